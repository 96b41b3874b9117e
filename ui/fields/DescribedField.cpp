// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/DescribedField.h"

#include <QHash>

#include <algorithm>
#include <initializer_list>

namespace backdesk::ui
{

namespace
{

using Type = FieldMeta::Type;

/// Lists of words.
FieldMeta wordOf(const FieldMeta &list)
{
    FieldMeta word;
    word.selector = list.selector + QLatin1String("[*]");
    word.type = Type::String;
    word.typeName = QStringLiteral("String");
    return word;
}

FieldMeta ownField(const AdminField &field)
{
    FieldMeta own;
    own.selector = u"$." + field.name;
    own.type = typeOfComponent(field.component);
    own.title = titleFromName(field.name);
    if (own.type == Type::List)
        own.members = {wordOf(own)};
    return own;
}

/// Any of the actions.
bool forbids(const std::shared_ptr<const AdminForm> &form, std::initializer_list<const char *> actions)
{
    return form && std::any_of(actions.begin(), actions.end(),
                               [&form](const char *action) { return form->forbids(QLatin1String(action)); });
}

} // namespace

FieldMeta::Type typeOfComponent(const QString &component)
{
    static const QHash<QString, Type> types{{QStringLiteral("Number"), Type::Float},
                                            {QStringLiteral("Checkbox"), Type::Bool},
                                            {QStringLiteral("Date"), Type::Datetime},
                                            {QStringLiteral("Tree"), Type::FreeDict},
                                            {QStringLiteral("Datetime"), Type::Datetime},
                                            {QStringLiteral("SelectMultiple"), Type::List},
                                            {QStringLiteral("AutocompleteMultiple"), Type::List},
                                            {QStringLiteral("Tags"), Type::List},
                                            {QStringLiteral("List"), Type::List},
                                            {QStringLiteral("JSON"), Type::FreeDict},
                                            {QStringLiteral("Dict"), Type::FreeDict},
                                            {QStringLiteral("FreeDict"), Type::FreeDict},
                                            {QStringLiteral("File"), Type::File},
                                            {QStringLiteral("Image"), Type::File},
                                            {QStringLiteral("Bytes"), Type::Bytes},
                                            {QStringLiteral("Complex"), Type::Complex},
                                            {QStringLiteral("IpAddress"), Type::IpAddress},
                                            {QStringLiteral("IpNetwork"), Type::IpNetwork},
                                            {QStringLiteral("URL"), Type::Url}};
    return types.value(component, Type::String);
}

FieldMeta describedField(const QList<FieldMeta> &fields, const AdminField &field)
{
    const FieldMeta *known = findField(fields, field.name);
    FieldMeta meta = known ? *known : ownField(field);
    meta.name = field.name;
    if (!field.component.isEmpty())
        meta.component = field.component;
    meta.title = field.label.text(meta.title);
    meta.help = field.help.text(meta.help);
    meta.placeholder = field.placeholder.text(meta.placeholder);
    meta.required = field.required.flag(meta.required);
    const QJsonObject props = field.props.value.toObject();
    for (auto it = props.begin(); it != props.end(); ++it)
        meta.props.insert(it.key(), it.value());
    if (!field.actions.isEmpty())
        meta.actions = field.actions;
    meta.hasOwnAdd = field.add != nullptr;
    meta.hasOwnEdit = field.edit != nullptr;
    if (field.canAdd)
        meta.props.insert(QStringLiteral("add"), *field.canAdd && !forbids(field.add, {"add"}));
    if (field.canEdit)
        meta.props.insert(QStringLiteral("edit"), *field.canEdit && !forbids(field.edit, {"get", "save"}));
    return meta;
}

} // namespace backdesk::ui
