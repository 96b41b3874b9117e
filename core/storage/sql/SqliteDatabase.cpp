// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/SqliteDatabase.h"

#include <QCoreApplication>

#include <algorithm>

namespace backdesk
{

namespace
{

constexpr size_t mostReaders = 16; // that wait
constexpr int readerCacheKib = 3072;
constexpr qsizetype mostProblems = 1000;

} // namespace

Result<std::unique_ptr<SqliteConnection>> SqliteDatabase::connect(Access access, int cacheKib) const
{
    SqliteConnection::Options options;
    options.access = access;
    options.cacheKib = cacheKib;
    options.mostPages = m_mostPages;
    return SqliteConnection::open(m_path, options);
}

void SqliteDatabase::addTable(const StoredCollection &collection)
{
    m_tables[collection.name] = std::make_unique<SqliteTable>(collection);
}

SqliteTable *SqliteDatabase::table(const QString &collection) const
{
    const auto found = m_tables.find(collection);
    return found == m_tables.end() ? nullptr : found->second.get();
}

Result<std::unique_ptr<SqliteConnection>> SqliteDatabase::takeReader()
{
    if (m_hasMoved)
        return movedError();
    {
        const std::lock_guard lock(m_readersMutex);
        if (!m_readers.empty()) {
            auto reader = std::move(m_readers.back());
            m_readers.pop_back();
            return reader;
        }
    }
    return connect(Access::Read, readerCacheKib);
}

void SqliteDatabase::giveBack(std::unique_ptr<SqliteConnection> reader)
{
    const std::lock_guard lock(m_readersMutex);
    if (m_readers.size() < mostReaders)
        m_readers.push_back(std::move(reader));
}

void SqliteDatabase::closeReaders()
{
    const std::lock_guard lock(m_readersMutex);
    m_readers.clear();
}

Error SqliteDatabase::movedError() const
{
    return {ErrorKind::Unavailable,
            {},
            Message(QT_TRANSLATE_NOOP("core", "The database %1 was moved or deleted."), {m_path})};
}

void SqliteDatabase::reportBroken(const QString &place, const Message &message)
{
    {
        const std::lock_guard lock(m_problemsMutex);
        const bool isKnown =
            std::any_of(m_problems.begin(), m_problems.end(),
                        [&place](const StorageProblem &known) { return known.place == place; });
        if (isKnown || m_problems.size() >= mostProblems)
            return;
        m_problems.append({place, message});
    }
    if (onProblemsChanged)
        onProblemsChanged();
}

QList<StorageProblem> SqliteDatabase::problems() const
{
    const std::lock_guard lock(m_problemsMutex);
    return m_problems;
}

void SqliteDatabase::setProblems(const QList<StorageProblem> &problems)
{
    const std::lock_guard lock(m_problemsMutex);
    m_problems = problems;
}

std::optional<qint64> SqliteDatabase::lastChange(const QString &collection, SqliteConnection &reader,
                                                 qint64 number)
{
    Known known;
    {
        const std::lock_guard lock(m_knownMutex);
        known = m_known.value(collection);
    }
    if (known.upTo == number)
        return known.last;
    if (known.upTo > number) // another reader is further
        return {};
    // Of changes that are not in the log any more it is not known what they changed.
    const auto oldest = reader.first("SELECT min(number) FROM _changes");
    const auto last = reader.first("SELECT max(number) FROM _changes WHERE number > ? AND collection = ?",
                                   {known.upTo, collection});
    if (!oldest || !last)
        return {};
    if (oldest->asInt() && *oldest->asInt() > known.upTo + 1)
        known.last = number;
    else if (last->asInt())
        known.last = *last->asInt();
    known.upTo = number;
    const std::lock_guard lock(m_knownMutex);
    Known &kept = m_known[collection];
    if (kept.upTo < known.upTo)
        kept = known;
    return known.last;
}

} // namespace backdesk
