// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/Formats.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace backdesk::ui
{

QString formatNumber(qint64 number, const QLocale &locale)
{
    return locale.toString(number);
}

QString formatNumber(double number, const QLocale &locale)
{
    return locale.toString(number, 'g', QLocale::FloatingPointShortest);
}

QString formatDate(const QDate &date, const QLocale &locale)
{
    static const QRegularExpression weekday(
        QStringLiteral("^\\s*dddd\\s*[,،.]?\\s*|\\s*[,،.]?\\s*dddd\\s*$"));
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(weekday);
    return locale.toString(date, format);
}

/// The C locale would also show seconds.
QString formatTime(const QTime &time, const QLocale &locale)
{
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(QRegularExpression(QStringLiteral("[:.]ss")));
    return locale.toString(time, format);
}

QString formatDateTime(const QDateTime &time, const QLocale &locale)
{
    const QDateTime local = time.toLocalTime();
    return QCoreApplication::translate("backdesk::ui::Formats", "%1, %2", "date and time of day")
        .arg(formatDate(local.date(), locale), formatTime(local.time(), locale));
}

QString formatWhen(const QDateTime &time, const QDateTime &now, const QLocale &locale)
{
    const QDateTime local = time.toLocalTime();
    const QString hour = formatTime(local.time(), locale);
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return QCoreApplication::translate("backdesk::ui::Formats", "today %1", "a time of day").arg(hour);
    if (days == 1)
        return QCoreApplication::translate("backdesk::ui::Formats", "yesterday %1", "a time of day")
            .arg(hour);
    return formatDateTime(time, locale);
}

QString languageName(const QLocale &locale)
{
    const QString name = locale.nativeLanguageName();
    if (name.isEmpty() || locale.language() == QLocale::English)
        return QStringLiteral("English");
    return locale.toUpper(name.left(1)) + name.mid(1);
}

} // namespace backdesk::ui
