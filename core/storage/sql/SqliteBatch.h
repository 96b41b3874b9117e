// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/SqliteDatabase.h"
#include "core/storage/sql/SqliteOverlay.h"

namespace backdesk
{

/// A batch of writes on its way into the database.
class SqliteBatch
{
public:
    /// Makes the rows, which takes most of the time.
    static Result<SqliteBatch> of(const QList<Write> &writes, const SqliteDatabase &database);

    /// Compares with the present states: those in the overlay, else in the database. Enters the new ones into
    /// the overlay when all are right.
    Status order(SqliteConnection &reader, SqliteOverlay &overlay, quint64 number);
    /// Within a transaction. Stale and Conflict when another process was quicker.
    Status write(SqliteConnection &connection, const QString &writer) const;
    /// Takes what order() entered out of the overlay.
    void leave(SqliteOverlay &overlay) const;

private:
    struct Part {
        Write write;
        const SqliteTable *table;
        SqlRow row;                       ///< unless it deletes
        qint64 baseVersion = 0;           ///< 0: a new item
        std::shared_ptr<StoredItem> item; ///< nothing: it deletes
    };
    static Status verify(Part &part, SqliteConnection &reader, const SqliteOverlay &overlay);
    static Status writePart(const Part &part, SqliteConnection &connection);

    std::vector<Part> m_parts;
    quint64 m_number = 0;
};

} // namespace backdesk
