// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/ItemSink.h"

#include "core/storage/FileImport.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

constexpr qsizetype itemsOfABatch = 1000;

Value whole(const Value &value, const UnknownMembers &unknown)
{
    Value all = value;
    unknown.putInto(all);
    return all;
}

} // namespace

ItemSink::ItemSink(const QList<StoredCollection> &collections, Storage &storage) : m_storage(storage)
{
    const auto snapshot = storage.newest();
    for (const StoredCollection &collection : collections) {
        if (snapshot->count(collection.name) > 0)
            m_filled.insert(collection.name);
    }
}

Status ItemSink::putFile(const QString &id, const QByteArray &content)
{
    if (!m_files) {
        const auto ids = m_storage.files().ids();
        if (!ids)
            return ids.errors();
        m_files = QSet<QString>(ids->begin(), ids->end());
    }
    if (m_files->contains(id))
        return Done{}; // contents never change
    auto *store = dynamic_cast<FileImport *>(&m_storage.files());
    if (!store) {
        return Error{
            ErrorKind::Unavailable,
            {},
            Message(QT_TRANSLATE_NOOP("core", "The storage cannot take over the contents of files."))};
    }
    const Status put = store->putAs(id, content);
    if (!put)
        return put;
    m_files->insert(id);
    ++m_filesWritten;
    return put;
}

ItemValue ItemSink::present(const QString &collection, const QString &id)
{
    if (!m_filled.contains(collection))
        return nullptr;
    if (!m_snapshot)
        m_snapshot = m_storage.newest();
    return m_snapshot->itemValue(collection, id);
}

Status ItemSink::put(const QString &collection, const Value &value, const UnknownMembers &unknown)
{
    const QString id = value.map().value(u"_id").text();
    const ItemValue before = present(collection, id);
    const QByteArray wanted = before ? itemDigest(collection, whole(value, unknown)) : QByteArray();
    if (before && itemDigest(collection, wholeItem(before)) == wanted) {
        ++m_equal;
        return Done{};
    }
    Write write{collection, id, value};
    // A storage gives a changed item the unknown members that it had before.
    if (before && itemDigest(collection, whole(value, StoredItem::of(before).unknown)) == wanted) {
        write.base = before;
    } else {
        if (before)
            m_deletions.append({collection, id, {}, before});
        write.unknown = unknown;
    }
    m_writes.append(write);
    return flushWhenFull();
}

Status ItemSink::remove(const QString &collection, const ItemValue &before)
{
    m_deletions.append({collection, before->map().value(u"_id").text(), {}, before});
    return flushWhenFull();
}

Status ItemSink::flushWhenFull()
{
    return m_writes.size() + m_deletions.size() < itemsOfABatch ? Status(Done{}) : flush();
}

Status ItemSink::flush()
{
    m_snapshot.reset(); // a database keeps old states as long as somebody may look at them
    for (QList<Write> *batch : {&m_deletions, &m_writes}) {
        const QList<Write> writes = std::exchange(*batch, {});
        const Status applied = writes.isEmpty() ? Status(Done{}) : m_storage.apply(writes);
        if (!applied)
            return applied;
        m_written += writes.size();
    }
    return Done{};
}

} // namespace backdesk
