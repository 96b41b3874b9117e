// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectors/HealthWatch.h"

#include "ui/connectors/Connector.h"

namespace backdesk::ui
{

HealthWatch::HealthWatch(Connector &connector, QObject *parent) : QObject(parent), m_connector(connector)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, &m_connector, &Connector::checkHealth);
    connect(&m_connector, &Connector::healthChecked, this,
            [this] { checkSoon(m_connector.health().isStarting() ? StartingInterval : IdleInterval); });
    connect(&m_connector, &Connector::changed, this, [this] { checkSoon(ChangedDelay); });
    connect(&m_connector, &Connector::reopenWanted, this, [this] { checkSoon(StartingInterval); });
    checkNow();
}

void HealthWatch::checkNow()
{
    m_timer.stop();
    m_connector.checkHealth();
}

void HealthWatch::checkSoon(int delay)
{
    if (!m_timer.isActive() || m_timer.remainingTime() > delay)
        m_timer.start(delay);
}

} // namespace backdesk::ui
