// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meta/FieldMeta.h"

#include <QJsonArray>

#include <array>
#include <utility>

namespace backdesk::ui
{

namespace
{

FieldMeta::Type typeOf(const QString &name)
{
    using Type = FieldMeta::Type;
    static const std::array<std::pair<QLatin1String, Type>, 9> types{{
        {QLatin1String("String"), Type::String},
        {QLatin1String("Int"), Type::Int},
        {QLatin1String("Float"), Type::Float},
        {QLatin1String("Bool"), Type::Bool},
        {QLatin1String("Datetime"), Type::Datetime},
        {QLatin1String("List"), Type::List},
        {QLatin1String("Dict"), Type::Dict},
        {QLatin1String("Ref"), Type::Ref},
        {QLatin1String("RefsList"), Type::RefsList},
    }};
    for (const auto &[known, type] : types) {
        if (name == known)
            return type;
    }
    return Type::Unknown;
}

/// "date_of_birth" and "dateOfBirth" read "Date of birth".
QString titleFromName(const QString &name)
{
    QString title;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        if (c == u'_') {
            title += u' ';
        } else if (i > 0 && c.isUpper() && name[i - 1].isLower()) {
            title += u' ';
            title += c.toLower();
        } else {
            title += c;
        }
    }
    title = title.simplified();
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

std::optional<double> number(const QJsonValue &json)
{
    return json.isDouble() ? std::optional(json.toDouble()) : std::nullopt;
}

} // namespace

FieldMeta parseField(const QString &name, const QString &selector, const QJsonObject &json)
{
    FieldMeta field;
    field.name = name;
    field.selector = selector;
    field.typeName = json.value(QLatin1String("type_short")).toString();
    field.type = typeOf(field.typeName);
    field.title = json.value(QLatin1String("title")).toString();
    if (field.title.isEmpty())
        field.title = titleFromName(name);
    field.help = json.value(QLatin1String("help")).toString();
    field.placeholder = json.value(QLatin1String("placeholder")).toString();
    field.description = json.value(QLatin1String("description")).toString();
    field.required = json.value(QLatin1String("required")).toBool();
    // Null asks the parent, whose right is to modify; only a clear no locks the field.
    const QJsonValue modify = json.value(QLatin1String("rights")).toObject().value(QLatin1String("modify"));
    field.readOnly = modify.isBool() && !modify.toBool();
    field.defaultValue = json.value(QLatin1String("default"));
    for (const QJsonValue choice : json.value(QLatin1String("in")).toArray())
        field.choices.append(choice);
    field.minimum = number(json.value(QLatin1String("min")));
    field.maximum = number(json.value(QLatin1String("max")));
    for (const QJsonValue pattern : json.value(QLatin1String("regexp")).toArray())
        field.patterns.append(pattern.toString());
    field.unique = json.value(QLatin1String("uniq")).toBool();
    field.collection = json.value(QLatin1String("coll")).toString();
    field.reverse = json.value(QLatin1String("field")).toString();
    field.onDelete = json.value(QLatin1String("ods")).toString();
    field.multiline = json.value(QLatin1String("ui")).toString() == QLatin1String("Textarea");
    // The original's QJsonObject sorts members: "order" tells the description's order.
    const QJsonObject scheme = json.value(QLatin1String("sub_scheme")).toObject();
    for (const QJsonValue member : json.value(QLatin1String("order")).toArray()) {
        const QString key = member.toString();
        if (scheme.contains(key))
            field.members.append(parseField(key, selector + u'.' + key, scheme.value(key).toObject()));
    }
    if (field.type == FieldMeta::Type::List)
        field.members = {parseField({}, selector + QLatin1String("[*]"),
                                    json.value(QLatin1String("sub_type")).toObject())};
    return field;
}

} // namespace backdesk::ui
