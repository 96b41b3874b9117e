// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/yaml/HandEdits.h"

#include "core/storage/ItemId.h"
#include "core/storage/yaml/FolderList.h"
#include "core/storage/yaml/ItemFile.h"
#include "core/storage/yaml/ItemFiles.h"
#include "core/storage/yaml/ProblemList.h"
#include "core/value/Binary.h"
#include "core/value/Log.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <utility>

namespace backdesk
{

namespace
{

/// So many are adopted at once that others do not have to wait long.
constexpr qsizetype editsAtOnce = 256;

QByteArray bytesOf(const ItemValue &item)
{
    QByteArray bytes;
    if (!item)
        return bytes;
    appendBinary(bytes, *item);
    StoredItem::of(item).unknown.appendBinary(bytes);
    return bytes;
}

Message cannotRead(int error)
{
    return Message(QT_TRANSLATE_NOOP("core", "The file cannot be read: %1."), {systemErrorText(error)});
}

} // namespace

HandEdits::HandEdits(DataFolder folder, QList<StoredCollection> collections, const KnownFiles &known,
                     ProblemList &problems, Storage storage)
    : m_folder(std::move(folder)),
      m_collections(std::move(collections)),
      m_known(known),
      m_problems(problems),
      m_storage(std::move(storage))
{
}

FolderChanges HandEdits::look(const FolderChanges &changes) const
{
    FolderChanges again;
    // Where the whole folder is gone (a disk that was taken away), no item was deleted.
    if (!FileStamp::of(m_folder.lock()))
        return again;
    for (const StoredCollection &collection : m_collections) {
        const QSet<QString> names = namesOf(collection.name, changes);
        if (!names.isEmpty())
            look(collection, names, again);
    }
    return again;
}

/// Of the files to look at.
QSet<QString> HandEdits::namesOf(const QString &collection, const FolderChanges &changes) const
{
    QSet<QString> names = changes.files.value(collection);
    if (!changes.folders.contains(collection))
        return names;
    FolderList list;
    if (const int error = list.open(m_folder.collection(collection))) {
        qCWarning(lcStorage, "%ls: %ls", qUtf16Printable(m_folder.collection(collection)),
                  qUtf16Printable(systemErrorText(error)));
        return names;
    }
    for (const QByteArray &name : list.names())
        names.insert(QFile::decodeName(name) + DataFolder::suffix);
    for (const QString &id : m_storage.ids(collection))
        names.insert(id + DataFolder::suffix);
    return names;
}

void HandEdits::look(const StoredCollection &collection, const QSet<QString> &names,
                     FolderChanges &again) const
{
    QList<HandEdit> edits;
    for (const QString &name : names) {
        const QString path = m_folder.collection(collection.name) + u'/' + name;
        if (ItemFiles::isKept(name) && !FileStamp::of(path))
            m_problems.clear(path);
        if (!name.endsWith(DataFolder::suffix))
            continue;
        const StoredKey key{collection.name, name.chopped(DataFolder::suffix.size())};
        if (const auto edit = editOf(key, *collection.type))
            edits.append(*edit);
        if (edits.size() >= editsAtOnce)
            adopt(std::exchange(edits, {}), again);
    }
    if (!edits.isEmpty())
        adopt(edits, again);
}

void HandEdits::adopt(const QList<HandEdit> &edits, FolderChanges &again) const
{
    const auto left = m_storage.adopt(edits);
    if (!left)
        qCWarning(lcStorage, "What was edited in %ls cannot be taken over yet: %ls",
                  qUtf16Printable(m_folder.path()), qUtf16Printable(left.errors().first().message.text()));
    for (const HandEdit &edit : left ? *left : edits)
        again.files[edit.key.collection].insert(edit.key.id + DataFolder::suffix);
}

/// Nothing when there is none, or none that can be taken over.
std::optional<HandEdit> HandEdits::editOf(const StoredKey &key, const DictType &type) const
{
    const QString path = m_folder.item(key);
    if (!isSafeId(key.id)) {
        if (FileStamp::of(path))
            m_problems.set(path, Message(QT_TRANSLATE_NOOP("core", "The file's name is no _id.")));
        else
            m_problems.clear(path);
        return {};
    }
    const auto isKnown = [this, &key, &path] { return FileStamp::of(path) == m_known.stamp(key); };
    if (!isKnown()) {
        const auto changing = m_known.changing();
        if (!isKnown())
            return readEdit(key, type);
    }
    m_problems.clear(path);
    return {};
}

std::optional<HandEdit> HandEdits::readEdit(const StoredKey &key, const DictType &type) const
{
    const QString path = m_folder.item(key);
    HandEdit edit{key, m_storage.item(key), nullptr, m_known.stamp(key), {}};
    const FileText text = FileText::of(path);
    if (text.error != 0 && text.error != ENOENT) {
        m_problems.set(path, cannotRead(text.error));
        return {};
    }
    if (text.error == ENOENT) {
        m_problems.clear(path);
        edit.isChange = edit.base != nullptr;
        return edit;
    }
    ItemFile file = ItemFile::read(text.content, path, key.id, type);
    m_problems.set(path, file.problems);
    if (!file.problems.isEmpty())
        return {};
    auto item = std::make_shared<StoredItem>(std::move(file.value));
    item->unknown = std::move(file.unknown);
    edit.item = std::move(item);
    edit.isChange = bytesOf(edit.base) != bytesOf(edit.item);
    edit.now = text.stamp;
    return edit;
}

} // namespace backdesk
