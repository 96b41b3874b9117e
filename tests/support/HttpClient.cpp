// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/HttpClient.h"

#include <QJsonDocument>

namespace backdesk::test
{

constexpr int patience = 20000; // ms

QJsonValue HttpReply::json() const
{
    // Wrapped, so that a single value is read as well.
    const QJsonDocument document = QJsonDocument::fromJson('[' + body + ']');
    return document.isArray() ? document[0] : QJsonValue(QJsonValue::Undefined);
}

HttpClient::HttpClient(quint16 port) : m_port(port)
{
}

namespace
{

/// Only what a request line cannot hold: tests write their targets encoded, but for blanks and letters.
QByteArray encodedTarget(const QString &target)
{
    QByteArray out;
    for (const char c : target.toUtf8()) {
        if (uchar(c) > 0x20 && uchar(c) < 0x7f)
            out += c;
        else
            out += '%' + QByteArray(1, c).toHex().toUpper();
    }
    return out;
}

} // namespace

bool HttpClient::ensureConnected()
{
    if (m_socket.state() == QAbstractSocket::ConnectedState && !m_socket.waitForReadyRead(0) &&
        m_socket.state() == QAbstractSocket::ConnectedState)
        return true;
    m_socket.abort();
    m_socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
    return m_socket.waitForConnected(patience);
}

HttpReply HttpClient::send(const QByteArray &method, const QString &target, const QByteArray &body,
                           const Fields &fields)
{
    if (!ensureConnected())
        return {};
    QByteArray request = method + ' ' + encodedTarget(target) + " HTTP/1.1\r\n" +
                         "Host: 127.0.0.1:" + QByteArray::number(m_port) + "\r\n";
    for (const auto &[name, value] : fields)
        request += name + ": " + value + "\r\n";
    if (!body.isNull())
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    m_socket.write(request + "\r\n" + body);
    return receive(method == "HEAD");
}

HttpReply HttpClient::receive(bool withoutBody)
{
    QByteArray data;
    while (!data.contains("\r\n\r\n")) {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patience))
            return {};
        data += m_socket.readAll();
    }
    const qsizetype end = data.indexOf("\r\n\r\n");
    HttpReply reply;
    const QList<QByteArray> lines = data.left(end).split('\n');
    reply.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    reply.body = data.mid(end + 4);
    const qsizetype length = withoutBody ? 0 : reply.headers.value("content-length").toLongLong();
    while (reply.body.size() < length) {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patience))
            return {};
        reply.body += m_socket.readAll();
    }
    return reply;
}

} // namespace backdesk::test
