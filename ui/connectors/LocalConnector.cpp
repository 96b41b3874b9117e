// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectors/LocalConnector.h"

#include <QRunnable>

namespace backdesk::ui
{

LocalConnector::LocalConnector(const QString &application, RequestHandler &handler, QObject *parent)
    : Connector(application, parent), m_handler(handler)
{
    // Two threads: a long search does not hold up the item that is opened meanwhile.
    m_pool.setMaxThreadCount(2);
    m_handler.onChanged = [this](const QStringList &collections) {
        QMetaObject::invokeMethod(this, [this, collections] { Q_EMIT changed(collections); });
    };
}

LocalConnector::~LocalConnector()
{
    m_pool.waitForDone();
    m_handler.onChanged = {};
}

PendingReply LocalConnector::send(Request request)
{
    const PendingReply pending = PendingReply::make();
    m_pool.start([this, pending, request = std::move(request)] {
        const Response response = m_handler.handle(request);
        const Reply reply =
            toReply(response.status, response.body, response.headers.value("etag").value_or(QByteArray()));
        // Back on the GUI thread. Nobody is called any more once this connector is gone.
        QMetaObject::invokeMethod(
            this, [pending, reply] { pending.resolve(reply); }, Qt::QueuedConnection);
    });
    return pending;
}

} // namespace backdesk::ui
