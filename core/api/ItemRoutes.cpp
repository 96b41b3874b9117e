// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/Committing.h"
#include "core/api/EntityTag.h"
#include "core/api/FormBody.h"
#include "core/api/ItemAnswer.h"
#include "core/api/ItemRights.h"
#include "core/api/Multipart.h"
#include "core/api/Routes.h"
#include "core/value/Json.h"

namespace backdesk
{

namespace
{

Result<Value> itemBody(const Call &call, const Collection &collection)
{
    if (Multipart::isFormData(call.request))
        return formBody(call.request, *collection.type());
    return call.body();
}

Response itemResponse(const ItemJson &json)
{
    Response response = jsonResponse(json.shown);
    response.headers.set("etag", json.tag());
    return response;
}

/// The answer to a change that has been made: the item as its writer may see it.
Response changedResponse(const Call &call, const Collection &collection, const Value &written,
                         const Value &given)
{
    const Reader reader(call.backoffice, call.user);
    const auto json = readItem(reader, collection, written.map().value(u"_id").text(), call.view());
    // It is stored: a function that fails only now must not make the client believe otherwise.
    return json ? itemResponse(*json) : jsonResponse(blindItem(written, given));
}

Response staleResponse(const Call &call, const Collection &collection, const QString &id,
                       const Errors &errors)
{
    Response response = call.failure(errors);
    const Reader reader(call.backoffice, call.user);
    const auto json = readItem(reader, collection, id, call.view());
    if (!json)
        return response;
    response.body.chop(1);
    response.body += ",\"item\":" + json->shown + '}';
    response.headers.set("etag", json->tag());
    return response;
}

/// Stale when the request was made on another state than the present one, NotFound when there is no such
/// item.
Status checkCurrent(const Call &call, UnitOfWork &unit, const Collection &collection, const QString &id)
{
    return checkRevision(unit, collection, id, call.request.headers.value("if-match"));
}

/// Carries out one change of an existing item on the state that the client knows.
Result<Value> changedItem(Call &call, const Collection &collection, const QString &id, const Work &change)
{
    return committed(call, [&](UnitOfWork &unit) -> Result<Value> {
        const Status current = checkCurrent(call, unit, collection, id);
        if (!current)
            return current.errors();
        return change(unit);
    });
}

Response failedChange(const Call &call, const Collection &collection, const QString &id, const Errors &errors)
{
    return errors.first().kind == ErrorKind::Stale ? staleResponse(call, collection, id, errors)
                                                   : call.failure(errors);
}

using ItemChange = std::function<Result<Value>(UnitOfWork &, const Value &body)>;

Response changeItem(Call &call, const Collection &collection, const QString &id, const ItemChange &change)
{
    const auto body = itemBody(call, collection);
    if (!body)
        return call.failure(body.errors());
    const auto changed =
        changedItem(call, collection, id, [&](UnitOfWork &unit) { return change(unit, *body); });
    if (!changed)
        return failedChange(call, collection, id, changed.errors());
    return changedResponse(call, collection, *changed, *body);
}

} // namespace

Response getItem(Call &call, const Collection &collection, const QString &id)
{
    const Reader reader(call.backoffice, call.user);
    const Status allowed = reader.mayRead(collection);
    if (!allowed)
        return call.failure(allowed.errors());
    const auto json = readItem(reader, collection, id, call.view());
    if (!json)
        return call.failure(json.errors());
    Response response = itemResponse(*json);
    if (call.parameter(QStringLiteral("_permissions")) == QLatin1String("true")) {
        const ItemValue item = reader.itemValue(collection.name(), id);
        const Value rights = item ? Value(itemRights(reader, collection, *item)) : Value();
        if (const Status asked = reader.status(); !asked)
            return call.failure(asked.errors());
        response.headers.set("backdesk-permissions", toJson(rights));
    }
    const auto known = call.request.headers.value("if-none-match");
    if (known && namesTag(*known, json->tag())) {
        response.status = 304;
        response.body.clear();
    }
    return response;
}

Response postItem(Call &call, const Collection &collection)
{
    const auto body = itemBody(call, collection);
    if (!body)
        return call.failure(body.errors());
    const auto created = committed(call, [&](UnitOfWork &unit) { return unit.create(collection, *body); });
    if (!created)
        return call.failure(created.errors());
    return changedResponse(call, collection, *created, *body);
}

Response putItem(Call &call, const Collection &collection, const QString &id)
{
    return changeItem(call, collection, id,
                      [&](UnitOfWork &unit, const Value &body) { return unit.update(collection, id, body); });
}

Response patchItem(Call &call, const Collection &collection, const QString &id)
{
    return changeItem(call, collection, id,
                      [&](UnitOfWork &unit, const Value &body) { return unit.patch(collection, id, body); });
}

Response deleteItem(Call &call, const Collection &collection, const QString &id)
{
    const auto deleted = changedItem(call, collection, id, [&](UnitOfWork &unit) -> Result<Value> {
        const Status removed = unit.remove(collection, id);
        if (!removed)
            return removed.errors();
        ValueMap body;
        body.set(QStringLiteral("deleted"), id);
        return Value(body);
    });
    return deleted ? jsonResponse(*deleted) : failedChange(call, collection, id, deleted.errors());
}

} // namespace backdesk
