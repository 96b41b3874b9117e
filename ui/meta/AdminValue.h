// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace backdesk::ui
{

/// A function of the admin description, as `_meta` tells it: {"$js": source, "place": where it is written}.
struct AdminFunction {
    QString source; ///< a JavaScript expression that gives the function; empty: none
    QString place;  ///< for messages: "admin.views.users.listView.title (12:9)"

    bool isGiven() const { return !source.isEmpty(); }
    bool operator==(const AdminFunction &other) const = default;
};

/// A property of the admin description: a value, or a function that gives it.
struct AdminValue {
    QJsonValue value{QJsonValue::Undefined}; ///< undefined where it is not given, or is a function
    AdminFunction function;

    bool isGiven() const { return function.isGiven() || !value.isUndefined(); }
    bool isFunction() const { return function.isGiven(); }
    /// What holds before a function has answered.
    QString text(const QString &otherwise = {}) const { return value.toString(otherwise); }
    bool flag(bool otherwise) const { return value.toBool(otherwise); }
    bool operator==(const AdminValue &other) const = default;
};

AdminFunction parseAdminFunction(const QJsonValue &json);
AdminValue parseAdminValue(const QJsonValue &json);

} // namespace backdesk::ui
