// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/ProxyIdentity.h"

#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <chrono>
#include <optional>

namespace backdesk
{

/// What a host listens on and how much it lets its clients ask for. Sizes are bytes.
struct HttpOptions {
    /// A literal address or "localhost". "0.0.0.0" and "::" listen on every interface.
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 0; ///< 0 takes any free port
    /// Host names served besides the loopback names and #host; see HostRules.
    QStringList allowedHosts;
    /// Pages that may change something besides those of this server itself; see judgeOrigin().
    QStringList allowedOrigins;
    /// Who tells the identity of clients; nothing: everyone is anonymous.
    std::optional<ProxyIdentity> proxy;

    qsizetype targetBytes = 8 * 1024;    ///< more is 414
    qsizetype headBytes = 32 * 1024;     ///< request line and fields together; more is 431
    int headerFields = 128;              ///< more is 431
    qint64 bodyBytes = 16 * 1024 * 1024; ///< a decoded body; more is 413
    qint64 bufferedBytes =
        256 * 1024 * 1024;           ///< half-received bodies of all connections together; more is 503
    qint64 unsentBytes = 256 * 1024; ///< output nobody reads, per connection; then its requests wait
    int maxConnections = 1024;       ///< more is 503
    int threads = 0; ///< workers; 0 takes as many as there are processors, at least 4, at most 8

    std::chrono::milliseconds headDeadline{
        10'000}; ///< from the first byte (or the connection) to the end of the head
    std::chrono::milliseconds bodyDeadline{30'000};  ///< for every 64 KiB of a body
    std::chrono::milliseconds stallDeadline{15'000}; ///< for the next byte of a body
    std::chrono::milliseconds idleDeadline{60'000};  ///< between two requests
    std::chrono::milliseconds writeDeadline{30'000}; ///< in which a reader must take 64 KiB, or all there is
    std::chrono::milliseconds lingerDeadline{2'000}; ///< how long a closing connection still takes input
    std::chrono::milliseconds closeDeadline{5'000};  ///< how long close() waits for what is running
};

} // namespace backdesk
