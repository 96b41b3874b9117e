// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/ServerSession.h"

#include "ui/connectors/Connector.h"

#include <QUrl>

namespace backdesk::ui
{

ServerSession::ServerSession(Connector &connector, QObject *parent) : Session(parent), m_connector(connector)
{
}

void ServerSession::restore()
{
    Request request;
    request.method = "GET";
    request.path = '/' + QUrl::toPercentEncoding(m_connector.application()) + "/_me";
    m_connector.send(request).then(this, [this](const Reply &reply) {
        if (reply.ok() && m_user != reply.json) {
            m_user = reply.json;
            Q_EMIT changed();
        }
        Q_EMIT restored();
    });
}

void ServerSession::logIn(const QJsonObject &, QObject *context, LogInCallback callback)
{
    const LogInAnswer answer{false, tr("Nobody needs to log in here."), {}};
    QMetaObject::invokeMethod(
        context, [callback = std::move(callback), answer] { callback(answer); }, Qt::QueuedConnection);
}

} // namespace backdesk::ui
