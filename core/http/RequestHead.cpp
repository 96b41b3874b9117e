// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/RequestHead.h"

#include "core/http/Tokens.h"

namespace backdesk
{

namespace
{

bool isKnownMethod(QByteArrayView method)
{
    for (const QByteArrayView known : {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}) {
        if (method == known)
            return true;
    }
    return false;
}

// A '%' must begin a percent-encoded octet, and a fragment never belongs in a target.
bool isEncoded(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '#')
            return false;
        if (text[i] != '%')
            continue;
        if (i + 2 >= text.size() || tokens::hexDigit(text[i + 1]) < 0 || tokens::hexDigit(text[i + 2]) < 0)
            return false;
        i += 2;
    }
    return true;
}

Refusal parseVersion(QByteArrayView text, RequestHead &head)
{
    const bool isVersion = text.size() == 8 && text.startsWith("HTTP/") && tokens::isDigit(text[5]) &&
                           text[6] == '.' && tokens::isDigit(text[7]);
    if (!isVersion)
        return {400, "The request line does not end in an HTTP version."};
    if (text[5] != '1')
        return {505, "Only HTTP/1.0 and HTTP/1.1 are spoken here."};
    head.minorVersion = text[7] == '0' ? 0 : 1;
    return {};
}

void splitQuery(QByteArrayView text, RequestHead &head)
{
    const qsizetype mark = text.indexOf('?');
    head.path = (mark < 0 ? text : text.first(mark)).toByteArray();
    head.query = mark < 0 ? QByteArray() : text.sliced(mark + 1).toByteArray();
    if (head.path.isEmpty())
        head.path = "/";
}

// absolute-form, RFC 9112, 3.2.2: taken although it is meant for proxies, and its authority counts.
Refusal parseAbsolute(QByteArrayView target, RequestHead &head)
{
    static constexpr QByteArrayView scheme = "http://";
    if (target.size() < scheme.size() || !tokens::equals(target.first(scheme.size()), scheme))
        return {400, "The request target is neither a path nor an http address."};
    const QByteArrayView rest = target.sliced(scheme.size());
    qsizetype end = 0;
    while (end < rest.size() && rest[end] != '/' && rest[end] != '?')
        ++end;
    head.target = parseAuthority(rest.first(end));
    if (!head.target)
        return {400, "The address in the request target is malformed."};
    splitQuery(rest.sliced(end), head);
    return {};
}

Refusal parseTarget(QByteArrayView target, RequestHead &head)
{
    if (!isEncoded(target))
        return {400, "The request target is not properly percent-encoded."};
    if (target.front() == '/') {
        splitQuery(target, head);
        return {};
    }
    if (target == QByteArrayView("*")) {
        head.path = "*";
        return head.method == "OPTIONS" ? Refusal{} : Refusal{400, "The target * is for OPTIONS only."};
    }
    return parseAbsolute(target, head);
}

} // namespace

Refusal parseRequestLine(QByteArrayView line, qsizetype targetBytes, RequestHead &head)
{
    static constexpr Refusal malformed{400, "The request line is malformed."};
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first + 1)
        return malformed;
    const QByteArrayView method = line.first(first);
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    if (!tokens::isToken(method) || target.contains(' '))
        return malformed;
    if (const Refusal refusal = parseVersion(line.sliced(last + 1), head))
        return refusal;
    if (!isKnownMethod(method))
        return {501, "This method is not implemented."};
    if (target.size() > targetBytes)
        return {414, "The request target is too long."};
    head.method = method.toByteArray();
    return parseTarget(target, head);
}

Refusal parseFieldLine(QByteArrayView line, Headers &headers)
{
    if (line.front() == ' ' || line.front() == '\t')
        return {400, "A header field is folded over several lines."};
    const qsizetype colon = line.indexOf(':');
    if (colon < 0)
        return {400, "A header field has no colon."};
    if (!tokens::isToken(line.first(colon)))
        return {400, "The name of a header field is malformed."};
    headers.add(line.first(colon).toByteArray(), tokens::trimmed(line.sliced(colon + 1)).toByteArray());
    return {};
}

} // namespace backdesk
