// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectors/PendingReply.h"

#include <QMetaObject>

namespace backdesk::ui
{

PendingReply PendingReply::make()
{
    PendingReply pending;
    pending.m_state = std::make_shared<State>();
    return pending;
}

void PendingReply::then(QObject *context, Callback callback) const
{
    if (m_state->resolved) {
        const auto later = [state = m_state, callback = std::move(callback)] { callback(state->reply); };
        QMetaObject::invokeMethod(context, later, Qt::QueuedConnection);
        return;
    }
    m_state->context = context;
    m_state->callback = std::move(callback);
}

void PendingReply::resolve(const Reply &reply) const
{
    m_state->resolved = true;
    m_state->reply = reply;
    // Taken out first: what it captured shall not live on in here.
    const Callback callback = std::exchange(m_state->callback, {});
    if (callback && m_state->context)
        callback(m_state->reply);
}

} // namespace backdesk::ui
