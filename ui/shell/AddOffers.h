// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AppMeta.h"

#include <QHash>
#include <QObject>

namespace backdesk::ui
{

class Connector;
class CreateRight;
class Permissions;

/// To which collections the person is offered to add: those that have a view for it, whose rights let them,
/// and where nothing that the description tells or answers deliver takes it away.
class AddOffers : public QObject
{
    Q_OBJECT
public:
    AddOffers(const AppMeta &meta, Connector &connector, QObject *parent = nullptr);

    bool has(const QString &collection) const { return m_offers.value(collection).isShown; }
    /// They outlive it; null: nothing is told.
    void follow(const Permissions *permissions);

Q_SIGNALS:
    void changed(const QString &collection, bool offered);

private:
    struct Offer {
        CreateRight *right = nullptr;
        QString viewId;
        bool hasView = true;
        bool isShown = false;
    };

    void judge(const QString &collection);

    const Permissions *m_permissions = nullptr;
    QHash<QString, Offer> m_offers; ///< by collection
};

} // namespace backdesk::ui
