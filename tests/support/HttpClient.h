// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QTcpSocket>

#include <utility>

namespace backdesk::test
{

struct HttpReply {
    int status = 0;
    QMap<QByteArray, QByteArray> headers; ///< lower-case names
    QByteArray body;

    QJsonValue json() const; ///< undefined when the body is no JSON
};

/// A plain blocking client for tests, on one connection that it keeps.
class HttpClient
{
public:
    explicit HttpClient(quint16 port);

    using Fields = QList<std::pair<QByteArray, QByteArray>>;
    /// `target` goes out as it is, but for blanks and non-ASCII, which are percent-encoded. Status 0: no
    /// answer.
    HttpReply send(const QByteArray &method, const QString &target, const QByteArray &body = {},
                   const Fields &fields = {});
    HttpReply get(const QString &target) { return send("GET", target); }

private:
    bool ensureConnected();
    HttpReply receive(bool withoutBody);

    quint16 m_port;
    QTcpSocket m_socket;
};

} // namespace backdesk::test
