// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/BulkRun.h"

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

bool isGood(const QJsonObject &result)
{
    const int status = result.value(QLatin1String("status")).toInt();
    return status >= 200 && status < 300;
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

void BulkRun::start(const QString &title, const QList<SelectedRow> &rows, const Operation &operation,
                    const Done &done)
{
    if (m_running)
        return;
    m_running = true;
    m_title = title;
    m_rows = rows;
    m_operation = operation;
    m_done = done;
    m_outcome = {};
    m_next = 0;
    m_stopped = false;
    m_task = std::make_unique<RunningTask>(title, [this] { m_stopped = true; });
    m_slow.start();
    sendNext();
}

void BulkRun::showProgress()
{
    m_progress = new ActionProgress(m_title, int(m_rows.size()), m_window);
    m_progress->setDone(int(m_next));
    m_progress->open();
}

void BulkRun::sendNext()
{
    if (m_next >= m_rows.size() || m_stopped || (m_progress && m_progress->isStopped()))
        return finish();
    const QList<SelectedRow> chunk = m_rows.mid(m_next, ChunkSize);
    QJsonArray operations;
    for (const SelectedRow &row : chunk)
        operations.append(m_operation(row));
    m_connector.batch({{QStringLiteral("atomic"), false}, {QStringLiteral("operations"), operations}})
        .then(this, [this, chunk](const Reply &reply) { take(chunk, reply); });
}

void BulkRun::take(const QList<SelectedRow> &chunk, const Reply &reply)
{
    const QJsonArray results = reply.json.value(QLatin1String("results")).toArray();
    if (!reply.undo.isEmpty())
        m_outcome.undo.append(reply.undo);
    m_next += chunk.size();
    if (results.size() != chunk.size()) {
        // Nothing of it was done; what comes after would hardly fare better.
        for (const SelectedRow &row : chunk)
            m_outcome.failures.append({row, reply.detail()});
        return finish();
    }
    for (qsizetype i = 0; i < chunk.size(); ++i) {
        const QJsonObject result = results.at(i).toObject();
        if (isGood(result))
            ++m_outcome.done;
        else
            m_outcome.failures.append({chunk.at(i), reasonOf(result)});
    }
    m_task->setProgress(m_next, m_rows.size());
    if (m_progress)
        m_progress->setDone(int(m_next));
    sendNext();
}

void BulkRun::finish()
{
    m_slow.stop();
    m_task.reset();
    if (m_progress)
        m_progress->finish();
    m_outcome.left = m_rows.mid(m_next);
    m_running = false;
    const Outcome outcome = m_outcome;
    const Done done = std::exchange(m_done, {});
    done(outcome);
}

} // namespace backdesk::ui
