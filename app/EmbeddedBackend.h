// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Router.h"
#include "core/description/Description.h"
#include "core/http/HttpOptions.h"
#include "core/http/HttpServer.h"

#include <QObject>

#include <future>
#include <memory>
#include <thread>

namespace backdesk
{

/// The backend inside the window's process: opens its storage on a thread of its own, and serves REST as soon
/// as that is done. Requests that come earlier wait for it; `_meta` does not need it.
class EmbeddedBackend : public QObject, public RequestHandler
{
    Q_OBJECT
public:
    explicit EmbeddedBackend(std::unique_ptr<Backoffice> backoffice, QObject *parent = nullptr);
    ~EmbeddedBackend() override;

    const Backoffice &backoffice() const { return *m_backoffice; }
    void start();
    /// Serves over HTTP too; a port in use is replaced by a free one. Call it after opened().
    void serve(HttpOptions options);

    Response handle(const Request &request) override;

Q_SIGNALS:
    void opened();
    /// The storage cannot be used; every request is answered with this reason.
    void failed(const QString &reason);
    void serving(const QString &address);
    /// The wanted port was in use: it serves at this address instead.
    void portReplaced(const QString &address);
    void notServing(const QString &reason);

private:
    void openStorage();

    std::unique_ptr<Backoffice> m_backoffice;
    Router m_router;
    std::promise<Status> m_promise;
    std::shared_future<Status> m_opened;
    std::thread m_opener;
    std::unique_ptr<HttpServer> m_server;
};

} // namespace backdesk
