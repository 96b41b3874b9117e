// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AppMeta.h"
#include "ui/script/ScriptScope.h"

#include <QJsonObject>
#include <QString>

#include <functional>

class QWidget;

namespace backdesk::ui
{

class Connector;
class Permissions;
class ReferenceLabels;
class ScriptRunner;

/// What a reference asks for when the person wants to link something that does not exist yet.
struct CreateRequest {
    QString collection; ///< of the new item
    QString reverse;    ///< selector of the new item's member that leads back here; empty: none
    QString text;       ///< what the person typed so far
};

/// What field editors know of their surroundings. Copied by each; everything it points to outlives them.
struct FieldContext {
    using Created = std::function<void(const QString &id, const QString &label)>;
    using Edited = std::function<void(const QString &label)>;

    Connector *connector = nullptr;
    ReferenceLabels *labels = nullptr;
    ScriptRunner *scripts = nullptr;          ///< null: no functions are run
    const Permissions *permissions = nullptr; ///< null: views forbid nothing
    AppMeta app;
    QString collection; ///< of the item being edited; empty: it is no item, such as an action's parameters
    QString itemId;     ///< of the item being edited; empty: it is not stored yet
    /// Lets the person add an item, asked for by `asker`; calls back once it is stored. Empty: not possible.
    std::function<void(QWidget *asker, const CreateRequest &request, Created created)> create;
    /// Lets the person edit an item that `asker` (a FieldEditor) refers to, where they are; calls back with
    /// the item's label once it is stored. Empty: not possible.
    std::function<void(QWidget *asker, const QString &collection, const QString &id, Edited edited)> edit;
    /// What `crudl.path` shows: the parameters of the place in the window. Empty: the item's id.
    QJsonObject place;
    /// What `crudl.context('parent')` gives: values of the form that this one stands in or beside. Empty:
    /// there is none.
    std::function<QJsonObject()> parent;
    /// What functions of the description see around them. Empty: nothing.
    std::function<ScriptScope()> scope;

    /// Whether an item of the `wanted` collection that leads back by `reverse` can be added while this one is
    /// edited.
    bool canCreate(const QString &wanted, const QString &reverse) const;
    /// Whether items of the `wanted` collection can be edited in place.
    bool canEdit(const QString &wanted) const;
    /// The same for what a reference refers to, as far as the form allows it that would be shown. Where that
    /// depends on what stands in it, the form tells when it is open.
    bool canCreate(const FieldMeta &reference) const;
    bool canEdit(const FieldMeta &reference) const;
};

} // namespace backdesk::ui
