// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Message.h"

#include <QList>
#include <QString>

namespace backdesk
{

/// What sort of failure it is; hosts make it a status.
enum class ErrorKind {
    Invalid,      ///< a value breaks a rule: 400
    Malformed,    ///< the request cannot be understood: 400
    Forbidden,    ///< 403
    NotFound,     ///< 404
    Conflict,     ///< the state of other items stands against it: 409
    NotAvailable, ///< an action does not exist or cannot be seen: 424
    Stale,        ///< the item has changed since the given revision: 412
    WrongState,   ///< an item's life cycle does not allow it: 500, a mistake of the calling program
    StorageFull,  ///< 507
    Unavailable,  ///< storage cannot be reached or written now: 503
    Internal,     ///< 500
};

/// One mistake: its kind, the place in the item ("$.address.street", empty where none is meant) and what to
/// tell people.
struct Error {
    ErrorKind kind = ErrorKind::Invalid;
    QString path;
    Message message;
};

using Errors = QList<Error>;

} // namespace backdesk
