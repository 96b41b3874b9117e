// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/MomentText.h"

#include "ui/admin/Formats.h"
#include "ui/fields/DateText.h"

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
    const qint64 days = moment.date().daysTo(now.date());
    if (days == 0 || days == 1)
        return formatWhen(moment, now, locale);
    return locale.toString(moment.date(), longDateFormat(locale));
}

} // namespace backdesk::ui
