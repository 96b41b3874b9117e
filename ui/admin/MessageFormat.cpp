// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/MessageFormat.h"

#include <QList>

#include <optional>

namespace backdesk::ui
{

namespace
{

constexpr int DeepestNesting = 8;

QString shown(const QVariant &value, const QLocale &locale)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return locale.toString(value.toLongLong());
    case QMetaType::Double:
        return locale.toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    default:
        return value.toString();
    }
}

/// The end of a braced part that starts at `from` ("{"): index of its "}", or -1.
qsizetype closingBrace(const QString &text, qsizetype from)
{
    int depth = 0;
    bool quoted = false;
    for (qsizetype i = from; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\'' && i + 1 < text.size()) {
            const QChar next = text.at(i + 1);
            if (quoted)
                quoted = next == u'\'' ? (++i, true) : false;
            else if (next == u'\'')
                ++i;
            else if (next == u'{' || next == u'}' || next == u'#')
                quoted = true;
        } else if (!quoted && c == u'{') {
            ++depth;
        } else if (!quoted && c == u'}' && --depth == 0) {
            return i;
        }
    }
    return -1;
}

struct Choice {
    QString key; ///< "one", "=0", a word
    QString text;
};

/// "one {…} other {…}"; nothing where it is not well formed.
std::optional<QList<Choice>> readChoices(const QString &text)
{
    QList<Choice> choices;
    qsizetype at = 0;
    while (true) {
        const qsizetype brace = text.indexOf(u'{', at);
        if (brace < 0)
            return choices.isEmpty() ? std::nullopt : std::optional(choices);
        const qsizetype end = closingBrace(text, brace);
        const QString key = text.mid(at, brace - at).trimmed();
        if (end < 0 || key.isEmpty())
            return std::nullopt;
        choices << Choice{key, text.mid(brace + 1, end - brace - 1)};
        at = end + 1;
    }
}

std::optional<QString> choiceOf(const QList<Choice> &choices, const QStringList &keys)
{
    for (const QString &key : keys) {
        for (const Choice &choice : choices) {
            if (choice.key == key)
                return choice.text;
        }
    }
    return std::nullopt;
}

class Formatter
{
public:
    Formatter(const QVariantMap &values, const QLocale &locale) : m_values(values), m_locale(locale) {}

    QString format(const QString &pattern, const QString &number, int depth) const
    {
        QString out;
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            const QChar c = pattern.at(i);
            if (c == u'\'') {
                i = quote(pattern, i, out);
            } else if (c == u'#' && !number.isNull()) {
                out += number;
            } else if (c == u'{') {
                const qsizetype end = closingBrace(pattern, i);
                if (end < 0)
                    return out + pattern.mid(i);
                const QString inner = pattern.mid(i + 1, end - i - 1);
                out += argument(inner, depth).value_or(pattern.mid(i, end - i + 1));
                i = end;
            } else {
                out += c;
            }
        }
        return out;
    }

private:
    /// Takes the apostrophe at `at` and what it quotes; the last index that it used.
    static qsizetype quote(const QString &pattern, qsizetype at, QString &out)
    {
        const QChar next = at + 1 < pattern.size() ? pattern.at(at + 1) : QChar();
        if (next != u'{' && next != u'}' && next != u'#') {
            out += u'\'';
            return next == u'\'' ? at + 1 : at;
        }
        for (qsizetype i = at + 1; i < pattern.size(); ++i) {
            if (pattern.at(i) != u'\'') {
                out += pattern.at(i);
            } else if (i + 1 < pattern.size() && pattern.at(i + 1) == u'\'') {
                out += u'\'';
                ++i;
            } else {
                return i;
            }
        }
        return pattern.size();
    }

    std::optional<QString> argument(const QString &inner, int depth) const
    {
        const QString name = inner.section(u',', 0, 0).trimmed();
        const auto value = m_values.constFind(name);
        if (value == m_values.constEnd() || depth > DeepestNesting)
            return std::nullopt;
        const QString kind = inner.section(u',', 1, 1).trimmed();
        if (kind.isEmpty() || kind == QLatin1String("number"))
            return shown(*value, m_locale);
        if (kind == QLatin1String("plural"))
            return plural(*value, inner.section(u',', 2), depth);
        if (kind == QLatin1String("select"))
            return select(*value, inner.section(u',', 2), depth);
        return std::nullopt;
    }

    std::optional<QString> plural(const QVariant &value, QString rest, int depth) const
    {
        rest = rest.trimmed();
        qint64 offset = 0;
        if (rest.startsWith(QLatin1String("offset:"))) {
            const qsizetype space = rest.indexOf(u' ');
            offset = rest.mid(7, space - 7).toLongLong();
            rest = rest.mid(space + 1);
        }
        const auto choices = readChoices(rest);
        if (!choices)
            return std::nullopt;
        const qint64 number = value.toLongLong();
        const auto text =
            choiceOf(*choices, {QStringLiteral("=%1").arg(number), pluralCategory(number - offset, m_locale),
                                QStringLiteral("other")});
        if (!text)
            return std::nullopt;
        return format(*text, m_locale.toString(number - offset), depth + 1);
    }

    std::optional<QString> select(const QVariant &value, const QString &rest, int depth) const
    {
        const auto choices = readChoices(rest);
        if (!choices)
            return std::nullopt;
        const auto text = choiceOf(*choices, {value.toString(), QStringLiteral("other")});
        if (!text)
            return std::nullopt;
        return format(*text, {}, depth + 1);
    }

    const QVariantMap &m_values;
    const QLocale &m_locale;
};

} // namespace

QString formatMessage(const QString &pattern, const QVariantMap &values, const QLocale &locale)
{
    return Formatter(values, locale).format(pattern, {}, 0);
}

QString fillPlaceholders(const QString &text, const QVariantMap &values, const QLocale &locale)
{
    QString out;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype brace = text.indexOf(u'{', at);
        const qsizetype end = brace < 0 ? -1 : text.indexOf(u'}', brace);
        if (end < 0)
            return out + text.mid(at);
        const auto value = values.constFind(text.mid(brace + 1, end - brace - 1));
        out += text.mid(at, brace - at);
        out += value == values.constEnd() ? text.mid(brace, end - brace + 1) : shown(*value, locale);
        at = end + 1;
    }
    return out;
}

} // namespace backdesk::ui
