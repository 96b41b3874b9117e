// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/StringType.h"

#include <QCoreApplication>

namespace backdesk
{

QRegularExpression anchoredPattern(const QString &pattern)
{
    // \A keeps alternatives together; the limit stops patterns that backtrack without end.
    return QRegularExpression(QLatin1String("(*LIMIT_MATCH=100000)\\A(?:") + pattern + QLatin1Char(')'),
                              QRegularExpression::UseUnicodePropertiesOption);
}

StringType::StringType(TypeOptions common, const Options &options)
    : Type(std::move(common)), m_patterns(options.patterns)
{
    for (const QString &pattern : m_patterns) {
        m_expressions.append(anchoredPattern(pattern));
        m_expressions.last().optimize();
    }
}

std::optional<Value> StringType::fromQueryText(const QString &text) const
{
    return text;
}

Value StringType::decodeValue(const Value &input, const Value &present, const ValuePath &path,
                              Mistakes &mistakes) const
{
    const QString *text = input.asText();
    if (!text) {
        mistakes.unreadable(path, Message(QT_TRANSLATE_NOOP("core", "Must be a string")));
        return present;
    }
    if (!text->isValidUtf16() || text->contains(QChar(0))) {
        mistakes.unreadable(path, Message(QT_TRANSLATE_NOOP("core", "Holds characters that are not text")));
        return present;
    }
    return input;
}

void StringType::checkValue(const Value &value, const ValuePath &path, const CheckContext &context) const
{
    for (qsizetype i = 0; i < m_expressions.size(); ++i) {
        if (!m_expressions[i].match(value.text()).hasMatch()) {
            context.mistakes.broken(path,
                            Message(QT_TRANSLATE_NOOP("core", "Must match the pattern %1"), {m_patterns[i]}));
        }
    }
}

void StringType::describeMore(ValueMap &element) const
{
    ValueList patterns;
    for (const QString &pattern : m_patterns)
        patterns.append(pattern);
    element.set(QStringLiteral("regexp"), patterns);
}

} // namespace backdesk
