// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/ErrorResponse.h"
#include "core/api/Problem.h"
#include "core/api/Routes.h"
#include "core/model/UnitOfWork.h"
#include "core/value/Json.h"

#include <QCoreApplication>
#include <QHashFunctions>

namespace backdesk
{

namespace
{

/// A strong validator: two states of an item share it only when they are equal to the byte. 128 bits that
/// need not resist anybody: a client that forges a tag only fools itself.
QByteArray etagOf(const QByteArray &json)
{
    const auto half = [&json](size_t seed) {
        const quint64 hash = qHashBits(json.constData(), size_t(json.size()), seed);
        return QByteArray::number(hash, 16).rightJustified(16, '0');
    };
    return '"' + half(1) + half(2) + '"';
}

/// Whether a list of entity tags names this one, or is `*` (RFC 9110, 13.1). Weak ones only count where
/// `weak` allows it.
bool namesTag(const QByteArray &header, const QByteArray &etag, bool weak)
{
    for (const QByteArray &part : header.split(',')) {
        QByteArray tag = part.trimmed();
        if (tag == "*")
            return true;
        if (weak && tag.startsWith("W/"))
            tag = tag.mid(2);
        if (tag == etag)
            return true;
    }
    return false;
}

Response itemResponse(const Call &call, const Value &item)
{
    const QByteArray json = toJson(item);
    const QByteArray etag = etagOf(json);
    // An explicit view holds only the fields that name it, and no field can name one yet.
    const bool explicitView = call.parameter(QStringLiteral("_view")).value_or(QString()).startsWith(u'+');
    Response response = jsonResponse(explicitView ? QByteArray("{}") : json);
    response.headers.set("etag", etag);
    return response;
}

/// Nothing when the request may go on; 404 when there is no such item, 412 with the present one when the
/// request was made on another state.
std::optional<Response> refusal(const Call &call, UnitOfWork &unit, const Collection &collection,
                                const QString &id)
{
    const auto present = unit.item(collection, id);
    if (!present)
        return call.failure(present.errors());
    const auto wanted = call.request.headers.value("if-match");
    if (!wanted)
        return {};
    const QByteArray json = toJson(*present);
    const QByteArray etag = etagOf(json);
    if (namesTag(*wanted, etag, false))
        return {};
    Response response = call.failure(
        {ErrorKind::Stale,
         {},
         Message(QT_TRANSLATE_NOOP("core", "Somebody has changed this item since you read it."))});
    response.body.chop(1);
    response.body += ",\"item\":" + json + '}';
    response.headers.set("etag", etag);
    return response;
}

/// Carries out one change of an existing item: precondition, change, commit.
template <typename Change>
Response changeItem(Call &call, const Collection &collection, const QString &id, const Change &change)
{
    const auto body = call.body();
    if (!body)
        return call.failure(body.errors());
    UnitOfWork unit(call.backoffice, call.user);
    if (const auto refused = refusal(call, unit, collection, id))
        return *refused;
    const auto changed = change(unit, *body);
    if (!changed)
        return call.failure(changed.errors());
    const Status committed = unit.commit();
    if (!committed)
        return call.failure(committed.errors());
    return itemResponse(call, *changed);
}

} // namespace

Response getItem(Call &call, const Collection &collection, const QString &id)
{
    const ItemValue item = call.backoffice.storage().snapshot()->itemValue(collection.name(), id);
    if (!item) {
        return call.failure(
            {ErrorKind::NotFound,
             {},
             Message(QT_TRANSLATE_NOOP("core", "There is no item %1 in %2."), {id, collection.name()})});
    }
    Response response = itemResponse(call, *item);
    const auto known = call.request.headers.value("if-none-match");
    if (known && namesTag(*known, *response.headers.value("etag"), true)) {
        response.status = 304;
        response.body.clear();
    }
    return response;
}

Response postItem(Call &call, const Collection &collection)
{
    const auto body = call.body();
    if (!body)
        return call.failure(body.errors());
    UnitOfWork unit(call.backoffice, call.user);
    const auto created = unit.create(collection, *body);
    if (!created)
        return call.failure(created.errors());
    const Status committed = unit.commit();
    if (!committed)
        return call.failure(committed.errors());
    return itemResponse(call, *created);
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
    UnitOfWork unit(call.backoffice, call.user);
    if (const auto refused = refusal(call, unit, collection, id))
        return *refused;
    const Status removed = unit.remove(collection, id);
    if (!removed)
        return call.failure(removed.errors());
    const Status committed = unit.commit();
    if (!committed)
        return call.failure(committed.errors());
    ValueMap body;
    body.set(QStringLiteral("deleted"), id);
    return jsonResponse(Value(body));
}

} // namespace backdesk
