// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QJsonValue;
class QPlainTextEdit;

namespace backdesk::ui
{

/// What stands in an editor, sign by sign: no-break spaces stay what they are, which toPlainText() changes,
/// and lines end as those of the stored text do.
QString plainText(const QPlainTextEdit &edit, const QJsonValue &stored);

/// The text without its line breaks, as spreadsheets and mails bring them along for fields of one line: a
/// blank stands for each within, and nothing at the ends.
QString onOneLine(const QString &text);
bool hasLineBreaks(const QString &text);

} // namespace backdesk::ui
