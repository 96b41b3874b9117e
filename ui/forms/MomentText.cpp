// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/MomentText.h"

#include "ui/fields/DateText.h"

#include <QCoreApplication>

namespace backdesk::ui
{

QDateTime momentFromStored(const QString &text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    return moment.timeSpec() == Qt::LocalTime ? moment : moment.toLocalTime();
}

QString momentText(const QDateTime &moment, const QLocale &locale, const QDateTime &now)
{
    if (!moment.isValid())
        return {};
    const QString time = locale.toString(moment.time(), QLocale::ShortFormat);
    if (moment.date() == now.date())
        return QCoreApplication::translate("backdesk::ui::MomentText", "today %1").arg(time);
    if (moment.date() == now.date().addDays(-1))
        return QCoreApplication::translate("backdesk::ui::MomentText", "yesterday %1").arg(time);
    return locale.toString(moment.date(), longDateFormat(locale));
}

} // namespace backdesk::ui
