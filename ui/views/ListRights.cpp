// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ListRights.h"

#include "ui/admin/Permissions.h"

namespace backdesk::ui
{

ListRights::ListRights(Connector &connector, const AppMeta &app, const CollectionMeta &collection,
                       const Permissions *permissions)
    : m_app(app), m_collection(collection), m_permissions(permissions), m_create(connector, m_collection)
{
    connect(&m_create, &CreateRight::changed, this, &ListRights::changed);
    if (m_permissions)
        connect(m_permissions, &Permissions::changed, this, &ListRights::changed);
}

bool ListRights::isPermitted(const QString &kind, const QString &action) const
{
    return !m_permissions ||
           m_permissions->allowed(Permissions::viewId(m_app.admin, m_collection.name, kind), action);
}

bool ListRights::mayDelete() const
{
    return m_collection.rights.remove != Right::Denied &&
           isPermitted(QStringLiteral("changeView"), QStringLiteral("delete"));
}

bool ListRights::mayAdd() const
{
    const AdminViews *views = m_app.admin.viewsOf(m_collection.name);
    if (views && !views->hasAddView)
        return false;
    return m_create.isAllowed() && isPermitted(QStringLiteral("addView"), QStringLiteral("add"));
}

bool ListRights::mayImport() const
{
    return mayAdd() || (m_collection.rights.modify != Right::Denied && mayChange());
}

QString ListRights::refusal() const
{
    return m_create.isAllowed() ? QString() : m_create.refusal();
}

} // namespace backdesk::ui
