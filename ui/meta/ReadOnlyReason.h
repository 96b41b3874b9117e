// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace backdesk::ui
{

/// Why a person cannot change a field.
enum class ReadOnlyReason {
    None,         ///< no reason is known, or it can be changed
    Computed,     ///< its value follows from other fields
    NotPermitted, ///< this person may not
    Fixed,        ///< nobody can
};

/// One sentence for people; empty for None.
QString readOnlyText(ReadOnlyReason reason);

} // namespace backdesk::ui
