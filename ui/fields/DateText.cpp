// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/DateText.h"

#include <QDateTime>
#include <QRegularExpression>

namespace backdesk::ui
{

namespace
{

QStringList dateFormats(const QLocale &locale)
{
    return {longDateFormat(locale), locale.dateFormat(QLocale::ShortFormat), QStringLiteral("d MMM yyyy"),
            QStringLiteral("yyyy-MM-dd")};
}

QStringList timeFormats(const QLocale &locale)
{
    return {QString(),
            u' ' + locale.timeFormat(QLocale::ShortFormat),
            QStringLiteral(" HH:mm"),
            QStringLiteral(" HH:mm:ss"),
            QStringLiteral("'T'HH:mm:ss"),
            QStringLiteral("'T'HH:mm")};
}

/// "31.12." or "12/31": a day of this year.
std::optional<QDate> dayOfThisYear(const QString &text, const QLocale &locale)
{
    static const QRegularExpression year(QStringLiteral("[-./\\s]*y+[-./\\s]*"));
    QString format = locale.dateFormat(QLocale::ShortFormat).remove(year);
    // One figure or two.
    format.replace(QLatin1String("dd"), QLatin1String("d")).replace(QLatin1String("MM"), QLatin1String("M"));
    const int now = QDate::currentDate().year();
    const bool dots = format.contains(u'.');
    for (const QString &variant : {format, QString(format + u'.')}) {
        // With the year, so that the 29th of February can be one.
        const QDate found =
            locale.toDate(text + u' ' + QString::number(now), variant + QLatin1String(" yyyy"));
        if (found.isValid() && (dots || variant == format))
            return found;
    }
    return {};
}

/// Two digits mean a year near to now, not one of the last century.
QDate withCentury(const QDate &date, const QString &format)
{
    const bool twoDigits = format.contains(u"yy") && !format.contains(u"yyyy");
    return twoDigits && date.year() < 1950 ? date.addYears(100) : date;
}

} // namespace

QTime readTime(const QString &text, const QLocale &locale)
{
    const QString wanted = text.simplified();
    for (const QString &format :
         {locale.timeFormat(QLocale::ShortFormat), QStringLiteral("H:mm"), QStringLiteral("H:mm:ss"),
          QStringLiteral("H.mm"), QStringLiteral("Hmm"), QStringLiteral("h:mmap"), QStringLiteral("H")}) {
        if (const QTime time = locale.toTime(wanted, format); time.isValid())
            return time;
    }
    return {};
}

QString longDateFormat(const QLocale &locale)
{
    static const QRegularExpression weekday(QStringLiteral("(,\\s*|،\\s*|\\s+)?dddd('[^']*')?[,،]?\\s*"));
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(weekday);
    // What is left of a sentence such as "dddd, 'de' d".
    static const QRegularExpression leading(QStringLiteral("^[\\s,،]+"));
    format.remove(leading);
    return format.trimmed();
}

std::optional<DateText> DateText::fromStored(const QString &text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        QStringLiteral("(\\d{4}-\\d\\d-\\d\\d)(?:[T ](\\d\\d:\\d\\d)(?::(\\d\\d(?:[.,]\\d+)?))?)?"
                       "(Z|[+-]\\d\\d:?\\d\\d(?::\\d\\d)?)?")));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    DateText parts;
    parts.date = QDate::fromString(match.captured(1), Qt::ISODate);
    if (match.hasCaptured(2))
        parts.time = QTime::fromString(match.captured(2), QStringLiteral("HH:mm"));
    parts.seconds = match.captured(3);
    parts.offset = match.captured(4);
    return parts.date.isValid() && parts.time.isValid() ? std::optional(parts) : std::nullopt;
}

QString DateText::toStored() const
{
    return date.toString(Qt::ISODate) + u'T' + time.toString(QStringLiteral("HH:mm")) + u':' +
           (seconds.isEmpty() ? QStringLiteral("00") : seconds) + offset;
}

QString DateText::toLocal(const QLocale &locale) const
{
    const QString day = locale.toString(date, longDateFormat(locale));
    if (time == QTime(0, 0))
        return day;
    return day + u' ' + locale.toString(time, QLocale::ShortFormat);
}

std::optional<DateText> DateText::fromLocal(const QString &text, const QLocale &locale)
{
    const QString wanted = text.simplified();
    for (const QString &dateFormat : dateFormats(locale)) {
        for (const QString &timeFormat : timeFormats(locale)) {
            const QDateTime found = locale.toDateTime(wanted, dateFormat + timeFormat);
            if (!found.isValid())
                continue;
            DateText parts;
            parts.date = withCentury(found.date(), dateFormat);
            parts.time = QTime(found.time().hour(), found.time().minute());
            if (found.time().second() != 0)
                parts.seconds = found.time().toString(QStringLiteral("ss"));
            return parts;
        }
    }
    if (const auto day = dayOfThisYear(wanted, locale)) {
        DateText parts;
        parts.date = *day;
        parts.time = QTime(0, 0);
        return parts;
    }
    return {};
}

} // namespace backdesk::ui
