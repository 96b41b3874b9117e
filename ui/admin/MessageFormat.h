// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QVariantMap>

namespace backdesk::ui
{

/// Puts values into a text of the ICU kind. Understood are {name}, {name, number}, {name, plural, offset:1
/// =0 {…} one {…} other {…}} with # for the number, {name, select, word {…} other {…}}, and quoting by
/// apostrophes ('' and '{'). What is not well formed or has no value stays as it is written.
QString formatMessage(const QString &pattern, const QVariantMap &values, const QLocale &locale);

/// Only {name}; for texts of our own.
QString fillPlaceholders(const QString &text, const QVariantMap &values, const QLocale &locale);

/// The plural category of a whole number: zero, one, two, few, many or other. Languages whose rule is not
/// known have "one" for 1 and "other".
QString pluralCategory(qint64 number, const QLocale &locale);

} // namespace backdesk::ui
