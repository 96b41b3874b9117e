// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/DictType.h"
#include "core/schema/Filter.h"
#include "core/schema/ItemSource.h"
#include "core/schema/Search.h"
#include "core/schema/Sort.h"
#include "core/storage/ChangeFeed.h"
#include "core/storage/FileStore.h"
#include "core/storage/StoredItem.h"
#include "core/value/Result.h"
#include "core/value/Value.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace backdesk
{

/// A collection as a storage must know it.
struct StoredCollection {
    QString name;
    std::shared_ptr<const DictType> type; ///< of the whole items, with `_id` and `_meta`
};

/// What a list asks of a storage.
struct ListRequest {
    Filter filter;
    Search search;
    Sort sort; ///< after it, and without it: order of creation
    qint64 skip = 0;
    qint64 limit = -1; ///< negative: no limit
    /// What filter, search and sort read other items through, and whose rights they keep to; nothing: the
    /// snapshot itself.
    const ItemSource *items = nullptr;
    /// Asked of every item that meets the filter; others are neither given nor counted. Nothing: all.
    std::function<bool(const Value &item)> accept;
};

struct ListResult {
    QList<ItemValue> items;
    qint64 total = 0; ///< all that match, whatever skip and limit
};

/// What part of a list a storage runs itself, without looking at every item.
struct ListAbility {
    bool filter = false;
    bool search = false;
    bool sort = false;
    bool total = false;
};

/// One consistent state of a storage, which writers do not change and for which they do not wait. Values stay
/// valid after the snapshot has gone; the storage outlives it. Used by the thread that took it, for as long
/// as a request.
class Snapshot : public ItemSource
{
public:
    /// Empty when there is no such collection, as count() is 0.
    virtual ListResult list(const QString &collection, const ListRequest &request) const = 0;
    virtual qint64 count(const QString &collection) const = 0;
    /// What list() would do for this request.
    virtual ListAbility ability(const QString &collection, const ListRequest &request) const = 0;
    using Visitor = std::function<bool(const ItemValue &)>;
    /// Hands over all items of a collection in the order of their creation, until the visitor says false, and
    /// never holds all of them where the storage does not.
    virtual void visitItems(const QString &collection, const Visitor &visitor) const;
    /// What failed while reading (Unavailable): what was given since is not to be used. Storages that keep
    /// everything in memory never fail.
    virtual Status status() const { return Done{}; }
};

/// One change of a batch.
struct Write {
    QString collection;
    QString id;
    std::optional<Value> value = {}; ///< the whole item; nothing: delete it
    /// The state it was made from, as a snapshot of this storage gave it; null for a new item. The batch
    /// fails when the storage has another one.
    ItemValue base = {};
    /// Of a new item, when it comes from another storage. Others keep those of their base.
    UnknownMembers unknown = {};
};

/// What a feed tells of a batch.
QList<StoredChange> changesOf(const QList<Write> &batch);

/// What a storage found wrong with stored data and set aside; the data itself is left alone.
struct StorageProblem {
    QString place; ///< a file, a row
    Message message;
};

/// Keeps the items of collections.
///
/// Thread rules: after open(), everything but close() may be called from any thread at once; readers never
/// wait for the disk or for writers. open() and close() are called once, by one thread, and what is public
/// and may be set is set before open().
class Storage
{
public:
    Storage() = default;
    virtual ~Storage() = default;
    Q_DISABLE_COPY_MOVE(Storage)

    /// Told while open() works, by any thread: how many items of how many are read.
    std::function<void(qint64 done, qint64 total)> onOpenProgress;
    /// Told by any thread when problems() has changed.
    std::function<void()> onProblemsChanged;

    /// Makes what is missing and reads what is there. Fails (Unavailable) when the place cannot be used.
    virtual Status open(const QList<StoredCollection> &collections) = 0;
    /// What is safe on the disk. Never nothing.
    virtual std::unique_ptr<Snapshot> snapshot() const = 0;
    /// The newest state: also what batches have put in order that are not safe yet. Who writes starts from
    /// it; when one of those batches fails, so does the next (Stale).
    virtual std::unique_ptr<Snapshot> newest() const { return snapshot(); }
    /// All of the batch or nothing; when it returns ok, everything is safe and can be read. Calls `ordered`
    /// at most once, as soon as newest() gives the batch and another one may be made from it; what is slow
    /// comes after. Errors: Stale when a base is not the present state, Conflict when a new item's id is
    /// taken, StorageFull, Unavailable; nothing is lost or changed then, and the next batch may succeed.
    virtual Status apply(const QList<Write> &batch, const std::function<void()> &ordered = {}) = 0;
    /// Waits until everything is at its final place, where it is first kept at another (a journal).
    virtual Status settle() { return Done{}; }
    /// What changes, by whomever.
    ChangeFeed &changes() { return m_changes; }
    /// Data that cannot be read now.
    virtual QList<StorageProblem> problems() const { return {}; }
    /// The contents of files; lives as long as the storage.
    virtual FileStore &files() = 0;
    virtual void close() {}
    /// Whether no other process can write here at the same time.
    virtual bool isExclusive() const { return true; }
    /// "yaml": the type in descriptions.
    virtual QString typeName() const = 0;

private:
    ChangeFeed m_changes;
};

} // namespace backdesk
