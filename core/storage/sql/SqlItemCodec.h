// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Storage.h"
#include "core/storage/StoredItem.h"

#include <QByteArray>
#include <QString>

namespace backdesk
{

/// An item as a row. Every client can read it without functions of ours.
struct SqlRow {
    QString id;
    qint64 created = 0; ///< creationMoment()
    qint64 version = 0;
    QByteArray doc; ///< toJson() of the item
    /// JSON in the shape of `doc`: of every scalar in Dicts what is compared and `doc` does not show. Texts
    /// folded, date-times as microseconds in UTC, Floats as sqlKeyOf().
    QByteArray keys;
    QString search;     ///< Search::textOf()
    QByteArray unknown; ///< JSON of the item together with its unknown members; null when it has none
};

/// Whole numbers that are ordered as the numbers are, and equal where they are equal.
qint64 sqlKeyOf(double number);

/// Turns the items of a collection into rows and back. Immutable; any thread may use it.
class SqlItemCodec
{
public:
    explicit SqlItemCodec(StoredCollection collection) : m_collection(std::move(collection)) {}

    const StoredCollection &collection() const { return m_collection; }
    SqlRow toRow(const Value &item, const UnknownMembers &unknown, qint64 version) const;
    /// The same, but where JSON would lose something, `unknown` holds the item exactly: `#` and the base64 of
    /// its binary form (see core/value/Binary.h).
    SqlRow toExactRow(const Value &item, const UnknownMembers &unknown, qint64 version) const;
    /// A StoredItem. Errors: what `doc` (or `unknown`, if not null) holds is no item of the type.
    Result<ItemValue> fromRow(const QByteArray &doc, const QByteArray &unknown, qint64 version) const;
    /// The same of the item together with its unknown members.
    Result<ItemValue> fromRaw(Value raw, qint64 version) const;
    /// Changes with everything that makes rows look different: rows written under another one are to be read
    /// and written again.
    QByteArray signature() const;

private:
    StoredCollection m_collection;
};

/// A version for the state after `base` (0: a new item). No other state of the item has it, whoever else
/// writes at the same time.
qint64 nextSqlVersion(qint64 base);

} // namespace backdesk
