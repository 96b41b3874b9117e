// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Storage.h"

#include <QHash>
#include <QStringList>

#include <mutex>
#include <vector>

namespace backdesk
{

class GroupFiles;

/// Several storages as one: every collection is in one of them.
///
/// A batch within one storage is as safe as there. One that reaches into several is verified in all of them,
/// then applied in one after the other; when a later one fails, the earlier ones are undone by the inverse
/// batch. Whoever reads meanwhile may see the part that is done, and a crash in between leaves it so: nothing
/// of it is lost or torn within one storage, but the others lack their part. What could not be undone is
/// among problems(). The snapshots of the storages are taken one after the other.
class StorageGroup : public Storage
{
public:
    struct Part {
        std::shared_ptr<Storage> storage;
        QStringList collections;
    };
    explicit StorageGroup(const QList<Part> &parts);
    ~StorageGroup() override;

    Status open(const QList<StoredCollection> &collections) override;
    std::unique_ptr<Snapshot> snapshot() const override;
    std::unique_ptr<Snapshot> newest() const override;
    Status apply(const QList<Write> &batch, const std::function<void()> &ordered = {}) override;
    Status settle() override;
    QList<StorageProblem> problems() const override;
    /// Contents are put into the storage of the first collection with files, and found in all.
    FileStore &files() override;
    void close() override;
    bool isExclusive() const override;
    QString typeName() const override; ///< "yaml+sqlite"

private:
    struct Share; ///< what of a batch is one storage's

    std::vector<Share> shares(const QList<Write> &batch) const;
    Status applyAll(const std::vector<Share> &shares);
    void undo(const Share &share);
    void reportHalf(const Share &share, const Error &error);

    QList<Part> m_parts;
    QHash<QString, qsizetype> m_places; ///< of collections
    QList<int> m_subscriptions;
    std::unique_ptr<GroupFiles> m_files;
    std::mutex m_several; ///< one batch over several storages at a time
    mutable std::mutex m_problemsMutex;
    QList<StorageProblem> m_problems;
};

} // namespace backdesk
