// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/yaml/Recovery.h"

#include "core/storage/yaml/ItemFile.h"
#include "core/storage/yaml/TypeSignature.h"
#include "core/value/Binary.h"

namespace backdesk
{

namespace
{

QByteArray bytesOf(const ItemValue &item)
{
    QByteArray bytes;
    if (!item)
        return bytes;
    appendBinary(bytes, *item);
    StoredItem::of(item).unknown.appendBinary(bytes);
    return bytes;
}

} // namespace

Recovery::Recovery(DataFolder folder, const QList<StoredCollection> &collections)
    : m_folder(std::move(folder)), m_collections(collections)
{
    for (const StoredCollection &collection : collections)
        m_signatures.append(typeSignature(*collection.type));
}

void Recovery::apply(std::vector<LoadedCollection> &files, const JournalContents &journal)
{
    m_journalModified = journal.modified;
    QHash<QString, size_t> numbers;
    for (size_t i = 0; i < files.size(); ++i)
        numbers.insert(m_collections[qsizetype(i)].name, i);
    std::vector<Places> places(files.size());
    for (const JournalEntry &entry : journal.entries) {
        const auto number = numbers.constFind(entry.key.collection);
        if (number == numbers.constEnd()) {
            m_hidden.insert(entry.key, entry.item);
            m_toWrite.insert(entry.key);
            continue;
        }
        Places &ids = places[*number];
        LoadedCollection &collection = files[*number];
        if (ids.isEmpty()) {
            for (size_t i = 0; i < collection.items.size(); ++i)
                ids.insert(collection.items[i].id, i);
        }
        apply(entry, *number, ids, collection);
    }
    for (LoadedCollection &collection : files)
        std::erase_if(collection.items, [](const LoadedItem &loaded) { return !loaded.item; });
}

void Recovery::apply(const JournalEntry &entry, size_t collection, const Places &places,
                     LoadedCollection &files)
{
    const QString path = m_folder.item(entry.key);
    std::erase_if(files.broken, [&path](const auto &broken) { return broken.path == path; });
    const auto place = places.constFind(entry.key.id);
    LoadedItem *file = place == places.constEnd() ? nullptr : &files.items[*place];
    compare(entry, file);
    const ItemValue item = fitting(entry, qsizetype(collection), files);
    if (file)
        file->item = item;
    else if (item)
        files.items.push_back({entry.key.id, {}, item});
}

/// Marks the file when it does not say the same.
void Recovery::compare(const JournalEntry &entry, const LoadedItem *file)
{
    const std::optional<FileStamp> stamp = file ? file->stamp : FileStamp::of(m_folder.item(entry.key));
    const bool isSame = file ? bytesOf(file->item) == bytesOf(entry.item) : !entry.item && !stamp;
    if (isSame)
        return;
    m_toWrite.insert(entry.key);
    // A file that says what the journal had before is one that was not written any more. What cannot be read
    // may be what a crash left; put() tells the two apart.
    const bool isForeign =
        !file || (stamp->modified > m_journalModified && !entry.earlier.contains(itemChecksum(file->item)));
    if (stamp && isForeign)
        m_foreign.insert(entry.key);
}

/// The item as its type is today.
ItemValue Recovery::fitting(const JournalEntry &entry, qsizetype collection, LoadedCollection &files)
{
    if (!entry.item || entry.signature == m_signatures[collection])
        return entry.item;
    const StoredItem &stored = StoredItem::of(entry.item);
    const QString path = m_folder.item(entry.key);
    ItemFile read = ItemFile::read(ItemFile::write(stored, stored.unknown), path, entry.key.id,
                                   *m_collections[collection].type);
    if (!read.problems.isEmpty()) {
        files.broken.push_back({path, read.problems});
        m_hidden.insert(entry.key, entry.item);
        return nullptr;
    }
    const auto item = std::make_shared<StoredItem>(std::move(read.value));
    item->unknown = std::move(read.unknown);
    return item;
}

} // namespace backdesk
