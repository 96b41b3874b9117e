// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Type.h"
#include "core/storage/sql/SqlDialect.h"

#include <optional>

namespace backdesk
{

class FieldPath;

/// A member of an item as SQL sees it.
class SqlMember
{
public:
    enum class Leaf { Text, Whole, Number, Truth, Moment, Bytes, List };

    /// Nothing when SQL cannot see what the path means.
    static std::optional<SqlMember> of(const FieldPath &path, const SqlDialect &dialect);
    static std::optional<SqlMember> of(const QStringList &path, const Type *type, const SqlDialect &dialect);
    /// What SQL makes of values of the type; nothing for those it cannot compare.
    static std::optional<Leaf> leafOf(const Type &type);

    Leaf leaf() const { return m_leaf; }
    const QStringList &path() const { return m_path; }
    const Type *type() const { return m_type; }
    /// What filters compare. Not of lists.
    QByteArray compared() const;
    SqlDialect::Kind comparedKind() const;
    /// Whether the member is not null.
    QByteArray isGiven() const { return compared() + " IS NOT NULL"; }
    QByteArray isNull() const { return compared() + " IS NULL"; }
    /// What sorts compare; empty when SQL cannot sort by it.
    QByteArray sorted() const;
    SqlDialect::Kind sortedKind() const;
    /// Of a text: folded.
    QByteArray folded() const;

private:
    SqlMember(Leaf leaf, QStringList path, const Type *type, const SqlDialect &dialect)
        : m_leaf(leaf), m_path(std::move(path)), m_type(type), m_dialect(&dialect)
    {
    }

    Leaf m_leaf;
    QStringList m_path;
    const Type *m_type;
    const SqlDialect *m_dialect;
};

} // namespace backdesk
