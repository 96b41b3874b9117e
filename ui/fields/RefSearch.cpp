// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/RefSearch.h"

#include "ui/connectors/Connector.h"
#include "ui/fields/ReferenceLabels.h"

#include <QJsonArray>

namespace backdesk::ui
{

RefSearch::RefSearch(Connector *connector, const QString &collection, QObject *parent)
    : ChoiceSource(parent), m_connector(connector), m_collection(collection)
{
}

RefSearch::RefSearch(Connector *connector, const QString &collection, ReferenceLabels *labels,
                     QObject *parent)
    : RefSearch(connector, collection, parent)
{
    m_labels = labels;
    if (labels)
        connect(labels, &ReferenceLabels::arrived, this, &RefSearch::labelsChanged);
}

void RefSearch::want(const QList<QJsonValue> &values)
{
    QStringList ids;
    for (const QJsonValue &value : values)
        ids.append(value.toString());
    if (m_labels)
        m_labels->want(m_collection, ids);
}

QString RefSearch::label(const QJsonValue &value) const
{
    if (!m_labels || !value.isString())
        return ChoiceSource::label(value);
    return m_labels->label(m_collection, value.toString());
}

bool RefSearch::isUnknown(const QJsonValue &value) const
{
    return m_labels && m_labels->isMissing(m_collection, value.toString());
}

RefSearch::Result RefSearch::resultOf(const QString &text, const QString &collection, const Reply &reply)
{
    Result result{text, {}, 0, reply.ok() ? QString() : reply.detail()};
    const QJsonObject labels =
        reply.json.value(QLatin1String("_labels")).toObject().value(collection).toObject();
    for (const QJsonValue item : reply.json.value(QLatin1String("result")).toArray()) {
        const QString id = item.toObject().value(QLatin1String("_id")).toString();
        const QString label = labels.value(id).toString();
        result.matches.append({id, label.isEmpty() ? id : label});
    }
    result.total = reply.json.value(QLatin1String("total")).toInteger(result.matches.size());
    return result;
}

void RefSearch::run(const QString &text, int generation)
{
    ListQuery query;
    query.search = text;
    query.page = Limit;
    m_connector->list(m_collection, query).then(this, [this, generation, text](const Reply &reply) {
        finish(generation, resultOf(text, m_collection, reply));
    });
}

void RefSearch::runMore(const QString &text, qint64 from, int generation)
{
    ListQuery query;
    query.search = text;
    query.page = Page;
    query.skip = from;
    m_connector->list(m_collection, query).then(this, [this, generation, text](const Reply &reply) {
        finishMore(generation, resultOf(text, m_collection, reply));
    });
}

} // namespace backdesk::ui
