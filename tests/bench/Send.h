// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Router.h"

#include <QJsonObject>

namespace backdesk::bench
{

/// Asks for a path of the application "bench". The JSON of the answer.
QJsonObject send(Router &router, const QByteArray &method, const QByteArray &path,
                 const QJsonObject &body = {});

} // namespace backdesk::bench
