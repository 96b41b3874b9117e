// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/Items.h"

#include "core/schema/BoolType.h"
#include "core/schema/DatetimeType.h"
#include "core/schema/FloatType.h"
#include "core/schema/IntType.h"
#include "core/schema/ListType.h"
#include "core/schema/RefType.h"
#include "core/schema/StringType.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace backdesk
{

namespace
{

TypePtr text()
{
    return std::make_shared<StringType>(TypeOptions(), StringType::Options());
}

TypePtr dict(const QList<DictType::Field> &fields)
{
    return std::make_shared<DictType>(TypeOptions(), fields);
}

QList<DictType::Field> own()
{
    return {{QStringLiteral("_id"), text()},
            {QStringLiteral("_meta"),
             dict({{QStringLiteral("ctime"),
                    std::make_shared<DatetimeType>(TypeOptions(), DatetimeType::Options())}})}};
}

} // namespace

QList<StoredCollection> sampleCollections()
{
    TypeOptions atLeast18;
    atLeast18.required = true;
    TypeOptions open;
    open.defaultValue = true;
    const QList<DictType::Field> people = {
        {QStringLiteral("name"), text()},
        {QStringLiteral("age"), std::make_shared<IntType>(atLeast18, IntType::Options{18, 99})},
        {QStringLiteral("height"), std::make_shared<FloatType>(TypeOptions(), FloatType::Options())},
        {QStringLiteral("open"), std::make_shared<BoolType>(open)},
        {QStringLiteral("born"), std::make_shared<DatetimeType>(TypeOptions(), DatetimeType::Options())},
        {QStringLiteral("tags"), std::make_shared<ListType>(TypeOptions(), text(), ListLimits())},
        {QStringLiteral("address"),
         dict({{QStringLiteral("street"), text()},
               {QStringLiteral("number"), std::make_shared<IntType>(TypeOptions(), IntType::Options())}})},
        {QStringLiteral("rows"),
         std::make_shared<ListType>(TypeOptions(), dict({{QStringLiteral("k"), text()}}), ListLimits())},
        {QStringLiteral("place"), std::make_shared<RefType>(TypeOptions(), StringType::Options(),
                                                            ReferenceTarget{QStringLiteral("places"), {}})},
    };
    const QList<DictType::Field> places = {{QStringLiteral("name"), text()}};
    return {{QStringLiteral("people"), std::make_shared<ItemType>(TypeOptions(), people + own())},
            {QStringLiteral("places"), std::make_shared<ItemType>(TypeOptions(), places + own())}};
}

Value person(const QString &id, const QString &name, int second)
{
    ValueMap meta;
    meta.set(QStringLiteral("ctime"), DateTime(qint64(1'700'000'000 + second) * 1'000'000, 0));
    ValueMap address;
    address.set(QStringLiteral("street"), QStringLiteral("High Street"));
    address.set(QStringLiteral("number"), 12);
    ValueMap item;
    item.set(QStringLiteral("name"), name);
    item.set(QStringLiteral("age"), 42);
    item.set(QStringLiteral("height"), 2.0);
    item.set(QStringLiteral("open"), false);
    item.set(QStringLiteral("born"), *DateTime::fromText(u"1980-02-03T04:05:06.000007+02:00"));
    item.set(QStringLiteral("tags"), ValueList{QStringLiteral("1"), QStringLiteral("a: b\n"), Value()});
    item.set(QStringLiteral("address"), address);
    item.set(QStringLiteral("rows"), ValueList());
    item.set(QStringLiteral("place"), Value());
    item.set(QStringLiteral("_id"), id);
    item.set(QStringLiteral("_meta"), meta);
    return item;
}

Value withMember(const Value &item, const QString &member, const Value &value)
{
    ValueMap map = item.map();
    map.set(member, value);
    return map;
}

Write creation(const QString &collection, const Value &item)
{
    return {collection, item.map().value(u"_id").text(), item, nullptr};
}

Write update(const Storage &storage, const QString &collection, const Value &item)
{
    const QString id = item.map().value(u"_id").text();
    return {collection, id, item, storage.snapshot()->itemValue(collection, id)};
}

Write removal(const Storage &storage, const QString &collection, const QString &id)
{
    return {collection, id, {}, storage.snapshot()->itemValue(collection, id)};
}

QMap<QString, QByteArray> filesBelow(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator each(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        files.insert(QDir(folder).relativeFilePath(path), readFile(path));
    }
    return files;
}

void writeFile(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace backdesk
