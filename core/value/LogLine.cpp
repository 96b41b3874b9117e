// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value/LogLine.h"

#include "core/value/Json.h"

namespace backdesk
{

namespace
{

bool needsEscape(QChar c)
{
    return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0) || c == QChar::LineSeparator ||
           c == QChar::ParagraphSeparator;
}

void appendEscaped(const QString &text, QString &out)
{
    for (const QChar c : text) {
        if (!needsEscape(c))
            out += c;
        else if (c == u'\n')
            out += QLatin1String("\\n");
        else if (c == u'\t')
            out += QLatin1String("\\t");
        else if (c.unicode() > 0xff)
            out += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            out += QStringLiteral("\\x%1").arg(c.unicode(), 2, 16, QLatin1Char('0'));
    }
}

QByteArray textLine(const LogMessage &message, const QString &time)
{
    QString line =
        time + u' ' + logLevelName(message.level).toUpper() + u' ' + message.logger + QLatin1String(": ");
    appendEscaped(message.text, line);
    return line.toUtf8() + '\n';
}

QByteArray jsonLine(const LogMessage &message, const QString &time)
{
    ValueMap members;
    members.set(QStringLiteral("time"), time);
    members.set(QStringLiteral("level"), logLevelName(message.level));
    members.set(QStringLiteral("logger"), message.logger);
    members.set(QStringLiteral("message"), message.text);
    return toJson(members) + '\n';
}

} // namespace

QByteArray logLine(const LogMessage &message, LogFormat format)
{
    const QString time = message.time.toUTC().toString(Qt::ISODateWithMs);
    return format == LogFormat::Json ? jsonLine(message, time) : textLine(message, time);
}

} // namespace backdesk
