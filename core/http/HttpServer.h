// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/RequestHandler.h"
#include "core/http/HttpOptions.h"

#include <QString>

#include <memory>

namespace backdesk
{

/// Serves a RequestHandler over HTTP/1.1 (RFC 9110 and 9112), on threads of its own: the handler is
/// called on them, several at a time. The thread that owns the server calls all of this, and needs no event
/// loop, only a QCoreApplication.
///
/// What reaches the handler was judged sound: HEAD comes as GET, bodies are decoded and within their limit,
/// the host is one of ours. What does not is answered here, as problem+json, and ends its connection.
class HttpServer
{
public:
    /// @p handler must outlive the server.
    explicit HttpServer(RequestHandler &handler, const HttpOptions &options = {});
    /// Closes, and waits for handlers that still run.
    ~HttpServer();
    Q_DISABLE_COPY_MOVE(HttpServer)

    /// Starts to serve, once. False, with the reason in @p error, when the address cannot be listened on.
    bool listen(QString *error = nullptr);
    bool isListening() const;

    /// The port that is listened on; 0 before listen().
    quint16 port() const;
    /// "http://127.0.0.1:8080", with a host that this machine can connect to; empty before listen().
    QString url() const;

    /// Stops accepting, lets running requests finish and their answers leave, closes the rest. Takes
    /// HttpOptions::closeDeadline and a second at most; false when a handler still runs then.
    bool close();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace backdesk
