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
    m_handler.setOnChanged([this](const QStringList &collections) {
        QMetaObject::invokeMethod(this, [this, collections] { Q_EMIT changed(collections); });
    });
}

LocalConnector::~LocalConnector()
{
    m_handler.setOnChanged({}); // others than our own requests change things too
    m_pool.waitForDone();
}

namespace
{

/// Stored files are read here, on the connector's thread, and wholly: whoever asks wants to have them.
Reply replyOf(const Response &response)
{
    constexpr qint64 LargestFile = qint64(256) << 20;
    const QByteArray etag = response.headers.value("etag").value_or(QByteArray());
    if (const auto body = responseBody(response, LargestFile)) {
        Reply reply = toReply(response.status, *body, etag);
        reply.undo = QString::fromLatin1(response.headers.value("backdesk-undo").value_or(QByteArray()));
        return reply;
    }
    Reply failed;
    failed.json.insert(QStringLiteral("detail"),
                       LocalConnector::tr("The file is too large, or cannot be read."));
    return failed;
}

} // namespace

PendingReply LocalConnector::send(Request request)
{
    const PendingReply pending = PendingReply::make();
    sent();
    m_pool.start([this, pending, request = std::move(request)] {
        const Reply reply = replyOf(m_handler.handle(request));
        // Back on the GUI thread. Nobody is called any more once this connector is gone.
        QMetaObject::invokeMethod(
            this, [this, pending, reply] { answered(pending, reply); }, Qt::QueuedConnection);
    });
    return pending;
}

} // namespace backdesk::ui
