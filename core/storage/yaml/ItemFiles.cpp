// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/yaml/ItemFiles.h"

#include "core/storage/yaml/FileBatch.h"
#include "core/storage/yaml/FolderList.h"
#include "core/storage/yaml/ItemFile.h"
#include "core/storage/yaml/ItemText.h"
#include "core/storage/yaml/KnownFiles.h"
#include "core/storage/yaml/ProblemList.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <atomic>
#include <cerrno>

namespace backdesk
{

namespace
{

QString temporaryName(const QString &folder, const QString &name)
{
    static std::atomic<quint64> counter = 0;
    return QStringLiteral("%1/.%2.%3-%4.tmp")
        .arg(folder, name, QString::number(QCoreApplication::applicationPid(), 16),
             QString::number(++counter, 16));
}

/// Whether these bytes can be what a crash left of the text.
bool isRestOf(const QByteArray &bytes, const QByteArray &text)
{
    return text.startsWith(bytes) || std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == 0; });
}

} // namespace

bool ItemFiles::isTemporary(const QString &name)
{
    return FileBatch::isTemporary(name);
}

bool ItemFiles::isKept(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\A.+\.yml\.conflict-[0-9]+\z)"));
    return pattern.match(name).hasMatch();
}

Message ItemFiles::keptMessage()
{
    return Message(QT_TRANSLATE_NOOP(
        "core", "This is what somebody else wrote of an item while it was changed here too. "
                "Take over what is needed and delete the file."));
}

int ItemFiles::put(const StoredKey &key, const ItemValue &item)
{
    if (!item)
        return removeFile(key);
    const StoredItem &stored = StoredItem::of(item);
    const QByteArray anew = ItemFile::write(stored, stored.unknown);
    if (m_known.isPlain(key))
        return replace(key, anew, true);
    const QByteArray text = textFor(key, stored, anew);
    return replace(key, text, text == anew);
}

/// Keeps what a person arranged in the file.
QByteArray ItemFiles::textFor(const StoredKey &key, const StoredItem &item, const QByteArray &anew) const
{
    const auto type = m_types.value(key.collection);
    const auto known = m_known.stamp(key);
    if (!type || !known)
        return anew;
    const FileText present = FileText::of(m_folder.item(key));
    return present.error == 0 && present.stamp == known
               ? ItemText::updated(present.content, key.id, item, *type)
               : anew;
}

void ItemFiles::setCollections(const QList<StoredCollection> &collections)
{
    for (const StoredCollection &collection : collections)
        m_types.insert(collection.name, collection.type);
}

/// Whether somebody else has made or changed the file. That it is gone is no reason to keep anything.
bool ItemFiles::isForeign(const StoredKey &key, const std::optional<FileStamp> &present) const
{
    return present && m_known.stamp(key) != present;
}

/// Moves the file out of the way under the first free name.
int ItemFiles::keep(const QString &path)
{
    QString kept;
    for (int number = 1; kept.isEmpty() || FileStamp::of(kept); ++number)
        kept = QStringLiteral("%1.conflict-%2").arg(path, QString::number(number));
    const int error = m_files->rename(path, kept);
    if (error == 0)
        m_problems.set(kept, keptMessage());
    return error == ENOENT ? 0 : error;
}

int ItemFiles::replace(const StoredKey &key, const QByteArray &text, bool isPlain)
{
    const QString path = m_folder.item(key);
    const QString temporary = temporaryName(m_folder.collection(key.collection), key.id + DataFolder::suffix);
    int error = m_files->write(temporary, text);
    if (error == ENOENT) { // of a collection that the description has no more, or somebody removed it
        m_files->makeFolder(m_folder.collection(key.collection));
        error = m_files->write(temporary, text);
    }
    if (error != 0)
        return error;
    const auto changing = m_known.changing();
    const auto stamp = FileStamp::of(temporary);
    const auto present = FileStamp::of(path);
    if (isForeign(key, present)) {
        QByteArray content;
        const bool isRest = m_files->read(path, content) == 0 && isRestOf(content, text);
        if (!isRest) // what cannot be read may be anything
            error = keep(path);
    }
    if (error == 0)
        error = stamp ? m_files->rename(temporary, path) : ENOENT;
    if (error == 0)
        m_known.set(key, *stamp, isPlain);
    else
        m_files->remove(temporary); // if it stays, the next start removes it
    return error;
}

int ItemFiles::removeFile(const StoredKey &key)
{
    const QString path = m_folder.item(key);
    const auto changing = m_known.changing();
    const bool isOthers = isForeign(key, FileStamp::of(path));
    const int error = isOthers ? keep(path) : m_files->remove(path);
    if (error != 0 && error != ENOENT)
        return error;
    m_known.remove(key);
    return 0;
}

} // namespace backdesk
