// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/EmbeddedBackend.h"

#include "app/Output.h"
#include "core/api/ErrorResponse.h"

namespace backdesk
{

EmbeddedBackend::EmbeddedBackend(std::unique_ptr<Backoffice> backoffice, QObject *parent)
    : QObject(parent),
      m_backoffice(std::move(backoffice)),
      m_router(*m_backoffice),
      m_opened(m_promise.get_future().share())
{
    m_router.onChanged = [this](const QStringList &collections) {
        if (onChanged)
            onChanged(collections);
    };
}

EmbeddedBackend::~EmbeddedBackend()
{
    m_server.reset();
    if (m_opener.joinable())
        m_opener.join();
}

void EmbeddedBackend::start()
{
    m_opener = std::thread([this] { openStorage(); });
}

void EmbeddedBackend::openStorage()
{
    const Status status = m_backoffice->open();
    m_promise.set_value(status);
    if (!status) {
        Q_EMIT failed(status.error().message.text(systemLanguage()));
        return;
    }
    printStorageProblems(m_backoffice->storage());
    Q_EMIT opened();
}

void EmbeddedBackend::serve(HttpOptions options)
{
    m_server = std::make_unique<HttpServer>(m_router, options);
    QString reason;
    bool listening = m_server->listen(&reason);
    const bool otherPort = !listening && options.port != 0;
    if (otherPort) {
        options.port = 0;
        m_server = std::make_unique<HttpServer>(m_router, options);
        listening = m_server->listen(&reason);
    }
    if (!listening) {
        Q_EMIT notServing(reason);
        return;
    }
    const QString address = m_server->url() + u'/' + m_backoffice->name();
    Q_EMIT serving(address);
    if (otherPort)
        Q_EMIT portReplaced(address);
}

Response EmbeddedBackend::handle(const Request &request)
{
    // The structure stands in the description: the window is drawn while the data is still being read.
    if (request.method == "GET" && request.path.endsWith("/_meta"))
        return m_router.handle(request);
    const Status &status = m_opened.get();
    if (!status)
        return errorResponse(status.errors(), systemLanguage());
    return m_router.handle(request);
}

} // namespace backdesk
