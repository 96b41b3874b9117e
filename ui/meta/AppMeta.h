// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/ActionMeta.h"
#include "ui/meta/AdminMeta.h"
#include "ui/meta/CollectionRights.h"
#include "ui/meta/FieldMeta.h"
#include "ui/meta/SelectionMeta.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace backdesk::ui
{

/// One collection as `_meta` tells it.
struct CollectionMeta {
    QString name;
    QString title;           ///< of the whole: "Users"
    QString description;     ///< empty: none
    QString label;           ///< field that names an item to people, as in queries ("name"); empty: none
    QList<FieldMeta> fields; ///< in their order, without `_id` and `_meta`
    QList<ActionMeta> actions;
    QList<SelectionMeta> selections;
    CollectionRights rights;

    /// By query name ("address.street"), at any depth; nothing when there is none.
    const FieldMeta *field(const QString &queryName) const;
    const ActionMeta *action(const QString &name) const;
    const SelectionMeta *selection(const QString &name) const;
};

/// The application as `_meta` tells it: all that the window knows of it.
struct AppMeta {
    QString name;
    QString title;
    QString description;
    QList<CollectionMeta> collections;
    AdminMeta admin;

    const CollectionMeta *collection(const QString &name) const;
};

AppMeta parseAppMeta(const QJsonObject &json);

} // namespace backdesk::ui
