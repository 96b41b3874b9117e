// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value/DateTime.h"

#include <QDate>
#include <QDateTime>

#include <chrono>
#include <cstdlib>

namespace backdesk
{

namespace
{

constexpr qint64 microsecondsPerSecond = 1000000;
constexpr qint64 secondsPerDay = 86400;

/// Reads fixed-width pieces off the front of a text.
class Reader
{
public:
    explicit Reader(QStringView text) : m_rest(text) {}

    bool atEnd() const { return m_rest.isEmpty(); }
    QChar peek() const { return m_rest.isEmpty() ? QChar() : m_rest.front(); }
    bool take(QChar wanted)
    {
        if (peek() != wanted || atEnd())
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }
    void skip() { m_rest = m_rest.sliced(1); }
    /// Exactly `count` ASCII digits as a number.
    std::optional<int> digits(int count)
    {
        if (m_rest.size() < count)
            return {};
        int number = 0;
        for (QChar c : m_rest.first(count)) {
            if (c < u'0' || c > u'9')
                return {};
            number = number * 10 + (c.unicode() - u'0');
        }
        m_rest = m_rest.sliced(count);
        return number;
    }
    /// A fraction of a second, one digit or more, cut to microseconds.
    std::optional<int> fraction()
    {
        int micro = 0;
        int count = 0;
        while (!atEnd() && peek() >= u'0' && peek() <= u'9') {
            if (count < 6)
                micro = micro * 10 + (peek().unicode() - u'0');
            ++count;
            skip();
        }
        if (count == 0)
            return {};
        for (; count < 6; ++count)
            micro *= 10;
        return micro;
    }

private:
    QStringView m_rest;
};

std::optional<QDate> readWeekDate(Reader &reader, int year, bool dashes)
{
    const auto week = reader.digits(2);
    if (!week || *week < 1)
        return {};
    int day = 1;
    if (!reader.atEnd() && (dashes ? reader.take(u'-') : reader.peek().isDigit())) {
        const auto given = reader.digits(1);
        if (!given || *given < 1 || *given > 7)
            return {};
        day = *given;
    }
    // The week that holds 4 January is the first (ISO 8601).
    const QDate fourth(year, 1, 4);
    const QDate date = fourth.addDays(1 - fourth.dayOfWeek() + 7 * (*week - 1) + day - 1);
    int weekYear = 0;
    if (date.weekNumber(&weekYear) != *week || weekYear != year)
        return {};
    return date;
}

std::optional<QDate> readDate(Reader &reader)
{
    const auto year = reader.digits(4);
    if (!year || *year < 1)
        return {};
    const bool dashes = reader.take(u'-');
    if (reader.take(u'W'))
        return readWeekDate(reader, *year, dashes);
    const auto month = reader.digits(2);
    if (!month || (dashes && !reader.take(u'-')))
        return {};
    const auto day = reader.digits(2);
    if (!day)
        return {};
    const QDate date(*year, *month, *day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

struct Clock {
    qint64 seconds = 0;
    int micro = 0;
};

/// `hh[:mm[:ss[.ffffff]]]`, with or without the colons.
std::optional<Clock> readClock(Reader &reader)
{
    const auto hour = reader.digits(2);
    if (!hour)
        return {};
    int parts[2] = {0, 0};
    const bool colons = reader.peek() == u':';
    int read = 0;
    for (; read < 2; ++read) {
        if (reader.atEnd() || (colons ? !reader.take(u':') : !reader.peek().isDigit()))
            break;
        const auto part = reader.digits(2);
        if (!part || *part > 59)
            return {};
        parts[read] = *part;
    }
    Clock clock{*hour * 3600LL + parts[0] * 60 + parts[1], 0};
    if (read == 2 && (reader.take(u'.') || reader.take(u','))) {
        const auto micro = reader.fraction();
        if (!micro)
            return {};
        clock.micro = *micro;
    }
    return clock;
}

/// `Z` or a signed clock; nothing when it is neither.
std::optional<int> readOffset(Reader &reader)
{
    if (reader.take(u'Z'))
        return 0;
    const int sign = reader.take(u'+') ? 1 : reader.take(u'-') ? -1 : 0;
    if (sign == 0)
        return {};
    const auto clock = readClock(reader);
    if (!clock || clock->seconds >= secondsPerDay || clock->micro != 0)
        return {};
    return int(sign * clock->seconds);
}

/// With zeros in front. Lists hold many moments, so that this counts.
void appendDigits(QString &text, qint64 number, int width)
{
    qint64 unit = 1;
    for (int i = 1; i < width; ++i)
        unit *= 10;
    for (; unit > 0; unit /= 10)
        text += QLatin1Char(char('0' + number / unit % 10));
}

void appendParted(QString &text, QLatin1Char before, qint64 number)
{
    text += before;
    appendDigits(text, number, 2);
}

void appendOffset(QString &text, int offset)
{
    if (offset == 0) {
        text += QLatin1Char('Z');
        return;
    }
    const int seconds = std::abs(offset);
    appendParted(text, offset < 0 ? QLatin1Char('-') : QLatin1Char('+'), seconds / 3600);
    appendParted(text, QLatin1Char(':'), seconds / 60 % 60);
    if (seconds % 60 != 0)
        appendParted(text, QLatin1Char(':'), seconds % 60);
}

} // namespace

std::optional<DateTime> DateTime::fromText(QStringView text)
{
    Reader reader(text);
    const auto date = readDate(reader);
    if (!date)
        return {};
    Clock clock;
    std::optional<int> offset;
    if (!reader.atEnd()) {
        if (reader.peek().isDigit() || reader.peek().isHighSurrogate())
            return {};
        reader.skip(); // any single character parts date and time, as in Python
        const auto given = readClock(reader);
        if (!given || given->seconds >= secondsPerDay)
            return {};
        clock = *given;
        if (!reader.atEnd()) {
            offset = readOffset(reader);
            if (!offset)
                return {};
        }
    }
    if (!reader.atEnd())
        return {};
    const qint64 days = date->toJulianDay() - QDate(1970, 1, 1).toJulianDay();
    return DateTime((days * secondsPerDay + clock.seconds) * microsecondsPerSecond + clock.micro, offset);
}

DateTime DateTime::now()
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return DateTime(std::chrono::duration_cast<std::chrono::microseconds>(sinceEpoch).count(), 0);
}

QString DateTime::toText() const
{
    qint64 seconds = m_microseconds / microsecondsPerSecond;
    qint64 micro = m_microseconds % microsecondsPerSecond;
    if (micro < 0) {
        micro += microsecondsPerSecond;
        --seconds;
    }
    qint64 days = seconds / secondsPerDay;
    qint64 clock = seconds % secondsPerDay;
    if (clock < 0) {
        clock += secondsPerDay;
        --days;
    }
    const QDate date = QDate(1970, 1, 1).addDays(days);
    constexpr qsizetype longest = 40;
    constexpr int widestYear = 4;
    QString text;
    text.reserve(longest);
    if (date.year() >= 0 && date.year() < 10000)
        appendDigits(text, date.year(), widestYear);
    else
        text += QString::number(date.year());
    appendParted(text, QLatin1Char('-'), date.month());
    appendParted(text, QLatin1Char('-'), date.day());
    appendParted(text, QLatin1Char('T'), clock / 3600);
    appendParted(text, QLatin1Char(':'), clock / 60 % 60);
    appendParted(text, QLatin1Char(':'), clock % 60);
    if (micro != 0) {
        text += QLatin1Char('.');
        appendDigits(text, micro, 6);
    }
    if (m_offset)
        appendOffset(text, *m_offset);
    return text;
}

} // namespace backdesk
