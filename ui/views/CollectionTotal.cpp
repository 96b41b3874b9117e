// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/CollectionTotal.h"

#include "ui/connectors/Connector.h"

namespace backdesk::ui
{

CollectionTotal::CollectionTotal(Connector &connector, const ListSource &source, QObject *parent)
    : QObject(parent), m_connector(connector), m_source(source)
{
}

void CollectionTotal::refresh()
{
    ListQuery query;
    query.page = 1;
    query.labels = false;
    const int generation = ++m_generation;
    m_asking = true;
    m_source.ask(m_connector, query).then(this, [this, generation](const Reply &reply) {
        if (generation != m_generation)
            return;
        // Without an answer the former number stays: the list itself tells of the error.
        set(reply.ok() ? reply.json.value(QLatin1String("total")).toInteger() : m_value);
    });
}

void CollectionTotal::set(qint64 value)
{
    ++m_generation;
    if (std::exchange(m_value, value) != value)
        Q_EMIT changed();
    if (std::exchange(m_asking, false))
        Q_EMIT idle();
}

} // namespace backdesk::ui
