// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/RequestLog.h"

#include "core/api/Log.h"

namespace backdesk
{

namespace
{

constexpr qsizetype shownPath = 512;

} // namespace

void logRequest(const IncomingRequest &incoming, int status, std::chrono::nanoseconds duration)
{
    const bool isFailure = status >= 500;
    if (isFailure ? !lcHttp().isWarningEnabled() : !lcHttp().isDebugEnabled())
        return;
    const QByteArray line = (incoming.headOnly ? QByteArrayLiteral("HEAD") : incoming.request.method) + ' ' +
                            incoming.request.path.left(shownPath) + ' ' + QByteArray::number(status) + ' ' +
                            QByteArray::number(double(duration.count()) / 1e6, 'f', 1) + " ms";
    if (isFailure)
        qCWarning(lcHttp, "%s", line.constData());
    else
        qCDebug(lcHttp, "%s", line.constData());
}

void logRefusal(const Refusal &refusal)
{
    qCDebug(lcHttp, "Refused: %d %s", refusal.status, refusal.detail);
}

} // namespace backdesk
