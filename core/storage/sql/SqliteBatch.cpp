// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/SqliteBatch.h"

#include <QCoreApplication>

#include <optional>

namespace backdesk
{

namespace
{

Error stale(const QString &id)
{
    return {
        ErrorKind::Stale, {}, Message(QT_TRANSLATE_NOOP("core", "The item %1 was changed meanwhile."), {id})};
}

Error taken(const QString &id)
{
    return {
        ErrorKind::Conflict, {}, Message(QT_TRANSLATE_NOOP("core", "There is already an item %1."), {id})};
}

void bindRow(SqliteStatement &statement, const SqlRow &row, qint64 version)
{
    statement.bind(Value(row.created)).bind(Value(version)).bind(row.doc).bind(row.keys);
    statement.bind(Value(row.search)).bind(row.unknown);
}

} // namespace

Result<SqliteBatch> SqliteBatch::of(const QList<Write> &writes, const SqliteDatabase &database)
{
    SqliteBatch batch;
    for (const Write &write : writes) {
        const SqliteTable *table = database.table(write.collection);
        if (!table) {
            return Error{
                ErrorKind::NotFound,
                {},
                Message(QT_TRANSLATE_NOOP("core", "There is no collection %1."), {write.collection})};
        }
        Part part{write, table, {}, 0, {}};
        if (write.value) {
            part.item = std::make_shared<StoredItem>(*write.value);
            part.item->unknown = write.base ? StoredItem::of(write.base).unknown : write.unknown;
            part.row = table->codec().toExactRow(*write.value, part.item->unknown, 0);
            part.row.id = write.id;
        }
        batch.m_parts.push_back(std::move(part));
    }
    return batch;
}

Status SqliteBatch::verify(Part &part, SqliteConnection &reader, const SqliteOverlay &overlay)
{
    std::optional<qint64> present;
    const auto pending = overlay.states.constFind({part.write.collection, part.write.id});
    if (pending != overlay.states.constEnd()) {
        if (pending->item)
            present = StoredItem::of(pending->item).version;
    } else {
        const auto version = reader.first(part.table->versionOf, {part.write.id});
        if (!version)
            return version.errors();
        if (version->asInt())
            present = *version->asInt();
    }
    if (!present && !part.write.base && part.table->aside.contains(part.write.id))
        return taken(part.write.id);
    if (!present)
        return part.write.base ? Status(stale(part.write.id)) : Status(Done{});
    if (!part.write.base)
        return taken(part.write.id);
    part.baseVersion = *present;
    return StoredItem::of(part.write.base).version == *present ? Status(Done{})
                                                               : Status(stale(part.write.id));
}

Status SqliteBatch::order(SqliteConnection &reader, SqliteOverlay &overlay, quint64 number)
{
    for (Part &part : m_parts) {
        const Status verified = verify(part, reader, overlay);
        if (!verified)
            return verified;
    }
    m_number = number;
    for (const Part &part : m_parts) {
        if (part.item)
            part.item->version = nextSqlVersion(part.baseVersion);
        overlay.states.insert({part.write.collection, part.write.id}, {part.item, number});
    }
    return Done{};
}

void SqliteBatch::leave(SqliteOverlay &overlay) const
{
    for (const Part &part : m_parts) {
        const auto state = overlay.states.constFind({part.write.collection, part.write.id});
        if (state != overlay.states.constEnd() && state->batch == m_number)
            overlay.states.erase(state);
    }
}

Status SqliteBatch::writePart(const Part &part, SqliteConnection &connection)
{
    const bool isNew = part.baseVersion == 0;
    const SqliteTable &table = *part.table;
    auto statement = connection.statement(!part.item ? table.remove : isNew ? table.insert : table.update);
    if (isNew)
        statement.bind(Value(part.write.id));
    if (part.item)
        bindRow(statement, part.row, part.item->version);
    if (!isNew)
        statement.bind(Value(part.write.id)).bind(Value(part.baseVersion));
    while (statement.next()) {
    }
    const Status status = statement.status();
    if (!status)
        return status.error().kind == ErrorKind::Conflict ? Status(taken(part.write.id)) : status;
    return connection.changedRows() == 1 ? Status(Done{}) : Status(stale(part.write.id));
}

Status SqliteBatch::write(SqliteConnection &connection, const QString &writer) const
{
    for (const Part &part : m_parts) {
        const Status written = writePart(part, connection);
        if (!written)
            return written;
        const Status logged = connection.run("INSERT INTO _changes (collection, id, writer) VALUES (?, ?, ?)",
                                             {part.write.collection, part.write.id, writer});
        if (!logged)
            return logged;
    }
    return Done{};
}

} // namespace backdesk
