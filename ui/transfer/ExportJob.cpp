// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/ExportJob.h"

#include "ui/connectors/ListedRows.h"
#include "ui/transfer/ExportFile.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace backdesk::ui
{

namespace
{

constexpr int IdsAtOnce = 200;

/// The id of a row, by where it stands in rows that are arrays.
class RowIds
{
public:
    explicit RowIds(const QList<ExportColumn> &columns)
    {
        for (const ExportColumn &column : columns) {
            if (column.name == QLatin1String("_id") && column.place >= 0)
                m_place = column.place;
        }
    }

    QString of(const QJsonValue &row) const
    {
        const QJsonValue id =
            row.isArray() ? row.toArray().at(m_place) : row.toObject().value(QLatin1String("_id"));
        return id.toString();
    }

private:
    int m_place = 0;
};

QJsonArray without(const QJsonArray &rows, const QSet<QString> &except, const RowIds &id)
{
    QJsonArray rest;
    for (const QJsonValue row : rows) {
        if (!except.contains(id.of(row)))
            rest.append(row);
    }
    return rest;
}

/// Those that were asked for by their ids come in the order of the ids.
QJsonArray inOrder(const QJsonArray &rows, const QStringList &ids, const RowIds &id)
{
    QHash<QString, QJsonValue> found;
    for (const QJsonValue row : rows)
        found.insert(id.of(row), row);
    QJsonArray sorted;
    for (const QString &wanted : ids) {
        if (found.contains(wanted))
            sorted.append(found.value(wanted));
    }
    return sorted;
}

ExportOptions asWritten(ExportOptions options)
{
    for (ExportColumn &column : options.columns)
        column = column.written(options.shown);
    return options;
}

} // namespace

ExportJob::ExportJob(Connector &connector, const ExportSource &source, const ExportOptions &options,
                     QObject *parent)
    : QObject(parent),
      m_connector(connector),
      m_source(source),
      m_options(asWritten(options)),
      m_file(std::make_shared<ExportFile>(m_options))
{
    m_total = source.ids.size();
}

ExportJob::~ExportJob()
{
    // What is there of the file is put away after what is under way, and not by the window's thread.
    m_worker.start([file = std::exchange(m_file, {})](const StopFlag & /*stop*/) -> Worker::Then {
        file->discard();
        return [] {};
    });
}

void ExportJob::run(const std::function<QString()> &work, void (ExportJob::*then)(const QString &))
{
    m_worker.start([this, work, then](const StopFlag & /*stop*/) -> Worker::Then {
        const QString error = work();
        return [this, error, then] { (this->*then)(error); };
    });
}

void ExportJob::start()
{
    m_writing = true;
    run([file = m_file] { return file->begin(); }, &ExportJob::conclude);
    ask();
}

ListQuery ExportJob::nextQuery() const
{
    ListQuery query = m_source.query;
    query.labels = m_options.shown;
    query.page = m_page;
    query.skip = m_asked;
    if (m_source.ids.isEmpty())
        return query;
    query.filters.clear();
    query.search.clear();
    query.sort.clear();
    query.skip = 0;
    query.page = qMin(m_page, IdsAtOnce);
    const QStringList ids = m_source.ids.mid(m_asked, query.page);
    for (const QString &id : ids)
        query.filters.append({QStringLiteral("_id.$in"), id});
    return query;
}

void ExportJob::ask()
{
    m_asking = true;
    m_source.ask(m_connector, nextQuery()).then(this, [this](const Reply &reply) {
        m_asking = false;
        if (!m_ended)
            take(reply);
        else if (!m_writing)
            finish();
    });
}

/// A description may allow smaller pages only.
bool ExportJob::askSmaller(const Reply &reply)
{
    constexpr int Refused = 400;
    constexpr int Factor = 10;
    if (reply.status != Refused || m_asked > 0 || m_page < Factor)
        return false;
    m_page /= Factor;
    ask();
    return true;
}

void ExportJob::take(const Reply &reply)
{
    if (!reply.ok()) {
        if (!askSmaller(reply))
            end(ExportResult::Outcome::Failed,
                reply.detail().isEmpty() ? tr("No answer came.") : reply.detail());
        return;
    }
    const qint64 rows = listedRows(reply);
    if (m_source.ids.isEmpty()) {
        const auto total = qint64(reply.json.value(QLatin1String("total")).toDouble());
        m_total = qMax<qint64>(0, total - m_source.except.size());
        m_asked += rows;
        m_complete = rows == 0 || m_asked >= total;
    } else {
        m_asked += qMin(m_page, IdsAtOnce);
        m_complete = m_asked >= m_source.ids.size();
    }
    fill(reply);
}

void ExportJob::fill(const Reply &reply)
{
    const auto isComputed = [](const ExportColumn &column) { return !column.computed.isEmpty(); };
    const auto &columns = m_options.columns;
    if (!m_source.fill || std::none_of(columns.begin(), columns.end(), isComputed)) {
        m_next = reply;
        return proceed();
    }
    m_asking = true;
    const auto filled = [job = QPointer(this), reply](const QJsonArray &rows, const QString &error) {
        if (!job)
            return;
        job->m_asking = false;
        if (job->m_result.missing.isEmpty())
            job->m_result.missing = error;
        Reply whole = reply;
        whole.json.insert(QStringLiteral("result"), rows);
        if (!job->m_ended)
            job->m_next = whole;
        job->proceed();
    };
    m_source.fill(reply.json.value(QLatin1String("result")).toArray(), m_options.shown, filled);
}

void ExportJob::proceed()
{
    if (m_ended) {
        if (!m_asking && !m_writing)
            finish();
        return;
    }
    if (m_writing)
        return;
    if (m_next) {
        const Reply reply = *std::exchange(m_next, std::nullopt);
        write(reply);
        if (!m_complete)
            ask();
    } else if (m_complete && !m_asking) {
        finish();
    }
}

void ExportJob::write(const Reply &reply)
{
    const QJsonArray rows = reply.json.value(QLatin1String("result")).toArray();
    const QJsonObject labels = reply.json.value(QLatin1String("_labels")).toObject();
    const qsizetype asked = m_source.ids.isEmpty() ? 0 : qMin(m_page, IdsAtOnce);
    const qsizetype first = m_asked - asked;
    const QStringList ids = m_source.ids.mid(first, asked);
    const RowIds id(m_options.columns);
    const QJsonArray wanted = !ids.isEmpty()              ? inOrder(rows, ids, id)
                              : m_source.except.isEmpty() ? rows
                                                          : without(rows, m_source.except, id);
    m_writing = true;
    m_inHand = wanted.size();
    run([file = m_file, wanted, labels] { return file->write(wanted, labels); }, &ExportJob::conclude);
}

/// Something was written.
void ExportJob::conclude(const QString &error)
{
    m_writing = false;
    if (!error.isEmpty()) {
        end(ExportResult::Outcome::Failed, error);
        return;
    }
    const qint64 rows = std::exchange(m_inHand, 0);
    m_result.rows += rows;
    if (!m_ended && rows > 0)
        Q_EMIT progress(m_result.rows, m_total);
    proceed();
}

void ExportJob::cancel()
{
    end(ExportResult::Outcome::Cancelled);
}

void ExportJob::end(ExportResult::Outcome outcome, const QString &error)
{
    if (std::exchange(m_ended, true))
        return;
    m_result.outcome = outcome;
    m_result.error = error;
    m_next.reset();
    if (!m_asking && !m_writing)
        finish();
}

void ExportJob::finish()
{
    m_writing = true;
    const bool failed = m_ended;
    m_ended = true;
    run(
        [file = m_file, failed] {
            if (!failed)
                return file->finish();
            file->discard();
            return QString();
        },
        &ExportJob::written);
}

void ExportJob::written(const QString &error)
{
    if (!error.isEmpty()) {
        m_result.outcome = ExportResult::Outcome::Failed;
        m_result.error = error;
    } else if (m_result.outcome == ExportResult::Outcome::Done) {
        m_result.cut = m_file->cutTexts();
    }
    Q_EMIT finished(m_result);
}

} // namespace backdesk::ui
