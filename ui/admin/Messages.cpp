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
    remember(message);
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

void Messages::remember(const Message &message)
{
    const QDateTime now = QDateTime::currentDateTime();
    if (!m_history.isEmpty() && m_history.last().kind == message.kind &&
        m_history.last().text == message.text) {
        m_history.last().time = now;
        ++m_history.last().times;
        return;
    }
    m_history << PostedMessage{message.kind, message.text, now, 1};
    if (m_history.size() > HistoryLimit)
        m_history.removeFirst();
}

} // namespace backdesk::ui
