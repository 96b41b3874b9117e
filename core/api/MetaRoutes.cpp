// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/Routes.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

Value orNull(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

Value describe(const Collection &collection)
{
    ValueMap map;
    map.set(QStringLiteral("name"), collection.name());
    map.set(QStringLiteral("title"), orNull(collection.title()));
    map.set(QStringLiteral("description"), orNull(collection.description()));
    map.set(QStringLiteral("label"), orNull(collection.label().join(u'.')));
    map.set(QStringLiteral("item"), collection.type()->describe());
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
    const Value item = type.decode(*body, type.initialValue(), ValuePath(), ignored);
    Environment environment(call.user);
    return jsonResponse(Value(type.describeState(item, FieldState{{type, item, environment}})));
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
    ValueMap map;
    map.set(QStringLiteral("status"), QStringLiteral("ok"));
    map.set(QStringLiteral("name"), call.backoffice.name());
    map.set(QStringLiteral("storage"), storage.typeName());
    map.set(QStringLiteral("items"), items);
    map.set(QStringLiteral("problems"), problems);
    return jsonResponse(Value(map));
}

} // namespace backdesk
