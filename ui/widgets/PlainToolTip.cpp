// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PlainToolTip.h"

#include <QTextDocument>

namespace backdesk::ui
{

namespace
{

constexpr qsizetype OneLine = 80;
constexpr qsizetype MostCharacters = 2000;

} // namespace

QString plainToolTip(const QString &text)
{
    if (text.size() <= OneLine && !Qt::mightBeRichText(text))
        return text;
    const bool cut = text.size() > MostCharacters;
    QString shown = cut ? text.left(MostCharacters) + u'…' : text;
    shown = shown.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    return QLatin1String("<qt>") + shown + QLatin1String("</qt>");
}

} // namespace backdesk::ui
