// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectors/LocalConnector.h"

#include <QPromise>
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

QFuture<Reply> LocalConnector::send(Request request)
{
    auto promise = std::make_shared<QPromise<Reply>>();
    QFuture<Reply> future = promise->future();
    promise->start();
    m_pool.start([this, promise, request = std::move(request)] {
        const Response response = m_handler.handle(request);
        promise->addResult(
            toReply(response.status, response.body, response.headers.value("etag").value_or(QByteArray())));
        promise->finish();
    });
    return future;
}

} // namespace backdesk::ui
