// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meta/ItemPath.h"

#include <QJsonArray>
#include <QStringList>

namespace backdesk::ui
{

namespace
{

QStringList stepsOf(const QString &path)
{
    QString steps = path;
    return steps.replace(u'[', QLatin1String(".[")).split(u'.', Qt::SkipEmptyParts);
}

QJsonValue walk(const QJsonValue &value, const QStringList &steps, qsizetype step)
{
    if (step == steps.size())
        return value;
    const QString &name = steps.at(step);
    if (name == QLatin1String("[*]")) {
        if (!value.isArray())
            return QJsonValue(QJsonValue::Undefined);
        QJsonArray each;
        for (const QJsonValue &entry : value.toArray())
            each.append(walk(entry, steps, step + 1));
        return each;
    }
    if (name.startsWith(u'['))
        return walk(value.toArray().at(QStringView(name).mid(1).chopped(1).toInt()), steps, step + 1);
    return walk(value.toObject().value(name), steps, step + 1);
}

void change(QJsonObject &object, const QStringList &steps, const QJsonValue &value)
{
    if (steps.isEmpty())
        return;
    if (steps.size() > 1) {
        QJsonObject inner = object.value(steps.first()).toObject();
        change(inner, steps.mid(1), value);
        object.insert(steps.first(), inner);
    } else if (value.isUndefined()) {
        object.remove(steps.first());
    } else {
        object.insert(steps.first(), value);
    }
}

} // namespace

QJsonValue valueAt(const QJsonObject &item, const QString &path)
{
    // Most paths are a single name.
    if (!path.contains(u'.') && !path.contains(u'['))
        return item.value(path);
    return walk(item, stepsOf(path), 0);
}

void insertAt(QJsonObject &item, const QString &path, const QJsonValue &value)
{
    change(item, path.split(u'.'), value);
}

void removeAt(QJsonObject &item, const QString &path)
{
    if (!valueAt(item, path).isUndefined())
        change(item, path.split(u'.'), QJsonValue(QJsonValue::Undefined));
}

} // namespace backdesk::ui
