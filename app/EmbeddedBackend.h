// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Opening.h"
#include "core/api/Router.h"
#include "core/description/Description.h"
#include "core/http/HttpOptions.h"
#include "core/http/HttpServer.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>

namespace backdesk
{

/// The backend inside the window's process: opens its storage on a thread of its own, and serves REST as soon
/// as that is done. Requests that come earlier wait for it; but `_meta` does not need it, and `_health` tells
/// how far it is. When it cannot be opened, it can be tried again.
class EmbeddedBackend : public QObject, public RequestHandler
{
    Q_OBJECT
public:
    /// Makes the backoffice anew, for another try; nothing when the description has mistakes by now.
    using Remake = std::function<std::unique_ptr<Backoffice>()>;

    explicit EmbeddedBackend(std::unique_ptr<Backoffice> backoffice, QObject *parent = nullptr);
    ~EmbeddedBackend() override;

    const QString &name() const { return m_name; }
    void setRemake(Remake remake) { m_remake = std::move(remake); }
    void start();
    /// After failed(): tries once more, which opened() or failed() ends. Does nothing otherwise.
    void reopen();
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
    /// Stored data that cannot be used became more or fewer.
    void problemsChanged();

private:
    /// A storage is opened only once: another try gets all of it anew.
    struct Engine {
        explicit Engine(std::unique_ptr<Backoffice> made);

        std::unique_ptr<Backoffice> backoffice;
        Router router;
        Opening opening;
        std::promise<Status> promise;
        std::shared_future<Status> opened;
    };
    void setEngine(std::unique_ptr<Backoffice> backoffice);
    std::shared_ptr<Engine> engine() const;
    void openStorage(Engine &engine);

    QString m_name;
    Remake m_remake;
    mutable std::mutex m_mutex;
    std::shared_ptr<Engine> m_engine;
    std::atomic<bool> m_failed = false;
    std::thread m_opener;
    std::unique_ptr<HttpServer> m_server;
};

} // namespace backdesk
