// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Storage.h"
#include "core/storage/yaml/JournalFormat.h"

#include <QHash>
#include <QStringList>

namespace backdesk
{

/// What a journal says.
struct JournalContents {
    QHash<StoredKey, JournalEntry> entries; ///< the last one of each item
    QStringList segments;                   ///< their files, the oldest first
    quint64 lastSegment = 0;
    quint64 lastSequence = 0;
    qint64 modified = 0; ///< when it was written last, nanoseconds since 1970
    bool hasGap = false; ///< records are missing
    QStringList damaged; ///< segments of which a part cannot be read though more follows it
    QList<StorageProblem> problems;
};

/// Reads a journal without changing it.
///
/// The end of a segment that was cut off in the middle of a record was never told to be safe: it is left out
/// and told in the log. What cannot be read in front of something that can is a problem.
class JournalReader
{
public:
    /// The files of the segments, the oldest first; none where there is no folder. Unavailable when that
    /// cannot be told.
    static Result<QStringList> segments(const QString &folder);
    /// Unavailable when the folder or a segment cannot be read at all, or is of another version of the
    /// program.
    static Result<JournalContents> read(const QString &folder);
};

} // namespace backdesk
