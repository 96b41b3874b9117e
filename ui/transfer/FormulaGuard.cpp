// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/FormulaGuard.h"

#include <QRegularExpression>

namespace backdesk::ui
{

namespace
{

constexpr QChar Guard = u'\'';

/// Of digits and what stands between them in any language: nothing that could be worked out.
bool isNumber(const QString &text)
{
    static const QRegularExpression number(QStringLiteral(
        "^[+-][0-9](?:[0-9.,\\x{A0}\\x{2009}\\x{202F}\\x{2019} ]*[0-9])?(?:[eE][+-]?[0-9]+)?$"));
    return number.match(text).hasMatch();
}

} // namespace

bool FormulaGuard::isFormula(QStringView text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

bool FormulaGuard::isGuarded(QStringView text)
{
    qsizetype guards = 0;
    while (guards < text.size() && text.at(guards) == Guard)
        ++guards;
    return guards > 0 && isFormula(text.mid(guards));
}

QString FormulaGuard::guarded(const QString &text)
{
    return isFormula(text) ? Guard + text : escaped(text);
}

QString FormulaGuard::guardedUnlessNumber(const QString &text)
{
    return isNumber(text) ? text : guarded(text);
}

QString FormulaGuard::escaped(const QString &text)
{
    return isGuarded(text) ? Guard + text : text;
}

QString FormulaGuard::taken(const QString &text)
{
    return isGuarded(text) ? text.mid(1) : text;
}

} // namespace backdesk::ui
