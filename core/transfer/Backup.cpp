// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/Backup.h"

#include "core/model/StoredFiles.h"
#include "core/transfer/BackupWriter.h"
#include "core/transfer/Visiting.h"

#include <QSet>

namespace backdesk
{

namespace
{

/// One backup on its way.
struct Writing {
    Writing(const QString &path, const FileStore &store) : writer(path), files(store) {}

    BackupWriter writer;
    const FileStore &files;
    BackupReport report = {};
    DataSum sum = {};
    QSet<QString> written = {}; ///< ids of contents

    Status add(const StoredCollection &collection, const ItemValue &item)
    {
        const Status filed = addFilesOf(collection, item);
        if (!filed)
            return filed;
        sum.items.add(itemDigest(collection.name, wholeItem(item)));
        return writer.add(BackupItem{collection.name, *item, StoredItem::of(item).unknown});
    }

    Status addFilesOf(const StoredCollection &collection, const ItemValue &item)
    {
        for (const QString &id : fileIds(*collection.type, *item)) {
            if (written.contains(id))
                continue;
            const auto content = files.content(id);
            if (!content)
                return content.errors();
            if (!*content) {
                report.missingFiles.append(collection.name + u'/' + item->map().value(u"_id").text() +
                                           QLatin1String(": ") + id);
                continue;
            }
            written.insert(id);
            sum.addFile(id, **content);
            const Status added = writer.add(BackupFile{id, **content});
            if (!added)
                return added;
        }
        return Done{};
    }
};

} // namespace

Result<BackupReport> writeBackup(const QString &application, const QList<StoredCollection> &collections,
                                 Storage &storage, const QString &path, const TransferControl &control)
{
    const auto snapshot = storage.snapshot();
    BackupHeader header{application, DateTime::now(), {}};
    for (const StoredCollection &collection : collections)
        header.counts.insert(collection.name, snapshot->count(collection.name));
    Writing writing(path, storage.files());
    Status status = writing.writer.begin(header);
    const qint64 total = countOf(collections, *snapshot);
    qint64 done = 0;
    for (const StoredCollection &collection : collections) {
        if (!status)
            break;
        status = visitAll(*snapshot, collection.name, control, [&](const ItemValue &item) {
            control.tell(TransferProgress::Step::Copy, ++done, total);
            return writing.add(collection, item);
        });
    }
    if (status)
        status = writing.writer.finish(writing.sum);
    if (!status)
        return status.errors();
    writing.report.items = writing.sum.items.count();
    writing.report.files = writing.sum.files.count();
    writing.report.hash = writing.sum.hex();
    return writing.report;
}

} // namespace backdesk
