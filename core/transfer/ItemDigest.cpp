// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/ItemDigest.h"

#include "core/value/Binary.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace backdesk
{

namespace
{

bool isSimple(const Value &value)
{
    return !value.asMap() && !value.asList();
}

/// With the members of every map in the order of their names.
Value sorted(const Value &value)
{
    if (const ValueList *list = value.asList()) {
        if (std::all_of(list->begin(), list->end(), isSimple))
            return value;
        ValueList elements;
        elements.reserve(list->size());
        for (const Value &element : *list)
            elements.append(sorted(element));
        return elements;
    }
    const ValueMap *map = value.asMap();
    if (!map)
        return value;
    QList<ValueMap::Member> members;
    members.reserve(map->size());
    for (const auto &[name, member] : map->members())
        members.append({name, isSimple(member) ? member : sorted(member)});
    std::sort(members.begin(), members.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    ValueMap ordered;
    ordered.members() = std::move(members);
    return ordered;
}

} // namespace

Value wholeItem(const ItemValue &item)
{
    const StoredItem &stored = StoredItem::of(item);
    Value whole = stored;
    stored.unknown.putInto(whole);
    return whole;
}

QByteArray itemDigest(const QString &collection, const Value &whole)
{
    QByteArray bytes;
    appendBinaryText(bytes, collection);
    appendBinary(bytes, sorted(whole));
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

void DigestSum::add(const QByteArray &digest)
{
    for (size_t i = 0; i < m_lanes.size(); ++i)
        m_lanes[i] += qFromBigEndian<quint64>(digest.constData() + i * sizeof(quint64));
    ++m_count;
}

QByteArray DigestSum::bytes() const
{
    QByteArray bytes(qsizetype(sizeof(quint64) * m_lanes.size()), Qt::Uninitialized);
    for (size_t i = 0; i < m_lanes.size(); ++i)
        qToBigEndian(m_lanes[i], bytes.data() + i * sizeof(quint64));
    return bytes;
}

QByteArray DigestSum::hex() const
{
    return bytes().toHex();
}

void DataSum::addFile(const QString &id, QByteArrayView content)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(id.toUtf8());
    hash.addData(QByteArray(1, '\0'));
    hash.addData(content.toByteArray());
    files.add(hash.result());
}

QByteArray DataSum::hex() const
{
    return QCryptographicHash::hash(QByteArray(items.bytes() + files.bytes()), QCryptographicHash::Sha256)
        .toHex();
}

} // namespace backdesk
