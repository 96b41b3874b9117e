// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/CreateRight.h"
#include "ui/meta/AppMeta.h"

#include <QObject>

namespace backdesk::ui
{

class Connector;
class Permissions;

/// What the person may do in a list: as the collection's rights and the description's permissions say.
class ListRights : public QObject
{
    Q_OBJECT
public:
    /// Without permissions only the rights count. All given outlive it.
    ListRights(Connector &connector, const AppMeta &app, const CollectionMeta &collection,
               const Permissions *permissions);

    bool maySee() const { return isPermitted(QStringLiteral("listView"), QStringLiteral("list")); }
    bool mayOpen() const { return isPermitted(QStringLiteral("changeView"), QStringLiteral("get")); }
    bool mayChange() const { return isPermitted(QStringLiteral("changeView"), QStringLiteral("save")); }
    bool mayDelete() const;
    bool mayAdd() const;
    /// Files may add or change something.
    bool mayImport() const;
    /// Why nothing may be added; empty: that is not known, or it may.
    QString refusal() const;

Q_SIGNALS:
    void changed();

private:
    bool isPermitted(const QString &kind, const QString &action) const;

    AppMeta m_app;
    CollectionMeta m_collection;
    const Permissions *m_permissions;
    CreateRight m_create;
};

} // namespace backdesk::ui
