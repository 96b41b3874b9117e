// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QTime>

#include <optional>

namespace backdesk::ui
{

/// A date and time as the API writes it (ISO 8601), taken apart so that what people do not change stays as it
/// was: seconds and their fraction, and the offset.
struct DateText {
    QDate date;
    QTime time{0, 0};
    QString seconds; ///< "30", "30.500000"; empty: none were written
    QString offset;  ///< "Z", "+02:00"; empty: none

    static std::optional<DateText> fromStored(const QString &text);
    QString toStored() const;

    /// As people write it here: "12 December 2026", with "10:20" behind it when it is not midnight; always so
    /// that fromLocal() reads it.
    QString toLocal(const QLocale &locale) const;
    /// Reads date and time in the locale's long and short forms and in ISO's; takes nothing else from the
    /// text.
    static std::optional<DateText> fromLocal(const QString &text, const QLocale &locale);

    /// To the minute, and to the second where there are any.
    static DateText of(const QDate &day, const QTime &time);

    bool operator==(const DateText &) const = default;
};

/// A time of day in the locale's form, as "10:20", "10.20", "1020", "10:20:30" or "10"; else invalid.
QTime readTime(const QString &text, const QLocale &locale);

/// The locale's long format without the day of the week: "d MMMM yyyy".
QString longDateFormat(const QLocale &locale);

} // namespace backdesk::ui
