// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/DictType.h"
#include "core/storage/FileStore.h"
#include "core/transfer/ItemDigest.h"

#include <QSet>
#include <QStringList>

namespace backdesk
{

/// The ids of the contents that an item tells of.
QStringList storedFileIds(const DictType &type, const Value &item);

/// Adds the contents of files to a sum, each content once.
class FileSum
{
public:
    FileSum(DataSum &sum, const FileStore &files) : m_sum(sum), m_files(files) {}
    /// The ids of those that are not there.
    QStringList add(const DictType &type, const Value &item);

private:
    DataSum &m_sum;
    const FileStore &m_files;
    QSet<QString> m_seen;
};

} // namespace backdesk
