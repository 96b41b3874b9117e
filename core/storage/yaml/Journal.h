// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/FileSystem.h"
#include "core/value/Result.h"

#include <QStringList>

#include <memory>

namespace backdesk
{

/// Writes the journal: a folder of segments, each a row of records, which are on the disk when append()
/// returns. Not synchronised: whoever owns it guards it.
class Journal
{
public:
    Journal(QString folder, std::shared_ptr<FileSystem> files);

    /// Goes on after what was read: its segments, of which the last has this number, and the number of its
    /// last record.
    void start(const QStringList &segments, quint64 lastSegment, quint64 lastSequence);

    /// One record. When it fails, nothing of it will be read again (unless the disk refuses that too).
    Status append(const QByteArray &payload);
    /// A failed write may have harmed what is there: restart() must come before append().
    bool isDoubtful() const { return m_isDoubtful; }
    /// Begins a new segment with a record of everything that earlier segments were needed for; those go.
    Status restart(const QByteArray &payload);

    /// The next record begins a new segment.
    void endSegment();
    /// The files of the segments that have ended and were not taken yet, the oldest first. Whoever takes them
    /// removes them in that order once they are not needed.
    QStringList takeEnded() { return std::exchange(m_ended, {}); }
    /// Bytes in the segment that is written now.
    qint64 size() const { return m_size; }

private:
    Status begin(quint32 flags, const QByteArray &payload);
    int writeFirst(OpenFile &file, const QByteArray &content);
    Status check(const QByteArray &payload) const;

    QString m_folder;
    std::shared_ptr<FileSystem> m_files;
    quint64 m_lastSegment = 0;
    quint64 m_lastSequence = 0;
    OpenFile m_current;
    qint64 m_size = 0;
    bool m_isDoubtful = false;
    QStringList m_ended;
};

} // namespace backdesk
