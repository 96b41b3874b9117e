// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace backdesk::ui
{

/// How numbers and times are written for people, in the language of the window.

QString formatNumber(qint64 number, const QLocale &locale = {});
/// As many digits as the value needs, in the locale's writing.
QString formatNumber(double number, const QLocale &locale = {});
/// "12 December 2026": the locale's long form without the day of the week.
QString formatDate(const QDate &date, const QLocale &locale = {});
/// Hours and minutes.
QString formatTime(const QTime &time, const QLocale &locale = {});
/// Date and time of day, in local time.
QString formatDateTime(const QDateTime &time, const QLocale &locale = {});
/// For histories: "today 10:14", "yesterday 10:14", else date and time.
QString formatWhen(const QDateTime &time, const QDateTime &now, const QLocale &locale = {});

/// The language in its own words: "Deutsch". The C locale is English.
QString languageName(const QLocale &locale);

} // namespace backdesk::ui
