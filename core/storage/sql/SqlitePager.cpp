// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/SqlitePager.h"

#include "core/storage/sql/SqliteIndexes.h"
#include "core/value/Json.h"

#include <algorithm>

namespace backdesk
{

namespace
{

constexpr QByteArrayView descending = " DESC";

QByteArray expressionOf(const QByteArray &term)
{
    return term.endsWith(descending) ? term.chopped(descending.size()) : term;
}

/// What comes after the key, which has a value for every term. The first comparison is what an index begins
/// with.
SqlText after(const QList<QByteArray> &order, const ValueList &key)
{
    SqlText sql;
    for (qsizetype i = 0; i < order.size(); ++i) {
        const QByteArray term = expressionOf(order[i]);
        const char *symbol = term == order[i] ? ">" : "<";
        if (i == 0)
            sql += {term + ' ' + symbol + "= ? AND ", {key[i]}};
        sql += {"(" + term + ' ' + symbol + " ?", {key[i]}};
        if (i + 1 < order.size())
            sql += {" OR (" + term + " = ? AND ", {key[i]}};
    }
    sql.text += QByteArray(2 * order.size() - 1, ')');
    return sql;
}

} // namespace

SqlitePager::SqlitePager(SqliteDatabase &database, SqliteConnection &connection, const SqliteTable &table,
                         qint64 number)
    : m_database(database),
      m_connection(connection),
      m_table(table),
      m_state(database.lastChange(table.collection(), connection, number))
{
}

QByteArray SqlitePager::nameOf(const SqliteTable &table, const SqlText &where, const QList<QByteArray> &order)
{
    return table.name() + where.text + '\n' + toJson(where.values) + '\n' + order.join(", ");
}

std::optional<qint64> SqlitePager::total(const SqlText &where)
{
    const QByteArray name = nameOf(m_table, where, {});
    if (const auto known = m_state ? m_database.pages().total(name, *m_state) : std::nullopt)
        return known;
    const auto counted = where.isEmpty()
                             ? m_connection.first(m_table.count)
                             : m_connection.first(m_table.count + " WHERE " + where.text, where.values);
    if (!counted) {
        m_status = counted.errors();
        return {};
    }
    const qint64 total = *counted->asInt();
    if (m_state)
        m_database.pages().setTotal(name, *m_state, total);
    return total;
}

/// Whether to look the matches up by the filter's index and sort them, instead of walking along the order's
/// index until enough of them are met.
bool SqlitePager::sortsFew(const SqlQuery &query, qint64 shown, qint64 total, const SqliteIndexes *indexes)
{
    constexpr qint64 sortCost = 40; // of a row that is looked up, in steps along an index
    const bool isSearch = query.where.text.contains(m_table.searchName());
    if (!isSearch && !(indexes && indexes->serves(m_table, query.filtered)))
        return false;
    const qint64 all = this->total({}).value_or(total);
    return total * sortCost < all / std::max<qint64>(total, 1) * shown;
}

/// `last`: the sort key of the last row, if there are as many as wanted.
QList<qint64> SqlitePager::read(const SqlText &sql, qint64 limit, ValueList &last)
{
    auto statement = m_connection.statement(sql.text);
    statement.bind(sql.values);
    QList<qint64> rows;
    while (statement.next()) {
        rows.append(statement.whole(0));
        for (int i = 1; rows.size() == limit && i < statement.columns(); ++i)
            last.append(statement.value(i));
    }
    m_status = statement.status();
    return rows;
}

QList<qint64> SqlitePager::rows(const SqlQuery &query, qint64 skip, qint64 limit, qint64 total,
                                const SqliteIndexes *indexes)
{
    const QByteArray name = nameOf(m_table, query.where, query.order);
    const auto place = m_state ? m_database.pages().placeBefore(name, *m_state, skip) : std::nullopt;
    QByteArrayList terms;
    for (const QByteArray &term : query.order)
        terms.append(expressionOf(term));
    const qint64 start = place ? place->before : 0;
    const bool isSorted = sortsFew(query, skip - start + limit, total, indexes);
    const QByteArray index = isSorted || !indexes ? QByteArray() : indexes->orderIndex(m_table, query.order);
    const QByteArray select = "SELECT row, " + terms.join(", ") + " FROM " + m_table.name();
    SqlText rest;
    if (!query.where.isEmpty()) {
        rest += " WHERE ";
        rest += query.where;
    }
    if (place) {
        rest += query.where.isEmpty() ? " WHERE " : " AND ";
        rest += after(query.order, place->key);
    }
    rest += isSorted ? " ORDER BY +" : " ORDER BY ";
    rest += {query.order.join(", ") + " LIMIT ? OFFSET ?", {limit, skip - start}};

    ValueList key;
    const QByteArray by = index.isEmpty() ? QByteArray() : " INDEXED BY " + index;
    QList<qint64> rows = read({select + by + rest.text, rest.values}, limit, key);
    if (!m_status && !by.isEmpty()) // another process may have replaced the index
        rows = read({select + rest.text, rest.values}, limit, key);
    if (!key.isEmpty() && m_state)
        m_database.pages().addPlace(name, *m_state, {skip + limit, key});
    return rows;
}

} // namespace backdesk
