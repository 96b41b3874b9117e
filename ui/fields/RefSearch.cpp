// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/RefSearch.h"

#include "ui/connectors/Connector.h"

#include <QJsonArray>

namespace backdesk::ui
{

RefSearch::RefSearch(Connector *connector, const QString &collection, QObject *parent)
    : QObject(parent), m_connector(connector), m_collection(collection)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(Delay);
    connect(&m_delay, &QTimer::timeout, this, &RefSearch::run);
}

void RefSearch::search(const QString &text)
{
    ++m_generation;
    m_running = false;
    m_text = text.trimmed();
    m_delay.start();
}

void RefSearch::searchNow(const QString &text)
{
    search(text);
    m_delay.stop();
    run();
}

void RefSearch::cancel()
{
    ++m_generation;
    m_running = false;
    m_delay.stop();
}

void RefSearch::run()
{
    ListQuery query;
    query.search = m_text;
    query.page = Limit;
    m_running = true;
    const int generation = ++m_generation;
    m_connector->list(m_collection, query).then(this, [this, generation, text = m_text](const Reply &reply) {
        if (generation != m_generation)
            return;
        m_running = false;
        m_result = Result{text, {}, 0, reply.ok() ? QString() : reply.detail()};
        const QJsonObject labels =
            reply.json.value(QLatin1String("_labels")).toObject().value(m_collection).toObject();
        for (const QJsonValue item : reply.json.value(QLatin1String("result")).toArray()) {
            const QString id = item.toObject().value(QLatin1String("_id")).toString();
            const QString label = labels.value(id).toString();
            m_result.matches.append({id, label.isEmpty() ? id : label});
        }
        m_result.total = reply.json.value(QLatin1String("total")).toInteger(m_result.matches.size());
        Q_EMIT finished();
    });
}

} // namespace backdesk::ui
