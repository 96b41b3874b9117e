// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/RowFetch.h"

#include "ui/connectors/Connector.h"
#include "ui/connectors/ListedRows.h"
#include "ui/views/ActionProgress.h"
#include "ui/views/BulkRun.h"

#include <QJsonArray>
#include <QWidget>

namespace backdesk::ui
{

RowFetch::RowFetch(Connector &connector, const ListSource &source, QWidget *window)
    : QObject(window), m_connector(connector), m_source(source), m_window(window)
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(BulkRun::ProgressDelay);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_progress =
            new ActionProgress(tr("Looking for the entries"), int(qMax(m_total, qint64(1))), m_window);
        m_progress->open();
    });
}

void RowFetch::start(const ListState &state, const QSet<QString> &excluded, bool whole, const Done &done)
{
    if (m_running)
        return;
    m_running = true;
    m_state = state;
    m_excluded = excluded;
    m_whole = whole;
    m_done = done;
    m_seen.clear();
    m_rows.clear();
    m_skip = m_total = 0;
    m_slow.start();
    ask();
}

void RowFetch::ask()
{
    ListQuery query;
    query.filters = m_state.filters;
    query.search = m_state.search;
    query.sort = m_state.sort;
    query.page = PageSize;
    query.skip = m_skip;
    m_source.ask(m_connector, query).then(this, [this](const Reply &reply) { take(reply); });
}

void RowFetch::take(const Reply &reply)
{
    if (m_progress && m_progress->isStopped()) {
        m_rows.clear();
        return finish({});
    }
    if (!reply.ok()) {
        m_rows.clear();
        return finish(reply.detail());
    }
    const QJsonArray items = reply.json.value(QLatin1String("result")).toArray();
    const QJsonObject names =
        reply.json.value(QLatin1String("_labels")).toObject().value(m_source.collection).toObject();
    for (const QJsonValue each : items) {
        const QJsonObject item = each.toObject();
        const QString id =
            each.isArray() ? each.toArray().at(0).toString() : item.value(QLatin1String("_id")).toString();
        if (id.isEmpty() || m_excluded.contains(id) || m_seen.contains(id))
            continue;
        m_seen.insert(id);
        m_rows.append({id, names.value(id).toString(id), m_whole ? item : QJsonObject()});
    }
    m_total = reply.json.value(QLatin1String("total")).toInteger();
    m_skip += listedRows(reply);
    if (m_progress)
        m_progress->setDone(int(m_skip));
    if (listedRows(reply) == 0 || m_skip >= m_total)
        return finish({});
    ask();
}

void RowFetch::finish(const QString &error)
{
    m_slow.stop();
    if (m_progress)
        m_progress->finish();
    m_running = false;
    const QList<SelectedRow> rows = std::exchange(m_rows, {});
    const Done done = std::exchange(m_done, {});
    done(rows, error);
}

} // namespace backdesk::ui
