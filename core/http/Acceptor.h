// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/HostContext.h"

#include <QTcpServer>

#include <vector>

namespace backdesk
{

class Worker;

/// Accepts connections and deals them to the workers in turn. Holds the limit on connections.
class Acceptor : public QTcpServer
{
    Q_OBJECT

public:
    /// The workers must outlive the acceptor.
    Acceptor(HostContext &context, std::vector<Worker *> workers);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    HostContext &m_context;
    std::vector<Worker *> m_workers;
    size_t m_next = 0;
    bool m_wasFull = false;
};

} // namespace backdesk
