// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Type.h"

#include <QList>
#include <QRegularExpression>

namespace backdesk
{

/// A regular expression as Python's `re.match` takes it: anchored at the start only, with a limit on the work
/// one match may cause.
QRegularExpression anchoredPattern(const QString &pattern);

/// What is wrong with an author's regular expression; nothing when it can be used.
struct PatternMistake {
    QString text;
    qsizetype character = 1; ///< where, from 1
};
std::optional<PatternMistake> mistakeOfPattern(const QString &pattern);

/// Without NUL and without halves of surrogate pairs, which no storage could keep.
bool isStorableText(const QString &text);

/// Text.
class StringType : public Type
{
public:
    struct Options {
        QStringList patterns = {}; ///< valid regular expressions; all must match at the start
        /// Asked with the value, each gives a regular expression, a list of them, or null for none.
        QList<Function> patternFunctions = {};
    };
    StringType(TypeOptions common, const Options &options);

    QString name() const override { return QStringLiteral("String"); }
    std::optional<Value> fromQueryText(const QString &text) const override;

protected:
    Value decodeValue(const Value &input, const Value &present, const ValuePath &path,
                      Mistakes &mistakes) const override;
    void checkValue(const Value &value, const ValuePath &path, const CheckContext &context) const override;
    void describeMore(ValueMap &element) const override;

private:
    void checkFunctions(const Value &value, const ValuePath &path, const CheckContext &context) const;

    QStringList m_patterns;
    QList<QRegularExpression> m_expressions;
    QList<Function> m_functions;
};

} // namespace backdesk
