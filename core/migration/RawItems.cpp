// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/RawItems.h"

#include "core/storage/ItemId.h"
#include "core/storage/yaml/ItemFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace backdesk
{

namespace
{

const QString suffix = QStringLiteral(".yml");

/// The names of the files that a yaml storage takes for items.
QStringList itemFiles(const QDir &folder)
{
    QStringList names;
    for (const QString &name : folder.entryList(QDir::Files | QDir::System, QDir::Name)) {
        if (name.endsWith(suffix) && !name.startsWith(u'.'))
            names.append(name);
    }
    return names;
}

Message cannotRead(const QString &reason)
{
    return Message(QT_TRANSLATE_NOOP("core", "The file cannot be read: %1."), {reason});
}

void readInto(MigrationItem &item)
{
    if (!isSafeId(item.id)) {
        item.refuse({}, Message(QT_TRANSLATE_NOOP("core", "The file's name is no _id.")));
        return;
    }
    QFile file(item.file);
    if (file.open(QIODevice::ReadOnly))
        item.text = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        item.refuse({}, cannotRead(file.errorString()));
        return;
    }
    const ItemFile read = ItemFile::readRaw(item.text, item.file, item.id);
    for (const StorageProblem &problem : read.problems)
        item.problems.append({problem.place, {}, problem.message});
    item.raw = read.value;
    item.value = read.value;
}

} // namespace

Result<MigrationItems> RawItems::read(const std::function<void(qint64, qint64)> &progress) const
{
    MigrationItems items;
    for (const auto &collection : m_backoffice.collections()) {
        const QDir folder(m_folder + u'/' + collection->name());
        if (folder.exists() && !folder.isReadable())
            return Error{
                ErrorKind::Unavailable,
                {},
                Message(QT_TRANSLATE_NOOP("core", "The folder %1 cannot be read."), {folder.path()})};
        for (const QString &name : itemFiles(folder))
            items.push_back({collection.get(), name.chopped(suffix.size()), folder.filePath(name), {}});
    }
    qint64 done = 0;
    for (MigrationItem &item : items) {
        readInto(item);
        progress(++done, qint64(items.size()));
    }
    return items;
}

QStringList RawItems::unknownFolders() const
{
    QStringList folders;
    const QDir data(m_folder);
    for (const QString &name : data.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const bool isOwn = name.startsWith(u'_'); // contents of files
        if (!isOwn && !m_backoffice.collection(name) && !itemFiles(QDir(data.filePath(name))).isEmpty())
            folders.append(data.filePath(name));
    }
    return folders;
}

} // namespace backdesk
