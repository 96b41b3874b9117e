// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Greeting.h"

#include "ui/admin/MessageTexts.h"

#include <QTime>

namespace backdesk::ui
{

QString greeting(const QTime &time, const QString &name)
{
    constexpr int Noon = 12;
    constexpr int Evening = 18;
    const QString id = time.hour() < Noon      ? QStringLiteral("dashboard.greeting.morning")
                       : time.hour() < Evening ? QStringLiteral("dashboard.greeting.day")
                                               : QStringLiteral("dashboard.greeting.evening");
    return messageText(id, {{QStringLiteral("name"), name}});
}

} // namespace backdesk::ui
