// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/SqlText.h"

namespace backdesk
{

namespace
{

QByteArray inQuotes(const QString &text, char quote)
{
    QByteArray quoted = text.toUtf8();
    quoted.replace(quote, QByteArray(2, quote));
    return quote + quoted + quote;
}

} // namespace

SqlText &SqlText::operator+=(const SqlText &other)
{
    text += other.text;
    values += other.values;
    return *this;
}

SqlText &SqlText::operator+=(const char *more)
{
    text += more;
    return *this;
}

QByteArray SqlText::numbered(int first) const
{
    QByteArray out;
    out.reserve(text.size() + 2 * values.size());
    char quote = 0;
    for (const char c : text) {
        if (quote != 0) {
            if (c == quote) // a doubled one closes and opens again
                quote = 0;
        } else if (c == '\'' || c == '"') {
            quote = c;
        } else if (c == '?') {
            out += '$' + QByteArray::number(first++);
            continue;
        }
        out += c;
    }
    return out;
}

QByteArray sqlName(const QString &name)
{
    return inQuotes(name, '"');
}

QByteArray sqlLiteral(const QString &text)
{
    return inQuotes(text, '\'');
}

} // namespace backdesk
