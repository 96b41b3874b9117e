// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/RequestHandler.h"
#include "ui/connectors/Connector.h"

#include <QThreadPool>

#include <memory>

namespace backdesk::ui
{

/// Reaches an embedded backend: the handler works on threads of this connector, never on the GUI's.
/// The handler must outlive the connector; destruction waits for the calls under way.
class LocalConnector : public Connector
{
    Q_OBJECT
public:
    LocalConnector(const QString &application, RequestHandler &handler, QObject *parent = nullptr);
    ~LocalConnector() override;

    PendingReply send(Request request) override;

private:
    RequestHandler &m_handler;
    QThreadPool m_pool;
};

} // namespace backdesk::ui
