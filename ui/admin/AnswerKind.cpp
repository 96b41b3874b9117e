// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/AnswerKind.h"

#include <QCoreApplication>

namespace backdesk::ui
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(backdesk::ui::AnswerKind)
};

} // namespace

QString wrongAnswer(AnswerKind kind, const QJsonValue &answer, const AdminFunction &function)
{
    if (answer.isUndefined() || answer.isNull())
        return {};
    if (kind == AnswerKind::Text && !answer.isString())
        return Texts::tr("The function has to give a text (%1)").arg(function.place);
    if (kind == AnswerKind::Flag && !answer.isBool())
        return Texts::tr("The function has to give true or false (%1)").arg(function.place);
    if (kind == AnswerKind::Members && !answer.isObject())
        return Texts::tr("The function has to give an object (%1)").arg(function.place);
    return {};
}

AnswerKind answerKindOf(const QString &property)
{
    static const QStringList texts{QStringLiteral("label"), QStringLiteral("helpText"),
                                   QStringLiteral("placeholder"), QStringLiteral("title"),
                                   QStringLiteral("description")};
    static const QStringList flags{QStringLiteral("required"), QStringLiteral("readOnly"),
                                   QStringLiteral("disabled"), QStringLiteral("hidden"),
                                   QStringLiteral("expanded")};
    if (property.isEmpty())
        return AnswerKind::Members;
    if (texts.contains(property))
        return AnswerKind::Text;
    return flags.contains(property) ? AnswerKind::Flag : AnswerKind::Anything;
}

} // namespace backdesk::ui
