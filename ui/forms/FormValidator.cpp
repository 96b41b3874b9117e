// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/FormValidator.h"

#include "ui/connectors/Connector.h"

namespace backdesk::ui
{

FormValidator::FormValidator(Connector *connector, const QString &collection,
                             std::function<QJsonObject()> draft, QObject *parent)
    : QObject(parent), m_connector(connector), m_collection(collection), m_draft(std::move(draft))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(Delay);
    connect(&m_delay, &QTimer::timeout, this, &FormValidator::checkNow);
}

void FormValidator::checkSoon()
{
    if (!isPossible())
        return;
    ++m_generation;
    m_running = false;
    m_delay.start();
}

void FormValidator::checkNow()
{
    m_delay.stop();
    m_running = true;
    const int generation = ++m_generation;
    m_connector->check(m_collection, m_draft()).then(this, [this, generation](const Reply &reply) {
        if (generation != m_generation)
            return;
        m_running = false;
        // An answer that says nothing of the draft leaves what is shown.
        if (reply.ok())
            Q_EMIT checked(reply.errors());
    });
}

void FormValidator::cancel()
{
    ++m_generation;
    m_running = false;
    m_delay.stop();
}

} // namespace backdesk::ui
