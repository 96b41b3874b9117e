// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/ViewPermissions.h"

#include "ui/admin/PropertyWatch.h"

namespace backdesk::ui
{

ViewPermissions::ViewPermissions(LiveScope &scope, const AdminValue &permissions,
                                 const QMap<QString, AdminValue> &permission, QObject *parent)
    : QObject(parent)
{
    if (permissions.isFunction())
        m_whole = watch(scope, permissions, AnswerKind::Members);
    for (auto it = permission.begin(); it != permission.end(); ++it)
        m_members.insert(it.key(), watch(scope, it.value(), AnswerKind::Flag));
}

PropertyWatch *ViewPermissions::watch(LiveScope &scope, const AdminValue &property, AnswerKind kind)
{
    auto *watch = new PropertyWatch(scope, property, kind, this);
    // Permissions that follow from permissions would never come to rest.
    watch->ignorePermissions();
    connect(watch, &PropertyWatch::changed, this, &ViewPermissions::changed);
    return watch;
}

QJsonValue ViewPermissions::told(const QString &action) const
{
    if (m_whole)
        return m_whole->isReady() ? m_whole->value().toObject().value(action) : QJsonValue(false);
    const PropertyWatch *member = m_members.value(action);
    if (!member)
        return QJsonValue::Undefined;
    return member->isReady() ? member->value() : QJsonValue(false);
}

bool ViewPermissions::isKnown(const QString &action) const
{
    const PropertyWatch *asked = m_whole ? m_whole : m_members.value(action);
    return !asked || asked->hasAnswered();
}

QJsonObject ViewPermissions::all() const
{
    if (m_whole)
        return m_whole->value().toObject();
    QJsonObject all;
    for (auto it = m_members.begin(); it != m_members.end(); ++it)
        all.insert(it.key(), it.value()->flag(true));
    return all;
}

} // namespace backdesk::ui
