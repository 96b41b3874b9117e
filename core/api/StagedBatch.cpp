// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/StagedBatch.h"

#include "core/api/Committing.h"
#include "core/value/Json.h"

#include <QCoreApplication>

#include <algorithm>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace backdesk
{

namespace
{

using Kind = BatchOperation::Kind;

void count(StagedBatch::Outcome &outcome, const BatchOperation &operation, const BatchResult &result)
{
    const bool writes = operation.kind == Kind::Update || operation.kind == Kind::Upsert;
    if (result.created.value_or(false))
        ++outcome.created;
    else if (!writes)
        ++outcome.others;
    else
        ++(result.changed ? outcome.updated : outcome.unchanged);
}

/// What so many operations took stays with the allocator, with a share for each thread, until it is asked
/// for.
void giveMemoryBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

Error conflict(const char *source)
{
    return {ErrorKind::Conflict, {}, Message(source)};
}

} // namespace

/// Holds the batch for as long as it runs.
class StagedBatch::Running
{
public:
    explicit Running(StagedBatch &batch) : m_batch(batch), m_lock(batch.m_mutex, std::try_to_lock)
    {
        if (!m_lock)
            return;
        m_batch.m_stop = false;
        m_batch.m_done = 0;
        m_batch.m_running = true;
    }
    ~Running()
    {
        if (!m_lock)
            return;
        constexpr qint64 many = 5000; // below, it is not worth its time
        if (m_batch.m_done >= many)
            giveMemoryBack();
        m_batch.m_running = false;
        m_batch.touch();
    }
    Q_DISABLE_COPY_MOVE(Running)

    bool isAlone() const { return m_lock.owns_lock(); }

private:
    StagedBatch &m_batch;
    std::unique_lock<std::mutex> m_lock;
};

bool StagedBatch::isIdleSince(std::chrono::steady_clock::time_point moment) const
{
    return !m_running && m_used < moment.time_since_epoch().count();
}

Status StagedBatch::add(const Value &body, const QByteArray &json, const Backoffice &backoffice)
{
    const std::unique_lock lock(m_mutex, std::try_to_lock);
    if (!lock)
        return conflict(QT_TRANSLATE_NOOP("core", "This batch is being worked on already."));
    const auto part = BatchRequest::readPart(body, backoffice, m_names);
    if (!part)
        return part.errors();
    const qint64 operations = m_operations + part->operations.size();
    if (operations > mostOperations || m_parts.bytes() + json.size() > mostBytes) {
        return Error{ErrorKind::Invalid,
                     {},
                     Message(QT_TRANSLATE_NOOP("core", "A batch may have at most %1 operations and %2 MB."),
                             {QString::number(mostOperations), QString::number(mostBytes >> 20)})};
    }
    if (const Status kept = m_parts.add(json); !kept)
        return kept;
    m_upserts =
        m_upserts || std::any_of(part->operations.begin(), part->operations.end(),
                                 [](const BatchOperation &each) { return each.kind == Kind::Upsert; });
    m_operations = operations;
    touch();
    return Done{};
}

Status StagedBatch::run(UnitOfWork &unit, const Backoffice &backoffice, const QSet<qint64> &without,
                        bool check, Outcome &outcome)
{
    constexpr qint64 slice = 200; // operations that others wait for
    using Operations = QList<BatchOperation>;
    const auto read = [&, names = QSet<QString>()](qsizetype part) mutable -> Result<Operations> {
        const auto json = m_parts.at(part);
        if (!json)
            return json.errors();
        return BatchRequest::readPart(*fromJson(*json), backoffice, names)->operations;
    };
    NewIds ids;
    OperationRun running(unit, ids);
    if (m_upserts) {
        auto reader = read;
        for (qsizetype part = 0; part < m_parts.count(); ++part) {
            const auto operations = reader(part);
            if (!operations)
                return operations.errors();
            running.expect(*operations);
        }
        running.lookUp();
    }
    auto reader = read;
    qint64 place = 0;
    for (qsizetype part = 0; part < m_parts.count(); ++part) {
        const auto operations = reader(part);
        if (!operations)
            return operations.errors();
        for (const BatchOperation &operation : *operations) {
            if (m_stop)
                return conflict(QT_TRANSLATE_NOOP("core", "The batch was stopped."));
            if (!without.contains(place)) {
                const BatchResult result = running.run(operation);
                if (result.errors.isEmpty())
                    count(outcome, operation, result);
                else
                    outcome.failed.append({place, result.errors});
            }
            m_done = ++place;
            if (check && place % slice == 0)
                unit.letOthersWrite();
        }
    }
    return Done{};
}

Result<StagedBatch::Outcome> StagedBatch::check(Call &call)
{
    const Running running(*this);
    if (!running.isAlone())
        return conflict(QT_TRANSLATE_NOOP("core", "This batch is being worked on already."));
    Outcome outcome;
    UnitOfWork unit(call.backoffice, call.user); // never committed
    const Status done = run(unit, call.backoffice, {}, true, outcome);
    if (!done)
        return done.errors();
    return outcome;
}

Result<StagedBatch::Outcome> StagedBatch::store(Call &call, const QSet<qint64> &without)
{
    const Running running(*this);
    if (!running.isAlone())
        return conflict(QT_TRANSLATE_NOOP("core", "This batch is being worked on already."));
    Outcome outcome;
    const auto stored = committed(call, [&](UnitOfWork &unit) -> Result<Value> {
        outcome = {};
        const Status done = run(unit, call.backoffice, without, false, outcome);
        if (!done)
            return done.errors();
        if (!outcome.failed.isEmpty())
            return outcome.failed.first().second;
        return Value();
    });
    if (!stored && outcome.failed.isEmpty())
        return stored.errors();
    return outcome;
}

} // namespace backdesk
