// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/PageAsking.h"

#include <utility>

namespace backdesk::ui
{

namespace
{

constexpr int PageRows = 1000;

} // namespace

PageAsking::PageAsking(Connector &connector, QObject *parent) : QObject(parent), m_connector(connector)
{
}

void PageAsking::begin(const std::function<void()> &first)
{
    ++m_run;
    m_running = true;
    QMetaObject::invokeMethod(
        this,
        [this, first, run = m_run] {
            if (run == m_run)
                first();
        },
        Qt::QueuedConnection);
}

bool PageAsking::end()
{
    ++m_run;
    return std::exchange(m_running, false);
}

void PageAsking::ask(const QString &collection, ListQuery query, qint64 skip,
                     const std::function<void(const Reply &)> &take)
{
    query.page = PageRows;
    query.skip = skip;
    query.labels = false;
    m_connector.list(collection, query).then(this, [this, take, run = m_run](const Reply &reply) {
        if (run == m_run)
            take(reply);
    });
}

} // namespace backdesk::ui
