// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/SqliteError.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <cerrno>

namespace backdesk
{

namespace
{

bool isFull(int code, sqlite3 *database)
{
    const int system = database && (code & 0xff) == SQLITE_IOERR ? sqlite3_system_errno(database) : 0;
    return (code & 0xff) == SQLITE_FULL || system == ENOSPC || system == EDQUOT;
}

Message messageOf(int code, const QString &path, const QString &details)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Message(QT_TRANSLATE_NOOP("core", "The database %1 is in use by another program."), {path});
    case SQLITE_NOTADB:
        return Message(QT_TRANSLATE_NOOP("core", "%1 is no sqlite database."), {path});
    case SQLITE_CORRUPT:
        return Message(QT_TRANSLATE_NOOP("core", "The database %1 is damaged: %2"), {path, details});
    case SQLITE_READONLY:
        return Message(QT_TRANSLATE_NOOP("core", "The database %1 cannot be written."), {path});
    default:
        return Message(QT_TRANSLATE_NOOP("core", "The database %1 cannot be used: %2"), {path, details});
    }
}

} // namespace

Error sqliteError(int code, sqlite3 *database, const QString &path)
{
    if (isFull(code, database)) {
        return {ErrorKind::StorageFull,
                {},
                Message(QT_TRANSLATE_NOOP("core", "There is no space left for the database %1."), {path})};
    }
    const QString details = QString::fromUtf8(database ? sqlite3_errmsg(database) : sqlite3_errstr(code));
    const bool isTaken = (code & 0xff) == SQLITE_CONSTRAINT;
    return {isTaken ? ErrorKind::Conflict : ErrorKind::Unavailable, {}, messageOf(code, path, details)};
}

} // namespace backdesk
