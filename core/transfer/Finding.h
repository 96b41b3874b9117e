// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Message.h"

#include <QString>

namespace backdesk
{

/// One thing that a verification has to tell.
struct Finding {
    enum class Kind {
        Wrong,  ///< is wrong, and stays so
        Mended, ///< was wrong
        Note,   ///< is unusual: members that the description does not know
    };
    Kind kind = Kind::Wrong;
    QString place; ///< "users/17", or a file
    QString path;  ///< "$.age"; empty: the item as a whole
    Message message;
};

} // namespace backdesk
