// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/BatchRun.h"
#include "core/api/Committing.h"
#include "core/api/ErrorResponse.h"
#include "core/api/ItemAnswer.h"
#include "core/api/Problem.h"
#include "core/api/Routes.h"
#include "core/value/Json.h"

namespace backdesk
{

namespace
{

using Kind = BatchOperation::Kind;

/// What is told of the operations once all are done.
class Answering
{
public:
    Answering(const Call &call, const BatchRequest &batch, bool stored)
        : m_call(call), m_batch(batch), m_reader(call.backoffice, call.user), m_stored(stored)
    {
    }

    QByteArray results(const QList<BatchResult> &results) const;

private:
    void append(QByteArray &json, const BatchOperation &operation, const BatchResult &result) const;
    void appendItem(QByteArray &json, const BatchOperation &operation, const BatchResult &result) const;

    const Call &m_call;
    const BatchRequest &m_batch;
    Reader m_reader;
    bool m_stored;
};

void appendMember(QByteArray &json, const char *name, const Value &value)
{
    json += json.endsWith('{') ? "\"" : ",\"";
    json += name;
    json += "\":";
    appendJson(json, value);
}

QByteArray Answering::results(const QList<BatchResult> &results) const
{
    QByteArray json = "[";
    for (qsizetype i = 0; i < results.size(); ++i) {
        if (i > 0)
            json += ',';
        append(json, m_batch.operations[i], results[i]);
    }
    return json + ']';
}

void Answering::append(QByteArray &json, const BatchOperation &operation, const BatchResult &result) const
{
    json += '{';
    if (!result.errors.isEmpty()) {
        for (const auto &[name, value] : problemMembers(result.errors, m_call.language).members())
            appendMember(json, name.toLatin1().constData(), value);
        if (result.errors.first().kind == ErrorKind::Stale)
            appendItem(json, operation, result);
        json += '}';
        return;
    }
    constexpr int ok = 200;
    constexpr int made = 201;
    appendMember(json, "status", result.created.value_or(false) ? made : ok);
    if (operation.kind == Kind::Upsert)
        appendMember(json, "created", result.created.value_or(false));
    if (operation.kind == Kind::Delete)
        appendMember(json, "deleted", result.id);
    if (operation.kind == Kind::Act)
        appendMember(json, "result", result.answer);
    if (m_stored && !result.item.isNull())
        appendItem(json, operation, result);
    json += '}';
}

/// The item as it is now, after the whole batch.
void Answering::appendItem(QByteArray &json, const BatchOperation &operation, const BatchResult &result) const
{
    const auto item = readItem(m_reader, *operation.collection, result.id, m_call.view());
    m_reader.environment()->forgetFailure(); // of a function; it belongs to this item alone
    if (item) {
        json += ",\"item\":" + item->shown;
        appendMember(json, "etag", QString::fromLatin1(item->tag()));
    } else if (!result.item.isNull()) {
        appendMember(json, "item", blindItem(result.item, operation.item));
    }
}

Response answer(const Call &call, const BatchRequest &batch, const BatchRun &run, bool stored)
{
    const QByteArray results = Answering(call, batch, stored).results(run.results());
    Response response;
    const BatchResult *failure = batch.atomic && !batch.check ? run.firstFailure() : nullptr;
    if (failure)
        response = call.failure(failure->errors);
    else
        response = jsonResponse(QByteArray("{}"));
    response.body.chop(1);
    if (failure)
        response.body += ',';
    response.body += "\"results\":" + results + ",\"stored\":" + (stored ? "true" : "false") + '}';
    return response;
}

Response check(const Call &call, const BatchRequest &batch)
{
    BatchRun run(batch);
    {
        UnitOfWork unit(call.backoffice, call.user); // never committed
        (void)run.runAll(unit);                      // the answer tells of failures
    }
    return answer(call, batch, run, false);
}

Response runWhole(Call &call, const BatchRequest &batch)
{
    BatchRun run(batch);
    const auto stored = committed(call, [&run](UnitOfWork &unit) -> Result<Value> {
        const Status done = run.runAll(unit);
        if (!done)
            return done.errors();
        return Value();
    });
    if (!stored && !run.firstFailure())
        return call.failure(stored.errors());
    return answer(call, batch, run, stored.ok());
}

Response runEach(Call &call, const BatchRequest &batch)
{
    BatchRun run(batch);
    bool any = false;
    for (qsizetype place = 0; place < batch.operations.size(); ++place) {
        const auto stored = committed(call, [&run, place](UnitOfWork &unit) -> Result<Value> {
            const Status done = run.runOne(unit, place);
            if (!done)
                return done.errors();
            return Value();
        });
        any = any || stored;
        if (!stored && run.results().last().errors.isEmpty())
            run.fail(place, stored.errors());
    }
    return answer(call, batch, run, any);
}

} // namespace

Response postBatch(Call &call)
{
    const auto body = call.body();
    if (!body)
        return call.failure(body.errors());
    const auto batch = BatchRequest::read(*body, call.backoffice);
    if (!batch)
        return call.failure(batch.errors());
    if (batch->check)
        return check(call, *batch);
    call.continues = batch->continues;
    return batch->atomic ? runWhole(call, *batch) : runEach(call, *batch);
}

} // namespace backdesk
