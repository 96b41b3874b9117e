// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/choice/StorageChoice.h"

#include "core/storage/choice/StorageGroup.h"
#include "core/storage/MemoryStorage.h"
#include "core/storage/sql/PostgresStorage.h"
#include "core/storage/sql/SqliteStorage.h"
#include "core/storage/yaml/YamlStorage.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace backdesk
{

namespace
{

constexpr std::array<std::pair<StorageType, QLatin1String>, 4> names{{
    {StorageType::Yaml, QLatin1String("yaml")},
    {StorageType::Memory, QLatin1String("memory")},
    {StorageType::Sqlite, QLatin1String("sqlite")},
    {StorageType::Postgres, QLatin1String("postgres")},
}};

/// An address without what nobody else may see.
QString withoutPassword(QString address)
{
    static const QRegularExpression user(QStringLiteral("(://[^:/@?]*):[^@/?]*@"));
    static const QRegularExpression parameter(QStringLiteral("([?&](?:ssl)?password=)[^&]*"));
    address.replace(user, QStringLiteral("\\1@"));
    address.replace(parameter, QStringLiteral("\\1..."));
    return address;
}

Error malformed(const char *source, const QStringList &arguments)
{
    return {ErrorKind::Malformed, {}, Message(source, arguments)};
}

} // namespace

QString nameOf(StorageType type)
{
    for (const auto &[known, name] : names) {
        if (known == type)
            return name;
    }
    return {};
}

QStringList storageTypeNames()
{
    QStringList list;
    for (const auto &[type, name] : names)
        list.append(name);
    return list;
}

std::optional<StorageType> storageTypeNamed(const QString &wanted)
{
    for (const auto &[type, name] : names) {
        if (name == wanted)
            return type;
    }
    return {};
}

bool isPostgresAddress(const QString &text)
{
    return text.startsWith(QLatin1String("postgres://")) || text.startsWith(QLatin1String("postgresql://"));
}

Result<StorageChoice> StorageChoice::fromText(const QString &text)
{
    if (isPostgresAddress(text))
        return StorageChoice{StorageType::Postgres, text};
    const qsizetype colon = text.indexOf(u':');
    const auto type = storageTypeNamed(text.left(std::max<qsizetype>(colon, 0)));
    if (!type || *type == StorageType::Postgres) {
        return malformed(
            QT_TRANSLATE_NOOP("core", "%1 is no storage: yaml:DIR, sqlite:FILE or postgres://..."),
            {withoutPassword(text)});
    }
    const QString place = text.sliced(colon + 1);
    if (*type == StorageType::Memory)
        return StorageChoice{*type};
    if (place.trimmed().isEmpty())
        return malformed(QT_TRANSLATE_NOOP("core", "%1 does not tell where."), {text});
    return StorageChoice{*type, QDir::cleanPath(QDir().absoluteFilePath(place))};
}

QString StorageChoice::shown() const
{
    return type == StorageType::Postgres ? withoutPassword(place) : QString(nameOf(type) + u':' + place);
}

std::shared_ptr<Storage> makeStorage(const StorageChoice &choice, StorageUse use)
{
    const bool reads = use == StorageUse::Read;
    switch (choice.type) {
    case StorageType::Yaml:
        return std::make_shared<YamlStorage>(choice.place, nullptr,
                                             reads ? YamlStorage::Mode::ReadOnly : YamlStorage::Mode::Normal);
    case StorageType::Sqlite:
        return std::make_shared<SqliteStorage>(choice.place, reads ? SqliteStorage::Mode::ReadOnly
                                                                   : SqliteStorage::Mode::ReadWrite);
    case StorageType::Postgres: // readers and writers do not get in each other's way
        return std::make_shared<PostgresStorage>(choice.place);
    case StorageType::Memory:
        break;
    }
    return std::make_shared<MemoryStorage>();
}

bool keepsNothing(const QList<StoragePart> &parts)
{
    return std::all_of(parts.begin(), parts.end(),
                       [](const StoragePart &part) { return part.choice.type == StorageType::Memory; });
}

std::shared_ptr<Storage> makeStorage(const QList<StoragePart> &parts, StorageUse use)
{
    if (parts.size() == 1)
        return makeStorage(parts.first().choice, use);
    QList<StorageGroup::Part> made;
    for (const StoragePart &part : parts)
        made.append({makeStorage(part.choice, use), part.collections});
    return std::make_shared<StorageGroup>(made);
}

} // namespace backdesk
