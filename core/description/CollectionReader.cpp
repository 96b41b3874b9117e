// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/CollectionReader.h"

#include "core/description/ActionReader.h"
#include "core/description/FieldLookup.h"
#include "core/description/FieldReader.h"
#include "core/description/SelectionReader.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

/// A text can be made of it.
bool canBeLabel(const Type &type)
{
    static const QStringList names = {
        QStringLiteral("String"),    QStringLiteral("Int"),       QStringLiteral("Float"),
        QStringLiteral("Bool"),      QStringLiteral("Datetime"),  QStringLiteral("In"),
        QStringLiteral("IpAddress"), QStringLiteral("IpNetwork"), QStringLiteral("Url")};
    return names.contains(type.name());
}

/// A field's name or path, checked against the fields, or a function.
void readLabel(const Entry &entry, CollectionOptions &collection, Reading &reading)
{
    if (FunctionReader::isFunction(entry)) {
        collection.labelFunction = reading.functions.itemFunction(entry);
        return;
    }
    const auto text = entry.text();
    if (!text)
        return;
    const QStringList names = (text->startsWith(QLatin1String("$.")) ? text->sliced(2) : *text).split(u'.');
    const Type *type = lookUpField(entry, names, collection, reading.references);
    if (!type)
        return;
    if (!canBeLabel(*type)) {
        entry.wrong(
            Message(QT_TRANSLATE_NOOP("core", "a field of type %1 cannot name an item"), {type->name()}));
    }
    collection.label = names;
}

Permissions readPermissions(const Entry &entry, FunctionReader &functions)
{
    Permissions permissions;
    MappingReader reader(entry);
    const std::pair<QString, Condition *> rights[] = {
        {QStringLiteral("read"), &permissions.read},
        {QStringLiteral("create"), &permissions.create},
        {QStringLiteral("modify"), &permissions.modify},
        {QStringLiteral("delete"), &permissions.remove},
    };
    for (const auto &[name, right] : rights) {
        if (const auto given = reader.take(name))
            *right = functions.condition(*given);
    }
    reader.finish();
    return permissions;
}

QList<EventHandler> readHandlers(const Entry &entry, Reading &reading)
{
    QList<EventHandler> handlers;
    for (const FunctionReader::Handler &each : reading.functions.handlers(entry)) {
        if (each.handler.run)
            handlers.append(each.handler);
        if (each.source)
            reading.sources.append({*each.source, *each.handler.source});
    }
    return handlers;
}

/// Handlers that listen to a field which does not exist would never be called.
void checkSources(const CollectionOptions &collection, const Reading &reading)
{
    for (const NamedField &source : reading.sources) {
        QStringList names;
        for (const Selector::Step &step : source.selector.steps()) {
            const QString *name = std::get_if<QString>(&step);
            if (!name)
                break;
            names.append(*name);
        }
        if (!names.value(0).startsWith(u'_')) // the server's own are always there
            lookUpField(source.entry, names, collection, reading.references);
    }
}

CollectionOptions readCollection(const NamedEntry &named, Reading &reading, StorageReader &storages,
                                 QList<NamedSelection> &selections)
{
    CollectionOptions collection;
    collection.name = named.name;
    MappingReader reader(named.entry);
    if (!reader.isMapping())
        return collection;
    reading.sources.clear();
    collection.title = reader.takeText(QStringLiteral("title"));
    collection.description = reader.takeText(QStringLiteral("description"));
    if (const auto fields = reader.need({QStringLiteral("fields")}))
        collection.fields = FieldReader::readFields(*fields, {named.name, {}}, reading);
    if (const auto label = reader.take(QStringLiteral("label")))
        readLabel(*label, collection, reading);
    if (const auto on = reader.take(QStringLiteral("on")))
        collection.on = readHandlers(*on, reading);
    checkSources(collection, reading);
    if (const auto permissions = reader.take(QStringLiteral("permissions")))
        collection.permissions = readPermissions(*permissions, reading.functions);
    if (const auto actions = reader.take(QStringLiteral("actions")))
        collection.actions = readActions(*actions, named.name, reading);
    if (const auto entry = reader.take(QStringLiteral("selections")))
        collection.selections = readSelections(*entry, named.name, reading, selections);
    storages.readFor(named.name, reader.take(QStringLiteral("storage")));
    reader.finish();
    return collection;
}

} // namespace

QList<CollectionOptions> readCollections(const Entry &entry, FunctionReader functions,
                                         StorageReader &storages)
{
    QList<CollectionOptions> collections;
    QStringList declared;
    Reading reading{std::move(functions)};
    QList<NamedSelection> selections;
    const MappingReader reader(entry);
    if (reader.isMapping() && entry.node().members.isEmpty())
        entry.wrong(Message(QT_TRANSLATE_NOOP("core", "must hold at least one collection")));
    for (const NamedEntry &named : reader.takeAll()) {
        checkName(named);
        declared.append(named.name);
        collections.append(readCollection(named, reading, storages, selections));
    }
    reading.references.check(collections, declared);
    checkSelections(selections, collections);
    return collections;
}

} // namespace backdesk
