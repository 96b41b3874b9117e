// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/LiveScope.h"
#include "ui/admin/PropertyWatch.h"
#include "ui/admin/ViewPermissions.h"
#include "ui/fields/FieldContext.h"
#include "ui/meta/AdminField.h"

#include <functional>

namespace backdesk::ui
{

class Permissions;

/// What the description says of a view as its form stands now: how it is called and what may be done in it.
/// Functions see the form's values, and are asked anew when those change that they looked at.
class DescribedView : public QObject
{
    Q_OBJECT
public:
    /// `id` is the view's. Without `permissions` everything is allowed.
    DescribedView(const AdminForm &about, const QString &id, const FieldContext &context,
                  const Permissions *permissions, QObject *parent);

    /// Whether values() is of any use.
    bool isLive() const { return m_live; }
    void setValues(const QJsonObject &values);

    /// Empty where none is given, or its function has not answered yet.
    QString title() const { return m_title.text(); }
    bool allowed(const QString &action) const;
    /// Shows what the function of another property of the view gives, now and whenever that changes.
    void follow(const AdminValue &property, std::function<void(const QJsonValue &)> show);
    /// False while a function is still to tell whether it is allowed.
    bool isKnown(const QString &action) const;

Q_SIGNALS:
    void titleChanged();
    void permissionsChanged();

private:
    QString m_id;
    const Permissions *m_permissions;
    LiveScope m_scope;
    PropertyWatch m_title;
    ViewPermissions m_own;
    bool m_live;
};

} // namespace backdesk::ui
