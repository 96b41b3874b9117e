// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/SqliteFileStore.h"

#include "core/storage/FolderFileStore.h"
#include "core/storage/sql/SqliteWriter.h"
#include "core/value/Log.h"

namespace backdesk
{

namespace
{

constexpr int cacheKib = 2048;

} // namespace

Status SqliteFileStore::write(const QByteArray &sql, const ValueList &values)
{
    return m_writer.exclusively([&]() -> Status {
        if (!m_connection) {
            auto opened = m_database.connect(SqliteDatabase::Access::Write, cacheKib);
            if (!opened)
                return opened.errors();
            m_connection = std::move(*opened);
        }
        const Status written = m_connection->run(sql, values);
        if (!written)
            m_connection.reset();
        return written;
    });
}

Result<QString> SqliteFileStore::put(const QByteArray &content)
{
    const QString id = newFileId();
    const Status written = putAs(id, content);
    if (!written)
        return written.errors();
    return id;
}

Status SqliteFileStore::putAs(const QString &id, const QByteArray &content)
{
    return write("INSERT OR REPLACE INTO _files (id, content) VALUES (?, ?)", {id, content});
}

std::optional<QString> SqliteFileStore::path(const QString &) const
{
    return {};
}

Result<std::optional<QByteArray>> SqliteFileStore::content(const QString &id) const
{
    auto reader = m_database.takeReader();
    if (!reader)
        return reader.errors();
    const auto content = (*reader)->first("SELECT content FROM _files WHERE id = ?", {id});
    if (!content)
        return content.errors();
    m_database.giveBack(std::move(*reader));
    return content->asBytes() ? std::optional(*content->asBytes()) : std::optional<QByteArray>();
}

void SqliteFileStore::remove(const QString &id)
{
    // One that stays behind is removed at the next start.
    const Status removed = write("DELETE FROM _files WHERE id = ?", {id});
    if (!removed)
        qCWarning(lcStorage).noquote() << removed.error().message.text();
}

Result<QStringList> SqliteFileStore::ids() const
{
    auto reader = m_database.takeReader();
    if (!reader)
        return reader.errors();
    QStringList ids;
    {
        auto row = (*reader)->statement("SELECT id FROM _files");
        while (row.next())
            ids.append(row.text(0));
        const Status read = row.status();
        if (!read)
            return read.errors();
    }
    m_database.giveBack(std::move(*reader));
    return ids;
}

void SqliteFileStore::close()
{
    m_connection.reset();
}

} // namespace backdesk
