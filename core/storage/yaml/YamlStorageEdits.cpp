// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/yaml/JournalFormat.h"
#include "core/storage/yaml/YamlStorage.h"

namespace backdesk
{

void YamlStorage::watchFiles()
{
    const auto ids = [this](const QString &collection) {
        QStringList all;
        m_tables.snapshot()->visitItems(collection, [&all](const ItemValue &item) {
            all.append(item->asMap()->value(u"_id").text());
            return true;
        });
        return all;
    };
    const auto item = [this](const StoredKey &key) {
        return m_tables.snapshot()->itemValue(key.collection, key.id);
    };
    const auto adopt = [this](const QList<HandEdit> &edits) { return this->adopt(edits); };
    const auto edits = std::make_shared<HandEdits>(m_folder, m_collections, m_known, m_problems,
                                                   HandEdits::Storage{item, ids, adopt});
    m_watch.start([edits](const FolderChanges &changes) { return edits->look(changes); });
}

/// Puts what others wrote into the tables and, so that it is newer there than what the journal says of the
/// item, into the journal.
Result<QList<HandEdit>> YamlStorage::adopt(const QList<HandEdit> &edits)
{
    QList<HandEdit> taken;
    QList<HandEdit> left;
    const auto commit = std::make_shared<Commit>();
    const Status ordered = m_commits.order(commit, [&]() -> Status {
        taken = takeable(edits, left);
        if (taken.isEmpty())
            return Error{}; // nothing to wait for
        stage(taken, *commit);
        return Done{};
    });
    const Status adopted = ordered ? m_commits.wait(commit) : Status(Done{});
    if (adopted)
        return left;
    for (const HandEdit &edit : std::as_const(taken))
        m_known.replace(edit.key, edit.now, edit.known);
    return adopted.errors();
}

/// The edits that change items which nobody has changed here meanwhile. `left`: those of the others.
QList<HandEdit> YamlStorage::takeable(const QList<HandEdit> &edits, QList<HandEdit> &left)
{
    QList<HandEdit> taken;
    const auto newest = m_tables.newest();
    for (const HandEdit &edit : edits) {
        if (m_hidden.contains(edit.key))
            continue; // the journal's state of it waits for another description
        const bool isChangedHere =
            newest->itemValue(edit.key.collection, edit.key.id) != edit.base || m_writer.isWaiting(edit.key);
        if (isChangedHere)
            left.append(edit);
        else if (edit.isChange)
            taken.append(edit);
        else
            m_known.replace(edit.key, edit.known, edit.now);
    }
    return taken;
}

void YamlStorage::stage(const QList<HandEdit> &edits, Commit &commit)
{
    QList<MemoryTables::Found> found;
    JournalBatch journal(commit.payload, edits.size());
    for (const HandEdit &edit : edits) {
        found.append({edit.key.collection, edit.key.id, edit.item});
        commit.changes.append({0, edit.key.collection, edit.key.id});
        commit.adopted.append(edit.key);
        if (edit.item)
            journal.addItem(edit.key, m_signatures.value(edit.key.collection), *edit.item,
                            StoredItem::of(edit.item).unknown);
        else
            journal.addRemoval(edit.key);
        m_known.replace(edit.key, edit.known, edit.now);
    }
    commit.version = m_tables.stage(found);
}

} // namespace backdesk
