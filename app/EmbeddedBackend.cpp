// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/EmbeddedBackend.h"

#include "app/Output.h"
#include "core/api/ErrorResponse.h"

namespace backdesk
{

EmbeddedBackend::Engine::Engine(std::unique_ptr<Backoffice> made)
    : backoffice(std::move(made)),
      router(*backoffice),
      opening(*backoffice, router),
      opened(promise.get_future().share())
{
}

EmbeddedBackend::EmbeddedBackend(std::unique_ptr<Backoffice> backoffice, QObject *parent)
    : QObject(parent), m_name(backoffice->name())
{
    setEngine(std::move(backoffice));
}

EmbeddedBackend::~EmbeddedBackend()
{
    m_server.reset();
    if (m_opener.joinable())
        m_opener.join();
}

void EmbeddedBackend::setEngine(std::unique_ptr<Backoffice> backoffice)
{
    auto engine = std::make_shared<Engine>(std::move(backoffice));
    engine->router.setOnChanged([this](const QStringList &collections) { tellChanged(collections); });
    engine->backoffice->storage().onProblemsChanged = [this] { Q_EMIT problemsChanged(); };
    const std::lock_guard lock(m_mutex);
    m_engine = std::move(engine);
}

std::shared_ptr<EmbeddedBackend::Engine> EmbeddedBackend::engine() const
{
    const std::lock_guard lock(m_mutex);
    return m_engine;
}

void EmbeddedBackend::start()
{
    m_opener = std::thread([this, engine = engine()] { openStorage(*engine); });
}

void EmbeddedBackend::reopen()
{
    if (!m_failed.exchange(false))
        return;
    m_opener.join();
    m_opener = std::thread([this] {
        std::unique_ptr<Backoffice> made = m_remake ? m_remake() : nullptr;
        if (!made) {
            m_failed = true;
            Q_EMIT failed(tr("The description of the application has mistakes now."));
            return;
        }
        // Lets go of what the former try still holds, such as a lock.
        setEngine(std::move(made));
        openStorage(*engine());
    });
}

void EmbeddedBackend::openStorage(Engine &engine)
{
    const Status status = engine.opening.open();
    m_failed = !status.ok();
    engine.promise.set_value(status);
    if (!status) {
        Q_EMIT failed(status.error().message.text(systemLanguage()));
        return;
    }
    printStorageProblems(engine.backoffice->storage());
    Q_EMIT opened();
}

void EmbeddedBackend::serve(HttpOptions options)
{
    Router &router = engine()->router;
    m_server = std::make_unique<HttpServer>(router, options);
    QString reason;
    bool listening = m_server->listen(&reason);
    const bool otherPort = !listening && options.port != 0;
    if (otherPort) {
        options.port = 0;
        m_server = std::make_unique<HttpServer>(router, options);
        listening = m_server->listen(&reason);
    }
    if (!listening) {
        Q_EMIT notServing(reason);
        return;
    }
    const QString address = m_server->url() + u'/' + m_name;
    Q_EMIT serving(address);
    if (otherPort)
        Q_EMIT portReplaced(address);
}

Response EmbeddedBackend::handle(const Request &request)
{
    const std::shared_ptr<Engine> present = engine();
    // The structure stands in the description: the window is drawn while the data is still being read.
    if (request.method == "GET" && (request.path.endsWith("/_meta") || request.path.endsWith("/_health")))
        return present->opening.handle(request);
    const Status &status = present->opened.get();
    if (!status)
        return errorResponse(status.errors(), systemLanguage());
    return present->router.handle(request);
}

} // namespace backdesk
