// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/SqlText.h"

#include <QList>
#include <QStringList>

namespace backdesk
{

/// What databases write differently. The rows are those of SqlItemCodec: `id`, `created`, `version`, `doc`,
/// `keys`, `search`, `unknown`; texts compare by code point everywhere.
///
/// Immutable; any thread may ask.
class SqlDialect
{
public:
    enum class Column { Doc, Keys };
    /// What a member is read as: a text, a whole number of 64 bits, a truth value.
    enum class Kind { Text, Whole, Truth };

    virtual ~SqlDialect() = default;

    /// Whether paths with these names can be written at all; others are left to C++.
    virtual bool canName(const QStringList &path) const;
    /// A scalar member of a JSON column; SQL's null where it is null or missing. The same text each time, so
    /// that index expressions are found.
    virtual QByteArray member(Column column, const QStringList &path, Kind kind) const = 0;
    /// What ORDER BY and CREATE INDEX write to sort by a member, nulls last either way. Several terms where a
    /// long text is cut for the index first.
    virtual QList<QByteArray> orderTerms(const QByteArray &member, Kind kind, bool descending) const = 0;
    /// `member = ?`, null or false for null; other databases than sqlite may add what their index needs.
    virtual SqlText equal(const QByteArray &member, Kind kind, const Value &operand) const;
    /// What an index for equal() and comparisons is made of.
    virtual QByteArray indexTerm(const QByteArray &member, Kind kind) const;
    /// Whether the text contains the part, as it is; null or false for null.
    virtual SqlText contains(const QByteArray &member, const QString &part) const = 0;
    /// Whether the list at the path in `doc` has an element; never null.
    virtual QByteArray hasElements(const QStringList &path) const = 0;
    /// Whether the list at the path in `doc` contains the text or the whole number; null or false where
    /// there is no list. Empty SQL: cannot say.
    virtual SqlText hasElement(const QStringList &path, const Value &element) const = 0;
    /// Whether `search` contains every word (folded, no blanks).
    virtual SqlText searches(const QStringList &words) const = 0;
};

} // namespace backdesk
