// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/StorageSum.h"

#include "core/model/StoredFiles.h"
#include "core/transfer/Visiting.h"

#include <QSet>

namespace backdesk
{

namespace
{

/// Adds the contents of files to a sum, each content once.
class FileSum
{
public:
    FileSum(DataSum &sum, const FileStore &files) : m_sum(sum), m_files(files) {}

    Status add(const DictType &type, const Value &item)
    {
        for (const QString &id : fileIds(type, item)) {
            if (m_seen.contains(id))
                continue;
            const auto content = m_files.content(id);
            if (!content)
                return content.errors();
            if (!*content)
                continue;
            m_seen.insert(id);
            m_sum.addFile(id, **content);
        }
        return Done{};
    }

private:
    DataSum &m_sum;
    const FileStore &m_files;
    QSet<QString> m_seen;
};

} // namespace

Result<DataSum> storageSum(const QList<StoredCollection> &collections, Storage &storage,
                           const TransferControl &control, const ItemChoice &counts)
{
    const auto snapshot = storage.snapshot();
    const qint64 total = countOf(collections, *snapshot);
    qint64 done = 0;
    DataSum sum;
    FileSum files(sum, storage.files());
    for (const StoredCollection &collection : collections) {
        const Status visited =
            visitAll(*snapshot, collection.name, control, [&](const ItemValue &item) -> Status {
                control.tell(TransferProgress::Step::Verify, ++done, total);
                if (counts && !counts(collection.name, item))
                    return Done{};
                sum.items.add(itemDigest(collection.name, wholeItem(item)));
                return files.add(*collection.type, *item);
            });
        if (!visited)
            return visited.errors();
    }
    return sum;
}

} // namespace backdesk
