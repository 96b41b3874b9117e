// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/PostgresHelp.h"

#include "core/storage/sql/PostgresConnection.h"

namespace backdesk
{

std::unique_ptr<PostgresStorage> openPostgres(const QList<StoredCollection> &collections)
{
    test::PostgresServer &server = test::sharedPostgres();
    auto storage = std::make_unique<PostgresStorage>(server.url(server.newSchema()));
    const Status opened = storage->open(collections);
    if (!opened)
        qFatal("the storage cannot be opened: %ls", qUtf16Printable(opened.error().message.text()));
    return storage;
}

namespace
{

PostgresConnection::Answer ask(const QString &url, const char *sql)
{
    const auto address = PostgresAddress::fromText(url);
    auto opened = PostgresConnection::open(*address);
    if (const auto *error = std::get_if<PostgresError>(&opened))
        qFatal("no connection: %ls", qUtf16Printable(error->text));
    PostgresCommand command = {QByteArray(sql).replace("%1", address->schema.toUtf8())};
    if (command.sql.contains("$1"))
        command.parameters.append(address->schema.toUtf8());
    auto answer = std::get<0>(opened)->run({command});
    if (!answer.ok())
        qFatal("%s: %ls", sql, qUtf16Printable(answer.error->text));
    return answer;
}

} // namespace

QStringList postgresColumn(const QString &url, const char *sql)
{
    const auto answer = ask(url, sql);
    QStringList texts;
    for (int row = 0; row < answer.rows[0].count(); ++row)
        texts.append(answer.rows[0].text(row, 0));
    return texts;
}

void postgresRun(const QString &url, const char *sql)
{
    ask(url, sql);
}

Heard::Heard(ChangeFeed &feed) : m_feed(feed)
{
    m_subscription = feed.subscribe([this](const QList<StoredChange> &changes) {
        const std::lock_guard lock(m_mutex);
        m_changes += changes;
    });
}

Heard::~Heard()
{
    m_feed.unsubscribe(m_subscription);
}

int Heard::count(const QString &collection, const QString &id) const
{
    const std::lock_guard lock(m_mutex);
    return int(std::count_if(m_changes.begin(), m_changes.end(), [&](const StoredChange &change) {
        return change.collection == collection && change.id == id;
    }));
}

int Heard::all() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_changes.size());
}

} // namespace backdesk
