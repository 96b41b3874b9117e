// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace backdesk::ui
{

/// What stands at a path of an item: "address.street", "prices[0]", "tags[*].name" (a list: of each of them).
/// Undefined where there is nothing.
QJsonValue valueAt(const QJsonObject &item, const QString &path);

/// Puts a value at a path of names ("address.street"); makes the objects on the way.
void insertAt(QJsonObject &item, const QString &path, const QJsonValue &value);

/// Takes what stands at a path of names away; the objects on the way stay.
void removeAt(QJsonObject &item, const QString &path);

} // namespace backdesk::ui
