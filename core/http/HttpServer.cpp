// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/HttpServer.h"

#include "core/api/Log.h"
#include "core/http/Acceptor.h"
#include "core/http/HostContext.h"
#include "core/http/LoopThread.h"
#include "core/http/Worker.h"

#include <QHostAddress>
#include <QThread>

#include <algorithm>
#include <utility>

namespace backdesk
{

namespace
{

int threadCount(const HttpOptions &options)
{
    return options.threads > 0 ? options.threads : std::clamp(QThread::idealThreadCount(), 4, 8);
}

QHostAddress listenAddress(const QString &host)
{
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0)
        return QHostAddress(QHostAddress::LocalHost);
    return QHostAddress(host);
}

// A host of ours to put in an address: nobody can connect to "any".
QString reachableHost(const QString &host)
{
    const QHostAddress address(host);
    if (address.isEqual(QHostAddress::AnyIPv4))
        return QStringLiteral("127.0.0.1");
    if (address.isEqual(QHostAddress::AnyIPv6))
        return QStringLiteral("[::1]");
    return address.protocol() == QAbstractSocket::IPv6Protocol ? u'[' + host + u']' : host;
}

} // namespace

class HttpServer::Private
{
public:
    Private(RequestHandler &handler, const HttpOptions &options)
        : m_context{options, HostRules(options.host, options.allowedHosts), handler}
    {
    }

    bool listen(QString *error)
    {
        const QHostAddress address = listenAddress(m_context.options.host);
        if (address.isNull()) {
            *error = QStringLiteral("\"%1\" is not an address to listen on.").arg(m_context.options.host);
            return false;
        }
        startWorkers();
        m_accepting = std::make_unique<LoopThread>(QStringLiteral("http-accept"));
        m_accepting->start([&] {
            auto acceptor = std::make_unique<Acceptor>(m_context, m_workers);
            if (acceptor->listen(address, m_context.options.port))
                m_port = acceptor->serverPort();
            else
                *error = acceptor->errorString();
            return acceptor;
        });
        if (m_port == 0)
            stop();
        return m_port != 0;
    }

    bool close()
    {
        m_accepting.reset();
        m_port = 0;
        for (Worker *worker : std::exchange(m_workers, {})) // each ends itself, so only once
            worker->drain();
        const auto end =
            std::chrono::steady_clock::now() + m_context.options.closeDeadline + std::chrono::seconds(1);
        bool stopped = true;
        for (const auto &thread : m_working) {
            const auto left = end - std::chrono::steady_clock::now();
            stopped &= thread->waitStopped(std::chrono::duration_cast<std::chrono::milliseconds>(left));
        }
        if (stopped)
            stop();
        return stopped;
    }

    quint16 port() const { return m_port; }
    QString host() const { return m_context.options.host; }

private:
    void startWorkers()
    {
        for (int i = 0; i < threadCount(m_context.options); ++i) {
            m_working.push_back(std::make_unique<LoopThread>(QStringLiteral("http-%1").arg(i)));
            m_working.back()->start([this] {
                auto worker = std::make_unique<Worker>(m_context);
                m_workers.push_back(worker.get());
                return worker;
            });
        }
    }

    void stop()
    {
        m_accepting.reset();
        m_workers.clear();
        m_working.clear();
    }

    HostContext m_context;
    quint16 m_port = 0;
    std::vector<Worker *> m_workers;
    std::vector<std::unique_ptr<LoopThread>> m_working;
    std::unique_ptr<LoopThread> m_accepting; ///< goes first: it deals to the workers
};

HttpServer::HttpServer(RequestHandler &handler, const HttpOptions &options)
    : d(std::make_unique<Private>(handler, options))
{
}

HttpServer::~HttpServer()
{
    close();
}

bool HttpServer::listen(QString *error)
{
    QString reason;
    const bool wasListening = isListening();
    const bool listening = wasListening || d->listen(&reason);
    if (listening && !wasListening)
        qCInfo(lcHttp, "Serving at %ls.", qUtf16Printable(url()));
    if (error)
        *error = reason;
    return listening;
}

bool HttpServer::isListening() const
{
    return d->port() != 0;
}

quint16 HttpServer::port() const
{
    return d->port();
}

QString HttpServer::url() const
{
    if (!isListening())
        return {};
    return QStringLiteral("http://%1:%2").arg(reachableHost(d->host())).arg(d->port());
}

bool HttpServer::close()
{
    const bool wasListening = isListening();
    const bool closed = d->close();
    if (!closed)
        qCWarning(lcHttp, "A request is still being answered after the time to close.");
    else if (wasListening)
        qCInfo(lcHttp, "Stopped serving.");
    return closed;
}

} // namespace backdesk
