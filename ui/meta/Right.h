// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QJsonValue;

namespace backdesk::ui
{

/// What the description says of a right.
enum class Right {
    Unset,   ///< nothing: whatever holds for what is around it
    Allowed, ///< always
    Denied,  ///< never
    Depends, ///< on the item or the person: only the server can tell
};

/// Null, true, false and "func", in this order.
Right parseRight(const QJsonValue &json);

/// Whether the element tells that a function stands in this place ("func").
bool isFunction(const QJsonValue &json);

} // namespace backdesk::ui
