// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/PostgresIndexer.h"

#include "core/schema/PartTypes.h"
#include "core/storage/sql/PostgresDialect.h"
#include "core/value/Log.h"

#include <QCryptographicHash>

#include <algorithm>

namespace backdesk
{

namespace
{

/// Fewer rows than these are read as quickly without an index.
constexpr int worthAnIndex = 1000;
constexpr std::chrono::seconds lookAgain{10};
/// Every write pays for every index.
constexpr size_t mostOfATable = 24;

QByteArray indexName(const QByteArray &table, const QByteArray &method, const QByteArray &terms)
{
    const QByteArray text = table + ' ' + method + ' ' + terms;
    return "backdesk_" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(24);
}

} // namespace

PostgresIndexer::PostgresIndexer(const PostgresTables &tables, PostgresAddress address)
    : m_tables(tables), m_address(std::move(address)), m_thread([this] { run(); })
{
}

PostgresIndexer::~PostgresIndexer()
{
    {
        std::unique_lock lock(m_mutex);
        m_isStopping = true;
        m_changed.notify_all();
        // What it does now may take long, or wait for transactions of other servers.
        while (m_isBusy) {
            if (m_connection)
                m_connection->cancel();
            m_changed.wait_for(lock, std::chrono::milliseconds(50));
        }
    }
    m_thread.join();
}

void PostgresIndexer::wantDeclared()
{
    for (const auto &[name, table] : m_tables.all())
        wantDeclared(table, *table.codec.collection().type, {});
}

void PostgresIndexer::wantDeclared(const PostgresTable &table, const DictType &type, const QStringList &path)
{
    const PostgresDialect dialect;
    for (const DictType::Field &field : type.fields()) {
        const QStringList place = path + QStringList{field.name};
        if (const auto *dict = dynamic_cast<const DictType *>(field.type.get()))
            wantDeclared(table, *dict, place);
        const bool isReference = !referredCollection(*field.type).isEmpty();
        if (!field.type->options().index && !isReference)
            continue;
        for (const QByteArray &term : SqlCompiler(dialect).indexTerms(place, *field.type))
            want({table.qualified, "btree", '(' + term + ')', true});
        if (isReference && elementType(*field.type))
            want({table.qualified, "gin", "doc jsonb_path_ops", true});
    }
}

void PostgresIndexer::wantFor(const PostgresTable &table, const SqlQuery &query)
{
    for (const QByteArray &term : query.filtered)
        want({table.qualified, "btree", '(' + term + ')'});
    if (query.sortIsExact && query.order.size() > 2) // there is one for the order of creation
        want({table.qualified, "btree", PostgresDialect::indexTerms(query.order)});
    if (query.where.text.contains("doc @>"))
        want({table.qualified, "gin", "doc jsonb_path_ops"});
    if (query.where.text.contains("search LIKE"))
        want({table.qualified, "gin", "search", false, true});
}

void PostgresIndexer::want(Index index)
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_known.find(index.key());
    if (known != m_known.end() && Clock::now() < known->second)
        return;
    const auto ofTable = std::count_if(m_known.begin(), m_known.end(), [&index](const auto &other) {
        return other.first.first == index.table;
    });
    if (size_t(ofTable) >= mostOfATable && known == m_known.end() && !index.isDeclared)
        return;
    m_known[index.key()] = Clock::time_point::max();
    m_waiting.push_back(std::move(index));
    m_changed.notify_all();
}

void PostgresIndexer::waitUntilIdle()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.empty() && !m_isBusy; });
}

void PostgresIndexer::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_isStopping || !m_waiting.empty(); });
        if (m_isStopping)
            return;
        const Index index = m_waiting.front();
        m_waiting.pop_front();
        m_isBusy = true;
        lock.unlock();
        const Made made = connect() ? make(index) : Made::NotYet;
        lock.lock();
        if (made == Made::NotYet)
            m_known[index.key()] = Clock::now() + lookAgain;
        m_isBusy = false;
        if (m_waiting.empty())
            m_connection.reset(); // there will hardly be more soon
        m_changed.notify_all();
    }
}

bool PostgresIndexer::connect()
{
    if (m_connection && m_connection->isAlive())
        return true;
    auto opened = PostgresConnection::open(m_address);
    const std::lock_guard lock(m_mutex); // who stops it uses the connection too
    m_connection = opened.index() == 0 ? std::move(std::get<0>(opened)) : nullptr;
    return bool(m_connection);
}

bool PostgresIndexer::isLarge(const Index &index)
{
    const auto answer = m_connection->run({{"SELECT count(*) FROM (SELECT 1 FROM " + index.table + " LIMIT " +
                                            QByteArray::number(worthAnIndex) + ") AS found"}});
    return answer.ok() && answer.rows[0].number(0, 0) == worthAnIndex;
}

/// `search` as an index of trigrams has it; empty when the database has none.
QByteArray PostgresIndexer::searchTerms()
{
    const PostgresCommand where = {
        "SELECT n.nspname FROM pg_extension AS e JOIN pg_namespace AS n ON n.oid = "
        "e.extnamespace WHERE e.extname = 'pg_trgm'"};
    auto found = m_connection->run({where});
    if (found.ok() && found.rows[0].count() == 0) {
        const auto made = m_connection->run({{"CREATE EXTENSION IF NOT EXISTS pg_trgm"}});
        if (made.ok())
            found = m_connection->run({where});
    }
    if (!found.ok())
        return {};
    if (found.rows[0].count() == 0) // CockroachDB has it without an extension
        return "search gin_trgm_ops";
    return "search " + sqlName(found.rows[0].text(0, 0)) + ".gin_trgm_ops";
}

PostgresIndexer::Made PostgresIndexer::make(const Index &index)
{
    if (!index.isDeclared && !isLarge(index))
        return Made::NotYet;
    const QByteArray terms = index.isSearch ? searchTerms() : index.terms;
    return terms.isEmpty() ? Made::Never : makeNow(index, terms);
}

/// What is left of an attempt that was interrupted: it costs and does not help. Where the database does not
/// tell, there is none.
void PostgresIndexer::dropUnfinished(const QByteArray &name)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_isStopping)
            return;
    }
    const auto found =
        m_connection->run({{"SELECT count(*) FROM pg_index AS i JOIN pg_class AS c ON c.oid = i.indexrelid "
                            "JOIN pg_namespace AS n ON "
                            "n.oid = c.relnamespace WHERE n.nspname = $1 AND c.relname = $2 AND NOT "
                            "i.indisvalid AND NOT EXISTS "
                            "(SELECT 1 FROM pg_stat_progress_create_index AS p WHERE p.index_relid = c.oid)",
                            {m_tables.schema().toUtf8(), name}}});
    if (found.ok() && found.rows[0].number(0, 0) > 0)
        m_connection->run({{"DROP INDEX CONCURRENTLY IF EXISTS " + sqlName(m_tables.schema()) + '.' + name}});
}

PostgresIndexer::Made PostgresIndexer::makeNow(const Index &index, const QByteArray &terms)
{
    const QByteArray name = indexName(index.table, index.method, terms);
    const QByteArray rest =
        " IF NOT EXISTS " + name + " ON " + index.table + " USING " + index.method + " (" + terms + ')';
    m_connection->setStatementTimeout({}); // it takes as long as it takes
    dropUnfinished(name);
    const auto made = m_connection->run({{"CREATE INDEX CONCURRENTLY" + rest}});
    if (made.ok()) {
        m_connection->run({{"ANALYZE " + index.table}}); // so that it is used
        return Made::Yes;
    }
    qCInfo(lcStorage, "An index of the table %s cannot be made: %ls", index.table.constData(),
           qUtf16Printable(made.error->text));
    dropUnfinished(name);
    const bool isRefused = made.error->state == "42704" || made.error->state == "0A000"; // no such operators
    return isRefused ? Made::Never : Made::NotYet;
}

} // namespace backdesk
