// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/ImportJob.h"

#include "ui/admin/UndoHistory.h"

#include <QJsonDocument>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

QString reasonOf(const Reply &reply)
{
    return reply.detail().isEmpty() ? ImportJob::tr("No answer came.") : reply.detail();
}

QByteArray bodyOf(const QString &member, const QJsonArray &array)
{
    return QJsonDocument(QJsonObject{{member, array}}).toJson(QJsonDocument::Compact);
}

/// What a check or a store told of each operation, put together for people.
struct Judgement {
    QSet<qint64> failed;
    QSet<qint64> wrong;
    QList<ImportMistake> mistakes;
    qint64 addedBesides = 0; ///< items that are no rows
};

Judgement judgementOf(const QJsonObject &answer, const ImportOperations &operations)
{
    Judgement result;
    result.mistakes = operations.mistakes();
    const QJsonArray failures = answer.value(QLatin1String("failed")).toArray();
    for (const QJsonValue each : failures) {
        const QJsonObject failure = each.toObject();
        result.mistakes += operations.mistakesOf(failure, result.failed);
        result.failed.insert(failure.value(QLatin1String("operation")).toInteger());
    }
    for (const ImportMistake &mistake : std::as_const(result.mistakes)) {
        if (mistake.row >= 0)
            result.wrong.insert(mistake.row);
    }
    for (qint64 i = 0; i < operations.origins().size(); ++i) {
        if (operations.origins().at(i).row < 0 && !result.failed.contains(i))
            ++result.addedBesides;
    }
    std::stable_sort(result.mistakes.begin(), result.mistakes.end(),
                     [](const ImportMistake &a, const ImportMistake &b) { return a.row < b.row; });
    return result;
}

} // namespace

ImportJob::ImportJob(Connector &connector, QObject *parent)
    : QObject(parent), m_connector(connector), m_lookup(connector), m_near(connector), m_batch(connector)
{
    connect(&m_lookup, &ReferenceLookup::finished, this, &ImportJob::takeReferences);
    connect(&m_lookup, &ReferenceLookup::progress, this,
            [this](int done, int total) { Q_EMIT progress(tr("Looking references up…"), done, total); });
    connect(&m_near, &NearTexts::finished, this, [this] { endLookUp({}); });
    connect(&m_batch, &StagedBatch::progress, this, [this](qint64 done, qint64 total) {
        if (m_storing && done == total)
            Q_EMIT progress(tr("Writing…"), 0, 0);
        else
            Q_EMIT progress(m_storing ? tr("Storing…") : tr("Checking…"), done, total);
    });
}

void ImportJob::setTable(const ImportTable &table)
{
    m_items.table = table;
    m_items.missing.clear();
    m_items.decisions.clear();
}

void ImportJob::lookUp()
{
    begin(Goal::LookUp);
}

void ImportJob::check()
{
    m_check = {};
    m_check.rows = m_items.table.rows.size();
    begin(Goal::Check);
}

void ImportJob::begin(Goal goal)
{
    m_busy = true;
    m_stopped = false;
    m_storing = false;
    m_goal = goal;
    m_batch.drop();
    if (std::exchange(m_isLookedUp, false) && goal == Goal::Check)
        return stage();
    // Somebody may have added or renamed what is referred to.
    m_lookup.clear();
    Q_EMIT progress(tr("Reading the rows…"), 0, 0);
    m_worker.start([this, items = m_items](const StopFlag &stop) -> Worker::Then {
        const WantedReferences wanted = items.wanted(stop);
        return [this, wanted] {
            m_wanted = wanted;
            if (m_stopped)
                return takeReferences({});
            m_lookup.start(wanted);
        };
    });
}

void ImportJob::takeReferences(const QString &error)
{
    const QString reason = m_stopped ? tr("Stopped.") : error;
    if (!reason.isEmpty())
        return m_goal == Goal::LookUp ? endLookUp(reason) : endCheck(reason);
    m_items.references = m_lookup.table();
    m_worker.start([this, items = m_items, wanted = m_wanted](const StopFlag &stop) -> Worker::Then {
        const QList<MissingTexts> missing = items.missingTexts(wanted, stop);
        return [this, missing] {
            m_check.missing = missing;
            if (m_goal == Goal::Check)
                return stage();
            if (m_stopped)
                return endLookUp(tr("Stopped."));
            Q_EMIT progress(tr("Looking for similar ones…"), 0, 0);
            m_near.start(missing);
        };
    });
}

void ImportJob::endLookUp(const QString &error)
{
    m_busy = false;
    m_isLookedUp = error.isEmpty() && !m_stopped;
    if (error.isEmpty())
        m_check.missing = m_near.texts();
    Q_EMIT lookedUp(m_check.missing, m_stopped ? tr("Stopped.") : error);
}

void ImportJob::stage()
{
    m_operations = std::make_shared<ImportOperations>(m_items);
    m_batch.open([this](const Reply &reply) {
        if (!reply.ok() || m_stopped)
            return endCheck(m_stopped ? tr("Stopped.") : reasonOf(reply));
        sendNext();
    });
}

/// The next rows are made into operations while the backend takes none: it would be quicker the other way,
/// but is quick anyway.
void ImportJob::sendNext()
{
    if (m_stopped)
        return endCheck(tr("Stopped."));
    Q_EMIT progress(tr("Sending the rows…"), m_operations->rowsDone(), m_check.rows);
    if (m_operations->isAtEnd())
        return judge();
    m_worker.start([this, operations = m_operations](const StopFlag &stop) -> Worker::Then {
        const QJsonArray next = operations->next(SentAtOnce, stop);
        const QByteArray body = next.isEmpty() ? QByteArray() : bodyOf(QStringLiteral("operations"), next);
        return [this, body] {
            if (body.isEmpty() || m_stopped)
                return sendNext();
            m_batch.add(body, [this](const Reply &reply) {
                if (!reply.ok())
                    return endCheck(m_stopped ? tr("Stopped.") : reasonOf(reply));
                sendNext();
            });
        };
    });
}

void ImportJob::judge()
{
    m_batch.check([this](const Reply &reply) { takeCheck(reply); });
}

void ImportJob::takeCheck(const Reply &reply)
{
    if (!reply.ok() || m_stopped)
        return endCheck(m_stopped ? tr("Stopped.") : reasonOf(reply));
    m_worker.start(
        [this, operations = m_operations, answer = reply.json](const StopFlag & /*stop*/) -> Worker::Then {
            const Judgement judgement = judgementOf(answer, *operations);
            return [this, judgement, answer, skipped = operations->skipped()] {
                if (m_stopped)
                    return endCheck(tr("Stopped."));
                m_failed = judgement.failed;
                m_check.wrong = judgement.wrong;
                m_check.mistakes = judgement.mistakes;
                m_check.skipped = skipped;
                m_check.added = answer.value(QLatin1String("created")).toInteger() - judgement.addedBesides;
                m_check.updated = answer.value(QLatin1String("updated")).toInteger();
                m_check.unchanged = answer.value(QLatin1String("unchanged")).toInteger();
                endCheck({});
            };
        });
}

void ImportJob::endCheck(const QString &error)
{
    if (!error.isEmpty())
        m_batch.drop();
    m_check.error = error;
    m_busy = false;
    Q_EMIT checked(m_check);
}

void ImportJob::run()
{
    m_busy = true;
    m_stopped = false;
    m_storing = true;
    m_result = {};
    Q_EMIT progress(tr("Storing…"), 0, m_operations->origins().size());
    m_worker.start(
        [this, operations = m_operations, failed = m_failed](const StopFlag & /*stop*/) -> Worker::Then {
            const QSet<qint64> all = failed + operations->uselessWithout(failed);
            QJsonArray without;
            for (const qint64 operation : all)
                without.append(operation);
            qint64 besides = 0;
            for (qint64 i = 0; i < operations->origins().size(); ++i) {
                if (operations->origins().at(i).row < 0 && !all.contains(i))
                    ++besides;
            }
            const QByteArray body = bodyOf(QStringLiteral("without"), without);
            return [this, body, besides] {
                m_addedBesides = besides;
                if (m_stopped)
                    return takeBack();
                m_batch.store(body, [this](const Reply &reply) { takeStored(reply); });
            };
        });
}

void ImportJob::takeStored(const Reply &reply)
{
    if (!reply.ok() && m_stopped)
        return takeBack();
    if (!reply.ok()) {
        m_result.outcome = ImportResult::Outcome::Failed;
        m_result.mistakes = judgementOf(reply.json, *m_operations).mistakes;
        const bool refused = reply.json.contains(QLatin1String("failed"));
        m_result.error =
            refused ? tr("Rows are refused that were good when they were checked.") : reasonOf(reply);
        return endRun();
    }
    m_result.stored = m_check.good();
    m_result.updated = reply.json.value(QLatin1String("updated")).toInteger();
    m_result.added = reply.json.value(QLatin1String("created")).toInteger() - m_addedBesides;
    if (!reply.undo.isEmpty())
        m_result.undo.append(reply.undo);
    if (m_stopped)
        return takeBack();
    endRun();
}

void ImportJob::takeBack()
{
    m_result.outcome = ImportResult::Outcome::Cancelled;
    if (m_result.stored == 0)
        return endRun();
    if (m_result.undo.isEmpty()) {
        m_result.error = tr("What is stored already cannot be taken back.");
        return endRun();
    }
    UndoHistory &history = UndoHistory::of(m_connector);
    history.join(m_result.undo, {});
    history.undo(m_result.undo, this, [this](const UndoOutcome &outcome) {
        m_result.error = outcome.ok ? QString() : outcome.reason;
        if (outcome.ok) {
            m_result.stored = m_result.added = m_result.updated = 0;
            m_result.undo.clear();
        }
        endRun();
    });
}

void ImportJob::endRun()
{
    m_busy = false;
    m_storing = false;
    Q_EMIT finished(m_result);
}

void ImportJob::cancel()
{
    if (!m_busy)
        return;
    m_stopped = true;
    m_worker.stop();
    m_lookup.stop();
    m_near.stop();
    m_batch.drop();
}

} // namespace backdesk::ui
