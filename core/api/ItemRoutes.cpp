// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/EntityTag.h"
#include "core/api/FormBody.h"
#include "core/api/Multipart.h"
#include "core/api/Routes.h"
#include "core/model/Reader.h"
#include "core/model/UnitOfWork.h"
#include "core/value/Json.h"

#include <QCoreApplication>

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

/// An item as JSON, whole and as it is shown. They are the same where nothing can be hidden.
struct ItemJson {
    QByteArray whole;
    QByteArray shown;

    QByteArray tag() const { return entityTag(revisionOf(whole), whole, shown); }
};

ItemJson itemJson(const Call &call, const Reader &reader, const Collection &collection, const Value &stored,
                  const Value &loaded)
{
    const Value shown = reader.shown(collection, loaded, call.view());
    ItemJson json{toJson(stored), {}};
    json.shown = shown == stored ? json.whole : toJson(shown);
    return json;
}

Response itemResponse(const ItemJson &json)
{
    Response response = jsonResponse(json.shown);
    response.headers.set("etag", json.tag());
    return response;
}

/// To a user who may write an item but not read it: what he sent, and where it is now.
Response blindResponse(const Value &item, const Value &given)
{
    ValueMap answer;
    for (const auto &[name, value] : item.map().members()) {
        if (name == QLatin1String("_id") || given.map().find(name))
            answer.set(name, value);
    }
    return jsonResponse(Value(answer));
}

/// The answer to a change that has been made: the item as its writer may see it.
Response changedResponse(const Call &call, const Collection &collection, const Value &written,
                         const Value &given)
{
    const Reader reader(call.backoffice, call.user);
    const QString id = written.map().value(u"_id").text();
    const ItemValue stored = reader.snapshot().itemValue(collection.name(), id);
    const auto loaded = reader.item(collection, id);
    if (!stored || !loaded)
        return blindResponse(written, given);
    const ItemJson json = itemJson(call, reader, collection, *stored, *loaded);
    // It is stored: a function that fails only now must not make the client believe otherwise.
    return reader.status() ? itemResponse(json) : blindResponse(written, given);
}

Response staleResponse(const Call &call, const Collection &collection, const QString &id)
{
    Response response = call.failure(
        {ErrorKind::Stale,
         {},
         Message(QT_TRANSLATE_NOOP("core", "Somebody has changed this item since you read it."))});
    const Reader reader(call.backoffice, call.user);
    const ItemValue stored = reader.snapshot().itemValue(collection.name(), id);
    const auto loaded = reader.item(collection, id);
    if (!stored || !loaded)
        return response;
    const ItemJson json = itemJson(call, reader, collection, *stored, *loaded);
    response.body.chop(1);
    response.body += ",\"item\":" + json.shown + '}';
    response.headers.set("etag", json.tag());
    return response;
}

/// Whether the request was made on the present state (or does not say); NotFound when there is no such item.
Result<bool> isCurrent(const Call &call, UnitOfWork &unit, const Collection &collection, const QString &id)
{
    const auto present = unit.item(collection, id);
    if (!present)
        return present.errors();
    const auto wanted = call.request.headers.value("if-match");
    return !wanted || namesRevision(*wanted, revisionOf(toJson(*present)));
}

/// Carries out one change of an existing item: precondition, change, commit.
template <typename Change>
Response changeItem(Call &call, const Collection &collection, const QString &id, const Change &change)
{
    const auto body = itemBody(call, collection);
    if (!body)
        return call.failure(body.errors());
    auto unit = std::make_unique<UnitOfWork>(call.backoffice, call.user);
    const auto current = isCurrent(call, *unit, collection, id);
    if (!current)
        return call.failure(current.errors());
    if (!*current) {
        unit.reset(); // what is told is read again
        return staleResponse(call, collection, id);
    }
    const auto changed = change(*unit, *body);
    if (!changed)
        return call.failure(changed.errors());
    const Status committed = unit->commit();
    if (!committed)
        return call.failure(committed.errors());
    return changedResponse(call, collection, *changed, *body);
}

} // namespace

Response getItem(Call &call, const Collection &collection, const QString &id)
{
    const Reader reader(call.backoffice, call.user);
    const Status allowed = reader.mayRead(collection);
    if (!allowed)
        return call.failure(allowed.errors());
    const auto loaded = reader.item(collection, id);
    if (!loaded)
        return call.failure(loaded.errors());
    const ItemValue stored = reader.snapshot().itemValue(collection.name(), id);
    const ItemJson json = itemJson(call, reader, collection, *stored, *loaded);
    const Status read = reader.status();
    if (!read)
        return call.failure(read.errors());
    Response response = itemResponse(json);
    const auto known = call.request.headers.value("if-none-match");
    if (known && namesTag(*known, json.tag())) {
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
    Result<Value> created = Value();
    {
        UnitOfWork unit(call.backoffice, call.user);
        created = unit.create(collection, *body);
        if (!created)
            return call.failure(created.errors());
        const Status committed = unit.commit();
        if (!committed)
            return call.failure(committed.errors());
    }
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
    auto unit = std::make_unique<UnitOfWork>(call.backoffice, call.user);
    const auto current = isCurrent(call, *unit, collection, id);
    if (!current)
        return call.failure(current.errors());
    if (!*current) {
        unit.reset();
        return staleResponse(call, collection, id);
    }
    const Status removed = unit->remove(collection, id);
    if (!removed)
        return call.failure(removed.errors());
    const Status committed = unit->commit();
    if (!committed)
        return call.failure(committed.errors());
    ValueMap body;
    body.set(QStringLiteral("deleted"), id);
    return jsonResponse(Value(body));
}

} // namespace backdesk
