// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/PostgresWriter.h"

#include "core/storage/ItemId.h"
#include "core/storage/sql/PostgresRow.h"

#include <QCoreApplication>

#include <algorithm>

namespace backdesk
{

namespace
{

/// Fails (division by zero) unless the statement met its row, and with it the whole batch: so that nobody has
/// to look at the answer before COMMIT is sent.
QByteArray orFail(const QByteArray &statement)
{
    return "WITH done AS (" + statement + " RETURNING 1) SELECT 1 / count(*) FROM done";
}

Error failure(const Write &write, const PostgresError &error)
{
    if (error.isUniqueViolation()) {
        return {ErrorKind::Conflict,
                {},
                Message(QT_TRANSLATE_NOOP("core", "There is already an item %1."), {write.id})};
    }
    if (error.isDivisionByZero() || error.isRetryable()) {
        return {ErrorKind::Stale,
                {},
                Message(QT_TRANSLATE_NOOP("core", "The item %1 was changed meanwhile."), {write.id})};
    }
    return error.toError();
}

Error unknownOutcome(const PostgresError &error)
{
    return {
        ErrorKind::Unavailable,
        {},
        Message(QT_TRANSLATE_NOOP("core", "The connection to the database was lost before it answered; the "
                                          "change may have been made or not: %1"),
                {error.text})};
}

} // namespace

QByteArray postgresNow()
{
    return "(extract(epoch FROM clock_timestamp()) * 1000000)::bigint";
}

Status PostgresWriter::check(const QList<Write> &batch) const
{
    for (const Write &write : batch) {
        if (!isSafeId(write.id)) {
            return Error{ErrorKind::Invalid, QStringLiteral("$._id"),
                         Message(QT_TRANSLATE_NOOP("core", "%1 cannot be an _id."), {write.id})};
        }
        if (!m_tables.find(write.collection)) {
            return Error{
                ErrorKind::Internal,
                {},
                Message(QT_TRANSLATE_NOOP("core", "There is no collection %1."), {write.collection})};
        }
    }
    return Done{};
}

PostgresCommand PostgresWriter::commandOf(const Write &write) const
{
    const PostgresTable &table = *m_tables.find(write.collection);
    const qint64 base = write.base ? StoredItem::of(write.base).version : 0;
    if (!write.value) {
        return {orFail("DELETE FROM " + table.qualified + " WHERE id = $1 AND version = $2"),
                {write.id.toUtf8(), QByteArray::number(base)},
                true};
    }
    const UnknownMembers &unknown = write.base ? StoredItem::of(write.base).unknown : write.unknown;
    QList<PostgresParameter> row = postgresRow(table.codec, *write.value, unknown, nextSqlVersion(base));
    row[0] = write.id.toUtf8();
    if (!write.base) {
        return {"INSERT INTO " + table.qualified + " (" + postgresColumns() +
                    ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                row, true};
    }
    return {
        orFail("UPDATE " + table.qualified +
               " SET created = $2, version = $3, doc = $4, keys = $5, search = $6, unknown = $7, exact = $8, "
               "readable = true "
               "WHERE id = $1 AND version = $9"),
        row + QList<PostgresParameter>{QByteArray::number(base)}, true};
}

PostgresCommand PostgresWriter::logOf(const QList<Write> &batch, qint64 number) const
{
    QStringList collections;
    QStringList ids;
    for (const Write &write : batch) {
        collections.append(write.collection);
        ids.append(write.id);
    }
    return {"INSERT INTO " + m_tables.changes() + " (moment, server, batch, place, collection, id) SELECT " +
                postgresNow() +
                ", $1, $2, place, collection, id FROM unnest($3::text[], $4::text[]) WITH ORDINALITY AS "
                "changed(collection, id, place)",
            {m_server.toUtf8(), QByteArray::number(number), postgresArray(collections), postgresArray(ids)},
            true};
}

PostgresWriter::Outcome PostgresWriter::write(const QList<Write> &batch, qint64 number)
{
    const Status checked = check(batch);
    if (!checked)
        return {checked};
    // Everybody locks rows in the same order, so that no two batches wait for each other.
    QList<Write> writes = batch;
    std::stable_sort(writes.begin(), writes.end(), [](const Write &a, const Write &b) {
        return std::pair(QStringView(a.collection), QStringView(a.id)) <
               std::pair(QStringView(b.collection), QStringView(b.id));
    });
    QList<PostgresCommand> commands = {{"BEGIN ISOLATION LEVEL READ COMMITTED", {}, true}};
    for (const Write &write : writes)
        commands.append(commandOf(write));
    commands.append(logOf(batch, number));
    commands.append({"COMMIT", {}, true});

    auto taken = m_pool.take();
    if (const auto *error = std::get_if<PostgresError>(&taken))
        return {error->toError()};
    PostgresConnection &connection = *std::get<0>(taken);
    const auto answer = connection.run(commands);
    if (answer.ok())
        return {Done{}};
    if (answer.error->isLost || answer.error->isOutcomeUnknown())
        return {unknownOutcome(*answer.error), true};
    connection.post({{"ROLLBACK", {}, true}});
    const auto failed = qsizetype(answer.rows.size()) - 1;
    if (failed >= 0 && failed < writes.size())
        return {failure(writes[failed], *answer.error)};
    return {answer.error->toError()};
}

} // namespace backdesk
