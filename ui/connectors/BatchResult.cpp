// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectors/BatchResult.h"

namespace backdesk::ui
{

int statusOf(const QJsonObject &result)
{
    return result.value(QLatin1String("status")).toInt();
}

bool isGood(const QJsonObject &result)
{
    const int status = statusOf(result);
    return status >= 200 && status < 300;
}

bool isFailure(const QJsonObject &result)
{
    constexpr int firstFailure = 400;
    return statusOf(result) >= firstFailure;
}

} // namespace backdesk::ui
