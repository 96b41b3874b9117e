// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Error.h"

#include <QByteArray>
#include <QString>

namespace backdesk
{

/// Why a statement or a connection failed.
struct PostgresError {
    QByteArray state;    ///< SQLSTATE (PostgreSQL, appendix A); empty when it is not the server that says so
    QString text;        ///< one line, for people; without password
    bool isLost = false; ///< the connection is of no use any more; what was not answered may have been done

    bool isUniqueViolation() const { return state == "23505"; }
    bool isDivisionByZero() const { return state == "22012"; }
    /// The database gave way to another transaction: serialization failure, deadlock.
    bool isRetryable() const { return state == "40001" || state == "40P01"; }
    /// The server itself does not know whether it has committed (of CockroachDB, and by the standard).
    bool isOutcomeUnknown() const { return state == "40003" || state == "08007"; }
    /// StorageFull, Stale or Unavailable; Internal for what only a mistake of ours can cause.
    Error toError() const;
};

} // namespace backdesk
