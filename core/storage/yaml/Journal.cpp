// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/yaml/Journal.h"

#include "core/storage/yaml/JournalFormat.h"

#include <QCoreApplication>

#include <cerrno>

namespace backdesk
{

Journal::Journal(QString folder, std::shared_ptr<FileSystem> files)
    : m_folder(std::move(folder)), m_files(std::move(files))
{
}

void Journal::start(const QStringList &segments, quint64 lastSegment, quint64 lastSequence)
{
    m_ended = segments;
    m_lastSegment = lastSegment;
    m_lastSequence = lastSequence;
}

Status Journal::check(const QByteArray &payload) const
{
    return payload.size() <= journalformat::largestPayload ? Status(Done{}) : writeError(m_folder, EFBIG);
}

Status Journal::append(const QByteArray &payload)
{
    const Status checked = check(payload);
    if (!checked)
        return checked;
    if (!m_current.isOpen())
        return begin(0, payload);
    const QByteArray record = journalformat::record(m_lastSequence + 1, payload);
    int error = m_files->append(m_current, record);
    const bool isWritten = error == 0;
    if (isWritten)
        error = m_files->syncData(m_current);
    if (error == 0) {
        ++m_lastSequence;
        m_size += record.size();
        return Done{};
    }
    const Error failed = writeError(m_current.path(), error);
    const bool isCut = m_files->truncate(m_current, m_size) == 0;
    // After a failed sync the system may take for written what is not.
    if (isWritten || !isCut) {
        m_isDoubtful = true;
        endSegment();
    }
    return failed;
}

Status Journal::restart(const QByteArray &payload)
{
    const Status checked = check(payload);
    if (!checked)
        return checked;
    endSegment();
    const QStringList earlier = m_ended;
    const Status begun = begin(journalformat::beginsAnew, payload);
    if (!begun)
        return begun;
    m_isDoubtful = false;
    // The new segment tells that they mean nothing any more; one that stays goes with the next checkpoint.
    for (const QString &segment : earlier) {
        if (m_files->remove(segment) != 0)
            break;
        m_ended.removeOne(segment);
    }
    return Done{};
}

void Journal::endSegment()
{
    if (m_current.isOpen())
        m_ended.append(m_current.path());
    m_current = {};
    m_size = 0;
}

/// A new segment with its first record.
Status Journal::begin(quint32 flags, const QByteArray &payload)
{
    ++m_lastSegment;
    const QString path = m_folder + u'/' + journalformat::segmentName(m_lastSegment);
    OpenFile file;
    if (const int error = m_files->openNew(path, file))
        return writeError(path, error);
    const QByteArray content =
        journalformat::header(m_lastSegment, flags) + journalformat::record(m_lastSequence + 1, payload);
    if (const int error = writeFirst(file, content)) {
        // If it stays, its record is void: the next segment begins with a record of the same number.
        if (m_files->remove(path) != 0)
            m_ended.append(path);
        return writeError(path, error);
    }
    ++m_lastSequence;
    m_size = content.size();
    m_current = std::move(file);
    return Done{};
}

int Journal::writeFirst(OpenFile &file, const QByteArray &content)
{
    int error = m_files->append(file, content);
    if (error == 0)
        error = m_files->syncData(file);
    return error == 0 ? m_files->syncFolder(m_folder) : error;
}

} // namespace backdesk
