// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestHandler.h"

#include <stdexcept>

using namespace backdesk;

namespace
{

Response text(const QByteArray &body)
{
    Response response;
    response.headers.set("content-type", "text/plain");
    response.body = body;
    return response;
}

Response injecting()
{
    Response response = text("x");
    response.headers.add("x-evil", "a\r\nSet-Cookie: stolen=1\r\n\r\n<html>");
    response.headers.add("set-cookie", "a=1");
    response.headers.add("set-cookie", "b=2");
    response.headers.add("content-length", "99");
    response.headers.add("transfer-encoding", "chunked");
    return response;
}

} // namespace

Response TestHandler::handle(const Request &request)
{
    ++m_calls;
    if (request.path == "/big")
        return text(QByteArray(bigBytes, 'b'));
    if (request.path.startsWith("/page/"))
        return text(request.path + QByteArray(64 * 1024, '.'));
    if (request.path == "/throw")
        throw std::runtime_error("thrown on purpose");
    if (request.path == "/throw-int")
        throw 42;
    if (request.path == "/inject")
        return injecting();
    if (request.path == "/gate")
        passGate();
    if (request.path == "/no-content" || request.path == "/not-modified") {
        Response response = text("must not be seen");
        response.status = request.path == "/no-content" ? 204 : 304;
        return response;
    }
    return text(request.method + ' ' + request.path + '?' + request.query + ' ' + request.body);
}

bool TestHandler::waitForGate(int calls, std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, time, [this, calls] { return m_waiting >= calls; });
}

void TestHandler::openGate()
{
    const std::lock_guard lock(m_mutex);
    m_open = true;
    m_changed.notify_all();
}

void TestHandler::passGate()
{
    std::unique_lock lock(m_mutex);
    ++m_waiting;
    m_changed.notify_all();
    m_changed.wait_for(lock, std::chrono::seconds(20), [this] { return m_open; });
}
