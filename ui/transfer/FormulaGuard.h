// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace backdesk::ui
{

/// The apostrophe before texts that a spreadsheet would run. What it is put before can always be told from
/// what people wrote: a text that begins with apostrophes and goes on like a formula gets another one.
namespace FormulaGuard
{

/// Whether a spreadsheet would run it.
bool isFormula(QStringView text);
/// Whether it begins as if a guard stood there.
bool isGuarded(QStringView text);
/// Every text that looks like a formula has a guard.
QString guarded(const QString &text);
/// The same where nobody knows any more what is text: what looks like a number stays bare.
QString guardedUnlessNumber(const QString &text);
/// Only what would be read as if it were guarded.
QString escaped(const QString &text);
/// What was meant, of any of them.
QString taken(const QString &text);

} // namespace FormulaGuard

} // namespace backdesk::ui
