// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/choice/StorageGroup.h"

#include "core/storage/choice/GroupFiles.h"
#include "core/storage/choice/GroupSnapshot.h"
#include "core/value/Log.h"

#include <QCoreApplication>

#include <algorithm>

namespace backdesk
{

struct StorageGroup::Share {
    Storage *storage = nullptr;
    QList<Write> writes;
};

namespace
{

/// What is certain before anything is written; the storage itself has the last word.
Status verify(const Write &write, const ItemValue &present)
{
    if (!write.base && present) {
        return Error{ErrorKind::Conflict,
                     {},
                     Message(QT_TRANSLATE_NOOP("core", "There is already an item %1."), {write.id})};
    }
    const bool isSame =
        present == write.base || (present && write.base && StoredItem::of(present).version != 0 &&
                                  StoredItem::of(present).version == StoredItem::of(write.base).version);
    if (isSame)
        return Done{};
    return Error{ErrorKind::Stale,
                 {},
                 Message(QT_TRANSLATE_NOOP("core", "The item %1 was changed meanwhile."), {write.id})};
}

/// What takes the writes back, made from what they have made.
QList<Write> inverse(const QList<Write> &writes, const Snapshot &after)
{
    QList<Write> back;
    for (const Write &write : writes) {
        Write undo{write.collection, write.id};
        undo.base = write.value ? after.itemValue(write.collection, write.id) : nullptr;
        if (write.base) {
            undo.value = *write.base;
            undo.unknown = StoredItem::of(write.base).unknown;
        }
        back.prepend(undo);
    }
    return back;
}

QString placesOf(const QList<Write> &writes)
{
    QStringList places;
    for (const Write &write : writes)
        places.append(write.collection + u'/' + write.id);
    return places.join(QLatin1String(", "));
}

} // namespace

StorageGroup::StorageGroup(const QList<Part> &parts) : m_parts(parts), m_files(std::make_unique<GroupFiles>())
{
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        for (const QString &collection : m_parts[i].collections)
            m_places.insert(collection, i);
        Storage &storage = *m_parts[i].storage;
        m_subscriptions.append(storage.changes().subscribe(
            [this](const QList<StoredChange> &changed) { changes().tell(changed); }));
        storage.onProblemsChanged = [this] {
            if (onProblemsChanged)
                onProblemsChanged();
        };
    }
}

StorageGroup::~StorageGroup()
{
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        m_parts[i].storage->changes().unsubscribe(m_subscriptions[i]);
}

Status StorageGroup::open(const QList<StoredCollection> &collections)
{
    qint64 before = 0; // items of the storages that are open already
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        QList<StoredCollection> own;
        for (const StoredCollection &collection : collections) {
            if (m_places.value(collection.name, -1) != i)
                continue;
            own.append(collection);
            if (collection.type->has(Feature::Files))
                m_files->prefer(i);
        }
        Storage &storage = *m_parts[i].storage;
        storage.onOpenProgress = [this, before](qint64 done, qint64 total) {
            if (onOpenProgress)
                onOpenProgress(before + done, before + total);
        };
        const Status opened = storage.open(own);
        if (!opened)
            return opened;
        m_files->add(storage.files());
        const auto snapshot = storage.snapshot();
        for (const StoredCollection &collection : own)
            before += snapshot->count(collection.name);
    }
    return Done{};
}

std::unique_ptr<Snapshot> StorageGroup::snapshot() const
{
    auto group = std::make_unique<GroupSnapshot>(m_places);
    for (const Part &part : m_parts)
        group->add(part.storage->snapshot());
    return group;
}

std::unique_ptr<Snapshot> StorageGroup::newest() const
{
    auto group = std::make_unique<GroupSnapshot>(m_places);
    for (const Part &part : m_parts)
        group->add(part.storage->newest());
    return group;
}

std::vector<StorageGroup::Share> StorageGroup::shares(const QList<Write> &batch) const
{
    std::vector<Share> shares;
    for (const Write &write : batch) {
        Storage *storage = m_parts[m_places.value(write.collection)].storage.get();
        auto share = std::find_if(shares.begin(), shares.end(),
                                  [storage](const Share &each) { return each.storage == storage; });
        if (share == shares.end())
            share = shares.insert(share, Share{storage, {}});
        share->writes.append(write);
    }
    return shares;
}

Status StorageGroup::apply(const QList<Write> &batch, const std::function<void()> &ordered)
{
    const std::vector<Share> all = shares(batch);
    if (all.empty())
        return Done{};
    if (all.size() == 1)
        return all.front().storage->apply(all.front().writes, ordered);
    const std::lock_guard lock(m_several);
    const Status applied = applyAll(all);
    // Not before: what is made from a batch that is taken back later could not be told from it.
    if (applied && ordered)
        ordered();
    return applied;
}

Status StorageGroup::applyAll(const std::vector<Share> &shares)
{
    for (const Share &share : shares) {
        const auto present = share.storage->newest();
        for (const Write &write : share.writes) {
            const Status verified = verify(write, present->itemValue(write.collection, write.id));
            const Status read = present->status();
            if (!read)
                return read; // what seems to be missing may be there
            if (!verified)
                return verified;
        }
    }
    for (size_t i = 0; i < shares.size(); ++i) {
        const Status applied = shares[i].storage->apply(shares[i].writes);
        if (applied)
            continue;
        while (i > 0)
            undo(shares[--i]);
        return applied;
    }
    return Done{};
}

void StorageGroup::undo(const Share &share)
{
    const auto after = share.storage->newest();
    const QList<Write> back = inverse(share.writes, *after);
    Status undone = after->status();
    if (undone)
        undone = share.storage->apply(back);
    if (!undone)
        reportHalf(share, undone.error());
}

void StorageGroup::reportHalf(const Share &share, const Error &error)
{
    const StorageProblem problem{
        placesOf(share.writes),
        Message(QT_TRANSLATE_NOOP("core", "A change over several storages was written here only, and could "
                                          "not be taken back: %1"),
                {error.message.text()})};
    qCCritical(lcStorage, "%ls: %ls", qUtf16Printable(problem.place),
               qUtf16Printable(problem.message.text()));
    {
        const std::lock_guard lock(m_problemsMutex);
        m_problems.append(problem);
    }
    if (onProblemsChanged)
        onProblemsChanged();
}

Status StorageGroup::settle()
{
    Errors errors;
    for (const Part &part : m_parts) {
        const Status settled = part.storage->settle();
        if (!settled)
            errors += settled.errors();
    }
    return errors.isEmpty() ? Status(Done{}) : Status(errors);
}

QList<StorageProblem> StorageGroup::problems() const
{
    QList<StorageProblem> all;
    for (const Part &part : m_parts)
        all += part.storage->problems();
    const std::lock_guard lock(m_problemsMutex);
    return all + m_problems;
}

FileStore &StorageGroup::files()
{
    return *m_files;
}

void StorageGroup::close()
{
    for (const Part &part : m_parts)
        part.storage->close();
}

bool StorageGroup::isExclusive() const
{
    return std::all_of(m_parts.begin(), m_parts.end(),
                       [](const auto &part) { return part.storage->isExclusive(); });
}

QString StorageGroup::typeName() const
{
    QStringList names;
    for (const Part &part : m_parts)
        names.append(part.storage->typeName());
    names.removeDuplicates();
    return names.join(u'+');
}

} // namespace backdesk
