// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/PostgresStorage.h"

#include "core/storage/FolderFileStore.h"
#include "core/storage/sql/PostgresFileStore.h"
#include "core/storage/sql/PostgresIndexer.h"
#include "core/storage/sql/PostgresSnapshot.h"
#include "core/storage/sql/PostgresWatch.h"
#include "core/storage/sql/PostgresWriter.h"

#include <atomic>

namespace backdesk
{

/// Writers have connections of their own: who reads and then writes could else wait for himself.
struct PostgresStorage::Parts {
    Parts(const PostgresAddress &address, ChangeFeed &feed)
        : tables(address.schema),
          readers(address, address.mostConnections),
          writers(address, std::max(1, address.mostConnections / 3)),
          writer(tables, writers, server),
          files(writers, tables.files()),
          watch(tables, address, server, feed),
          indexer(tables, address)
    {
    }

    const QString server = newFileId();
    PostgresTables tables;
    PostgresPool readers;
    PostgresPool writers;
    PostgresWriter writer;
    PostgresFileStore files;
    PostgresWatch watch;
    PostgresIndexer indexer;
    PostgresSnapshot::OnQuery onQuery = [this](const PostgresTable &table, const SqlQuery &query) {
        indexer.wantFor(table, query);
    };
    QList<StorageProblem> problems;
    std::atomic<qint64> batches = 0;
};

PostgresStorage::PostgresStorage(QString url) : m_url(std::move(url))
{
}

PostgresStorage::~PostgresStorage() = default;

Status PostgresStorage::open(const QList<StoredCollection> &collections)
{
    const auto address = PostgresAddress::fromText(m_url);
    if (!address)
        return address.errors();
    auto parts = std::make_unique<Parts>(*address, changes());
    auto taken = parts->writers.take();
    if (const auto *error = std::get_if<PostgresError>(&taken))
        return error->toError();
    PostgresConnection &connection = *std::get<0>(taken);
    connection.setStatementTimeout({}); // of a large table, every row may have to be written again
    PostgresTables::Opening opening{onOpenProgress, {}};
    Status opened = parts->tables.open(connection, collections, opening);
    if (opened)
        opened = parts->watch.start(connection);
    connection.setStatementTimeout(address->statementTimeout);
    std::get<0>(taken).reset();
    if (!opened)
        return opened;
    parts->problems = opening.problems;
    parts->indexer.wantDeclared();
    m_parts = std::move(parts);
    return Done{};
}

std::unique_ptr<Snapshot> PostgresStorage::snapshot() const
{
    return std::make_unique<PostgresSnapshot>(m_parts->tables, m_parts->readers, m_parts->onQuery);
}

Status PostgresStorage::apply(const QList<Write> &batch, const std::function<void()> &ordered)
{
    if (batch.isEmpty())
        return Done{};
    const qint64 number = ++m_parts->batches;
    const auto outcome = m_parts->writer.write(batch, number);
    if (outcome.isUnknown) {
        m_parts->watch.expect(number);
        changes().tell(changesOf(batch)); // what was seen before that is not told again
    }
    if (!outcome.status)
        return outcome.status;
    if (ordered)
        ordered();
    changes().tell(changesOf(batch));
    m_parts->watch.announce();
    return Done{};
}

QList<StorageProblem> PostgresStorage::problems() const
{
    return m_parts ? m_parts->problems : QList<StorageProblem>();
}

FileStore &PostgresStorage::files()
{
    return m_parts->files;
}

void PostgresStorage::close()
{
    m_parts.reset();
}

Status PostgresStorage::settle()
{
    m_parts->indexer.waitUntilIdle();
    return Done{};
}

} // namespace backdesk
