// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meta/ItemState.h"

#include "ui/meta/AppMeta.h"

#include <QJsonArray>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

ElementState parseElement(const QString &name, const QJsonObject &json)
{
    ElementState state;
    state.name = name;
    state.exists = json.value(QLatin1String("exists")).toBool(true);
    const QJsonObject rights = json.value(QLatin1String("rights")).toObject();
    state.read = rights.value(QLatin1String("read")).toBool(true);
    state.modify = rights.value(QLatin1String("modify")).toBool(true);
    if (const QJsonValue choices = json.value(QLatin1String("in")); choices.isArray()) {
        state.choices.emplace();
        for (const QJsonValue choice : choices.toArray())
            state.choices->append(choice);
    }
    const QJsonObject members = json.value(QLatin1String("sub_scheme")).toObject();
    for (auto it = members.begin(); it != members.end(); ++it)
        state.parts.append(parseElement(it.key(), it.value().toObject()));
    // Entries of a List, places of a Tuple, alternatives of an In.
    for (const char *key : {"sub_type", "sub_types", "sub_scheme"}) {
        for (const QJsonValue entry : json.value(QLatin1String(key)).toArray())
            state.parts.append(parseElement({}, entry.toObject()));
    }
    return state;
}

bool anyDepends(const QList<FieldMeta> &fields)
{
    return std::any_of(fields.begin(), fields.end(), [](const FieldMeta &field) {
        return field.existsDepends || field.read == Right::Depends || field.modify == Right::Depends ||
               field.choicesDepend || anyDepends(field.members) || anyDepends(field.alternatives);
    });
}

} // namespace

ElementState ElementState::member(const QString &wanted) const
{
    for (const ElementState &part : parts) {
        if (part.name == wanted)
            return part;
    }
    return {};
}

ItemState ItemState::fromMeta(const CollectionMeta &collection)
{
    ItemState state;
    state.read = collection.rights.read != Right::Denied;
    state.create = collection.rights.create != Right::Denied;
    state.modify = collection.rights.modify != Right::Denied;
    state.remove = collection.rights.remove != Right::Denied;
    for (const ActionMeta &action : collection.actions)
        state.actions.insert(action.name, {action.see != Right::Denied, action.execute != Right::Denied});
    return state;
}

ItemState parseItemState(const QJsonObject &json)
{
    ItemState state;
    state.item = parseElement({}, json);
    const QJsonObject rights = json.value(QLatin1String("permissions")).toObject();
    state.read = rights.value(QLatin1String("read")).toBool(true);
    state.create = rights.value(QLatin1String("create")).toBool(true);
    state.modify = rights.value(QLatin1String("modify")).toBool(true);
    state.remove = rights.value(QLatin1String("delete")).toBool(true);
    const QJsonObject actions = json.value(QLatin1String("actions")).toObject();
    for (auto it = actions.begin(); it != actions.end(); ++it) {
        const QJsonObject action = it.value().toObject();
        state.actions.insert(it.key(), {action.value(QLatin1String("see")).toBool(true),
                                        action.value(QLatin1String("execute")).toBool(true)});
    }
    return state;
}

bool fieldsDependOnItem(const CollectionMeta &collection)
{
    return anyDepends(collection.fields);
}

bool dependsOnItem(const CollectionMeta &collection)
{
    const CollectionRights &rights = collection.rights;
    for (const Right right : {rights.read, rights.create, rights.modify, rights.remove}) {
        if (right == Right::Depends)
            return true;
    }
    const auto depends = [](const ActionMeta &action) {
        return action.see == Right::Depends || action.execute == Right::Depends;
    };
    return std::any_of(collection.actions.begin(), collection.actions.end(), depends) ||
           fieldsDependOnItem(collection);
}

} // namespace backdesk::ui
