// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/OriginRules.h"

#include "core/http/Tokens.h"

namespace backdesk
{

namespace
{

bool isSafe(const QByteArray &method)
{
    return method == "GET" || method == "HEAD" || method == "OPTIONS";
}

bool isAllowed(QByteArrayView origin, const QStringList &allowed)
{
    for (const QString &each : allowed) {
        if (each == QLatin1String("*") || tokens::equals(origin, each.toLatin1()))
            return true;
    }
    return false;
}

bool isOf(QByteArrayView origin, QByteArrayView host)
{
    const qsizetype scheme = origin.indexOf("://");
    return scheme > 0 && tokens::equals(origin.sliced(scheme + 3), host);
}

} // namespace

Refusal judgeOrigin(const RequestHead &head, const QStringList &allowed)
{
    if (isSafe(head.method))
        return {};
    const auto origin = head.headers.value("origin");
    const auto site = head.headers.value("sec-fetch-site");
    // Behind a proxy Host may be another one than the page's; then only the browser knows.
    if (site && (*site == "same-origin" || *site == "none"))
        return {};
    if (!origin && !site)
        return {};
    if (origin && (isAllowed(*origin, allowed) || isOf(*origin, head.headers.value("host").value_or(""))))
        return {};
    return {403, "Pages from elsewhere may not change anything here."};
}

} // namespace backdesk
