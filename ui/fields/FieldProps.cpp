// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/FieldProps.h"

#include <QJsonArray>

namespace backdesk::ui
{

namespace
{

void take(QString &text, const QJsonObject &props, QLatin1String name)
{
    if (const QJsonValue value = props.value(name); value.isString())
        text = value.toString();
}

void take(std::optional<double> &number, const QJsonObject &props, QLatin1String name)
{
    if (const QJsonValue value = props.value(name); value.isDouble())
        number = value.toDouble();
}

} // namespace

FieldMeta withProps(const FieldMeta &field, const QJsonObject &props)
{
    FieldMeta changed = field;
    take(changed.title, props, QLatin1String("label"));
    take(changed.help, props, QLatin1String("helpText"));
    take(changed.placeholder, props, QLatin1String("placeholder"));
    changed.required = props.value(QLatin1String("required")).toBool(field.required);
    take(changed.minimum, props, QLatin1String("min"));
    take(changed.maximum, props, QLatin1String("max"));
    if (const QJsonValue size = props.value(QLatin1String("maxSize")); size.isDouble())
        changed.maxSize = qint64(size.toDouble());
    if (const QJsonValue types = props.value(QLatin1String("mimeTypes")); types.isArray()) {
        changed.mimeTypes.clear();
        for (const QJsonValue type : types.toArray())
            changed.mimeTypes.append(type.toString());
    }
    return changed;
}

bool isActionProp(const QString &name)
{
    static const QStringList actions{QStringLiteral("onSelect"), QStringLiteral("onClear"),
                                     QStringLiteral("formatDate"), QStringLiteral("formatTime"),
                                     QStringLiteral("formatDateTime")};
    return actions.contains(name);
}

QJsonObject mergedProps(QJsonObject older, const QJsonObject &newer)
{
    for (auto it = newer.begin(); it != newer.end(); ++it) {
        if (it->isNull() || it->isUndefined())
            older.remove(it.key());
        else
            older.insert(it.key(), *it);
    }
    return older;
}

} // namespace backdesk::ui
