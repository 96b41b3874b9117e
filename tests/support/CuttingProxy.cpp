// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CuttingProxy.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <vector>

namespace backdesk::test
{

namespace
{

constexpr int glance = 2; // ms between looks at what the test wants

sockaddr_in address(quint16 port)
{
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(port);
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return place;
}

int connected(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in place = address(port);
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&place), sizeof place) == 0)
        return socket;
    close(socket);
    return -1;
}

} // namespace

CuttingProxy::CuttingProxy(quint16 target) : m_target(target)
{
    m_listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in place = address(0);
    socklen_t size = sizeof place;
    if (bind(m_listening, reinterpret_cast<const sockaddr *>(&place), size) != 0 ||
        listen(m_listening, SOMAXCONN) != 0 ||
        getsockname(m_listening, reinterpret_cast<sockaddr *>(&place), &size) != 0)
        qFatal("the proxy cannot listen");
    m_port = ntohs(place.sin_port);
    m_thread = std::thread([this] { run(); });
}

CuttingProxy::~CuttingProxy()
{
    m_done = true;
    m_thread.join();
    drop(true);
    close(m_listening);
}

void CuttingProxy::cut()
{
    m_mode = Mode::Cut;
    cutPresent();
}

void CuttingProxy::stall()
{
    m_mode = Mode::Stall;
}

void CuttingProxy::restore()
{
    m_left = -1;
    m_mode = Mode::Pass;
}

void CuttingProxy::cutPresent()
{
    m_dropPresent = true;
    while (m_dropPresent)
        std::this_thread::yield();
}

void CuttingProxy::cutAfter(qint64 bytes)
{
    m_left = bytes;
}

void CuttingProxy::run()
{
    while (!m_done) {
        std::vector<pollfd> waits = {{m_listening, POLLIN, 0}};
        const bool isStalled = m_mode == Mode::Stall;
        for (const Link &link : m_links) {
            waits.push_back({isStalled ? -1 : link.client, POLLIN, 0});
            waits.push_back({isStalled ? -1 : link.server, POLLIN, 0});
        }
        poll(waits.data(), waits.size(), glance);
        if (m_dropPresent) {
            drop(true);
            m_dropPresent = false;
            continue;
        }
        size_t at = 1;
        for (Link &link : m_links) {
            serve(link, waits[at].revents, waits[at + 1].revents);
            at += 2;
        }
        drop(false);
        if (waits[0].revents)
            accept();
    }
}

void CuttingProxy::accept()
{
    const int client = accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
    if (client < 0)
        return;
    const int server = m_mode == Mode::Cut ? -1 : connected(m_target);
    if (server < 0) {
        close(client);
        return;
    }
    const int yes = 1;
    setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    setsockopt(server, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    m_links.push_back({client, server});
}

void CuttingProxy::serve(Link &link, short clientEvents, short serverEvents)
{
    if (clientEvents && !move(link.client, link.server, true))
        link.isDead = true;
    if (serverEvents && !link.isDead && m_left != 0 && !move(link.server, link.client, false))
        link.isDead = true;
    if (m_left == 0) {
        link.isDead = true;
        m_mode = Mode::Cut;
    }
}

bool CuttingProxy::move(int from, int to, bool fromClient)
{
    std::array<char, 65536> buffer{};
    ssize_t size = recv(from, buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (size <= 0)
        return false;
    if (fromClient) {
        const qint64 left = m_left;
        if (left >= 0) {
            size = ssize_t(std::min<qint64>(size, left));
            m_left = left - size;
        }
        m_passed += size;
    }
    return send(to, buffer.data(), size_t(size), MSG_NOSIGNAL) == size;
}

void CuttingProxy::drop(bool all)
{
    m_links.remove_if([all](const Link &link) {
        if (!all && !link.isDead)
            return false;
        close(link.client);
        close(link.server);
        return true;
    });
}

} // namespace backdesk::test
