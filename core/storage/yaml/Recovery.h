// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/yaml/ItemLoader.h"
#include "core/storage/yaml/JournalReader.h"

#include <QHash>
#include <QSet>

#include <map>

namespace backdesk
{

/// What files and journal say together: the journal is the newer one.
class Recovery
{
public:
    Recovery(DataFolder folder, const QList<StoredCollection> &collections);

    /// Changes the collections, as they were read from their files, to what the journal says.
    void apply(std::vector<LoadedCollection> &files, const JournalContents &journal);

    /// Items whose files do not say what the journal says.
    const QSet<StoredKey> &toWrite() const { return m_toWrite; }
    /// Files of such items that were changed after the journal: somebody's work that is to be kept.
    const QSet<StoredKey> &foreign() const { return m_foreign; }
    /// Items that cannot be shown, because there is no such collection any more or they do not fit its type;
    /// their files shall be written all the same.
    const QHash<StoredKey, ItemValue> &hidden() const { return m_hidden; }

private:
    using Places = QHash<QString, size_t>;

    void apply(const JournalEntry &entry, size_t collection, const Places &places, LoadedCollection &files);
    ItemValue fitting(const JournalEntry &entry, qsizetype collection, LoadedCollection &files);
    void compare(const JournalEntry &entry, const LoadedItem *file);

    DataFolder m_folder;
    const QList<StoredCollection> &m_collections;
    QList<quint64> m_signatures; // of the collections' types
    qint64 m_journalModified = 0;
    QSet<StoredKey> m_toWrite;
    QSet<StoredKey> m_foreign;
    QHash<StoredKey, ItemValue> m_hidden;
};

} // namespace backdesk
