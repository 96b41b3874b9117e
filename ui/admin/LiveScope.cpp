// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/LiveScope.h"

namespace backdesk::ui
{

LiveScope::LiveScope(ScriptRunner *scripts, const QString &view, QObject *parent)
    : QObject(parent), m_scripts(scripts)
{
    m_scope.view = view;
}

void LiveScope::setContext(const QJsonObject &context)
{
    const QJsonObject before = std::exchange(m_scope.context, context);
    QSet<QString> names;
    for (auto it = context.begin(); it != context.end(); ++it) {
        if (before.value(it.key()) != it.value())
            names.insert(it.key());
    }
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!context.contains(it.key()))
            names.insert(it.key());
    }
    if (!names.isEmpty())
        Q_EMIT changed(names);
}

void LiveScope::setValue(const QString &name, const QJsonValue &value)
{
    if (m_scope.context.contains(name) && m_scope.context.value(name) == value)
        return;
    m_scope.context.insert(name, value);
    Q_EMIT changed({name});
}

void LiveScope::setPath(const QJsonObject &path)
{
    if (m_scope.path == path)
        return;
    m_scope.path = path;
    Q_EMIT placeChanged();
}

} // namespace backdesk::ui
