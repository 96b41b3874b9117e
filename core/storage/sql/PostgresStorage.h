// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Storage.h"

#include <memory>

namespace backdesk
{

/// Items as rows with JSON documents in a database that speaks PostgreSQL's protocol. Any number of servers
/// may use one database at the same time, and hear of each other's changes within a second.
///
/// While the database cannot be reached, reading (Snapshot::status()) and writing fail with Unavailable; both
/// work again by themselves when it is back.
class PostgresStorage : public Storage
{
public:
    /// `url` as PostgresAddress::fromText() reads it.
    explicit PostgresStorage(QString url);
    ~PostgresStorage() override;

    /// Malformed for an address that cannot be read.
    Status open(const QList<StoredCollection> &collections) override;
    std::unique_ptr<Snapshot> snapshot() const override;
    /// Unavailable also when the connection is lost before the answer: then the batch may have been carried
    /// out, as a whole, and changes() tells it if it was.
    Status apply(const QList<Write> &batch, const std::function<void()> &ordered = {}) override;
    /// Waits until the indexes that lists asked for are there.
    Status settle() override;
    QList<StorageProblem> problems() const override;
    FileStore &files() override;
    void close() override;
    QString typeName() const override { return QStringLiteral("postgres"); }
    bool isExclusive() const override { return false; }

private:
    struct Parts;

    const QString m_url;
    std::unique_ptr<Parts> m_parts; ///< from open() on
};

} // namespace backdesk
