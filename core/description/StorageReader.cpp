// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/StorageReader.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace backdesk
{

StorageReader::StorageReader(QString folder, QString dataFolder)
    : m_folder(std::move(folder)),
      m_dataFolder(std::move(dataFolder)),
      m_default(StorageChoice{StorageType::Yaml, absolute(QStringLiteral("data"))})
{
}

void StorageReader::readDefault(const Entry &entry)
{
    m_default = read(entry);
}

void StorageReader::readFor(const QString &collection, const std::optional<Entry> &entry)
{
    const auto choice = entry ? read(*entry) : m_default;
    if (!choice)
        return; // reported
    const auto part = std::find_if(m_parts.begin(), m_parts.end(),
                                   [&choice](const StoragePart &each) { return each.choice == *choice; });
    if (part == m_parts.end())
        m_parts.append({*choice, {collection}});
    else
        part->collections.append(collection);
}

std::optional<StorageChoice> StorageReader::read(const Entry &entry)
{
    MappingReader storage(entry);
    if (!storage.isMapping())
        return {};
    const auto named = storage.need({QStringLiteral("type")});
    const auto name = named ? named->choice(storageTypeNames()) : std::nullopt;
    if (!name)
        return {};
    const StorageType type = *storageTypeNamed(*name);
    std::optional<QString> place = QString();
    if (type == StorageType::Yaml || type == StorageType::Sqlite)
        place = readPath(storage, type);
    else if (type == StorageType::Postgres)
        place = readAddress(storage);
    storage.finish();
    if (!place)
        return {};
    const StorageChoice choice{type, *place};
    checkPlace(entry, choice);
    return choice;
}

std::optional<QString> StorageReader::readPath(MappingReader &storage, StorageType type) const
{
    const QString key = QStringLiteral("path");
    const auto entry = type == StorageType::Sqlite ? storage.need({key}) : storage.take(key);
    if (!entry)
        return type == StorageType::Sqlite ? std::nullopt : std::optional(absolute(QStringLiteral("data")));
    const auto path = entry->text();
    if (!path || !path->trimmed().isEmpty())
        return path ? std::optional(absolute(*path)) : std::nullopt;
    entry->wrong(type == StorageType::Sqlite ? Message(QT_TRANSLATE_NOOP("core", "must name a file"))
                                             : Message(QT_TRANSLATE_NOOP("core", "must name a folder")));
    return {};
}

/// What is wrong with it is told without the address, which may hold a password.
std::optional<QString> StorageReader::readAddress(MappingReader &storage) const
{
    const auto entry = storage.need({QStringLiteral("url")});
    const auto address = entry ? entry->text() : std::nullopt;
    if (!address || isPostgresAddress(*address))
        return address;
    entry->wrong(Message(QT_TRANSLATE_NOOP("core", "must be an address such as "
                                                   "postgres://user@host:5432/database")));
    return {};
}

/// Relative to the description, or below the folder of the command line, which nothing leads out of.
QString StorageReader::absolute(const QString &path) const
{
    if (m_dataFolder.isEmpty())
        return QDir::cleanPath(QDir(m_folder).absoluteFilePath(path));
    QStringList below = QDir::cleanPath(path).split(u'/');
    below.removeAll(QStringLiteral("..")); // a clean path has them in front only
    return QDir::cleanPath(QDir(m_dataFolder).absolutePath() + u'/' + below.join(u'/'));
}

/// A folder of one storage cannot be the file of another.
void StorageReader::checkPlace(const Entry &entry, const StorageChoice &choice)
{
    const bool isTaken = std::any_of(m_known.begin(), m_known.end(), [&choice](const StorageChoice &other) {
        return !choice.place.isEmpty() && other.place == choice.place && other.type != choice.type;
    });
    if (isTaken) {
        entry.wrong(Message(QT_TRANSLATE_NOOP("core", "%1 is the path of another storage, which has another "
                                                      "type"),
                            {choice.place}));
    }
    m_known.append(choice);
}

} // namespace backdesk
