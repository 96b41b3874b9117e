// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RecordSearch.h"

#include "ui/connectors/Connector.h"

namespace backdesk::ui
{

RecordSearch::RecordSearch(const AppMeta &meta, Connector &connector, QObject *parent)
    : QObject(parent), m_meta(meta), m_connector(connector)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(Delay);
    connect(&m_delay, &QTimer::timeout, this, &RecordSearch::ask);
}

void RecordSearch::search(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    ++m_question;
    m_open = 0;
    m_found.clear();
    if (text.isEmpty()) {
        m_delay.stop();
        Q_EMIT searchingChanged(false);
        return;
    }
    Q_EMIT searchingChanged(true);
    m_delay.start();
}

void RecordSearch::ask()
{
    ListQuery query;
    query.search = m_text;
    query.page = MostOfOne;
    const int question = m_question;
    m_open = int(m_meta.collections.size());
    for (const CollectionMeta &collection : std::as_const(m_meta.collections)) {
        m_connector.list(collection.name, query)
            .then(this, [this, question, name = collection.name](const Reply &reply) {
                if (question == m_question)
                    take(name, reply);
            });
    }
    if (m_open == 0)
        Q_EMIT searchingChanged(false);
}

void RecordSearch::take(const QString &collection, const Reply &reply)
{
    const QJsonObject labels =
        reply.json.value(QLatin1String("_labels")).toObject().value(collection).toObject();
    // A collection that cannot be read or searched has nothing to offer here; its own view tells why.
    const QJsonArray items = reply.ok() ? reply.json.value(QLatin1String("result")).toArray() : QJsonArray();
    for (const QJsonValue item : items) {
        const QString id = item.toObject().value(QLatin1String("_id")).toString();
        m_found[collection] << Found{collection, id, labels.value(id).toString(id)};
    }
    QList<Found> all;
    for (const CollectionMeta &each : std::as_const(m_meta.collections))
        all << m_found.value(each.name);
    Q_EMIT found(all);
    if (--m_open == 0)
        Q_EMIT searchingChanged(false);
}

} // namespace backdesk::ui
