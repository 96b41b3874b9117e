// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/CollectionReader.h"

#include "core/description/FieldReader.h"
#include "core/schema/ListType.h"

#include <QCoreApplication>

#include <algorithm>

namespace backdesk
{

namespace
{

const QStringList laterKeys = {QStringLiteral("permissions"), QStringLiteral("actions"),
                               QStringLiteral("selections"), QStringLiteral("on"), QStringLiteral("storage")};

/// A text can be made of it.
bool canBeLabel(const Type &type)
{
    static const QStringList names = {QStringLiteral("String"), QStringLiteral("Int"),
                                      QStringLiteral("Float"), QStringLiteral("Bool"),
                                      QStringLiteral("Datetime")};
    return names.contains(type.name());
}

QStringList namesOf(const QList<DictType::Field> &fields)
{
    QStringList names;
    for (const DictType::Field &field : fields)
        names.append(field.name);
    return names;
}

const Type *typeOf(const QList<DictType::Field> &fields, const QString &name)
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&name](const DictType::Field &field) { return field.name == name; });
    return found == fields.end() ? nullptr : found->type.get();
}

/// The label's members, checked against the fields.
QStringList readLabel(const Entry &entry, const CollectionOptions &collection, const References &references)
{
    const auto text = entry.text();
    if (!text)
        return {};
    const QStringList names = (text->startsWith(QLatin1String("$.")) ? text->sliced(2) : *text).split(u'.');
    QList<DictType::Field> level = collection.fields;
    const Type *type = nullptr;
    FieldPlace at{collection.name, {}};
    for (const QString &name : names) {
        at = at.member(name);
        if (references.isBroken(at))
            return {};
        type = typeOf(level, name);
        if (!type) {
            entry.report().addChoice(
                entry.place(), entry.path(),
                Message(QT_TRANSLATE_NOOP("core", "there is no field \"%1\" in the collection %2"),
                        {at.names.join(u'.'), collection.name}),
                name, namesOf(level));
            return {};
        }
        const auto *dict = dynamic_cast<const DictType *>(type);
        level = dict ? dict->fields() : QList<DictType::Field>();
    }
    if (!canBeLabel(*type)) {
        entry.wrong(
            Message(QT_TRANSLATE_NOOP("core", "a field of type %1 cannot name an item"), {type->name()}));
    }
    return names;
}

CollectionOptions readCollection(const NamedEntry &named, References &references)
{
    CollectionOptions collection;
    collection.name = named.name;
    MappingReader reader(named.entry);
    if (!reader.isMapping())
        return collection;
    collection.title = reader.takeText(QStringLiteral("title"));
    collection.description = reader.takeText(QStringLiteral("description"));
    if (const auto fields = reader.need({QStringLiteral("fields")}))
        collection.fields = FieldReader::readFields(*fields, {named.name, {}}, references);
    if (const auto label = reader.take(QStringLiteral("label")))
        collection.label = readLabel(*label, collection, references);
    reader.finish(laterKeys);
    return collection;
}

} // namespace

QList<CollectionOptions> readCollections(const Entry &entry)
{
    QList<CollectionOptions> collections;
    QStringList declared;
    References references;
    const MappingReader reader(entry);
    if (reader.isMapping() && entry.node().members.isEmpty())
        entry.wrong(Message(QT_TRANSLATE_NOOP("core", "must hold at least one collection")));
    for (const NamedEntry &named : reader.takeAll()) {
        if (!isPlainName(named.name)) {
            named.wrongName(
                Message(QT_TRANSLATE_NOOP("core", "a name is made of letters, digits, _ and -, and "
                                                  "does not begin with _")));
        }
        declared.append(named.name);
        collections.append(readCollection(named, references));
    }
    references.check(collections, declared);
    return collections;
}

} // namespace backdesk
