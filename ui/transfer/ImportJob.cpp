// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/ImportJob.h"

#include "ui/admin/UndoHistory.h"
namespace backdesk::ui
{

namespace
{

constexpr int FirstFailure = 400;
constexpr int Created = 201;

int statusOf(const QJsonObject &result)
{
    return result.value(QLatin1String("status")).toInt();
}

QString detailOf(const QJsonObject &result)
{
    const QString detail = result.value(QLatin1String("detail")).toString();
    return detail.isEmpty() ? result.value(QLatin1String("title")).toString() : detail;
}

QJsonArray resultsOf(const Reply &reply)
{
    return reply.json.value(QLatin1String("results")).toArray();
}

QString reasonOf(const Reply &reply)
{
    return reply.detail().isEmpty() ? ImportJob::tr("No answer came.") : reply.detail();
}

} // namespace

ImportJob::ImportJob(Connector &connector, QObject *parent)
    : QObject(parent), m_connector(connector), m_lookup(connector)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_lookup, &ReferenceLookup::finished, this, &ImportJob::lookedUp);
    connect(&m_lookup, &ReferenceLookup::progress, this,
            [this](int done, int total) { Q_EMIT progress(tr("Looking references up…"), done, total); });
}

ImportJob::~ImportJob()
{
    m_pool.waitForDone();
}

void ImportJob::setTable(const ImportTable &table)
{
    m_items.table = table;
    m_lookup.clear();
    m_items.missing.clear();
}

/// `work` runs on the pool; what it returns, here.
void ImportJob::inBackground(std::function<std::function<void()>()> work)
{
    m_pool.start([this, work = std::move(work)] {
        const std::function<void()> then = work();
        QMetaObject::invokeMethod(this, then, Qt::QueuedConnection);
    });
}

void ImportJob::check()
{
    m_busy = true;
    m_stopped = false;
    m_check = {};
    m_check.rows = m_items.table.rows.size();
    m_done = 0;
    // Somebody may have added or renamed what is referred to.
    m_lookup.clear();
    Q_EMIT progress(tr("Reading the rows…"), 0, 0);
    inBackground([this, items = m_items] {
        const WantedReferences wanted = items.wanted();
        return std::function<void()>([this, wanted] {
            if (m_stopped)
                return endCheck(tr("Stopped."));
            m_lookup.start(wanted);
        });
    });
}

void ImportJob::lookedUp(const QString &error)
{
    if (!error.isEmpty() || m_stopped)
        return endCheck(error.isEmpty() ? tr("Stopped.") : error);
    m_items.references = m_lookup.table();
    for (const ReferenceKey &key : m_items.references.entries.keys()) {
        const QStringList texts = m_items.references.missing(key);
        if (!texts.isEmpty())
            m_check.missing.append({key, texts});
    }
    checkNext();
}

void ImportJob::checkNext()
{
    if (m_stopped)
        return endCheck(tr("Stopped."));
    Q_EMIT progress(tr("Checking…"), m_done, m_check.rows);
    if (m_done >= m_check.rows)
        return endCheck({});
    QList<qint64> rows;
    for (; m_done < m_check.rows && rows.size() < CheckedAtOnce; ++m_done)
        rows.append(m_done);
    inBackground([this, items = m_items, rows] {
        const ImportBatch batch = items.batch(rows);
        return std::function<void()>([this, batch] {
            if (m_stopped)
                return endCheck(tr("Stopped."));
            m_connector.batch(request(batch, true)).then(this, [this, batch](const Reply &reply) {
                takeCheck(batch, reply);
            });
        });
    });
}

QJsonObject ImportJob::request(const ImportBatch &batch, bool check)
{
    return {{QStringLiteral("atomic"), !check},
            {QStringLiteral("check"), check},
            {QStringLiteral("operations"), batch.operations}};
}

QList<ImportMistake> ImportJob::mistakesIn(const ImportBatch &batch, const QJsonArray &results) const
{
    QList<ImportMistake> mistakes;
    for (qsizetype i = 0; i < results.size(); ++i) {
        const QJsonObject result = results.at(i).toObject();
        if (statusOf(result) < FirstFailure)
            continue;
        const qint64 row = batch.rowOf(i);
        const QJsonObject errors = result.value(QLatin1String("errors")).toObject();
        const auto add = [&](ImportMistake mistake) {
            if (row < 0 && i < batch.added.size())
                mistake.message = tr("“%1” cannot be added: %2").arg(batch.added.at(i).text, mistake.message);
            mistakes.append(mistake);
        };
        for (auto it = errors.begin(); it != errors.end(); ++it) {
            for (const QJsonValue message : it.value().toArray())
                add(m_items.mistake(row, it.key(), message.toString()));
        }
        if (errors.isEmpty())
            add(m_items.mistake(row, QStringLiteral("$"), detailOf(result)));
    }
    return mistakes;
}

void ImportJob::takeCheck(const ImportBatch &batch, const Reply &reply)
{
    const QJsonArray results = resultsOf(reply);
    if (results.size() < batch.operations.size())
        return endCheck(reasonOf(reply));
    for (qsizetype i = batch.added.size(); i < results.size(); ++i) {
        const int status = statusOf(results.at(i).toObject());
        if (status < FirstFailure)
            ++(status == Created ? m_check.added : m_check.updated);
    }
    for (const ImportMistake &mistake : batch.mistakes + mistakesIn(batch, results)) {
        if (mistake.row >= 0)
            m_check.wrong.insert(mistake.row);
        m_check.mistakes.append(mistake);
    }
    checkNext();
}

void ImportJob::endCheck(const QString &error)
{
    m_check.error = error;
    std::stable_sort(m_check.mistakes.begin(), m_check.mistakes.end(),
                     [](const ImportMistake &a, const ImportMistake &b) { return a.row < b.row; });
    m_busy = false;
    Q_EMIT checked(m_check);
}

void ImportJob::run()
{
    m_busy = true;
    m_stopped = false;
    m_result = {};
    m_rows.clear();
    m_done = 0;
    for (qint64 row = 0; row < m_check.rows; ++row) {
        if (!m_check.wrong.contains(row))
            m_rows.append(row);
    }
    storeNext();
}

void ImportJob::storeNext()
{
    Q_EMIT progress(tr("Storing…"), m_done, m_rows.size());
    if (m_stopped)
        return takeBack();
    if (m_done >= m_rows.size())
        return endRun();
    const QList<qint64> rows = m_rows.mid(m_done, StoredAtOnce);
    inBackground([this, items = m_items, rows] {
        QList<qint64> fitting = rows;
        ImportBatch batch = items.batch(fitting);
        // What is added besides the rows counts too.
        while (batch.operations.size() > StoredAtOnce && fitting.size() > 1) {
            fitting = fitting.mid(0, qMax<qsizetype>(1, fitting.size() - batch.added.size()));
            batch = items.batch(fitting);
        }
        return std::function<void()>([this, batch] { send(batch); });
    });
}

void ImportJob::send(const ImportBatch &batch)
{
    if (m_stopped)
        return takeBack();
    m_connector.batch(request(batch, false)).then(this, [this, batch](const Reply &reply) {
        takeStored(batch, reply);
    });
}

void ImportJob::takeStored(const ImportBatch &batch, const Reply &reply)
{
    if (!reply.ok())
        return fail(batch, reply);
    const QJsonArray results = resultsOf(reply);
    for (qsizetype i = batch.added.size(); i < results.size(); ++i)
        ++(statusOf(results.at(i).toObject()) == Created ? m_result.added : m_result.updated);
    m_result.stored += batch.rows.size();
    if (!reply.undo.isEmpty())
        m_result.undo.append(reply.undo);
    remember(batch, results);
    m_done += batch.rows.size();
    storeNext();
}

/// What the first rows added is there for the others.
void ImportJob::remember(const ImportBatch &batch, const QJsonArray &results)
{
    for (qsizetype i = 0; i < batch.added.size(); ++i) {
        const QJsonObject item = results.at(i).toObject().value(QLatin1String("item")).toObject();
        auto &entry = m_items.references.entries[batch.added.at(i).key][batch.added.at(i).text];
        entry.id = item.value(QLatin1String("_id")).toString();
    }
}

void ImportJob::fail(const ImportBatch &batch, const Reply &reply)
{
    m_result.outcome = ImportResult::Outcome::Failed;
    m_result.error = reasonOf(reply);
    m_result.mistakes = mistakesIn(batch, resultsOf(reply));
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
    Q_EMIT finished(m_result);
}

void ImportJob::cancel()
{
    if (!m_busy)
        return;
    m_stopped = true;
    m_lookup.stop();
}

} // namespace backdesk::ui
