// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AddOffers.h"

#include "ui/admin/Permissions.h"
#include "ui/forms/CreateRight.h"

namespace backdesk::ui
{

AddOffers::AddOffers(const AppMeta &meta, Connector &connector, QObject *parent) : QObject(parent)
{
    for (const CollectionMeta &collection : meta.collections) {
        const QString name = collection.name;
        const AdminViews *views = meta.admin.viewsOf(name);
        auto *right = new CreateRight(connector, collection, this);
        m_offers.insert(name, {right, Permissions::viewId(meta.admin, name, QStringLiteral("addView")),
                               !views || views->hasAddView, false});
        connect(right, &CreateRight::changed, this, [this, name] { judge(name); });
        judge(name);
    }
}

void AddOffers::follow(const Permissions *permissions)
{
    if (m_permissions)
        disconnect(m_permissions, nullptr, this, nullptr);
    m_permissions = permissions;
    const auto judgeAll = [this] {
        const QStringList names = m_offers.keys();
        for (const QString &name : names)
            judge(name);
    };
    if (permissions)
        connect(permissions, &Permissions::changed, this, judgeAll);
    judgeAll();
}

void AddOffers::judge(const QString &collection)
{
    Offer &offer = m_offers[collection];
    const bool isPermitted = !m_permissions || m_permissions->allowed(offer.viewId, QStringLiteral("add"));
    const bool shown = offer.hasView && offer.right->isAllowed() && isPermitted;
    if (shown == offer.isShown)
        return;
    offer.isShown = shown;
    Q_EMIT changed(collection, shown);
}

} // namespace backdesk::ui
