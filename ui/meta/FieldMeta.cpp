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
    static const std::array<std::pair<QLatin1String, Type>, 19> types{{
        {QLatin1String("String"), Type::String},       {QLatin1String("Int"), Type::Int},
        {QLatin1String("Float"), Type::Float},         {QLatin1String("Bool"), Type::Bool},
        {QLatin1String("Bytes"), Type::Bytes},         {QLatin1String("Datetime"), Type::Datetime},
        {QLatin1String("List"), Type::List},           {QLatin1String("Tuple"), Type::Tuple},
        {QLatin1String("Dict"), Type::Dict},           {QLatin1String("In"), Type::In},
        {QLatin1String("Complex"), Type::Complex},     {QLatin1String("IpAddress"), Type::IpAddress},
        {QLatin1String("IpNetwork"), Type::IpNetwork}, {QLatin1String("Url"), Type::Url},
        {QLatin1String("FreeDict"), Type::FreeDict},   {QLatin1String("Ref"), Type::Ref},
        {QLatin1String("RefsList"), Type::RefsList},   {QLatin1String("File"), Type::File},
        {QLatin1String("BlobFile"), Type::BlobFile},
    }};
    for (const auto &[known, type] : types) {
        if (name == known)
            return type;
    }
    return Type::Unknown;
}

std::optional<double> number(const QJsonValue &json)
{
    return json.isDouble() ? std::optional(json.toDouble()) : std::nullopt;
}

QStringList texts(const QJsonValue &array)
{
    QStringList result;
    for (const QJsonValue entry : array.toArray())
        result.append(entry.toString());
    return result;
}

void readRights(FieldMeta &field, const QJsonObject &json)
{
    const QJsonObject rights = json.value(QLatin1String("rights")).toObject();
    field.read = parseRight(rights.value(QLatin1String("read")));
    field.modify = parseRight(rights.value(QLatin1String("modify")));
    const QJsonValue set = json.value(QLatin1String("set"));
    field.computed = isFunction(set) || set.toBool();
    // Null asks the parent, whose right is to modify; only a clear no locks the field.
    field.readOnly = field.computed || field.modify == Right::Denied;
    if (field.readOnly)
        field.readOnlyReason = field.computed ? ReadOnlyReason::Computed : ReadOnlyReason::NotPermitted;
    const QJsonValue exists = json.value(QLatin1String("exists"));
    field.exists = exists.toBool(true);
    field.existsDepends = isFunction(exists);
}

void readLimits(FieldMeta &field, const QJsonObject &json)
{
    const QJsonValue choices = json.value(QLatin1String("in"));
    field.choicesDepend = isFunction(choices);
    for (const QJsonValue choice : choices.toArray())
        field.choices.append(choice);
    field.minimum = number(json.value(QLatin1String("min")));
    field.maximum = number(json.value(QLatin1String("max")));
    field.patterns = texts(json.value(QLatin1String("regexp")));
    field.unique = json.value(QLatin1String("uniq")).toBool();
    field.mimeTypes = texts(json.value(QLatin1String("mime_types")));
    if (const auto size = number(json.value(QLatin1String("max_size"))))
        field.maxSize = qint64(*size);
}

/// A component's name, or an object with it and its properties.
void readComponent(FieldMeta &field, const QJsonValue &ui)
{
    const QJsonObject object = ui.toObject();
    field.component = ui.isString() ? ui.toString() : object.value(QLatin1String("field")).toString();
    field.props = object.value(QLatin1String("props")).toObject();
    field.multiline =
        field.component == QLatin1String("Textarea") || field.component == QLatin1String("Markdown");
}

/// The original's QJsonObject sorts members: "order" tells the description's order.
QStringList memberNames(const FieldMeta &field, const QJsonObject &json, const QJsonObject &scheme)
{
    if (json.contains(QLatin1String("order")))
        return texts(json.value(QLatin1String("order")));
    if (field.type == FieldMeta::Type::Complex)
        return {QStringLiteral("real"), QStringLiteral("imag")};
    return scheme.keys();
}

void readParts(FieldMeta &field, const QJsonObject &json)
{
    const QJsonObject scheme = json.value(QLatin1String("sub_scheme")).toObject();
    for (const QString &key : memberNames(field, json, scheme)) {
        if (scheme.contains(key))
            field.members.append(parseField(key, field.selector + u'.' + key, scheme.value(key).toObject()));
    }
    if (field.type == FieldMeta::Type::List)
        field.members = {parseField({}, field.selector + QLatin1String("[*]"),
                                    json.value(QLatin1String("sub_type")).toObject())};
    if (field.type == FieldMeta::Type::Tuple) {
        const QJsonArray types = json.value(QLatin1String("sub_types")).toArray();
        for (qsizetype i = 0; i < types.size(); ++i)
            field.members.append(
                parseField({}, field.selector + QStringLiteral("[%1]").arg(i), types.at(i).toObject()));
    }
    if (field.type == FieldMeta::Type::In) {
        for (const QJsonValue alternative : json.value(QLatin1String("sub_scheme")).toArray())
            field.alternatives.append(parseField({}, field.selector, alternative.toObject()));
    }
}

} // namespace

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

bool FieldMeta::isText() const
{
    return type == Type::String || type == Type::IpAddress || type == Type::IpNetwork || type == Type::Url;
}

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
    field.views = texts(json.value(QLatin1String("views")));
    if (const QJsonValue value = json.value(QLatin1String("default")); !isFunction(value))
        field.defaultValue = value;
    readRights(field, json);
    readLimits(field, json);
    field.collection = json.value(QLatin1String("coll")).toString();
    field.reverse = json.value(QLatin1String("field")).toString();
    field.onDelete = json.value(QLatin1String("ods")).toString();
    readComponent(field, json.value(QLatin1String("ui")));
    readParts(field, json);
    return field;
}

const FieldMeta *findField(const QList<FieldMeta> &fields, const QString &queryName)
{
    for (const FieldMeta &field : fields) {
        if (field.queryName() == queryName)
            return &field;
        if (field.type != FieldMeta::Type::Dict || !queryName.startsWith(field.queryName() + u'.'))
            continue;
        if (const FieldMeta *member = findField(field.members, queryName))
            return member;
    }
    return nullptr;
}

} // namespace backdesk::ui
