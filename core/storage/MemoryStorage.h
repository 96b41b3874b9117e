// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/MemoryFileStore.h"
#include "core/storage/MemoryTables.h"

namespace backdesk
{

/// Keeps items in memory only: for tests and trials.
class MemoryStorage : public Storage
{
public:
    Status open(const QList<StoredCollection> &collections) override;
    std::unique_ptr<Snapshot> snapshot() const override { return m_tables.snapshot(); }
    std::unique_ptr<Snapshot> newest() const override { return m_tables.newest(); }
    Status apply(const QList<Write> &batch, const std::function<void()> &ordered = {}) override;
    FileStore &files() override { return m_files; }
    QString typeName() const override { return QStringLiteral("memory"); }

private:
    MemoryTables m_tables;
    MemoryFileStore m_files;
};

} // namespace backdesk
