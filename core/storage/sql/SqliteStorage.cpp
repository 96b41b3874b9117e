// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/SqliteStorage.h"

#include "core/schema/PartTypes.h"
#include "core/storage/FileSystem.h"
#include "core/storage/sql/SqliteDialect.h"
#include "core/storage/sql/SqliteNewest.h"
#include "core/storage/sql/SqliteSchema.h"
#include "core/storage/sql/SqliteSnapshot.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cerrno>
#include <csignal>

namespace backdesk
{

namespace
{

constexpr int openCacheKib = 16384;
constexpr int checkCacheKib = 4096;

bool isAlive(qint64 process)
{
    return process > 0 && (kill(pid_t(process), 0) == 0 || errno != ESRCH);
}

} // namespace

SqliteStorage::SqliteStorage(const QString &path, Mode mode, qint64 mostPages)
    : m_database(QFileInfo(path).absoluteFilePath(), mostPages),
      m_mode(mode),
      m_writer(m_database),
      m_indexes(m_database, m_writer),
      m_watcher(m_database, changes()),
      m_files(m_database, m_writer)
{
}

SqliteStorage::~SqliteStorage()
{
    close();
}

Status SqliteStorage::open(const QList<StoredCollection> &collections)
{
    for (const StoredCollection &collection : collections)
        m_database.addTable(collection);
    m_database.onProblemsChanged = onProblemsChanged;
    const Status opened = m_mode == Mode::ReadOnly ? openForReading() : openForWriting();
    if (!opened)
        return opened;
    m_isOpen = true;
    m_watcher.start(m_writer.name());
    return Done{};
}

Status SqliteStorage::openForReading()
{
    auto connection = m_database.connect(SqliteDatabase::Access::Read, checkCacheKib);
    if (!connection)
        return connection.errors();
    const Status checked = SqliteSchema(m_database, **connection, {}).check();
    return checked ? m_indexes.load(**connection) : checked;
}

Status SqliteStorage::openForWriting()
{
    const QString folder = QFileInfo(path()).path();
    if (const int error = FileSystem().makeFolderSafely(folder))
        return writeError(folder, error);
    auto connection = m_database.connect(SqliteDatabase::Access::Create, openCacheKib);
    if (!connection)
        return connection.errors();
    Status done = SqliteSchema(m_database, **connection, onOpenProgress).open();
    if (done)
        done = m_writer.open();
    if (done)
        done = m_indexes.load(**connection);
    if (!done)
        return done;
    const auto wasClosed = noteOpening(**connection);
    if (!wasClosed)
        return wasClosed.errors();
    m_indexes.start();
    demandIndexes();
    if (!*wasClosed)
        m_check = std::thread([this] { (void)checkIntegrity().ok(); });
    return Done{};
}

/// Notes that this process has the file open; whether all others that did have closed it or still live.
Result<bool> SqliteStorage::noteOpening(SqliteConnection &connection)
{
    bool wereClosed = true;
    QStringList dead;
    {
        auto row = connection.statement("SELECT name, value FROM _backdesk WHERE name LIKE 'open:%'");
        while (row.next()) {
            if (!isAlive(row.text(1).toLongLong()))
                dead.append(row.text(0));
        }
        const Status read = row.status();
        if (!read)
            return read.errors();
    }
    for (const QString &name : std::as_const(dead)) {
        wereClosed = false;
        const Status forgotten = connection.run("DELETE FROM _backdesk WHERE name = ?", {name});
        if (!forgotten)
            return forgotten.errors();
    }
    const Status noted = connection.run("INSERT INTO _backdesk (name, value) VALUES (?, ?)",
                                        {openNote(), QString::number(QCoreApplication::applicationPid())});
    if (!noted)
        return noted.errors();
    return wereClosed;
}

QString SqliteStorage::openNote() const
{
    return QLatin1String("open:") + m_writer.name();
}

void SqliteStorage::demandIndexes()
{
    for (const auto &[name, table] : m_database.tables())
        demandIndexes(*table, table->type(), {});
}

void SqliteStorage::demandIndexes(SqliteTable &table, const DictType &type, const QStringList &path)
{
    const SqliteDialect dialect;
    for (const DictType::Field &field : type.fields()) {
        const QStringList inner = path + QStringList{field.name};
        if (const auto *dict = dynamic_cast<const DictType *>(field.type.get()))
            demandIndexes(table, *dict, inner);
        else if (field.type->options().index || !referredCollection(*field.type).isEmpty())
            m_indexes.demand(table, SqlCompiler(dialect).indexTerms(inner, *field.type));
    }
}

std::unique_ptr<Snapshot> SqliteStorage::snapshot() const
{
    return std::make_unique<SqliteSnapshot>(m_database, m_mode == Mode::ReadOnly ? nullptr : &m_indexes);
}

std::unique_ptr<Snapshot> SqliteStorage::newest() const
{
    if (m_mode == Mode::ReadOnly)
        return snapshot();
    std::unique_ptr<SqliteSnapshot> written;
    SqliteOverlay pending = m_writer.pending(
        [this, &written] { written = std::make_unique<SqliteSnapshot>(m_database, &m_indexes); });
    if (pending.states.isEmpty())
        return written;
    return std::make_unique<SqliteNewest>(m_database, std::move(written), std::move(pending));
}

Status SqliteStorage::apply(const QList<Write> &batch, const std::function<void()> &ordered)
{
    if (m_mode == Mode::ReadOnly) {
        return Error{ErrorKind::Unavailable,
                     {},
                     Message(QT_TRANSLATE_NOOP("core", "The database %1 is only read."), {path()})};
    }
    if (batch.isEmpty()) {
        if (ordered)
            ordered();
        return Done{};
    }
    const Status applied = m_writer.apply(batch, ordered);
    if (applied)
        changes().tell(changesOf(batch));
    return applied;
}

Status SqliteStorage::settle()
{
    if (m_mode == Mode::ReadOnly)
        return Done{};
    m_indexes.finish();
    auto connection = m_database.connect(SqliteDatabase::Access::Write, checkCacheKib);
    if (!connection)
        return connection.errors();
    return m_writer.exclusively([&] { return (*connection)->run("PRAGMA wal_checkpoint(PASSIVE)"); });
}

Status SqliteStorage::checkIntegrity()
{
    auto connection = m_database.connect(SqliteDatabase::Access::Read, checkCacheKib);
    if (!connection)
        return connection.errors();
    {
        const std::lock_guard lock(m_checkMutex);
        if (m_isClosing)
            return Done{};
        m_checking = connection->get();
    }
    const auto found = (*connection)->first("PRAGMA quick_check(1)");
    const std::lock_guard lock(m_checkMutex);
    m_checking = nullptr;
    if (!found && m_isClosing)
        return Done{};
    if (!found) {
        m_database.reportBroken(path(), found.error().message);
        return found.errors();
    }
    if (found->text() == QLatin1String("ok"))
        return Done{};
    const Message message(QT_TRANSLATE_NOOP("core", "The database %1 is damaged: %2"),
                          {path(), found->text()});
    m_database.reportBroken(path(), message);
    return Error{ErrorKind::Unavailable, {}, message};
}

void SqliteStorage::close()
{
    {
        const std::lock_guard lock(m_checkMutex);
        m_isClosing = true;
        if (m_checking)
            m_checking->interrupt();
    }
    if (m_check.joinable())
        m_check.join();
    m_watcher.stop();
    m_indexes.stop();
    m_files.close();
    if (std::exchange(m_isOpen, false) && m_mode == Mode::ReadWrite) {
        auto connection = m_database.connect(SqliteDatabase::Access::Write, checkCacheKib);
        if (connection) {
            // Without the note the next start looks through the file, no more.
            (void)(*connection)->run("DELETE FROM _backdesk WHERE name = ?", {openNote()}).ok();
        }
    }
    m_writer.close();
    m_database.closeReaders();
}

} // namespace backdesk
