// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/DictType.h"
#include "core/schema/Filter.h"
#include "core/schema/ItemSource.h"
#include "core/schema/Search.h"
#include "core/schema/Sort.h"
#include "core/storage/FileStore.h"
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

using ItemValue = std::shared_ptr<const Value>;

struct ListResult {
    QList<ItemValue> items;
    qint64 total = 0; ///< all that match, whatever skip and limit
};

/// One consistent state of a storage. Values stay valid after the snapshot has gone, which the storage
/// outlives. Used by the thread that took it; keep it no longer than a request: writers may have to wait for
/// it.
class Snapshot : public ItemSource
{
public:
    /// Empty when there is no such collection, as count() is 0.
    virtual ListResult list(const QString &collection, const ListRequest &request) const = 0;
    virtual qint64 count(const QString &collection) const = 0;
};

/// One change of a batch.
struct Write {
    QString collection;
    QString id;
    std::optional<Value> value = {}; ///< the whole item; nothing: delete it
    /// The state it was made from, null for a new item. The batch fails when the storage has another one.
    ItemValue base = {};
};

/// What a storage found wrong with stored data and set aside; the data itself is left alone.
struct StorageProblem {
    QString place; ///< a file, a row
    Message message;
};

/// Keeps the items of collections.
///
/// Thread rules: snapshot() and apply() may be called from any thread at once after open(); readers never
/// wait for the disk. open() and close() are called once, by one thread.
/// Later storages add to this contract: a feed of changes, and what part of a list they run themselves.
class Storage
{
public:
    virtual ~Storage() = default;

    /// Makes what is missing and reads what is there. Fails (Unavailable) when the place cannot be used.
    virtual Status open(const QList<StoredCollection> &collections) = 0;
    /// Never nothing, and it does not fail.
    virtual std::unique_ptr<Snapshot> snapshot() const = 0;
    /// All of the batch or nothing; when it returns ok, everything is on the disk. Errors: Stale when a base
    /// is not the present state, Conflict when a new item's id is taken, StorageFull, Unavailable.
    virtual Status apply(const QList<Write> &batch) = 0;
    /// Data that could not be read at open().
    virtual QList<StorageProblem> problems() const { return {}; }
    /// The contents of files; lives as long as the storage.
    virtual FileStore &files() = 0;
    virtual void close() {}
    /// "yaml": the type in descriptions.
    virtual QString typeName() const = 0;
};

} // namespace backdesk
