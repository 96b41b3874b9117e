// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/PostgresSnapshot.h"

#include "core/storage/sql/PostgresRow.h"
#include "core/storage/sql/SqlListing.h"
#include "core/value/Log.h"

namespace backdesk
{

namespace
{

constexpr int rowsAtOnce = 500;
constexpr qsizetype mostKnown = 10000;

const QByteArray columns = "SELECT " + postgresItemColumns();

PostgresCommand begin()
{
    return {"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", {}, true};
}

QByteArray condition(const SqlText &where, int first = 1)
{
    if (where.isEmpty())
        return " WHERE readable";
    return " WHERE readable AND (" + where.numbered(first) + ')';
}

QList<PostgresParameter> parameters(const SqlText &sql)
{
    QList<PostgresParameter> parameters;
    for (const Value &value : sql.values)
        parameters.append(postgresParameter(value));
    return parameters;
}

} // namespace

PostgresSnapshot::~PostgresSnapshot()
{
    if (m_connection)
        m_connection->post({{m_problem ? "ROLLBACK" : "COMMIT", {}, true}});
}

Status PostgresSnapshot::status() const
{
    return m_problem ? Status(m_problem->toError()) : Status(Done{});
}

std::optional<PostgresSnapshot::Rows> PostgresSnapshot::ask(const QList<PostgresCommand> &commands) const
{
    if (m_connection && !m_problem) {
        auto answer = m_connection->run(commands);
        m_problem = answer.error;
        return answer.ok() ? std::optional(std::move(answer.rows)) : std::nullopt;
    }
    // The connection may have died since it was last used: nothing was read yet, so another one serves as
    // well.
    for (int tries = 0; tries < 2 && !m_connection && !m_problem; ++tries) {
        auto taken = m_pool.take();
        if (const auto *error = std::get_if<PostgresError>(&taken)) {
            m_problem = *error;
            break;
        }
        m_connection = std::move(std::get<0>(taken));
        auto answer = m_connection->run(QList<PostgresCommand>{begin()} + commands);
        if (answer.ok()) {
            answer.rows.erase(answer.rows.begin());
            return std::move(answer.rows);
        }
        if (answer.error->isLost && tries == 0)
            m_connection.reset();
        else
            m_problem = answer.error;
    }
    return {};
}

ItemValue PostgresSnapshot::itemOf(const PostgresTable &table, const PostgresRows &rows, int row) const
{
    const auto item = postgresItem(table.codec, rows, row);
    if (item)
        return *item;
    qCWarning(lcStorage, "The row %ls of the table %ls cannot be read: %ls",
              qUtf16Printable(rows.text(row, 0)), qUtf16Printable(table.name),
              qUtf16Printable(item.error().message.text()));
    return {};
}

ItemValue PostgresSnapshot::itemValue(const QString &collection, const QString &id) const
{
    const PostgresTable *table = m_tables.find(collection);
    if (!table)
        return {};
    const auto key = std::pair(collection, id);
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    const auto rows = ask({{columns + " FROM " + table->qualified + " WHERE readable AND id = $1",
                            {postgresParameter(id)},
                            true}});
    if (!rows)
        return {};
    ItemValue item = rows->front().count() == 1 ? itemOf(*table, rows->front(), 0) : nullptr;
    if (m_known.size() < mostKnown)
        m_known.insert(key, item);
    return item;
}

qint64 PostgresSnapshot::count(const QString &collection) const
{
    const PostgresTable *table = m_tables.find(collection);
    const auto rows =
        table ? ask({{"SELECT count(*) FROM " + table->qualified + condition({}), {}, true}}) : std::nullopt;
    return rows ? rows->front().number(0, 0) : 0;
}

ListAbility PostgresSnapshot::ability(const QString &collection, const ListRequest &request) const
{
    const PostgresTable *table = m_tables.find(collection);
    if (!table)
        return {};
    const SqlQuery query = SqlCompiler(m_dialect).compile(request, *table->codec.collection().type);
    return {query.filterIsExact, query.searchIsExact, query.sortIsExact, query.isExact() && !request.accept};
}

ListResult PostgresSnapshot::list(const QString &collection, const ListRequest &request) const
{
    const PostgresTable *table = m_tables.find(collection);
    if (!table)
        return {};
    const SqlQuery query = SqlCompiler(m_dialect).compile(request, *table->codec.collection().type);
    if (m_onQuery)
        m_onQuery(*table, query);
    if (query.isExact() && query.sortIsExact && !request.accept)
        return listExactly(*table, query, request);
    return listChecking(*table, query, request);
}

ListResult PostgresSnapshot::listExactly(const PostgresTable &table, const SqlQuery &query,
                                         const ListRequest &request) const
{
    const QByteArray from = " FROM " + table.qualified + condition(query.where);
    const QList<PostgresParameter> values = parameters(query.where);
    QByteArray page = columns + from + " ORDER BY " + query.order.join(", ");
    if (request.limit >= 0)
        page += " LIMIT " + QByteArray::number(request.limit);
    if (request.skip > 0)
        page += " OFFSET " + QByteArray::number(request.skip);
    const auto rows = ask({{page, values}, {"SELECT count(*)" + from, values}});
    if (!rows)
        return {};
    ListResult result;
    result.total = rows->back().number(0, 0);
    const PostgresRows &found = rows->front();
    result.items.reserve(found.count());
    for (int row = 0; row < found.count(); ++row) {
        if (const ItemValue item = itemOf(table, found, row))
            result.items.append(item);
    }
    return result;
}

/// SQL gives what may belong to the list; the rest is asked of every item.
ListResult PostgresSnapshot::listChecking(const PostgresTable &table, const SqlQuery &query,
                                          const ListRequest &request) const
{
    const ItemSource &items = request.items ? *request.items : *this;
    SqlListing listing(request, query, *table.codec.collection().type, items);
    const auto take = [&listing](const ItemValue &item) {
        listing.take(item);
        return true;
    };
    if (query.sortIsExact && !request.sort.isEmpty())
        visitInOrder(table, query, take);
    else
        visitByCreation(table, query.where, take);
    return m_problem ? ListResult() : listing.result();
}

void PostgresSnapshot::visitItems(const QString &collection, const Visitor &visitor) const
{
    if (const PostgresTable *table = m_tables.find(collection))
        visitByCreation(*table, {}, visitor);
}

void PostgresSnapshot::visitByCreation(const PostgresTable &table, const SqlText &where,
                                       const Visitor &visitor) const
{
    const QByteArray sql = columns + ", created FROM " + table.qualified + condition(where, 3) +
                           " AND (created, id) > ($1::bigint, $2::text) ORDER BY created, id LIMIT " +
                           QByteArray::number(rowsAtOnce);
    QByteArray created = QByteArray::number(std::numeric_limits<qint64>::min());
    QByteArray id;
    while (true) {
        const auto rows = ask({{sql, QList<PostgresParameter>{created, id} + parameters(where)}});
        if (!rows)
            return;
        const PostgresRows &found = rows->front();
        for (int row = 0; row < found.count(); ++row) {
            const ItemValue item = itemOf(table, found, row);
            if (item && !visitor(item))
                return;
        }
        if (found.count() < rowsAtOnce)
            return;
        created = QByteArray(found.bytes(rowsAtOnce - 1, 4).constData());
        id = QByteArray(found.bytes(rowsAtOnce - 1, 0).constData());
    }
}

/// First the ids in their order, then the items some by some: all of them would be too many.
void PostgresSnapshot::visitInOrder(const PostgresTable &table, const SqlQuery &query,
                                    const Visitor &visitor) const
{
    const auto ids = ask({{"SELECT id FROM " + table.qualified + condition(query.where) + " ORDER BY " +
                               query.order.join(", "),
                           parameters(query.where)}});
    const int total = ids ? ids->front().count() : 0;
    for (int first = 0; first < total; first += rowsAtOnce) {
        QStringList wanted;
        for (int row = first; row < std::min(total, first + rowsAtOnce); ++row)
            wanted.append(ids->front().text(row, 0));
        const auto rows = ask({{columns + " FROM " + table.qualified + " WHERE id = ANY($1::text[])",
                                {postgresArray(wanted)}}});
        if (!rows)
            return;
        QHash<QString, int> places;
        for (int row = 0; row < rows->front().count(); ++row)
            places.insert(rows->front().text(row, 0), row);
        for (const QString &id : wanted) {
            const ItemValue item = itemOf(table, rows->front(), places.value(id));
            if (item && !visitor(item))
                return;
        }
    }
}

} // namespace backdesk
