// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/Acceptor.h"

#include "core/api/Log.h"
#include "core/http/Worker.h"

#include <QTimer>

#include <unistd.h>

#include <utility>

namespace backdesk
{

namespace
{

constexpr int backlog = 512;
constexpr int maxSurplus = 64; // connections that are told 503 at the same time; others are just closed
constexpr int retryMs = 250;

} // namespace

Acceptor::Acceptor(HostContext &context, std::vector<Worker *> workers)
    : m_context(context), m_workers(std::move(workers))
{
    setListenBacklogSize(backlog);
    // Out of descriptors, for example: QTcpServer stops accepting until told otherwise.
    connect(this, &QTcpServer::acceptError, this, [this] {
        qCWarning(lcHttp, "Cannot accept: %ls", qUtf16Printable(errorString()));
        QTimer::singleShot(retryMs, this, &QTcpServer::resumeAccepting);
    });
}

void Acceptor::incomingConnection(qintptr descriptor)
{
    const int others = m_context.connections.fetch_add(1);
    const int most = m_context.options.maxConnections;
    const bool isFull = others >= most;
    if (isFull && !m_wasFull) // once, not for each of thousands
        qCWarning(lcHttp, "There are too many connections: %d.", most);
    m_wasFull = isFull;
    if (others >= most + maxSurplus) {
        --m_context.connections;
        ::close(int(descriptor));
        return;
    }
    m_workers[m_next]->adopt(descriptor, isFull);
    m_next = (m_next + 1) % m_workers.size();
}

} // namespace backdesk
