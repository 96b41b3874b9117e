// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/Routes.h"
#include "core/model/ItemErrors.h"
#include "core/model/ItemInput.h"
#include "core/model/Reader.h"
#include "core/schema/Selector.h"
#include "core/schema/WriteRights.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

struct CheckRequest {
    Value item = ValueMap();
    Selector path;
    QString pathText = QStringLiteral("$");
};

Error malformed(const char *source, const QStringList &arguments = {})
{
    return {ErrorKind::Malformed, {}, Message(source, arguments)};
}

Result<CheckRequest> readRequest(const Value &body)
{
    const ValueMap *map = body.asMap();
    if (!map)
        return malformed(QT_TRANSLATE_NOOP("core", "Send an object with \"item\" and \"path\"."));
    CheckRequest request;
    for (const auto &[name, value] : map->members()) {
        if (name == QLatin1String("item") && value.asMap()) {
            request.item = value;
        } else if (name == QLatin1String("path") && value.asText()) {
            request.pathText = value.text();
        } else {
            return malformed(QT_TRANSLATE_NOOP("core", "Send an object with \"item\" and \"path\"."));
        }
    }
    const auto path = Selector::fromText(request.pathText);
    if (!path)
        return path.errors();
    request.path = *path;
    return request;
}

bool isAtOrBelow(const QString &place, const QString &path)
{
    if (!place.startsWith(path))
        return false;
    return place.size() == path.size() || place[path.size()] == u'.' || place[path.size()] == u'[';
}

struct Checked {
    Value item;
    Errors errors;
};

/// The item as it would be created, with everything that is wrong with it.
Checked checkItem(const Collection &collection, const Value &fields, Environment &environment)
{
    const DictType &type = *collection.type();
    const Value initial = type.initialValue();
    Findings findings;
    const Value read = decodeInput(collection, fields, initial, environment, findings.mistakes);
    Errors forbidden;
    checkModified(type, initial, read, {type, read, environment}, forbidden);
    const Value item = settleAndCheck(collection, read, {}, {}, environment, findings, Tell::Nobody);
    const Subject o{type, item, environment};
    checkGiven(type, fields, o, &o, findings.mistakes, forbidden);
    return {item, findings.mistakes.errors() + forbidden};
}

/// What the references of the item lead to and is not there.
Errors missingTargets(const Collection &collection, const Value &item, const Snapshot &snapshot)
{
    Errors errors;
    for (const ReferenceField &field : collection.references()) {
        const QStringList ids = field.ids(item);
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (!snapshot.itemValue(field.target.collection, ids[i]))
                errors.append(noSuchTarget(field, i, ids[i]));
        }
    }
    return errors;
}

/// Whether every step of the path exists in the item's present state.
bool exists(const Selector &path, const Collection &collection, const Value &item, Environment &environment)
{
    const DictType &type = *collection.type();
    const Subject o{type, item, environment};
    for (Selector part = path; !part.isRoot(); part = part.parent()) {
        const Type *at = part.typeWithin(type, item);
        if (at && !at->options().exists.ask({}, o).value_or(true))
            return false;
    }
    return true;
}

} // namespace

Response postCheck(Call &call, const Collection &collection)
{
    const auto body = call.body();
    if (!body)
        return call.failure(body.errors());
    const auto request = readRequest(*body);
    if (!request)
        return call.failure(request.errors());
    const Reader reader(call.backoffice, call.user);
    Checked checked = checkItem(collection, withoutServerFields(request->item), *reader.environment());
    checked.errors += missingTargets(collection, checked.item, reader.snapshot());
    const Status asked = reader.status();
    if (!asked)
        return call.failure(asked.errors());
    // The given item, not only the decoded one: what is there may be unreadable.
    const Type *type = request->path.typeWithin(*collection.type(), checked.item);
    if (!type || !exists(request->path, collection, checked.item, *reader.environment()) ||
        (!request->path.find(checked.item) && !request->path.find(request->item))) {
        return call.failure(
            malformed(QT_TRANSLATE_NOOP("core", "There is nothing at %1."), {request->pathText}));
    }
    const QString path = request->path.toText(request->item);
    Value first;
    ValueMap errors;
    for (const Error &error : checked.errors) {
        if (!isAtOrBelow(error.path, path))
            continue;
        const QString message = error.message.text(call.language);
        if (first.isNull())
            first = error.path == path ? message : QString(error.path + QLatin1String(": ") + message);
        ValueList messages = errors.value(error.path).list();
        messages.append(message);
        errors.set(error.path, messages);
    }
    ValueMap answer;
    answer.set(QStringLiteral("error"), first);
    answer.set(QStringLiteral("errors"), errors);
    return jsonResponse(Value(answer));
}

} // namespace backdesk
