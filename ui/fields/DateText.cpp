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
    const QString brief = locale.dateFormat(QLocale::ShortFormat);
    // The year may have four digits where the short form has two.
    static const QRegularExpression twoDigits(QStringLiteral("(?<!y)yy(?!y)"));
    return {longDateFormat(locale), brief, QString(brief).replace(twoDigits, QStringLiteral("yyyy")),
            QStringLiteral("d MMM yyyy"), QStringLiteral("yyyy-MM-dd")};
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

QDate readDay(const QString &text, const QLocale &locale)
{
    if (const QDate iso = QDate::fromString(text, QStringLiteral("yyyy-MM-dd")); iso.isValid())
        return iso;
    for (const QString &format : dateFormats(locale)) {
        if (const QDate day = locale.toDate(text, format); day.isValid())
            return withCentury(day, format);
    }
    return {};
}

/// A time with a word for the half of the day, such as "9:30 pm".
struct HalfOfDay {
    QString clock;
    bool isAfternoon = false;
};

std::optional<HalfOfDay> halfOfDay(const QString &text, const QLocale &locale)
{
    const std::pair<QString, bool> words[] = {{locale.amText().simplified(), false},
                                              {locale.pmText().simplified(), true},
                                              {QStringLiteral("am"), false},
                                              {QStringLiteral("pm"), true}};
    for (const auto &[word, isAfternoon] : words) {
        if (word.isEmpty())
            continue;
        if (text.startsWith(word, Qt::CaseInsensitive))
            return HalfOfDay{text.mid(word.size()).trimmed(), isAfternoon};
        if (text.endsWith(word, Qt::CaseInsensitive))
            return HalfOfDay{text.chopped(word.size()).trimmed(), isAfternoon};
    }
    return {};
}

/// The language's own format without the half of the day: Qt 6.4 reads behind the end of a text that is
/// shorter than the word for it.
QString clockFormat(const QLocale &locale)
{
    static const QRegularExpression half(QStringLiteral("\\s*[aA][pP]?\\s*(?=([^']*'[^']*')*[^']*$)"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    return locale.timeFormat(QLocale::ShortFormat).remove(half);
}

QTime readClock(const QString &text, const QLocale &locale)
{
    for (const QString &format : {clockFormat(locale), QStringLiteral("H:mm"), QStringLiteral("H:mm:ss"),
                                  QStringLiteral("H.mm"), QStringLiteral("Hmm"), QStringLiteral("H")}) {
        if (const QTime time = locale.toTime(text, format); time.isValid())
            return time;
    }
    return {};
}

} // namespace

QTime readTime(const QString &text, const QLocale &locale)
{
    const QString wanted = text.simplified();
    if (const QTime plain = QTime::fromString(wanted, QStringLiteral("H:mm")); plain.isValid())
        return plain;
    const auto half = halfOfDay(wanted, locale);
    if (!half)
        return readClock(wanted, locale);
    const QTime time = readClock(half->clock, locale);
    if (!time.isValid() || time.hour() < 1 || time.hour() > 12)
        return {};
    const int hour = time.hour() % 12 + (half->isAfternoon ? 12 : 0);
    return QTime(hour, time.minute(), time.second());
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
    const QString iso = date.toString(Qt::ISODate);
    const QString clock = time.toString(QStringLiteral("HH:mm"));
    const QStringList days{locale.toString(date, longDateFormat(locale)),
                           locale.toString(date, QLocale::ShortFormat), iso};
    const QStringList times{locale.toString(time, QLocale::ShortFormat), clock};
    const QTime minute(time.hour(), time.minute());
    for (const QString &day : days) {
        for (const QString &hour : times) {
            const QString text = time == QTime(0, 0) ? day : day + u' ' + hour;
            // Of some languages Qt does not read what it writes; but this is there to be changed.
            const auto read = fromLocal(text, locale);
            if (read && read->date == date && read->time == minute)
                return text;
        }
    }
    return iso + u' ' + clock;
}

std::optional<DateText> DateText::fromLocal(const QString &text, const QLocale &locale)
{
    const QString wanted = text.simplified();
    // As programs write it; what names an offset of its own would be taken for another moment.
    if (const auto iso = fromStored(wanted); iso && iso->offset.isEmpty() && wanted.contains(u'T'))
        return iso;
    if (const QDate day = readDay(wanted, locale); day.isValid())
        return of(day, QTime(0, 0));
    // Day and time are read apart: clocks of this country may skip what is written here.
    for (qsizetype blank = wanted.lastIndexOf(u' '); blank > 0; blank = wanted.lastIndexOf(u' ', blank - 1)) {
        const QTime time = readTime(wanted.mid(blank + 1), locale);
        const QDate day = time.isValid() ? readDay(wanted.left(blank), locale) : QDate();
        if (day.isValid())
            return of(day, time);
    }
    if (const auto day = dayOfThisYear(wanted, locale))
        return of(*day, QTime(0, 0));
    return {};
}

DateText DateText::of(const QDate &day, const QTime &time)
{
    DateText parts;
    parts.date = day;
    parts.time = QTime(time.hour(), time.minute());
    if (time.second() != 0)
        parts.seconds = QStringLiteral("%1").arg(time.second(), 2, 10, QLatin1Char('0'));
    return parts;
}

} // namespace backdesk::ui
