// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/DictType.h"
#include "core/storage/FileStore.h"
#include "core/storage/Storage.h"

#include <QStringList>

namespace backdesk
{

/// The contents that a batch of writes brings along or leaves behind. They are put before the batch is
/// written and removed after it, so that no item ever tells of a content that is not there; what a crash
/// leaves over is removed at the next start.
class StoredFiles
{
public:
    explicit StoredFiles(FileStore &store) : m_store(store) {}
    /// Takes back what was put unless the batch was written.
    ~StoredFiles();

    /// Moves the fresh contents of an item into the store.
    Status put(const DictType &type, Value &item);
    /// The item will be gone, or be `after`: contents that only `before` has are left behind.
    void leave(const DictType &type, const Value &before, const Value &after);
    /// The batch was written.
    void keep();
    /// The same, but what was left behind stays, and is given.
    QStringList keepForUndo();
    /// It is not known whether the batch was written: nothing is removed before the next start.
    void leaveAll() { m_put.clear(); }

    /// Removes every content that no item refers to. Unavailable: it is not known which contents there are.
    static Status removeUnused(FileStore &store, const QStringList &used);

private:
    FileStore &m_store;
    QStringList m_put;
    QStringList m_left;
};

/// The ids of all contents that an item refers to.
QStringList fileIds(const DictType &type, const Value &item);

} // namespace backdesk
