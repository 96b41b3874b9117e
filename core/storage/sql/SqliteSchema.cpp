// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/SqliteSchema.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

constexpr qint64 applicationId = 0x42646b31; // "Bdk1"
constexpr qint64 formatNumber = 1;
constexpr qint64 progressEvery = 1000; // rows

Error unavailable(const char *source, const QString &path)
{
    return {ErrorKind::Unavailable, {}, Message(source, {path})};
}

} // namespace

Status SqliteSchema::run(const QList<QByteArray> &statements)
{
    for (const QByteArray &sql : statements) {
        const Status done = m_connection.run(sql);
        if (!done)
            return done;
    }
    return Done{};
}

Status SqliteSchema::checkOwner()
{
    const auto owner = m_connection.first("PRAGMA application_id");
    const auto tables = m_connection.first("SELECT count(*) FROM sqlite_master");
    if (!owner || !tables)
        return owner ? tables.errors() : owner.errors();
    const bool isNew = *tables == Value(0) && *owner == Value(0);
    if (!isNew && !(*owner == Value(applicationId))) {
        return unavailable(QT_TRANSLATE_NOOP("core", "%1 is the database of another program."),
                           m_database.path());
    }
    return Done{};
}

Status SqliteSchema::check()
{
    const Status owner = checkOwner();
    if (!owner)
        return owner;
    for (const auto &[name, table] : m_database.tables()) {
        const auto signature =
            m_connection.first("SELECT value FROM _backdesk WHERE name = ?", {table->noteName("signature")});
        if (!signature)
            return signature.errors();
        if (signature->text().toUtf8() != table->codec().signature()) {
            return unavailable(
                QT_TRANSLATE_NOOP("core", "The database %1 is to be opened for writing first, because the "
                                          "description has changed."),
                m_database.path());
        }
    }
    return Done{};
}

Status SqliteSchema::open()
{
    const Status owner = checkOwner();
    if (!owner)
        return owner;
    const Status settings = run({"PRAGMA journal_mode = WAL", "PRAGMA journal_size_limit = 67108864"});
    if (!settings)
        return settings;
    Status done = m_connection.run("BEGIN IMMEDIATE");
    if (done)
        done = make();
    return done ? m_connection.run("COMMIT") : done; // the connection rolls back when it is closed
}

Status SqliteSchema::make()
{
    const Status made = run({
        "PRAGMA application_id = " + QByteArray::number(applicationId),
        "CREATE TABLE IF NOT EXISTS _backdesk (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID",
        "CREATE TABLE IF NOT EXISTS _changes (number INTEGER PRIMARY KEY AUTOINCREMENT,"
        " collection TEXT NOT NULL, id TEXT NOT NULL, writer TEXT NOT NULL)",
        "CREATE TABLE IF NOT EXISTS _indexes (name TEXT PRIMARY KEY, collection TEXT NOT NULL,"
        " terms TEXT NOT NULL, filtered TEXT NOT NULL) WITHOUT ROWID",
        "CREATE TABLE IF NOT EXISTS _files (id TEXT PRIMARY KEY, content BLOB NOT NULL)",
        "CREATE TABLE IF NOT EXISTS _aside (collection TEXT NOT NULL, id TEXT NOT NULL,"
        " created INTEGER NOT NULL, version INTEGER NOT NULL, doc TEXT NOT NULL, unknown TEXT,"
        " PRIMARY KEY (collection, id))",
    });
    if (!made)
        return made;
    const auto format = m_connection.first("SELECT value FROM _backdesk WHERE name = 'format'");
    if (!format)
        return format.errors();
    if (format->text().toLongLong() > formatNumber) {
        return unavailable(QT_TRANSLATE_NOOP("core", "The database %1 was written by a later version."),
                           m_database.path());
    }
    const Status noted =
        m_connection.run("INSERT OR REPLACE INTO _backdesk (name, value) VALUES ('format', ?)",
                         {QString::number(formatNumber)});
    if (!noted)
        return noted;
    for (const auto &[name, table] : m_database.tables()) {
        const Status ready = makeTable(*table);
        if (!ready)
            return ready;
    }
    return Done{};
}

Status SqliteSchema::makeTable(SqliteTable &table)
{
    const QByteArray &name = table.name();
    Status done = run({
        "CREATE TABLE IF NOT EXISTS " + name +
            " (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, created INTEGER NOT NULL,"
            " version INTEGER NOT NULL, doc TEXT NOT NULL, keys TEXT NOT NULL, search TEXT NOT NULL,"
            " unknown TEXT)",
        "CREATE INDEX IF NOT EXISTS " + table.partName("created") + " ON " + name + " (created, id)",
    });
    if (done)
        done = bringUp(table);
    return done ? readAside(table) : done;
}

Status SqliteSchema::bringUp(SqliteTable &table)
{
    const ValueList note{table.noteName("signature")};
    const QString signature = QString::fromUtf8(table.codec().signature());
    const auto present = m_connection.first("SELECT value FROM _backdesk WHERE name = ?", note);
    if (!present)
        return present.errors();
    if (present->text() == signature)
        return Done{};
    const Status written = rewrite(table);
    if (!written)
        return written;
    return m_connection.run("INSERT OR REPLACE INTO _backdesk (name, value) VALUES (?, ?)",
                            note + ValueList{signature});
}

/// Reads every row as the description is now and writes it again. Rows that are no items any more are set
/// aside, and tried again the next time.
Status SqliteSchema::rewrite(SqliteTable &table)
{
    const ValueList collection{table.collection()};
    Status done =
        m_connection.run("INSERT OR IGNORE INTO " + table.name() +
                             " (id, created, version, doc, keys, search, unknown) SELECT id, created,"
                             " version, doc, '{}', '', unknown FROM _aside WHERE collection = ?",
                         collection);
    if (done)
        done = m_connection.run("DELETE FROM _aside WHERE collection = ? AND id IN (SELECT id FROM " +
                                    table.name() + " WHERE keys = '{}')",
                                collection);
    if (!done)
        return done;
    const auto total = m_connection.first(table.count);
    if (!total)
        return total.errors();
    qint64 rows = 0;
    auto row =
        m_connection.statement("SELECT row, doc, unknown, version FROM " + table.name() + " ORDER BY row");
    while (row.next()) {
        done = rewriteRow(table, row);
        if (!done)
            return done;
        if (++rows % progressEvery == 0 && m_progress)
            m_progress(rows, *total->asInt());
    }
    return row.status();
}

Status SqliteSchema::rewriteRow(SqliteTable &table, SqliteStatement &row)
{
    const Value number = row.value(0);
    const auto item = table.codec().fromRow(row.bytes(1), row.bytes(2), row.whole(3));
    if (!item) {
        const Status set =
            m_connection.run("INSERT OR REPLACE INTO _aside (collection, id, created, version, doc,"
                             " unknown) SELECT ?, id, created, version, doc, unknown FROM " +
                                 table.name() + " WHERE row = ?",
                             {table.collection(), number});
        return set ? m_connection.run("DELETE FROM " + table.name() + " WHERE row = ?", {number}) : set;
    }
    const StoredItem &stored = StoredItem::of(*item);
    const SqlRow made = table.codec().toExactRow(stored, stored.unknown, stored.version);
    auto update = m_connection.statement("UPDATE " + table.name() +
                                         " SET created = ?, doc = ?, keys = ?, search = ?, unknown = ?"
                                         " WHERE row = ?");
    update.bind(Value(made.created)).bind(made.doc).bind(made.keys).bind(Value(made.search));
    update.bind(made.unknown).bind(number);
    while (update.next()) {
    }
    return update.status();
}

Status SqliteSchema::readAside(SqliteTable &table)
{
    auto row = m_connection.statement("SELECT doc, unknown, version, id FROM _aside WHERE collection = ?");
    row.bind(Value(table.collection()));
    while (row.next()) {
        const QString id = row.text(3);
        table.aside.insert(id);
        const auto item = table.codec().fromRow(row.bytes(0), row.bytes(1), row.whole(2));
        if (!item)
            m_database.reportBroken(table.collection() + u'/' + id, item.error().message);
    }
    return row.status();
}

} // namespace backdesk
