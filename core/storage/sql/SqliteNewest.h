// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/SqliteOverlay.h"
#include "core/storage/sql/SqliteSnapshot.h"

namespace backdesk
{

/// A state of the database together with the batches that are in order but not in it yet.
class SqliteNewest : public Snapshot
{
public:
    SqliteNewest(const SqliteDatabase &database, std::unique_ptr<SqliteSnapshot> written,
                 SqliteOverlay pending)
        : m_database(database), m_written(std::move(written)), m_pending(std::move(pending))
    {
    }

    ItemValue itemValue(const QString &collection, const QString &id) const override;
    ListResult list(const QString &collection, const ListRequest &request) const override;
    qint64 count(const QString &collection) const override;
    ListAbility ability(const QString &collection, const ListRequest &request) const override;
    Status status() const override { return m_written->status(); }

private:
    bool touches(const QString &collection) const;
    ListResult merged(const QString &collection, const ListRequest &request) const;

    const SqliteDatabase &m_database;
    std::unique_ptr<SqliteSnapshot> m_written;
    SqliteOverlay m_pending;
};

} // namespace backdesk
