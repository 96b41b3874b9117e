// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meta/AppMeta.h"

#include "ui/meta/SecretFields.h"

#include <QJsonArray>

namespace backdesk::ui
{

namespace
{

CollectionMeta parseCollection(const QJsonObject &json)
{
    CollectionMeta collection;
    collection.name = json.value(QLatin1String("name")).toString();
    collection.title = json.value(QLatin1String("title")).toString();
    if (collection.title.isEmpty())
        collection.title = collection.name;
    collection.description = json.value(QLatin1String("description")).toString();
    collection.label = json.value(QLatin1String("label")).toString();
    const FieldMeta item = parseField({}, QStringLiteral("$"), json.value(QLatin1String("item")).toObject());
    for (const FieldMeta &field : item.members) {
        if (!field.name.startsWith(u'_'))
            collection.fields.append(field);
    }
    for (const QJsonValue action : json.value(QLatin1String("actions")).toArray())
        collection.actions.append(parseAction(action.toObject()));
    for (const QJsonValue selection : json.value(QLatin1String("selections")).toArray())
        collection.selections.append(parseSelection(selection.toObject(), collection.fields));
    collection.rights = parseRights(json.value(QLatin1String("permissions")).toObject());
    return collection;
}

template <class Part>
const Part *findNamed(const QList<Part> &parts, const QString &name)
{
    for (const Part &part : parts) {
        if (part.name == name)
            return &part;
    }
    return nullptr;
}

} // namespace

const FieldMeta *CollectionMeta::field(const QString &queryName) const
{
    return findField(fields, queryName);
}

const ActionMeta *CollectionMeta::action(const QString &wanted) const
{
    return findNamed(actions, wanted);
}

const SelectionMeta *CollectionMeta::selection(const QString &wanted) const
{
    return findNamed(selections, wanted);
}

const CollectionMeta *AppMeta::collection(const QString &wanted) const
{
    return findNamed(collections, wanted);
}

AppMeta parseAppMeta(const QJsonObject &json)
{
    AppMeta app;
    app.name = json.value(QLatin1String("name")).toString();
    app.title = json.value(QLatin1String("title")).toString();
    if (app.title.isEmpty())
        app.title = app.name;
    app.description = json.value(QLatin1String("description")).toString();
    for (const QJsonValue collection : json.value(QLatin1String("collections")).toArray())
        app.collections.append(parseCollection(collection.toObject()));
    app.admin = parseAdminMeta(json.value(QLatin1String("admin")).toObject());
    markSecrets(app);
    return app;
}

} // namespace backdesk::ui
