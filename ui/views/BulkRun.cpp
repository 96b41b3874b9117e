// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/BulkRun.h"

#include "ui/connectors/BatchResult.h"
#include "ui/connectors/Connector.h"
#include "ui/views/ActionProgress.h"

#include <QJsonArray>
#include <QWidget>

namespace backdesk::ui
{

namespace
{

/// Of one operation's result.
QString reasonOf(const QJsonObject &result)
{
    QStringList reasons;
    const QJsonObject errors = result.value(QLatin1String("errors")).toObject();
    for (auto it = errors.begin(); it != errors.end(); ++it) {
        for (const QJsonValue text : it.value().toArray())
            reasons.append(text.toString());
    }
    if (!reasons.isEmpty())
        return reasons.join(u' ');
    const QString detail = result.value(QLatin1String("detail")).toString();
    return detail.isEmpty() ? result.value(QLatin1String("title")).toString() : detail;
}

} // namespace

BulkRun::BulkRun(Connector &connector, QWidget *window)
    : QObject(window), m_connector(connector), m_window(window)
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(ProgressDelay);
    connect(&m_slow, &QTimer::timeout, this, &BulkRun::showProgress);
}

ActionProgress *BulkRun::progress() const
{
    return m_progress;
}

void BulkRun::start(const Job &job, const Done &done)
{
    if (m_running)
        return;
    m_running = true;
    m_job = job;
    m_done = done;
    m_outcome = {};
    if (!job.continues.isEmpty())
        m_outcome.undo.append(job.continues);
    m_next = 0;
    m_chunk = job.firstChunk;
    m_stopped = false;
    m_task = std::make_unique<RunningTask>(
        job.title, [this] { m_stopped = true; }, m_window);
    m_slow.start();
    sendNext();
}

void BulkRun::showProgress()
{
    m_progress = new ActionProgress(m_job.title, int(m_job.rows.size()), m_window);
    m_progress->setDone(int(m_next));
    m_progress->open();
}

void BulkRun::sendNext()
{
    if (m_next >= m_job.rows.size() || m_stopped || (m_progress && m_progress->isStopped()))
        return finish();
    const qsizetype end = qMin(m_next + m_chunk, m_job.rows.size());
    QJsonArray operations;
    for (qsizetype i = m_next; i < end; ++i)
        operations.append(m_job.operation(m_job.rows.at(i)));
    QJsonObject batch{{QStringLiteral("atomic"), false}, {QStringLiteral("operations"), operations}};
    if (!m_outcome.undo.isEmpty())
        batch.insert(QStringLiteral("continues"), m_outcome.undo.last());
    m_asked.start();
    m_connector.batch(batch).then(this,
                                  [this, size = end - m_next](const Reply &reply) { take(size, reply); });
}

void BulkRun::take(qsizetype size, const Reply &reply)
{
    const QJsonArray results = reply.json.value(QLatin1String("results")).toArray();
    rememberUndo(reply);
    const qsizetype first = m_next;
    m_next += size;
    if (results.size() != size) {
        // Nothing of it was done; what comes after would hardly fare better.
        for (const SelectedRow &row : m_job.rows.mid(first, size))
            m_outcome.failures.append({row, reply.detail()});
        return finish();
    }
    for (qsizetype i = 0; i < size; ++i)
        takeResult(m_job.rows.at(first + i), results.at(i).toObject());
    m_task->setProgress(m_next, m_job.rows.size());
    if (m_progress)
        m_progress->setDone(int(m_next));
    fitChunk();
    sendNext();
}

void BulkRun::takeResult(const SelectedRow &row, const QJsonObject &result)
{
    constexpr int NotFound = 404;
    const bool isGone = statusOf(result) == NotFound &&
                        m_job.operation(row).value(QLatin1String("op")) == QLatin1String("delete");
    // What went with another one need not be deleted any more.
    if (isGood(result) || isGone)
        ++m_outcome.done;
    else
        m_outcome.failures.append({row, reasonOf(result)});
}

void BulkRun::rememberUndo(const Reply &reply)
{
    if (!reply.json.value(QLatin1String("stored")).toBool() || m_outcome.isLost)
        return;
    if (reply.undo.isEmpty()) {
        m_outcome.isLost = true;
        m_outcome.undo.clear();
    } else if (!m_outcome.undo.contains(reply.undo)) {
        m_outcome.undo.append(reply.undo);
    }
}

/// So that a chunk takes a moment.
void BulkRun::fitChunk()
{
    constexpr int Quick = 250;
    constexpr int Slow = 1000;
    if (m_asked.elapsed() < Quick)
        m_chunk = qMin(m_chunk * 2, LargestChunk);
    else if (m_asked.elapsed() > Slow)
        m_chunk = qMax(m_chunk / 2, 1);
}

void BulkRun::finish()
{
    m_slow.stop();
    m_task.reset();
    if (m_progress)
        m_progress->finish();
    m_outcome.left = m_job.rows.mid(m_next);
    m_running = false;
    m_job = {};
    const Outcome outcome = std::exchange(m_outcome, {});
    const Done done = std::exchange(m_done, {});
    done(outcome);
}

} // namespace backdesk::ui
