// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>

namespace backdesk
{

/// Options that need a walk over the item; a walk leaves out every type that has none of them within.
enum class Feature {
    Transform = 0x001,
    DefaultFunction = 0x002,
    Computed = 0x004,
    Exists = 0x008, ///< `exists` is given
    Read = 0x010,   ///< `can_read` is given
    Modify = 0x020, ///< `can_modify` is given
    Views = 0x040,
    Events = 0x080,
    OnChange = 0x100,
    Rules = 0x400, ///< rules that are functions
    Files = 0x200, ///< holds files that are kept beside the data
};
Q_DECLARE_FLAGS(Features, Feature)
Q_DECLARE_OPERATORS_FOR_FLAGS(Features)

} // namespace backdesk
