// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/MemoryTable.h"

#include <QHash>

#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace backdesk
{

/// One version of all tables. Immutable once others can see it.
struct Tables {
    quint64 number = 0;
    std::shared_ptr<const QHash<QString, size_t>> places;
    std::vector<std::shared_ptr<const MemoryTable>> tables;

    /// Where the table is; -1: there is no such collection.
    qint64 place(const QString &collection) const
    {
        const auto found = places->constFind(collection);
        return found == places->constEnd() ? -1 : qint64(*found);
    }
    /// Nothing when there is no such collection.
    const MemoryTable *table(const QString &collection) const
    {
        const qint64 at = place(collection);
        return at < 0 ? nullptr : tables[size_t(at)].get();
    }
};
using TablesPtr = std::shared_ptr<const Tables>;

/// What a batch changed in the table at a place.
struct TableChange {
    size_t place;
    MemoryTable::Change change;
};
using TableChanges = std::vector<TableChange>;

/// The versions of the tables of a storage that somebody may still need: the published one and those staged
/// after it. Indexes are added to all of them while they go on. Any thread.
class TableVersions
{
public:
    void start(TablesPtr tables);
    TablesPtr published() const;
    TablesPtr newest() const;

    /// Held while the next version is made from newest().
    std::unique_lock<std::mutex> staging() { return std::unique_lock(m_staging); }
    quint64 nextNumber() const { return m_lastNumber + 1; }
    void add(TablesPtr tables, TableChanges changes);

    void publish(quint64 number);
    void discard();

    /// An index of a table of that version, made without a lock and given to all later versions; null when
    /// somebody else is making it or the version is too old.
    std::shared_ptr<const FieldIndex> makeIndex(const Tables &tables, size_t place,
                                                const IndexedFieldPtr &field);

private:
    /// From one version to the next.
    struct Link {
        quint64 number; ///< of the latter
        TableChanges changes;
        TablesPtr tables; ///< until it is published
    };

    struct Making {
        quint64 number; ///< of the version that it is made of
        size_t place;
        const IndexedField *field;
    };

    bool begin(const Making &making);
    void end(const Making &making);
    std::optional<size_t> linkAfter(quint64 number) const;
    std::deque<Link> trimmed();
    bool catchUp(FieldIndex &index, quint64 &number, size_t place) const;
    void attach(FieldIndex index, quint64 number, size_t place);
    void attachForwards(FieldIndex index, size_t link, size_t place);
    void attachBackwards(FieldIndex index, size_t link, size_t place);
    void attachTo(TablesPtr &tables, const FieldIndex &index, size_t place);

    std::mutex m_staging;
    mutable std::mutex m_mutex; // of what follows; held for moments only
    TablesPtr m_published;
    quint64 m_first = 0; // the version before the first link
    std::deque<Link> m_links;
    quint64 m_lastNumber = 0; // also guarded by m_staging
    std::vector<Making> m_making;
};

} // namespace backdesk
