// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/ResponseShape.h"

#include "core/api/Problem.h"
#include "core/http/Tokens.h"

namespace backdesk
{

namespace
{

bool isOurs(const QByteArray &name)
{
    for (const QByteArrayView ours : {"connection", "content-length", "date", "keep-alive", "server", "te",
                                      "trailer", "transfer-encoding", "upgrade"}) {
        if (name == ours)
            return true;
    }
    return false;
}

// Stored in lower case; people reading a trace expect Content-Type.
void appendName(const QByteArray &name, QByteArray &out)
{
    bool start = true;
    for (const char c : name) {
        out += start && c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
        start = c == '-';
    }
}

void appendValue(const QByteArray &value, QByteArray &out)
{
    for (const char c : value)
        out += tokens::is(tokens::field, c) ? c : ' ';
}

void appendField(const QByteArray &name, const QByteArray &value, QByteArray &out)
{
    appendName(name, out);
    out += ": ";
    appendValue(value, out);
    out += "\r\n";
}

void appendConnection(const ResponseShape &shape, QByteArray &out)
{
    if (!shape.keepAlive)
        out += "Connection: close\r\n";
    else if (shape.http10)
        out += "Connection: keep-alive\r\n";
}

} // namespace

WireResponse shapeResponse(const Response &response, const ResponseShape &shape)
{
    if (response.status < 200 || response.status > 599)
        return shapeResponse(problem(500), shape);
    const bool bodiless = response.status == 204 || response.status == 304;
    WireResponse wire;
    wire.head.reserve(256);
    wire.head +=
        "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) + "\r\n";
    for (const auto &[name, value] : response.headers.fields()) {
        if (tokens::isToken(name) && !isOurs(name) && !(bodiless && name == "content-type"))
            appendField(name, value, wire.head);
    }
    const qint64 length = response.file ? response.file->length() : response.body.size();
    if (!bodiless)
        wire.head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    wire.head += "Date: " + shape.date + "\r\n";
    appendConnection(shape, wire.head);
    wire.head += "\r\n";
    if (bodiless || shape.headOnly)
        return wire;
    if (!response.file)
        wire.body = response.body;
    else if (length > 0)
        wire.file = response.file;
    return wire;
}

} // namespace backdesk
