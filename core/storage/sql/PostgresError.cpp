// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/PostgresError.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

/// Syntax errors, unknown columns, wrong values: nobody but the program can mend them. Not missing tables or
/// schemas, nor lacking rights: an administrator took them away.
bool isOurMistake(const QByteArray &state)
{
    if (state == "42P01" || state == "3F000" || state == "42501")
        return false;
    return state.startsWith("42") || state.startsWith("22") || state.startsWith("23");
}

} // namespace

Error PostgresError::toError() const
{
    if (state == "53100") {
        return {ErrorKind::StorageFull,
                {},
                Message(QT_TRANSLATE_NOOP("core", "The disk of the database is full: %1"), {text})};
    }
    if (isRetryable()) {
        return {
            ErrorKind::Stale,
            {},
            Message(QT_TRANSLATE_NOOP("core", "Another change was made at the same time. Try it again."))};
    }
    const ErrorKind kind = isOurMistake(state) ? ErrorKind::Internal : ErrorKind::Unavailable;
    return {kind, {}, Message(QT_TRANSLATE_NOOP("core", "The database does not answer: %1"), {text})};
}

} // namespace backdesk
