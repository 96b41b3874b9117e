// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/SqliteSnapshot.h"

#include "core/storage/sql/SqliteDialect.h"
#include "core/storage/sql/SqliteIndexes.h"
#include "core/storage/sql/SqlitePager.h"
#include "core/storage/sql/SqlListing.h"

namespace backdesk
{

SqliteSnapshot::SqliteSnapshot(SqliteDatabase &database, SqliteIndexes *indexes)
    : m_database(database), m_indexes(indexes)
{
    auto reader = database.takeReader();
    if (!reader) {
        m_status = reader.errors();
        return;
    }
    m_connection = std::move(*reader);
    m_status = begin();
}

SqliteSnapshot::~SqliteSnapshot()
{
    // After a failure a new connection looks at the file anew.
    if (m_connection && m_status && m_connection->run("COMMIT"))
        m_database.giveBack(std::move(m_connection));
}

Status SqliteSnapshot::begin()
{
    const Status begun = m_connection->run("BEGIN");
    if (!begun)
        return begun;
    // sqlite decides what is seen with the first reading.
    const auto number = m_connection->first("SELECT max(number) FROM _changes");
    if (!number)
        return number.errors();
    m_number = number->asInt() ? *number->asInt() : 0;
    return Done{};
}

void SqliteSnapshot::keep(const Status &status) const
{
    if (m_status && !status)
        m_status = status;
}

ItemValue SqliteSnapshot::read(const SqliteTable &table, SqliteStatement &row) const
{
    const auto item = table.codec().fromRow(row.bytes(0), row.bytes(1), row.whole(2));
    if (item)
        return *item;
    m_database.reportBroken(table.collection() + u'/' + row.text(3), item.error().message);
    return {};
}

ItemValue SqliteSnapshot::itemValue(const QString &collection, const QString &id) const
{
    SqliteTable *table = m_database.table(collection);
    if (!table || !m_connection)
        return {};
    auto row = m_connection->statement(table->find);
    row.bind(Value(id));
    if (row.next())
        return read(*table, row);
    keep(row.status());
    return {};
}

qint64 SqliteSnapshot::count(const QString &collection) const
{
    SqliteTable *table = m_database.table(collection);
    if (!table || !m_connection)
        return 0;
    SqlitePager pager(m_database, *m_connection, *table, m_number);
    const auto total = pager.total({});
    keep(pager.status());
    return total.value_or(0);
}

SqlQuery SqliteSnapshot::compiled(const SqliteTable &table, const ListRequest &request) const
{
    const SqliteDialect dialect(table.canSearch() ? table.searchName() : QByteArray());
    return SqlCompiler(dialect).compile(request, table.type());
}

ListAbility SqliteSnapshot::ability(const QString &collection, const ListRequest &request) const
{
    SqliteTable *table = m_database.table(collection);
    if (!table)
        return {true, true, true, true};
    const SqlQuery query = compiled(*table, request);
    const bool isAll = query.isExact() && !request.accept;
    return {query.filterIsExact && !request.accept, query.searchIsExact, query.sortIsExact, isAll};
}

ListResult SqliteSnapshot::list(const QString &collection, const ListRequest &request) const
{
    SqliteTable *table = m_database.table(collection);
    if (!table || !m_connection)
        return {};
    const SqlQuery query = compiled(*table, request);
    if (m_indexes)
        m_indexes->ask(*table, query, !request.search.isEmpty(), *m_connection);
    if (query.isExact() && query.sortIsExact && !request.accept && request.limit >= 0)
        return page(*table, request, query);
    return looked(*table, request, query);
}

/// Every row that SQL does not exclude is looked at.
ListResult SqliteSnapshot::looked(const SqliteTable &table, const ListRequest &request,
                                  const SqlQuery &query) const
{
    const ItemSource &items = request.items ? *request.items : *this;
    SqlListing listing(request, query, table.type(), items);
    SqlText sql{table.all, {}};
    if (!query.where.isEmpty()) {
        sql += " WHERE ";
        sql += query.where;
    }
    auto row = m_connection->statement(sql.text + " ORDER BY " + query.order.join(", "));
    row.bind(sql.values);
    while (row.next()) {
        if (const ItemValue item = read(table, row))
            listing.take(item);
    }
    keep(row.status());
    return listing.result();
}

ListResult SqliteSnapshot::page(const SqliteTable &table, const ListRequest &request,
                                const SqlQuery &query) const
{
    SqlitePager pager(m_database, *m_connection, table, m_number);
    ListResult result;
    result.total = pager.total(query.where).value_or(0);
    const qint64 skip = std::max<qint64>(request.skip, 0);
    QList<qint64> rows;
    if (skip < result.total && request.limit > 0)
        rows = pager.rows(query, skip, request.limit, result.total, m_indexes);
    keep(pager.status());
    for (const qint64 number : rows) {
        auto row = m_connection->statement(table.byRow);
        row.bind(Value(number));
        if (row.next()) {
            if (const ItemValue item = read(table, row))
                result.items.append(item);
        }
        keep(row.status());
    }
    return result;
}

void SqliteSnapshot::visitItems(const QString &collection, const Visitor &visitor) const
{
    SqliteTable *table = m_database.table(collection);
    if (!table || !m_connection)
        return;
    auto row = m_connection->statement(table->all + " ORDER BY created, id");
    while (row.next()) {
        const ItemValue item = read(*table, row);
        if (item && !visitor(item))
            return;
    }
    keep(row.status());
}

} // namespace backdesk
