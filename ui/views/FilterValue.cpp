// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/FilterValue.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

using Kind = FilterField::Kind;

const QString In = QStringLiteral("$in");
const QString Contains = QStringLiteral("$contains");

/// The operator that a plain value stands for.
QString usualOperator(Kind kind)
{
    return kind == Kind::Text || kind == Kind::Entries || kind == Kind::Links ? Contains : QString();
}

bool isPlain(const QString &op, Kind kind)
{
    return op.isEmpty() || op == In || op == usualOperator(kind);
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue each : value.isArray() ? value.toArray() : QJsonArray{value}) {
        if (const QString text = operandOf(each); !text.isEmpty())
            texts.append(text);
    }
    return texts;
}

Conditions ofObject(const FilterField &field, const QJsonObject &object)
{
    Conditions conditions;
    for (auto it = object.begin(); it != object.end(); ++it)
        conditions += conditionsFor(field, it.key(), textsOf(it.value()));
    return conditions;
}

} // namespace

QJsonValue operandValue(const FilterField &field, const QString &operand)
{
    const FieldMeta &meta = field.meta;
    if (meta.type == FieldMeta::Type::Bool)
        return operand == QLatin1String("true") || operand == QLatin1String("1");
    bool isNumber = false;
    const double number = operand.toDouble(&isNumber);
    return meta.isNumber() && isNumber ? QJsonValue(number) : QJsonValue(operand);
}

QStringList operandsOf(const FilterField &field, const Conditions &conditions, const QString &op)
{
    QStringList operands;
    for (const auto &[key, value] : conditions) {
        if (key == field.key(op))
            operands.append(value);
    }
    if (operands.size() == 1 && !op.isEmpty() && op != Contains)
        return operands.first().split(u',', Qt::SkipEmptyParts);
    operands.removeDuplicates();
    return operands;
}

Conditions conditionsFor(const FilterField &field, const QString &op, const QStringList &values)
{
    Conditions conditions;
    for (const QString &value : values)
        conditions.append({field.key(op), value});
    // A single text would be taken apart at its commas.
    if (values.size() == 1 && !op.isEmpty() && op != Contains && values.first().contains(u','))
        conditions.append(conditions.first());
    return conditions;
}

QJsonValue filterValue(const FilterField &field, const Conditions &all)
{
    const Conditions conditions = field.ownedOf(all);
    if (conditions.isEmpty())
        return QJsonValue::Null;
    QJsonArray values;
    QJsonObject byOperator;
    for (const auto &[key, operand] : conditions) {
        // The name of a component's filter may end in an operator itself.
        const QString op = key == field.name ? QString() : key.mid(field.name.size() + 1);
        const QJsonValue value = operandValue(field, operand);
        if (isPlain(op, field.kind)) {
            values.append(value);
            continue;
        }
        const QJsonValue known = byOperator.value(op);
        QJsonArray several = known.isArray() ? known.toArray() : QJsonArray{known};
        several.append(operand);
        byOperator.insert(op, known.isUndefined() ? QJsonValue(operand) : QJsonValue(several));
    }
    if (!byOperator.isEmpty())
        return byOperator;
    const bool isSeveral = values.size() > 1 || conditions.first().first == field.key(In);
    return isSeveral ? QJsonValue(values) : values.first();
}

Conditions filterConditions(const FilterField &field, const QJsonValue &value)
{
    if (value.isObject())
        return ofObject(field, value.toObject());
    const QStringList texts = textsOf(value);
    if (texts.isEmpty())
        return {};
    if ((field.kind == Kind::Links || field.kind == Kind::Presence) && value.isBool())
        return {{field.key(QStringLiteral("$exists")), texts.first()}};
    if (value.isArray() && (field.kind == Kind::Links || field.kind == Kind::Entries))
        return conditionsFor(field, QStringLiteral("$any"), texts);
    if (value.isArray())
        return conditionsFor(field, In, texts);
    if (field.kind == Kind::Number)
        return {{field.key(QStringLiteral("$gte")), texts.first()},
                {field.key(QStringLiteral("$lte")), texts.first()}};
    if (field.kind == Kind::Date)
        return {{field.key(QStringLiteral("$gte")), texts.first()}};
    return {{field.key(usualOperator(field.kind)), texts.first()}};
}

} // namespace backdesk::ui
