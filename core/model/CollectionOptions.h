// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Action.h"
#include "core/schema/DictType.h"
#include "core/schema/Selector.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace backdesk
{

/// Who may do what with the items of a collection. Asked with the right's name ("read", "create", "modify",
/// "delete") and the item; with a null item where there is none yet, or where the whole collection is meant.
/// Not given: everybody.
struct Permissions {
    Condition read = {};
    Condition create = {};
    Condition modify = {};
    Condition remove = {};
};

/// A named operation on one item.
struct ActionOptions {
    QString name; ///< as that of a field
    QString title = {};
    QString description = {};
    /// Never null; without fields when it takes none.
    std::shared_ptr<const DictType> parameters =
        std::make_shared<const DictType>(TypeOptions(), QList<DictType::Field>());
    ActionFunction run = {};   ///< never empty
    bool trusted = false;      ///< what it saves does not keep to the rights of its user
    Condition canSee = {};     ///< asked with "see"
    Condition canExecute = {}; ///< asked with "execute"
};

/// A named list with columns of its own.
struct SelectionOptions {
    struct Column {
        QString text; ///< as the description writes it: "$.company.name"
        Selector selector;
    };
    QString name; ///< as that of a field
    QString title = {};
    QString description = {};
    QList<Column> columns = {}; ///< none: whole items
    Value filter = {};          ///< {"age": ["$gte", 18]} as it is written, null: all items
    QString sort = {};          ///< as `_sort` of a query, empty: the usual order
    Condition canRead = {};     ///< asked with "read", without an item
};

/// What a description says of one collection, without `_id` and `_meta`. Names of collections, fields,
/// actions and selections are letters, digits, _ and -, do not begin with _ and stand once among their like.
struct CollectionOptions {
    QString name;
    QString title = {};
    QString description = {};
    QStringList label = {}; ///< member names of the field that names an item; empty: the first String field
    Function labelFunction = {}; ///< instead of it, gives a text
    QList<DictType::Field> fields = {};
    Permissions permissions = {};
    QList<ActionOptions> actions = {};       ///< in order
    QList<SelectionOptions> selections = {}; ///< in order
    QList<EventHandler> on = {};             ///< of the items as a whole
};

} // namespace backdesk
