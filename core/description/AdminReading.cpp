// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/AdminReading.h"

#include "core/description/References.h"
#include "core/schema/FilterQuery.h"
#include "core/schema/PartTypes.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace backdesk
{

namespace
{

bool hasFreeMembers(const Type &type)
{
    static const QStringList names{QStringLiteral("FreeDict"), QStringLiteral("In"),
                                   QStringLiteral("Complex"), QStringLiteral("Tuple")};
    return names.contains(type.name());
}

/// The segments of a path without indexes: "tags[*].name".
QStringList segments(const QString &path)
{
    static const QRegularExpression index(QStringLiteral(R"(\[[^\]]*\])"));
    QString plain = path.startsWith(QLatin1String("$.")) ? path.sliced(2) : path;
    plain.remove(index);
    return plain.split(u'.');
}

} // namespace

const CollectionOptions *AdminReading::collection(const QString &name) const
{
    const auto found = std::find_if(collections.begin(), collections.end(),
                                    [&name](const CollectionOptions &each) { return each.name == name; });
    return found == collections.end() ? nullptr : &*found;
}

QStringList AdminReading::collectionNames() const
{
    QStringList names;
    for (const CollectionOptions &each : collections)
        names.append(each.name);
    return names;
}

FoundField findField(const AdminReading &reading, const CollectionOptions &collection, const QString &path,
                     bool throughReferences)
{
    using How = FoundField::How;
    const QStringList names = segments(path);
    if (names.first() == QLatin1String("_id") || names.first() == QLatin1String("_meta"))
        return {How::Below, nullptr, {}, {}};
    QList<DictType::Field> level = collection.fields;
    const Type *type = nullptr;
    for (const QString &name : names) {
        type = typeOf(level, name);
        if (!type)
            return {How::Unknown, nullptr, name, namesOf(level)};
        const Type *part = elementType(*type) && !isTuple(*type) ? elementType(*type) : type;
        if (hasFreeMembers(*part))
            return name == names.last() ? FoundField{How::Known, type, {}, {}}
                                        : FoundField{How::Below, nullptr, {}, {}};
        const auto *dict = dynamic_cast<const DictType *>(part);
        level = dict ? dict->fields() : QList<DictType::Field>();
        const CollectionOptions *referred =
            throughReferences ? reading.collection(referredCollection(*type)) : nullptr;
        if (referred)
            level = referred->fields;
    }
    return {How::Known, type, {}, {}};
}

const Type *checkField(const Entry &entry, const QString &path, const CollectionOptions &collection,
                       const AdminReading &reading, bool throughReferences)
{
    if (!reading.areCollectionsRight || path.isEmpty())
        return nullptr;
    const FoundField found = findField(reading, collection, path, throughReferences);
    if (found.how == FoundField::How::Unknown) {
        entry.report().addChoice(
            entry.place(), entry.path(),
            Message(QT_TRANSLATE_NOOP("core", "there is no field \"%1\" in the collection %2"),
                    {path, collection.name}),
            found.unknownName, found.names);
    }
    return found.type;
}

const Type *checkFilterKey(const Entry &entry, const QString &key, const CollectionOptions &collection,
                           const AdminReading &reading)
{
    const FilterKey parts(key);
    const auto op = parts.operator_.isEmpty() ? Result<ValueTest::Operator>(ValueTest::Operator::Equal)
                                              : ValueTest::operatorNamed(parts.operator_, false);
    if (!op) {
        entry.wrong(op.error().message);
        return nullptr;
    }
    return checkField(entry, parts.field, collection, reading, true);
}

bool isNameOrMapping(const Entry &entry)
{
    if (entry.node().kind == YamlNode::Kind::Text || entry.node().kind == YamlNode::Kind::Map)
        return true;
    entry.wrong(Message(QT_TRANSLATE_NOOP("core", "must be a name or a mapping of keys to values, not %1"),
                        {entry.shown()}));
    return false;
}

} // namespace backdesk
