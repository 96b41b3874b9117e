// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/Restore.h"

#include "core/transfer/StorageSum.h"
#include "core/transfer/Visiting.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

using Step = TransferProgress::Step;

Error invalid(const char *source, const QStringList &arguments)
{
    return {ErrorKind::Invalid, {}, Message(source, arguments)};
}

} // namespace

Restore::Restore(QList<StoredCollection> collections, BackupReader &backup, Storage &storage,
                 const TransferControl &control)
    : m_collections(std::move(collections)), m_backup(backup), m_storage(storage), m_control(control)
{
    for (const StoredCollection &collection : std::as_const(m_collections))
        m_types.insert(collection.name, collection.type);
}

bool Restore::isStorageEmpty() const
{
    return countOf(m_collections, *m_storage.snapshot()) == 0;
}

Status Restore::check()
{
    m_ids.clear();
    m_wanted = {};
    m_done = 0;
    DataSum told; // what the backup itself has counted
    const Status visited = m_backup.visit({[&](const BackupItem &item) {
                                               told.items.add(itemDigest(item.collection, item.whole()));
                                               return checkItem(item);
                                           },
                                           [&](const BackupFile &file) {
                                               told.addFile(file.id, file.content);
                                               return Status(Done{});
                                           }});
    if (!visited)
        return visited;
    if (told.items.count() != m_backup.itemCount() || told.files.count() != m_backup.fileCount() ||
        told.hex() != m_backup.hash()) {
        return Error{ErrorKind::Malformed,
                     {},
                     Message(QT_TRANSLATE_NOOP("core", "The backup does not hold what it says it holds."))};
    }
    m_wanted.files = told.files;
    return Done{};
}

Status Restore::checkItem(const BackupItem &item)
{
    m_control.tell(Step::CheckItems, ++m_done, m_backup.itemCount());
    const auto fitted = fitting(item);
    if (!fitted)
        return fitted.errors();
    m_wanted.items.add(itemDigest(item.collection, fitted->whole()));
    QSet<QString> &ids = m_ids[item.collection];
    if (ids.contains(item.id()))
        return invalid(QT_TRANSLATE_NOOP("core", "The backup holds %1 twice."),
                       {item.collection + u'/' + item.id()});
    ids.insert(item.id());
    return Done{};
}

Result<BackupItem> Restore::fitting(const BackupItem &item) const
{
    const auto type = m_types.value(item.collection);
    if (!type) {
        return invalid(QT_TRANSLATE_NOOP("core", "The backup holds items of %1, a collection that the "
                                                 "description does not have."),
                       {item.collection});
    }
    BackupItem fitted{item.collection, item.whole(), {}};
    fitted.unknown = UnknownMembers::takeFrom(fitted.value, *type);
    Mistakes mistakes;
    const Value decoded = type->decode(fitted.value, {}, {}, mistakes);
    if (mistakes.isEmpty()) {
        if (!(decoded == fitted.value))
            fitted.value = decoded;
        fitted.unknown.rememberElements(fitted.value);
        return fitted;
    }
    const Error &error = mistakes.errors().first();
    return invalid(QT_TRANSLATE_NOOP("core", "%1 in the backup does not fit the description: %2: %3"),
                   {item.collection + u'/' + item.id(), error.path, error.message.text()});
}

Result<RestoreReport> Restore::run()
{
    ItemSink sink(m_collections, m_storage);
    m_done = 0;
    Status status = bringItems(sink);
    const qint64 brought = sink.written();
    if (status)
        status = removeOthers(sink);
    if (status)
        status = m_storage.settle();
    if (status)
        status = verify();
    if (!status)
        return status.errors();
    return RestoreReport{m_wanted.items.count(), brought, sink.written() - brought, m_wanted.hex()};
}

Status Restore::bringItems(ItemSink &sink)
{
    const Status visited =
        m_backup.visit({[&](const BackupItem &item) -> Status {
                            if (m_control.cancelled)
                                return cancelledError();
                            m_control.tell(Step::Copy, ++m_done, m_backup.itemCount());
                            const auto fitted = fitting(item);
                            return fitted ? sink.put(item.collection, fitted->value, fitted->unknown)
                                          : Status(fitted.errors());
                        },
                        [&](const BackupFile &file) { return sink.putFile(file.id, file.content); }});
    const Status flushed = sink.flush();
    return visited ? flushed : visited;
}

Status Restore::removeOthers(ItemSink &sink)
{
    const auto before = m_storage.snapshot();
    const qint64 total = countOf(m_collections, *before);
    m_done = 0;
    for (const StoredCollection &collection : std::as_const(m_collections)) {
        const QSet<QString> wanted = m_ids.value(collection.name);
        const Status visited =
            visitAll(*before, collection.name, m_control, [&](const ItemValue &item) -> Status {
                m_control.tell(Step::Delete, ++m_done, total);
                return wanted.contains(item->map().value(u"_id").text()) ? Status(Done{})
                                                                         : sink.remove(collection.name, item);
            });
        if (!visited)
            return visited;
    }
    return sink.flush();
}

Status Restore::verify()
{
    const auto found = storageSum(m_collections, m_storage, m_control);
    if (!found)
        return found.errors();
    if (*found == m_wanted)
        return Done{};
    return Error{
        ErrorKind::Conflict,
        {},
        Message(QT_TRANSLATE_NOOP("core", "The storage is not the same as the backup: %1 items with the "
                                          "hash %2, instead of %3 items with %4."),
                {QString::number(found->items.count()), QString::fromLatin1(found->hex()),
                 QString::number(m_wanted.items.count()), QString::fromLatin1(m_wanted.hex())})};
}

} // namespace backdesk
