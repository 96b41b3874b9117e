// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/ReferenceLabels.h"

#include "ui/connectors/Connector.h"

namespace backdesk::ui
{

namespace
{

constexpr int AtOnce = 50; // keeps the query's text short

} // namespace

ReferenceLabels::ReferenceLabels(Connector *connector, QObject *parent)
    : QObject(parent), m_connector(connector)
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(0);
    connect(&m_flush, &QTimer::timeout, this, &ReferenceLabels::flush);
}

QString ReferenceLabels::label(const QString &collection, const QString &id) const
{
    const QString known = m_labels.value(collection).value(id);
    return known.isEmpty() ? id : known;
}

bool ReferenceLabels::knows(const QString &collection, const QString &id) const
{
    return m_labels.value(collection).contains(id);
}

bool ReferenceLabels::isMissing(const QString &collection, const QString &id) const
{
    return m_missing.value(collection).contains(id);
}

void ReferenceLabels::want(const QString &collection, const QStringList &ids)
{
    for (const QString &id : ids) {
        if (id.isEmpty() || knows(collection, id) || m_asked.value(collection).contains(id))
            continue;
        m_wanted[collection].insert(id);
    }
    if (!m_wanted.isEmpty())
        m_flush.start();
}

void ReferenceLabels::remember(const QString &collection, const QString &id, const QString &label)
{
    m_labels[collection].insert(id, label);
    m_missing[collection].remove(id);
    m_asked[collection].insert(id);
}

void ReferenceLabels::absorb(const QJsonObject &labels)
{
    for (auto it = labels.begin(); it != labels.end(); ++it) {
        const QJsonObject names = it.value().toObject();
        for (auto name = names.begin(); name != names.end(); ++name)
            m_labels[it.key()].insert(name.key(), name.value().toString());
    }
}

void ReferenceLabels::refresh(const QStringList &collections)
{
    for (const QString &collection : collections)
        m_wanted[collection].unite(m_asked.take(collection));
    m_wanted.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    if (!m_wanted.isEmpty())
        m_flush.start();
}

void ReferenceLabels::flush()
{
    const auto wanted = std::exchange(m_wanted, {});
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const QStringList ids(it.value().begin(), it.value().end());
        for (qsizetype i = 0; i < ids.size(); i += AtOnce)
            ask(it.key(), ids.mid(i, AtOnce));
    }
}

void ReferenceLabels::ask(const QString &collection, const QStringList &ids)
{
    for (const QString &id : ids)
        m_asked[collection].insert(id);
    ListQuery query;
    query.filters = {{QStringLiteral("_id.$in"), ids.join(u',')}};
    query.page = AtOnce;
    ++m_running;
    m_connector->list(collection, query).then(this, [this, collection, ids](const Reply &reply) {
        --m_running;
        absorb(reply.json.value(QLatin1String("_labels")).toObject());
        for (const QString &id : ids) {
            if (knows(collection, id))
                m_missing[collection].remove(id);
            else if (reply.ok())
                m_missing[collection].insert(id);
            else
                m_asked[collection].remove(id);
        }
        Q_EMIT arrived(collection);
        if (isIdle())
            Q_EMIT idle();
    });
}

} // namespace backdesk::ui
