// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/PlainText.h"

#include <QJsonValue>
#include <QPlainTextEdit>
#include <QRegularExpression>

namespace backdesk::ui
{

namespace
{

const QRegularExpression &lineBreaks()
{
    static const QRegularExpression breaks(QStringLiteral("[\\n\\r\\x0B\\f\\x{85}\\x{2028}\\x{2029}]+"));
    return breaks;
}

} // namespace

QString plainText(const QPlainTextEdit &edit, const QJsonValue &stored)
{
    QString text = edit.document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    if (stored.toString().contains(QLatin1String("\r\n")))
        text.replace(u'\n', QLatin1String("\r\n"));
    return text;
}

QString onOneLine(const QString &text)
{
    if (!hasLineBreaks(text))
        return text;
    QStringList lines = text.split(lineBreaks());
    if (lines.first().isEmpty())
        lines.removeFirst();
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(u' ');
}

bool hasLineBreaks(const QString &text)
{
    return text.contains(lineBreaks());
}

} // namespace backdesk::ui
