// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/Messages.h"

#include <utility>

namespace backdesk::ui
{

Messages::Messages(QObject *parent) : QObject(parent)
{
}

void Messages::post(const Message &message)
{
    if (m_started)
        Q_EMIT posted(message);
    else
        m_waiting << message;
}

void Messages::start()
{
    m_started = true;
    for (const Message &message : std::exchange(m_waiting, {}))
        Q_EMIT posted(message);
}

} // namespace backdesk::ui
