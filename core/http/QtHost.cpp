// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/QtHost.h"

#include "core/api/Log.h"
#include "core/api/Problem.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QTcpServer>

#include <exception>
#include <type_traits>
#include <utility>

namespace backdesk
{

/// The QTcpServer a QHttpServer is bound to. It listens nowhere and hands out guard sockets.
class GuardServer : public QTcpServer
{
public:
    void offer(GuardSocket *socket)
    {
        m_next = socket;
        // The signal is private in QTcpServer; addPendingConnection() would queue sockets of its own.
        QMetaObject::invokeMethod(this, "pendingConnectionAvailable", Qt::DirectConnection);
        if (std::exchange(m_next, nullptr) != nullptr)
            qCCritical(lcHttp, "The HTTP server did not take a connection.");
    }

    bool hasPendingConnections() const override { return m_next != nullptr; }
    QTcpSocket *nextPendingConnection() override { return std::exchange(m_next, nullptr); }

private:
    GuardSocket *m_next = nullptr;
};

namespace
{

// Binding wants a server that listens (a warning in 6.4, a failure in 6.8), if only for a moment.
template <typename Server>
void bindTo(Server &server, GuardServer *guards)
{
    if (!guards->listen(QHostAddress::LocalHost) && !guards->listen(QHostAddress::LocalHostIPv6))
        qCWarning(lcHttp, "No loopback port: %ls", qUtf16Printable(guards->errorString()));
    if constexpr (std::is_void_v<decltype(server.bind(guards))>) {
        server.bind(guards);
    } else if (!server.bind(guards)) {
        qCCritical(lcHttp, "The HTTP server refused its connections.");
        guards->setParent(&server);
    }
    guards->close();
}

// No route at all: everything is "missing", which spares the server's regular expressions.
template <typename Server, typename Handler>
void setCatchAll(Server &server, Handler handler)
{
    const auto view = [handler](const QHttpServerRequest &, const QHttpServerResponder &) { handler(); };
    if constexpr (requires { server.setMissingHandler(view); })
        server.setMissingHandler(view);
    else
        server.setMissingHandler(&server, view);
}

// The client's own target stays with us: the server cannot misread what it never sees.
QByteArray canonicalRequest(const QByteArray &method)
{
    return method + " / HTTP/1.1\r\n\r\n";
}

Response handleSafely(RequestHandler &handler, const Request &request)
{
    try {
        return handler.handle(request);
    } catch (const std::exception &error) {
        qCCritical(lcHttp, "A handler threw: %s", error.what());
    } catch (...) {
        qCCritical(lcHttp, "A handler threw something that is no exception.");
    }
    return problem(500);
}

} // namespace

QtHost::QtHost(RequestHandler &handler) : m_handler(handler), m_guards(new GuardServer)
{
    bindTo(m_server, m_guards);
    setCatchAll(m_server, [this] { dispatch(); });
}

QtHost::~QtHost()
{
    // Their ends must not reach a server that is being taken apart.
    const QList<GuardSocket *> guards = m_server.findChildren<GuardSocket *>();
    qDeleteAll(guards);
}

GuardSocket *QtHost::open(const QHostAddress &peer)
{
    auto *guard = new GuardSocket(peer, m_guards);
    m_guards->offer(guard);
    return guard;
}

std::optional<Response> QtHost::serve(GuardSocket &guard, const Request &request)
{
    Exchange exchange{&request, std::nullopt, 0};
    m_exchange = &exchange;
    const bool sound = guard.offer(canonicalRequest(request.method));
    m_exchange = nullptr;
    if (sound && exchange.calls == 1)
        return std::move(exchange.response);
    qCCritical(lcHttp, "The HTTP server did not dispatch a request as it should.");
    return std::nullopt;
}

void QtHost::dispatch()
{
    if (!m_exchange || ++m_exchange->calls > 1)
        return;
    m_exchange->response = handleSafely(m_handler, *m_exchange->request);
}

} // namespace backdesk
