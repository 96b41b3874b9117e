// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/PostgresTables.h"

#include "core/storage/sql/PostgresRenewal.h"
#include "core/storage/sql/PostgresRow.h"
#include "core/storage/sql/SqlText.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace backdesk
{

namespace
{

const QByteArray formatNumber = "1"; // of the tables

/// The server cuts longer names (63 bytes) without a word, which makes two tables one.
QString tableName(const QString &collection)
{
    constexpr qsizetype longest = 60; // bytes
    constexpr qsizetype kept = 16;
    if (collection.toUtf8().size() <= longest)
        return collection;
    const QByteArray hash = QCryptographicHash::hash(collection.toUtf8(), QCryptographicHash::Sha256).toHex();
    return collection.left(kept / 2) + u'-' + QString::fromLatin1(hash.left(kept));
}

/// Somebody else made the same at the same time.
bool isRace(const PostgresError &error)
{
    static const QList<QByteArray> states = {"23505", "42P07", "42P06", "42710", "40001"};
    return states.contains(error.state);
}

PostgresCommand createTable(const QByteArray &table, const QByteArray &text)
{
    return {"CREATE TABLE " + table + " (id " + text +
            " PRIMARY KEY, created bigint NOT NULL, version bigint NOT NULL, doc jsonb NOT NULL, keys jsonb "
            "NOT NULL, "
            "search text NOT NULL, unknown text, exact bytea, readable boolean NOT NULL DEFAULT true)"};
}

} // namespace

QByteArray PostgresTables::qualified(const QString &table) const
{
    return sqlName(m_schema) + '.' + sqlName(table);
}

const PostgresTable *PostgresTables::find(const QString &collection) const
{
    const auto found = m_tables.find(collection);
    return found == m_tables.end() ? nullptr : &found->second;
}

/// Only what is not there: also users who may not create tables can open tables that an administrator made.
QList<PostgresCommand> PostgresTables::missing(const QStringList &present, bool textNeedsCollation) const
{
    QList<PostgresCommand> commands;
    const QByteArray text = textNeedsCollation ? "text COLLATE \"C\"" : "text";
    if (!present.contains(QLatin1String("_collections"))) {
        commands.append(
            {"CREATE TABLE " + collections() + " (name text PRIMARY KEY, signature text NOT NULL)"});
        commands.append({"INSERT INTO " + collections() + " VALUES ('_format', '" + formatNumber + "')"});
    }
    if (!present.contains(QLatin1String("_changes"))) {
        commands.append(
            {"CREATE TABLE " + changes() +
             " (moment bigint NOT NULL, server text NOT NULL, batch bigint NOT NULL, place bigint NOT "
             "NULL, collection text NOT NULL, id text NOT NULL, PRIMARY KEY (moment, server, batch, "
             "place))"});
    }
    if (!present.contains(QLatin1String("_files")))
        commands.append({"CREATE TABLE " + files() + " (id text PRIMARY KEY, content bytea NOT NULL)"});
    for (const auto &[collection, table] : m_tables) {
        if (present.contains(table.name))
            continue;
        commands.append(createTable(table.qualified, text));
        commands.append({"CREATE INDEX " + sqlName(table.name.left(30) + QLatin1String("_created")) + " ON " +
                         table.qualified + " (created, id)"});
        commands.append({"CREATE INDEX " + sqlName(table.name.left(30) + QLatin1String("_unreadable")) +
                         " ON " + table.qualified + " (id) WHERE NOT readable"});
    }
    return commands;
}

PostgresConnection::Answer PostgresTables::create(PostgresConnection &connection) const
{
    const PostgresParameter schema = m_schema.toUtf8();
    auto answer = connection.run(
        {{"SELECT count(*), version() FROM information_schema.schemata WHERE schema_name = $1", {schema}},
         {"SELECT table_name FROM information_schema.tables WHERE table_schema = $1", {schema}}});
    if (!answer.ok())
        return answer;
    // CockroachDB compares by code point always, and knows no collation "C" of columns.
    const bool isCockroach = answer.rows[0].bytes(0, 1).contains("CockroachDB");
    QStringList present;
    for (int row = 0; row < answer.rows[1].count(); ++row)
        present.append(answer.rows[1].text(row, 0));
    if (answer.rows[0].number(0, 0) == 0) {
        answer = connection.run({{"CREATE SCHEMA " + sqlName(m_schema)}});
        if (!answer.ok())
            return answer;
    }
    // One by one: not every database can make several in one transaction.
    for (const PostgresCommand &command : missing(present, !isCockroach)) {
        answer = connection.run({command});
        if (!answer.ok())
            break;
    }
    return answer;
}

Status PostgresTables::checkFormat(PostgresConnection &connection) const
{
    const auto answer =
        connection.run({{"SELECT signature FROM " + collections() + " WHERE name = '_format'"}});
    if (!answer.ok())
        return answer.error->toError();
    if (answer.rows[0].count() == 1 && answer.rows[0].bytes(0, 0) == formatNumber)
        return Done{};
    return Error{
        ErrorKind::Unavailable,
        {},
        Message(QT_TRANSLATE_NOOP("core", "The tables in the schema %1 were made by another version of "
                                          "this program."),
                {m_schema})};
}

Status PostgresTables::open(PostgresConnection &connection, const QList<StoredCollection> &stored,
                            Opening &opening)
{
    for (const StoredCollection &collection : stored) {
        const QString name = tableName(collection.name);
        m_tables.emplace(collection.name, PostgresTable{SqlItemCodec(collection), name, qualified(name)});
    }
    constexpr int mostTries = 10;
    for (int tries = 1;; ++tries) {
        const auto created = create(connection);
        if (created.ok())
            break;
        if (tries == mostTries || !isRace(*created.error))
            return created.error->toError();
    }
    const Status format = checkFormat(connection);
    if (!format)
        return format;
    for (const auto &[name, table] : m_tables) {
        Status done = renew(connection, table, opening);
        if (done)
            done = findProblems(connection, table, opening);
        if (!done)
            return done;
    }
    return Done{};
}

Status PostgresTables::renew(PostgresConnection &connection, const PostgresTable &table,
                             Opening &opening) const
{
    const PostgresParameter name = table.codec.collection().name.toUtf8();
    const QByteArray signature = table.codec.signature();
    const auto found =
        connection.run({{"SELECT signature FROM " + collections() + " WHERE name = $1", {name}}});
    if (!found.ok())
        return found.error->toError();
    if (found.rows[0].count() == 1 && found.rows[0].bytes(0, 0) == signature)
        return Done{};
    const Status renewed = PostgresRenewal(connection, table).run(opening.onProgress);
    if (!renewed)
        return renewed;
    const auto written = connection.run(
        {{"INSERT INTO " + collections() +
              " (name, signature) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET signature = $2",
          {name, signature}}});
    return written.ok() ? Status(Done{}) : Status(written.error->toError());
}

Status PostgresTables::findProblems(PostgresConnection &connection, const PostgresTable &table,
                                    Opening &opening) const
{
    const auto found = connection.run({{"SELECT " + postgresItemColumns() + " FROM " + table.qualified +
                                        " WHERE NOT readable ORDER BY id"}});
    if (!found.ok())
        return found.error->toError();
    const PostgresRows &rows = found.rows[0];
    for (int row = 0; row < rows.count(); ++row) {
        const auto item = postgresItem(table.codec, rows, row);
        const Message message =
            item ? Message(QT_TRANSLATE_NOOP("core", "The row was left out when the description changed."))
                 : item.error().message;
        opening.problems.append({table.name + u'/' + rows.text(row, 0), message});
    }
    return Done{};
}

} // namespace backdesk
