// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/MigrationItem.h"
#include "core/model/Backoffice.h"
#include "core/value/Result.h"

#include <QStringList>

#include <functional>

namespace backdesk
{

/// The files of a yaml storage as they are, without opening it: nothing is made, removed or set aside.
class RawItems
{
public:
    RawItems(const Backoffice &backoffice, QString folder)
        : m_backoffice(backoffice), m_folder(std::move(folder))
    {
    }

    /// All items in the order of the collections, then of their ids. What cannot be read is there too, with
    /// its problems. Unavailable when a folder cannot be read. `progress` is called with the number of items
    /// read.
    Result<MigrationItems> read(const std::function<void(qint64 done, qint64 total)> &progress) const;
    /// Folders that hold items of no collection of the description.
    QStringList unknownFolders() const;

private:
    const Backoffice &m_backoffice;
    QString m_folder;
};

} // namespace backdesk
