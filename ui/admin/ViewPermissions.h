// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/AnswerKind.h"

#include <QJsonObject>
#include <QMap>
#include <QObject>

namespace backdesk::ui
{

class LiveScope;
class PropertyWatch;

/// The `permissions` of one view as the description has them, whose functions see one scope.
class ViewPermissions : public QObject
{
    Q_OBJECT
public:
    ViewPermissions(LiveScope &scope, const AdminValue &permissions,
                    const QMap<QString, AdminValue> &permission, QObject *parent = nullptr);

    /// What is told of the action; undefined: nothing. False while a function has not answered, or failed.
    QJsonValue told(const QString &action) const;
    /// No function is waited for whose answer tells of the action.
    bool isKnown(const QString &action) const;
    /// All that is told and known.
    QJsonObject all() const;

Q_SIGNALS:
    void changed();

private:
    PropertyWatch *watch(LiveScope &scope, const AdminValue &property, AnswerKind kind);

    PropertyWatch *m_whole = nullptr; ///< where all of it is a function
    QMap<QString, PropertyWatch *> m_members;
};

} // namespace backdesk::ui
