// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meta/AdminJson.h"
#include "ui/meta/AdminMeta.h"

#include <QJsonArray>

namespace backdesk::ui
{

namespace
{

std::shared_ptr<const AdminForm> relation(const QJsonValue &json, const QString &id,
                                          std::optional<bool> &allowed)
{
    if (json.isBool())
        allowed = json.toBool();
    if (!json.isObject())
        return nullptr;
    allowed = true;
    auto form = std::make_shared<AdminForm>();
    readAdminForm(*form, json.toObject(), id);
    return form;
}

AdminOnChange parseChange(const QJsonObject &json)
{
    AdminOnChange change;
    change.in = parseAdminNames(json.value(QLatin1String("in")));
    change.setProps = adminValue(json, "setProps");
    change.setValue = adminValue(json, "setValue");
    change.setInitialValue = adminValue(json, "setInitialValue");
    return change;
}

AdminFieldset parseFieldset(const QJsonObject &json, const QString &form)
{
    AdminFieldset fieldset;
    fieldset.title = adminValue(json, "title");
    fieldset.description = adminValue(json, "description");
    fieldset.hidden = adminValue(json, "hidden");
    fieldset.expanded = adminValue(json, "expanded");
    fieldset.fields = parseAdminFields(json.value(QLatin1String("fields")), form);
    fieldset.onChange = parseAdminOnChange(json.value(QLatin1String("onChange")));
    return fieldset;
}

} // namespace

QStringList parseAdminNames(const QJsonValue &json)
{
    if (json.isString())
        return {json.toString()};
    QStringList names;
    for (const QJsonValue name : json.toArray())
        names.append(name.toString());
    return names;
}

QList<AdminOnChange> parseAdminOnChange(const QJsonValue &json)
{
    if (json.isObject())
        return {parseChange(json.toObject())};
    QList<AdminOnChange> changes;
    for (const QJsonValue change : json.toArray())
        changes.append(parseChange(change.toObject()));
    return changes;
}

QMap<QString, AdminFunction> parseAdminFunctions(const QJsonValue &json)
{
    QMap<QString, AdminFunction> functions;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const AdminFunction function = parseAdminFunction(it.value()); function.isGiven())
            functions.insert(it.key(), function);
    }
    return functions;
}

AdminField parseAdminField(const QJsonValue &json, const QString &form)
{
    AdminField field;
    if (json.isString()) {
        field.name = json.toString();
        return field;
    }
    const QJsonObject object = json.toObject();
    field.name = adminText(object, "name");
    field.key = adminText(object, "key");
    field.component = adminText(object, "field");
    field.label = adminValue(object, "label");
    field.help = adminValue(object, "helpText");
    field.placeholder = adminValue(object, "placeholder");
    field.required = adminValue(object, "required");
    field.readOnly = adminValue(object, "readOnly");
    field.disabled = adminValue(object, "disabled");
    field.hidden = adminValue(object, "hidden");
    field.initialValue = adminValue(object, "initialValue");
    field.defaultValue = adminValue(object, "defaultValue");
    field.props = adminValue(object, "props");
    field.getValue = adminFunction(object, "getValue");
    field.normalize = adminFunction(object, "normalize");
    field.denormalize = adminFunction(object, "denormalize");
    field.validate = adminFunction(object, "validate");
    field.onChange = parseAdminOnChange(object.value(QLatin1String("onChange")));
    field.actions = parseAdminFunctions(object.value(QLatin1String("actions")));
    const QString id = form.isEmpty() ? QString() : QString(form + QLatin1String("/fields/") + field.name);
    field.add = relation(object.value(QLatin1String("add")), id.isEmpty() ? id : id + QLatin1String("/add"),
                         field.canAdd);
    field.edit = relation(object.value(QLatin1String("edit")),
                          id.isEmpty() ? id : id + QLatin1String("/edit"), field.canEdit);
    return field;
}

QList<AdminField> parseAdminFields(const QJsonValue &json, const QString &form)
{
    QList<AdminField> fields;
    for (const QJsonValue field : json.toArray())
        fields.append(parseAdminField(field, form));
    return fields;
}

QList<AdminFieldset> parseAdminFieldsets(const QJsonObject &json, const QString &form)
{
    QList<AdminFieldset> fieldsets;
    for (const QJsonValue fieldset : json.value(QLatin1String("fieldsets")).toArray())
        fieldsets.append(parseFieldset(fieldset.toObject(), form));
    if (fieldsets.isEmpty() && json.contains(QLatin1String("fields"))) {
        AdminFieldset all;
        all.fields = parseAdminFields(json.value(QLatin1String("fields")), form);
        fieldsets.append(all);
    }
    return fieldsets;
}

} // namespace backdesk::ui
