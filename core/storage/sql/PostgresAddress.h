// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <utility>

namespace backdesk
{

/// Where a database is, and how one comes in.
struct PostgresAddress {
    /// libpq's connection parameters, unescaped; among them the password.
    QList<std::pair<QByteArray, QByteArray>> parameters;
    QString schema = QStringLiteral("backdesk");
    int mostConnections = 24; ///< of this process, for reading; a third of it more for writing
    std::chrono::milliseconds statementTimeout{10000};
    std::chrono::milliseconds connectTimeout{3000};

    /// Reads "postgres://user:password@host:port/database?schema=name" or "host=... dbname=... schema=...":
    /// what libpq reads, and besides `schema`, `pool` (connections), `statement_timeout` and
    /// `connect_timeout` (ms). Malformed; the message repeats nothing of the text, which may hold a password.
    static Result<PostgresAddress> fromText(const QString &text);
    /// "db.example:5432/shop", for people; without user and password.
    QString toText() const;
};

} // namespace backdesk
