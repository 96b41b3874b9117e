// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AdminField.h"

#include <QJsonObject>

namespace backdesk::ui
{

/// A column of a list.
struct AdminColumn {
    QString name; ///< query name; or one of its own where getValue makes the value
    QString key;  ///< path of the value; empty: the name
    AdminValue label;
    bool main = false;
    std::optional<bool> sortable; ///< nothing: what the field allows
    QString sorted;               ///< "ascending", "descending"; empty: none
    double sortPriority = 0;      ///< lower ones first
    QString sortKey;              ///< what `_sort` takes; empty: the name
    QString render;               ///< "string", "number", "boolean"; empty: by the type, or renderFunction
    AdminFunction renderFunction; ///< (value, item) => text, or {text, icon, tag: "good" | "warn" | "error"}
    AdminFunction getValue;       ///< (item) => value
    AdminValue defaultValue;
    std::optional<int> width; ///< in pixels at 100 %
};

/// Something to do with several selected rows.
struct AdminBulkAction {
    QString name;
    QString description;      ///< its label
    AdminFunction before;     ///< (selection) => undefined, or {title, fields} to be asked
    QList<AdminField> fields; ///< asked before it runs, as a form
    AdminFunction action;     ///< (selection, values) => result; not given: `run`
    QString run;              ///< built-in: "delete", "set", "export", or the name of the collection's action
    AdminFunction after;
    struct Confirm {
        bool isGiven = false;
        QString message;
        QString labelConfirm;
        QString labelCancel;
        bool isDanger = false; ///< `modalType: modal-delete`
    } confirm;
};

struct AdminListView {
    bool isGiven = false;
    QString id;
    QString path; ///< empty: the collection's name
    AdminValue title;
    AdminValue description;
    QList<AdminColumn> columns; ///< `fields`; empty: generated
    QList<AdminField> filters;  ///< empty: generated
    bool hasFilters = false;    ///< `filters` is given
    AdminFunction filtersDenormalize;
    QString searchName;          ///< `search: {name}`: the key in the query; empty: "_search"
    std::optional<bool> search;  ///< `search: false` hides it
    AdminFunction normalize;     ///< (items) => items
    QString pagination;          ///< "numbered", "continuous" (scrolling, the usual)
    QString paginationComponent; ///< "numbered", "continuous", "none", or a pager that a program registered
    std::optional<int> pageSize; ///< rows of a numbered page
    AdminValue emptyText;        ///< instead of the usual sentence
    QList<AdminBulkAction> bulkActions;
    bool hasBulkActions = false; ///< `bulkActions` is given; `false` hides the usual ones
    AdminValue permissions;
    QMap<QString, AdminValue> permission;
    QMap<QString, AdminFunction> actions; ///< list
};

/// `id` is used where the view has none of its own.
AdminListView parseAdminListView(const QJsonObject &json, const QString &id);

} // namespace backdesk::ui
