// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/JsonHighlighter.h"

#include "ui/theme/Theme.h"

#include <QRegularExpression>

namespace backdesk::ui
{

namespace
{

/// Lines longer than this stay plain: one of a megabyte would take seconds.
constexpr qsizetype LongestLine = 20000;

Color colorOf(const QRegularExpressionMatch &match)
{
    if (match.hasCaptured(1))
        return match.hasCaptured(2) ? Color::Accent : Color::Good;
    return match.hasCaptured(3) ? Color::Warn : Color::Error;
}

} // namespace

JsonHighlighter::JsonHighlighter(QTextDocument *document) : QSyntaxHighlighter(document)
{
    connect(&Theme::current(), &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    if (text.size() > LongestLine)
        return;
    // A text, with the colon that makes it a key; a number; a word.
    static const QRegularExpression token(
        QStringLiteral("(\"(?:[^\"\\\\]|\\\\.)*\"?)(\\s*:)?|(-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)|\\b(true|"
                       "false|null)\\b"));
    QRegularExpressionMatchIterator matches = token.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int part = match.hasCaptured(1) ? 1 : 0;
        setFormat(int(match.capturedStart(part)), int(match.capturedLength(part)),
                  themeColor(colorOf(match)));
    }
}

} // namespace backdesk::ui
