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

std::optional<PatternMistake> mistakeOfPattern(const QString &pattern)
{
    // As it stands, since anchoring puts brackets around it that could pair with the author's.
    const QRegularExpression expression(pattern, QRegularExpression::UseUnicodePropertiesOption);
    if (!expression.isValid())
        return PatternMistake{expression.errorString(), expression.patternErrorOffset() + 1};
    const QRegularExpression anchored = anchoredPattern(pattern);
    if (!anchored.isValid())
        return PatternMistake{anchored.errorString(), pattern.size()};
    return {};
}

bool isStorableText(const QString &text)
{
    return text.isValidUtf16() && !text.contains(QChar(0));
}

namespace
{

void checkMatch(const QRegularExpression &expression, const QString &pattern, const Value &value,
                const ValuePath &path, Mistakes &mistakes)
{
    if (!expression.match(value.text()).hasMatch())
        mistakes.broken(path, Message(QT_TRANSLATE_NOOP("core", "Must match the pattern %1"), {pattern}));
}

/// Nothing when it is neither null, a text nor a list of texts.
std::optional<QStringList> patternsFrom(const Value &given)
{
    if (given.isNull())
        return QStringList();
    QStringList patterns;
    for (const Value &each : given.asList() ? *given.asList() : ValueList{given}) {
        if (!each.asText())
            return {};
        patterns.append(each.text());
    }
    return patterns;
}

} // namespace

StringType::StringType(TypeOptions common, const Options &options)
    : Type(std::move(common)), m_patterns(options.patterns), m_functions(options.patternFunctions)
{
    for (const QString &pattern : m_patterns) {
        m_expressions.append(anchoredPattern(pattern));
        m_expressions.last().optimize();
    }
    if (!m_functions.isEmpty())
        addFeature(Feature::Rules);
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
    if (!isStorableText(*text)) {
        mistakes.unreadable(path, Message(QT_TRANSLATE_NOOP("core", "Holds characters that are not text")));
        return present;
    }
    return input;
}

void StringType::checkValue(const Value &value, const ValuePath &path, const CheckContext &context) const
{
    for (qsizetype i = 0; i < m_expressions.size(); ++i)
        checkMatch(m_expressions[i], m_patterns[i], value, path, context.mistakes);
    if (context.o && !m_functions.isEmpty())
        checkFunctions(value, path, context);
}

void StringType::checkFunctions(const Value &value, const ValuePath &path, const CheckContext &context) const
{
    Environment &environment = context.o->environment;
    for (const Function &function : m_functions) {
        const auto patterns = patternsFrom(function(value, *context.o));
        if (environment.hasFailed())
            return;
        if (!patterns) {
            environment.fail({ErrorKind::Invalid,
                              {},
                              Message(QT_TRANSLATE_NOOP("core", "The function of “pattern” gave neither a "
                                                                "text nor a list of texts."))});
            return;
        }
        for (const QString &pattern : *patterns) {
            if (const auto mistake = mistakeOfPattern(pattern)) {
                environment.fail(
                    {ErrorKind::Invalid,
                     {},
                     Message(QT_TRANSLATE_NOOP("core", "The function of “pattern” gave %1, which "
                                                       "is not a regular expression: %2."),
                             {pattern, mistake->text})});
                return;
            }
            checkMatch(anchoredPattern(pattern), pattern, value, path, context.mistakes);
        }
    }
}

void StringType::describeMore(ValueMap &element) const
{
    ValueList patterns;
    for (const QString &pattern : m_patterns)
        patterns.append(pattern);
    patterns.append(ValueList(m_functions.size(), Value(QStringLiteral("func"))));
    element.set(QStringLiteral("regexp"), patterns);
}

} // namespace backdesk
