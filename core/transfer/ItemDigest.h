// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/StoredItem.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>

namespace backdesk
{

/// The item as one value, with the members that the description does not know.
Value wholeItem(const ItemValue &item);
/// The SHA-256 of a whole item in its collection: equal when type and content of every value are, offsets of
/// date-times and unknown members included. The order of members does not count: not every storage keeps it.
QByteArray itemDigest(const QString &collection, const Value &whole);

/// A sum over digests that does not depend on their order: 256 bits, as four sums modulo 2^64.
class DigestSum
{
public:
    void add(const QByteArray &digest);
    qint64 count() const { return m_count; }
    QByteArray hex() const;
    /// Big-endian, as it stands in a backup.
    QByteArray bytes() const;
    bool operator==(const DigestSum &) const = default;

private:
    std::array<quint64, 4> m_lanes{};
    qint64 m_count = 0;
};

/// What a set of items and the contents of their files amount to.
struct DataSum {
    DigestSum items;
    DigestSum files;

    void addFile(const QString &id, QByteArrayView content);
    bool operator==(const DataSum &) const = default;
    /// Of both.
    QByteArray hex() const;
};

} // namespace backdesk
