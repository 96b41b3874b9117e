// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace backdesk::ui
{

/// The status of an operation that was not tried, since another one failed (RFC 4918, 11.4).
constexpr int FailedDependency = 424;

/// What became of one operation: the status among the `results` of Connector::batch(); 0: nothing is told.
int statusOf(const QJsonObject &result);
bool isGood(const QJsonObject &result);
bool isFailure(const QJsonObject &result);

} // namespace backdesk::ui
