// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/ErrorResponse.h"
#include "core/api/Routes.h"
#include "core/api/StagedBatches.h"
#include "core/value/Json.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

Response notThere(const Call &call)
{
    return call.failure(Error{
        ErrorKind::NotFound,
        {},
        Message(QT_TRANSLATE_NOOP("core", "There is no such batch; it may have been too long unused."))});
}

Value describe(const StagedBatch &batch)
{
    ValueMap answer;
    answer.set(QStringLiteral("operations"), batch.operations());
    answer.set(QStringLiteral("done"), batch.done());
    answer.set(QStringLiteral("running"), batch.isRunning());
    return answer;
}

Value describe(const Call &call, const StagedBatch::Outcome &outcome, bool stored)
{
    ValueList failed;
    for (const auto &[place, errors] : outcome.failed) {
        ValueMap one;
        one.set(QStringLiteral("operation"), place);
        for (const auto &[name, value] : problemMembers(errors, call.language).members())
            one.set(name, value);
        failed.append(one);
    }
    ValueMap answer;
    answer.set(QStringLiteral("stored"), stored);
    answer.set(QStringLiteral("created"), outcome.created);
    answer.set(QStringLiteral("updated"), outcome.updated);
    answer.set(QStringLiteral("unchanged"), outcome.unchanged);
    answer.set(QStringLiteral("others"), outcome.others);
    answer.set(QStringLiteral("failed"), failed);
    return answer;
}

/// The places that the body says are left out.
Result<QSet<qint64>> leftOut(const Call &call)
{
    QSet<qint64> places;
    if (call.request.body.isEmpty())
        return places;
    const auto body = call.body();
    if (!body)
        return body.errors();
    const ValueMap *map = body->asMap();
    const Value given = map ? map->value(u"without") : Value();
    bool good = map && (given.isNull() || given.asList()) && map->size() <= (map->find(u"without") ? 1 : 0);
    for (const Value &place : given.list()) {
        const auto number = place.asInt();
        good = good && number;
        places.insert(number ? qint64(*number) : 0);
    }
    if (!good) {
        return Error{
            ErrorKind::Malformed,
            {},
            Message(QT_TRANSLATE_NOOP("core", "Send an object with \"without\", a list of whole numbers."))};
    }
    return places;
}

} // namespace

Response postStaged(Call &call, StagedBatches &batches)
{
    ValueMap answer;
    answer.set(QStringLiteral("id"), batches.open(call.user));
    Response response = jsonResponse(answer);
    response.status = 201;
    return response;
}

Response addToStaged(Call &call, StagedBatches &batches, const QString &id)
{
    const auto batch = batches.find(id, call.user);
    if (!batch)
        return notThere(call);
    const auto body = call.body();
    if (!body)
        return call.failure(body.errors());
    const Status added = batch->add(*body, call.request.body, call.backoffice);
    return added ? jsonResponse(describe(*batch)) : call.failure(added.errors());
}

Response getStaged(Call &call, StagedBatches &batches, const QString &id)
{
    const auto batch = batches.find(id, call.user);
    return batch ? jsonResponse(describe(*batch)) : notThere(call);
}

Response deleteStaged(Call &call, StagedBatches &batches, const QString &id)
{
    if (!batches.find(id, call.user))
        return notThere(call);
    batches.close(id, call.user);
    Response response;
    response.status = 204;
    return response;
}

Response checkStaged(Call &call, StagedBatches &batches, const QString &id)
{
    const auto batch = batches.find(id, call.user);
    if (!batch)
        return notThere(call);
    const auto outcome = batch->check(call);
    return outcome ? jsonResponse(describe(call, *outcome, false)) : call.failure(outcome.errors());
}

Response storeStaged(Call &call, StagedBatches &batches, const QString &id)
{
    const auto batch = batches.find(id, call.user);
    if (!batch)
        return notThere(call);
    const auto without = leftOut(call);
    if (!without)
        return call.failure(without.errors());
    const auto outcome = batch->store(call, *without);
    if (!outcome)
        return call.failure(outcome.errors());
    const bool stored = outcome->failed.isEmpty();
    Response response = jsonResponse(describe(call, *outcome, stored));
    if (stored)
        batches.close(id, call.user);
    else
        response.status = statusOf(outcome->failed.first().second.first().kind);
    return response;
}

} // namespace backdesk
