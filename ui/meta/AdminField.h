// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AdminValue.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace backdesk::ui
{

struct AdminForm;

/// One `onChange` entry: what happens to a field or fieldset when other fields change.
struct AdminOnChange {
    QStringList in;             ///< names of the watched fields
    AdminValue setProps;        ///< object, or function of the watched fields' states
    AdminValue setValue;        ///< any, or function
    AdminValue setInitialValue; ///< any, or function
};

/// A field of a form, filter or action as the admin description has it; what it leaves out is taken from the
/// collection's field of the same name.
struct AdminField {
    QString name;      ///< query name of the item's member ("address.street"), or one that only the form has
    QString key;       ///< path of the value in the item ("tags[*].name", "section.id"); empty: the name
    QString component; ///< registered component ("Textarea"); empty: by the type
    AdminValue label;  ///< shown to people
    AdminValue help;   ///< `helpText`
    AdminValue placeholder;
    AdminValue required;
    AdminValue readOnly;
    AdminValue disabled;
    AdminValue hidden;
    AdminValue initialValue; ///< of a new item
    AdminValue defaultValue; ///< shown where the stored item has none
    AdminValue props;        ///< object of the component's properties
    AdminFunction getValue;  ///< (item) => value
    AdminFunction normalize;
    AdminFunction denormalize;
    AdminFunction validate; ///< (value, all) => error text or undefined
    QList<AdminOnChange> onChange;
    QMap<QString, AdminFunction> actions; ///< of a component: Autocomplete's search and select
    std::shared_ptr<const AdminForm> add; ///< `add`: a form of its own in the side panel; null: the usual one
    std::shared_ptr<const AdminForm> edit;
    std::optional<bool> canAdd;  ///< `add: true | false`
    std::optional<bool> canEdit; ///< `edit: true | false`
};

/// A group of fields.
struct AdminFieldset {
    AdminValue title; ///< empty: no header
    AdminValue description;
    AdminValue hidden;
    AdminValue expanded; ///< true unless given
    QList<AdminField> fields;
    QList<AdminOnChange> onChange; ///< setProps only
};

/// What forms have in common: those of views, tabs, log-in and relations.
struct AdminForm {
    QString id; ///< "views/users/changeView/tabs/0"
    AdminValue title;
    QList<AdminFieldset> fieldsets; ///< never empty where fields are given; `fields` is one without a title
    AdminFunction normalize;
    AdminFunction denormalize;
    AdminFunction validate;
    AdminValue permissions;               ///< object of booleans; its members may be functions
    QMap<QString, AdminValue> permission; ///< the same member by member ("save"), where given so
    QMap<QString, AdminFunction> actions; ///< replaced ones: get, save, delete, add, list, login

    /// `permissions` say no, whatever stands in a form: no function has a word in it.
    bool forbids(const QString &action) const
    {
        const AdminValue told = permission.value(action);
        return !told.isFunction() && !told.flag(true);
    }
};

/// A related collection below a form.
struct AdminTab : AdminForm {
    QString field;        ///< name of the parent's RefsList; empty: `collection` and `reverse` are given
    QString collection;   ///< of the rows; empty: what the RefsList refers to
    QString reverse;      ///< selector of the rows' member that leads to the parent
    QString position;     ///< name of the rows' number that orders them; empty: no order
    AdminValue itemTitle; ///< template "{url}", or function of the row
    AdminFunction getItemTitle;
};

} // namespace backdesk::ui
