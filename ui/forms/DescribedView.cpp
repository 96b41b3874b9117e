// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/DescribedView.h"

#include "ui/admin/Permissions.h"

#include <algorithm>

namespace backdesk::ui
{

DescribedView::DescribedView(const AdminForm &about, const QString &id, const FieldContext &context,
                             const Permissions *permissions, QObject *parent)
    : QObject(parent),
      m_id(id),
      m_permissions(permissions),
      m_scope(context.scripts, id),
      m_title(m_scope, about.title, AnswerKind::Text),
      m_own(m_scope, about.permissions, about.permission)
{
    const bool asks = about.title.isFunction() || about.permissions.isFunction() ||
                      std::any_of(about.permission.begin(), about.permission.end(),
                                  [](const AdminValue &permission) { return permission.isFunction(); });
    m_live = context.scripts && asks;
    const QJsonObject own{{QStringLiteral("id"), context.itemId}};
    // Of a panel it is that of the window, as for the functions of its form.
    m_scope.setPath(context.place.isEmpty() ? own : context.place);
    connect(&m_title, &PropertyWatch::changed, this, &DescribedView::titleChanged);
    connect(&m_own, &ViewPermissions::changed, this, &DescribedView::permissionsChanged);
    if (permissions)
        connect(permissions, &Permissions::changed, this, &DescribedView::permissionsChanged);
}

void DescribedView::setValues(const QJsonObject &values)
{
    m_scope.setContext(values);
    m_title.setArguments({values});
}

void DescribedView::follow(const AdminValue &property, std::function<void(const QJsonValue &)> show)
{
    if (!property.isFunction() || !m_scope.scripts())
        return;
    m_live = true;
    auto *watch = new PropertyWatch(m_scope, property, AnswerKind::Text, this);
    connect(watch, &PropertyWatch::changed, this, std::move(show));
}

bool DescribedView::allowed(const QString &action) const
{
    return !m_permissions || m_permissions->allowed(m_id, action, m_own);
}

bool DescribedView::isKnown(const QString &action) const
{
    return allowed(action) || m_own.isKnown(action);
}

} // namespace backdesk::ui
