// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/RequestHandler.h"
#include "core/http/GuardSocket.h"

#include <QHttpServer>
#include <QPointer>

#include <optional>

namespace backdesk
{

class GuardServer;

/// One QHttpServer of one thread. The only code that touches Qt's HTTP server, whose interface differs
/// between Qt 6.4 and 6.8: what differs is asked of the compiler, not of version numbers.
class QtHost
{
public:
    explicit QtHost(RequestHandler &handler);
    ~QtHost();
    Q_DISABLE_COPY_MOVE(QtHost)

    /// A connection for the server; hang it up when its client is gone.
    GuardSocket *open(const QHostAddress &peer);
    /// Sends a request through the server and returns the handler's answer. Nothing when the server did
    /// not dispatch it; the guard socket must not be used again then. A handler that throws answers 500.
    std::optional<Response> serve(GuardSocket &guard, const Request &request);

private:
    void dispatch();

    struct Exchange {
        const Request *request = nullptr;
        std::optional<Response> response;
        int calls = 0;
    };

    RequestHandler &m_handler;
    QHttpServer m_server;
    GuardServer *m_guards; ///< owned by the server
    Exchange *m_exchange = nullptr;
};

} // namespace backdesk
