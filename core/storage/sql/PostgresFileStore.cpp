// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/PostgresFileStore.h"

#include "core/storage/FolderFileStore.h"
#include "core/storage/ItemId.h"
#include "core/value/Log.h"

#include <QCoreApplication>

namespace backdesk
{

PostgresConnection::Answer PostgresFileStore::run(const PostgresCommand &command) const
{
    auto taken = m_pool.take();
    if (const auto *error = std::get_if<PostgresError>(&taken))
        return {{}, *error};
    auto answer = std::get<0>(taken)->run({command});
    if (answer.error)
        qCWarning(lcStorage, "The contents of files cannot be used: %ls",
                  qUtf16Printable(answer.error->text));
    return answer;
}

Result<QString> PostgresFileStore::put(const QByteArray &content)
{
    const QString id = newFileId();
    const Status put = putAs(id, content);
    if (!put)
        return put.errors();
    return id;
}

Status PostgresFileStore::putAs(const QString &id, const QByteArray &content)
{
    if (!isSafeId(id)) {
        return Error{ErrorKind::Invalid,
                     {},
                     Message(QT_TRANSLATE_NOOP("core", "%1 cannot be the id of a file."), {id})};
    }
    const auto answer = run({"INSERT INTO " + m_table +
                                 " (id, content) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET content = $2",
                             {postgresParameter(id), postgresParameter(content)},
                             true});
    return answer.ok() ? Status(Done{}) : Status(answer.error->toError());
}

std::optional<QString> PostgresFileStore::path(const QString &) const
{
    return {};
}

Result<std::optional<QByteArray>> PostgresFileStore::content(const QString &id) const
{
    const auto answer = run({"SELECT encode(content, 'base64') FROM " + m_table + " WHERE id = $1",
                             {postgresParameter(id)},
                             true});
    if (!answer.ok())
        return answer.error->toError();
    if (answer.rows[0].count() == 0)
        return std::optional<QByteArray>();
    return std::optional(QByteArray::fromBase64(answer.rows[0].bytes(0, 0)));
}

void PostgresFileStore::remove(const QString &id)
{
    // One that stays behind is removed at the next start.
    run({"DELETE FROM " + m_table + " WHERE id = $1", {postgresParameter(id)}, true});
}

Result<QStringList> PostgresFileStore::ids() const
{
    const auto answer = run({"SELECT id FROM " + m_table + " ORDER BY id"});
    if (!answer.ok())
        return answer.error->toError();
    QStringList ids;
    for (int row = 0; row < answer.rows[0].count(); ++row)
        ids.append(answer.rows[0].text(row, 0));
    return ids;
}

} // namespace backdesk
