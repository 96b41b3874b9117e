// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/SqliteIndexes.h"

#include "core/storage/sql/SqliteWriter.h"
#include "core/value/Json.h"
#include "core/value/Log.h"

#include <QCryptographicHash>

namespace backdesk
{

namespace
{

constexpr qint64 leastRows = 1000;    // fewer are looked through quicker than an index is made
constexpr qsizetype mostFiltered = 4; // in the index of an order
constexpr qsizetype mostOrders = 12;  // of a collection
constexpr int cacheKib = 16384;
constexpr qint64 fillRows = 2000; // at once, while writers wait

QByteArray joined(const QList<QByteArray> &terms)
{
    return terms.join(", ");
}

Value asValue(const QList<QByteArray> &terms)
{
    ValueList list;
    for (const QByteArray &term : terms)
        list.append(QString::fromUtf8(term));
    return list;
}

QList<QByteArray> asTerms(const QByteArray &json)
{
    QList<QByteArray> terms;
    if (const auto list = fromJson(json)) {
        for (const Value &term : list->list())
            terms.append(term.text().toUtf8());
    }
    return terms;
}

/// Indexes are called by what they hold, so that two processes make the same one.
QByteArray hashOf(const QByteArray &text)
{
    constexpr qsizetype enough = 12;
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(enough);
}

} // namespace

Status SqliteIndexes::load(SqliteConnection &connection)
{
    for (const auto &[name, table] : m_database.tables()) {
        const auto note =
            connection.first("SELECT value FROM _backdesk WHERE name = ?", {table->noteName("search")});
        if (!note)
            return note.errors();
        table->setCanSearch(note->text() == QLatin1String("done"));
    }
    auto row = connection.statement("SELECT collection, terms, filtered FROM _indexes");
    const std::lock_guard lock(m_mutex);
    while (row.next()) {
        Known &known = m_known[row.text(0)];
        const QList<QByteArray> order = asTerms(row.bytes(1));
        const QList<QByteArray> filtered = asTerms(row.bytes(2));
        if (order.isEmpty())
            known.filters.unite(QSet(filtered.begin(), filtered.end()));
        else
            known.orders.insert(joined(order), filtered);
    }
    return row.status();
}

void SqliteIndexes::start()
{
    m_thread = std::thread([this] { work(); });
}

void SqliteIndexes::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
        m_jobs.clear();
        if (m_connection)
            m_connection->interrupt();
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void SqliteIndexes::finish()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isStopping || (m_jobs.empty() && !m_isWorking); });
}

bool SqliteIndexes::serves(const SqliteTable &table, const QList<QByteArray> &terms) const
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_known.constFind(table.collection());
    return known != m_known.constEnd() &&
           std::any_of(terms.begin(), terms.end(),
                       [known](const QByteArray &term) { return known->filters.contains(term); });
}

QByteArray SqliteIndexes::nameOf(const SqliteTable &table, const QList<QByteArray> &order,
                                 const QList<QByteArray> &filtered)
{
    return table.partName((order.isEmpty() ? "f" : "o") + hashOf(joined(order) + '\n' + joined(filtered)));
}

QByteArray SqliteIndexes::orderIndex(const SqliteTable &table, const QList<QByteArray> &order) const
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_known.constFind(table.collection());
    if (known == m_known.constEnd())
        return {};
    const auto index = known->orders.constFind(joined(order));
    return index == known->orders.constEnd() ? QByteArray() : nameOf(table, order, *index);
}

/// What the list would need and is not asked for yet.
QList<SqliteIndexes::Job> SqliteIndexes::missing(SqliteTable &table, const SqlQuery &query, bool isSearch)
{
    QList<Job> jobs;
    const Known &known = m_known[table.collection()];
    for (const QByteArray &term : query.filtered) {
        if (!known.filters.contains(term))
            jobs.append({&table, {}, {term}, false});
    }
    const QByteArray order = joined(query.order);
    const auto present = known.orders.constFind(order);
    QList<QByteArray> filtered = present == known.orders.constEnd() ? QList<QByteArray>() : *present;
    const qsizetype before = filtered.size();
    for (const QByteArray &term : query.filtered) {
        if (!filtered.contains(term) && filtered.size() < mostFiltered)
            filtered.append(term);
    }
    constexpr qsizetype creationOnly = 2; // every table has that
    const bool isNew =
        present == known.orders.constEnd() && (query.order.size() > creationOnly || !filtered.isEmpty());
    const bool hasRoom = present != known.orders.constEnd() || known.orders.size() < mostOrders;
    if (query.sortIsExact && hasRoom && (isNew || filtered.size() > before))
        jobs.append({&table, query.order, filtered, false});
    if (isSearch && !table.canSearch())
        jobs.append({&table, {}, {}, true});
    jobs.removeIf([&known](const Job &job) {
        return known.asked.contains(joined(job.order) + '\n' + joined(job.filtered));
    });
    return jobs;
}

void SqliteIndexes::ask(SqliteTable &table, const SqlQuery &query, bool isSearch,
                        SqliteConnection &connection)
{
    std::unique_lock lock(m_mutex);
    const QList<Job> jobs = missing(table, query, isSearch);
    if (jobs.isEmpty() || m_isStopping)
        return;
    lock.unlock();
    const auto rows = connection.first("SELECT max(row) FROM " + table.name());
    if (!rows || !rows->asInt() || *rows->asInt() < leastRows)
        return;
    lock.lock();
    for (const Job &job : jobs)
        add(job);
    m_changed.notify_all();
}

void SqliteIndexes::demand(SqliteTable &table, const QList<QByteArray> &terms)
{
    const std::lock_guard lock(m_mutex);
    for (const QByteArray &term : terms) {
        if (!m_known[table.collection()].filters.contains(term))
            add({&table, {}, {term}, false});
    }
    m_changed.notify_all();
}

void SqliteIndexes::add(const Job &job)
{
    QSet<QByteArray> &asked = m_known[job.table->collection()].asked;
    const QByteArray name = joined(job.order) + '\n' + joined(job.filtered);
    if (asked.contains(name))
        return;
    asked.insert(name);
    m_jobs.push_back(job);
}

void SqliteIndexes::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_isStopping || !m_jobs.empty(); });
        if (m_isStopping)
            return;
        const Job job = m_jobs.front();
        m_jobs.pop_front();
        m_isWorking = true;
        lock.unlock();
        auto connection = m_database.connect(SqliteDatabase::Access::Write, cacheKib);
        Status done = connection ? Status(Done{}) : Status(connection.errors());
        lock.lock();
        if (done && !m_isStopping) {
            m_connection = connection->get();
            lock.unlock();
            done = carryOut(job, **connection);
            lock.lock();
            m_connection = nullptr;
        }
        if (done)
            remember(job);
        else if (!m_isStopping)
            qCWarning(lcStorage).noquote() << done.error().message.text();
        m_isWorking = false;
        m_changed.notify_all();
    }
}

void SqliteIndexes::remember(const Job &job)
{
    Known &known = m_known[job.table->collection()];
    if (job.isSearch)
        job.table->setCanSearch(true);
    else if (job.order.isEmpty())
        known.filters.insert(job.filtered.first());
    else
        known.orders.insert(joined(job.order), job.filtered);
}

Status SqliteIndexes::carryOut(const Job &job, SqliteConnection &connection)
{
    if (job.isSearch)
        return makeSearch(*job.table, connection);
    return m_writer.exclusively([&] { return makeIndex(job, connection); });
}

Status SqliteIndexes::makeIndex(const Job &job, SqliteConnection &connection)
{
    const SqliteTable &table = *job.table;
    QList<QByteArray> columns = job.order.isEmpty() ? QList<QByteArray>{job.filtered.first(), "created", "id"}
                                                    : job.order + job.filtered;
    const QByteArray name = nameOf(table, job.order, job.filtered);
    const QString terms = QString::fromUtf8(toJson(asValue(job.order)));
    QList<std::pair<QByteArray, ValueList>> steps = {{"BEGIN IMMEDIATE", ValueList()}};
    if (!job.order.isEmpty()) { // one with less is not needed any more
        const auto former = connection.first("SELECT name FROM _indexes WHERE collection = ? AND terms = ?",
                                             {table.collection(), terms});
        if (former && former->asText()) {
            steps.append({"DROP INDEX IF EXISTS " + former->text().toUtf8(), ValueList()});
            steps.append({"DELETE FROM _indexes WHERE name = ?", {*former}});
        }
    }
    steps.append({"CREATE INDEX IF NOT EXISTS " + name + " ON " + table.name() + " (" + joined(columns) + ')',
                  ValueList()});
    steps.append({"INSERT OR REPLACE INTO _indexes (name, collection, terms, filtered) VALUES (?, ?, ?, ?)",
                  {QString::fromUtf8(name), table.collection(), terms,
                   QString::fromUtf8(toJson(asValue(job.filtered)))}});
    steps.append({"COMMIT", ValueList()});
    steps.append({"PRAGMA analysis_limit = 400", ValueList()});
    steps.append({"ANALYZE " + table.name(), ValueList()});
    for (const auto &[sql, values] : steps) {
        const Status done = connection.run(sql, values);
        if (!done)
            return done;
    }
    return Done{};
}

/// The table first, so that changes from now on are in it; then what was there before.
Status SqliteIndexes::makeSearch(SqliteTable &table, SqliteConnection &connection)
{
    const QByteArray &name = table.searchName();
    const QByteArray rowIn = "INSERT INTO " + name + " (rowid, search) VALUES (new.row, new.search)";
    const QByteArray rowOut = "DELETE FROM " + name + " WHERE rowid = old.row";
    const QList<QByteArray> steps = {
        "BEGIN IMMEDIATE",
        "CREATE VIRTUAL TABLE IF NOT EXISTS " + name +
            " USING fts5(search, tokenize = 'trigram case_sensitive 1')",
        "CREATE TRIGGER IF NOT EXISTS " + table.partName("si") + " AFTER INSERT ON " + table.name() +
            " BEGIN " + rowIn + "; END",
        "CREATE TRIGGER IF NOT EXISTS " + table.partName("sd") + " AFTER DELETE ON " + table.name() +
            " BEGIN " + rowOut + "; END",
        "CREATE TRIGGER IF NOT EXISTS " + table.partName("su") + " AFTER UPDATE OF search ON " +
            table.name() + " WHEN old.search IS NOT new.search BEGIN " + rowOut + "; " + rowIn + "; END",
        "COMMIT",
    };
    const Status made = m_writer.exclusively([&] {
        for (const QByteArray &sql : steps) {
            const Status done = connection.run(sql);
            if (!done)
                return done;
        }
        return Status(Done{});
    });
    return made ? fillSearch(table, connection) : made;
}

Status SqliteIndexes::fillSearch(SqliteTable &table, SqliteConnection &connection)
{
    const QByteArray part = "SELECT row FROM " + table.name() + " WHERE row > ? ORDER BY row LIMIT ?";
    qint64 filled = 0;
    while (true) {
        const auto last = connection.first("SELECT max(row) FROM (" + part + ')', {filled, fillRows});
        if (!last)
            return last.errors();
        if (!last->asInt())
            break;
        const qint64 end = *last->asInt();
        const Status done = m_writer.exclusively([&] {
            return connection.run("INSERT OR REPLACE INTO " + table.searchName() +
                                      " (rowid, search) SELECT row, search FROM " + table.name() +
                                      " WHERE row > ? AND row <= ?",
                                  {filled, end});
        });
        if (!done)
            return done;
        filled = end;
    }
    return m_writer.exclusively([&] {
        return connection.run("INSERT OR REPLACE INTO _backdesk (name, value) VALUES (?, 'done')",
                              {table.noteName("search")});
    });
}

} // namespace backdesk
