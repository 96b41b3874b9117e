// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/Routes.h"
#include "core/model/Reader.h"
#include "core/schema/Settling.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

Value orNull(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

Value describe(const Permissions &permissions)
{
    ValueMap map;
    map.set(QStringLiteral("read"), permissions.read.describe());
    map.set(QStringLiteral("create"), permissions.create.describe());
    map.set(QStringLiteral("modify"), permissions.modify.describe());
    map.set(QStringLiteral("delete"), permissions.remove.describe());
    return map;
}

ValueMap named(const QString &name, const QString &title, const QString &description)
{
    ValueMap map;
    map.set(QStringLiteral("name"), name);
    map.set(QStringLiteral("title"), orNull(title));
    map.set(QStringLiteral("description"), orNull(description));
    return map;
}

Value describe(const QList<ActionOptions> &actions)
{
    ValueList list;
    for (const ActionOptions &action : actions) {
        ValueMap map = named(action.name, action.title, action.description);
        map.set(QStringLiteral("item"), action.parameters->describe());
        map.set(QStringLiteral("can_see"), action.canSee.describe());
        map.set(QStringLiteral("can_execute"), action.canExecute.describe());
        list.append(map);
    }
    return list;
}

Value describe(const QList<SelectionOptions> &selections)
{
    ValueList list;
    for (const SelectionOptions &selection : selections) {
        ValueMap map = named(selection.name, selection.title, selection.description);
        ValueList columns;
        for (const SelectionOptions::Column &column : selection.columns)
            columns.append(column.text);
        map.set(QStringLiteral("selectors"), columns);
        map.set(QStringLiteral("filter"), selection.filter);
        map.set(QStringLiteral("can_read"), selection.canRead.describe());
        list.append(map);
    }
    return list;
}

Value describe(const Collection &collection)
{
    ValueMap map = named(collection.name(), collection.title(), collection.description());
    map.set(QStringLiteral("label"), orNull(collection.label().join(u'.')));
    map.set(QStringLiteral("permissions"), describe(collection.permissions()));
    map.set(QStringLiteral("actions"), describe(collection.actions()));
    map.set(QStringLiteral("selections"), describe(collection.selections()));
    map.set(QStringLiteral("item"), collection.type()->describe());
    return map;
}

/// What the user may do with the item, by the names of rights.
Value rightsOn(const Collection &collection, const Value &item, Environment &environment)
{
    const Permissions &permissions = collection.permissions();
    const Subject o{*collection.type(), item, environment};
    const Subject nothing{*collection.type(), Value(), environment};
    const auto ask = [](const Condition &right, const char *name, const Subject &about) {
        return Value(right.ask(QString::fromLatin1(name), about).value_or(true));
    };
    ValueMap map;
    map.set(QStringLiteral("read"), ask(permissions.read, "read", o));
    map.set(QStringLiteral("create"), ask(permissions.create, "create", nothing));
    map.set(QStringLiteral("modify"), ask(permissions.modify, "modify", o));
    map.set(QStringLiteral("delete"), ask(permissions.remove, "delete", o));
    return map;
}

/// The actions that can be seen on the item, and whether they may be executed.
Value actionsOn(const Collection &collection, const Value &item, Environment &environment)
{
    const Subject o{*collection.type(), item, environment};
    ValueMap map;
    for (const ActionOptions &action : collection.actions()) {
        ValueMap state;
        state.set(QStringLiteral("see"), action.canSee.ask(QStringLiteral("see"), o).value_or(true));
        state.set(QStringLiteral("execute"),
                  action.canExecute.ask(QStringLiteral("execute"), o).value_or(true));
        map.set(action.name, state);
    }
    return map;
}

} // namespace

Response getMeta(Call &call)
{
    const Backoffice &backoffice = call.backoffice;
    ValueList collections;
    for (const auto &collection : backoffice.collections())
        collections.append(describe(*collection));
    ValueMap map;
    map.set(QStringLiteral("name"), backoffice.name());
    map.set(QStringLiteral("title"), orNull(backoffice.title));
    map.set(QStringLiteral("description"), orNull(backoffice.description));
    map.set(QStringLiteral("locale"), backoffice.locale);
    map.set(QStringLiteral("collections"), collections);
    if (!backoffice.admin.isNull())
        map.set(QStringLiteral("admin"), backoffice.admin);
    return jsonResponse(Value(map));
}

Response getMe(Call &call)
{
    const CurrentUser user = call.backoffice.extended(call.user);
    ValueMap map = user.more;
    map.set(QStringLiteral("_id"), user.id);
    map.set(QStringLiteral("login"), user.login);
    map.set(QStringLiteral("roles"), ValueList(user.roles.begin(), user.roles.end()));
    return jsonResponse(Value(map));
}

Response postState(Call &call, const Collection &collection)
{
    const auto body = call.body();
    if (!body)
        return call.failure(body.errors());
    if (!body->asMap()) {
        return call.failure(
            {ErrorKind::Malformed, {}, Message(QT_TRANSLATE_NOOP("core", "Send an item as a JSON object."))});
    }
    Mistakes ignored; // the state of a half-filled form is asked for, too
    const DictType &type = *collection.type();
    const Reader reader(call.backoffice, call.user);
    Environment &environment = *reader.environment();
    const Value decoded = type.decode(*body, type.initialValue(), ValuePath(), ignored);
    const Value item =
        Settling(type, collection.name(), nullptr, environment).settled(decoded, decoded, ignored);
    environment.forgetFailure(); // a field cannot be computed from what is not filled in yet
    ValueMap state = type.describeState(item, FieldState{{type, item, environment}});
    state.set(QStringLiteral("permissions"), rightsOn(collection, item, environment));
    state.set(QStringLiteral("actions"), actionsOn(collection, item, environment));
    const Status asked = reader.status();
    return asked ? jsonResponse(Value(state)) : call.failure(asked.errors());
}

Response getHealth(Call &call)
{
    const Storage &storage = call.backoffice.storage();
    const auto snapshot = storage.snapshot();
    ValueMap items;
    for (const auto &collection : call.backoffice.collections())
        items.set(collection->name(), snapshot->count(collection->name()));
    ValueList problems;
    for (const StorageProblem &problem : storage.problems()) {
        ValueMap told;
        told.set(QStringLiteral("place"), problem.place);
        told.set(QStringLiteral("message"), problem.message.text(call.language));
        problems.append(told);
    }
    if (const Status status = snapshot->status(); !status) {
        ValueMap told;
        told.set(QStringLiteral("place"), storage.typeName());
        told.set(QStringLiteral("message"), status.error().message.text(call.language));
        problems.append(told);
    }
    ValueMap map;
    map.set(QStringLiteral("status"), problems.isEmpty() ? QStringLiteral("ok") : QStringLiteral("degraded"));
    map.set(QStringLiteral("name"), call.backoffice.name());
    map.set(QStringLiteral("storage"), storage.typeName());
    map.set(QStringLiteral("items"), items);
    map.set(QStringLiteral("problems"), problems);
    return jsonResponse(Value(map));
}

} // namespace backdesk
