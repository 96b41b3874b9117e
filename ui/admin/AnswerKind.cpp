// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/AnswerKind.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(backdesk::ui::AnswerKind)
};

bool hasId(const QJsonValue &item)
{
    const QJsonObject object = item.toObject();
    return !object.value(QLatin1String("_id")).toVariant().toString().isEmpty() ||
           !object.value(QLatin1String("id")).toVariant().toString().isEmpty();
}

/// `result` stands around the items where the function passes the server's answer on.
QString wrongList(const QJsonValue &given, const AdminFunction &function)
{
    const QJsonValue items = given.isObject() ? given.toObject().value(QLatin1String("result")) : given;
    if (!items.isArray())
        return Texts::tr("The function has to give a list of items (%1)").arg(function.place);
    const QJsonArray list = items.toArray();
    if (std::all_of(list.begin(), list.end(), hasId))
        return {};
    return Texts::tr("Each item that the function gives has to have an _id (%1)").arg(function.place);
}

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

QString takeWrongProps(QJsonObject &props, const AdminFunction &function)
{
    QString wrong;
    for (const QString &name : props.keys()) {
        const AnswerKind kind = answerKindOf(name);
        if (wrongAnswer(kind, props.value(name), function).isEmpty())
            continue;
        props.remove(name);
        if (!wrong.isEmpty())
            continue;
        wrong = kind == AnswerKind::Flag
                    ? Texts::tr("“%1” has to be true or false (%2)").arg(name, function.place)
                    : Texts::tr("“%1” has to be a text (%2)").arg(name, function.place);
    }
    return wrong;
}

QString takeProps(const QJsonValue &answer, const AdminFunction &function, QJsonObject &props)
{
    props = answer.toObject();
    const QString wrong = wrongAnswer(AnswerKind::Members, answer, function);
    return wrong.isEmpty() ? takeWrongProps(props, function) : wrong;
}

QString wrongResult(const QString &action, const QJsonValue &result, const AdminFunction &function)
{
    const bool isNothing = result.isUndefined() || result.isNull();
    if (action == QLatin1String("list"))
        return wrongList(result, function);
    if (action == QLatin1String("get") && !result.isObject())
        return Texts::tr("The function has to give an item (%1)").arg(function.place);
    if (action == QLatin1String("save") && !isNothing && !result.isObject())
        return Texts::tr("The function has to give the saved item, or nothing (%1)").arg(function.place);
    const bool isId = result.isString() || result.isDouble();
    if (action == QLatin1String("add") && !isNothing && !isId && !result.isObject())
        return Texts::tr("The function has to give the new item, or its id (%1)").arg(function.place);
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
