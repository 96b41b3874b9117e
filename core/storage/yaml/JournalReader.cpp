// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/yaml/JournalReader.h"

#include "core/storage/FileSystem.h"
#include "core/storage/yaml/FolderList.h"
#include "core/value/Log.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <limits>
#include <vector>

namespace backdesk
{

namespace
{

using journalformat::Record;

struct Segment {
    QString path;
    QByteArray bytes;
    bool beginsAnew = false;
    bool isDamaged = false;
    QList<Record> records; ///< views into the bytes
};

/// The place of the next whole record after something that is none, or the end. `last` is the number of the
/// record before; looking at numbers first saves most checksums.
qsizetype nextRecord(QByteArrayView bytes, qsizetype place, quint64 last)
{
    constexpr quint64 farthest = 1'000'000;
    while (++place < bytes.size()) {
        const quint64 number = journalformat::possibleSequence(bytes.sliced(place));
        const bool isPossible = last == 0 ? number != 0 : number - last - 1 < farthest;
        if (isPossible && journalformat::readRecord(bytes.sliced(place)))
            return place;
    }
    return bytes.size();
}

void readRecords(Segment &segment, qsizetype place)
{
    const QByteArrayView bytes(segment.bytes);
    while (place < bytes.size()) {
        if (const auto record = journalformat::readRecord(bytes.sliced(place))) {
            segment.records.append(*record);
            place += journalformat::recordOverhead + record->payload.size();
            continue;
        }
        const qsizetype next =
            nextRecord(bytes, place, segment.records.isEmpty() ? 0 : segment.records.last().sequence);
        if (next < bytes.size())
            segment.isDamaged = true;
        else
            qCWarning(lcStorage, "%ls: the last %lld bytes are no whole record, they were never safe",
                      qUtf16Printable(segment.path), qlonglong(bytes.size() - place));
        place = next;
    }
}

Error cannotUse(const QString &path, const char *reason)
{
    return {ErrorKind::Unavailable, {}, Message(reason, {path})};
}

Result<Segment> readSegment(const QString &path)
{
    Segment segment;
    segment.path = path;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotUse(path, QT_TRANSLATE_NOOP("core", "The journal %1 cannot be read."));
    segment.bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return cannotUse(path, QT_TRANSLATE_NOOP("core", "The journal %1 cannot be read."));
    const auto header = journalformat::readHeader(segment.bytes);
    if (header && header->isOfAnotherVersion)
        return cannotUse(path,
                         QT_TRANSLATE_NOOP("core", "The journal %1 is of another version of this program."));
    readRecords(segment, header ? journalformat::headerSize : 0);
    segment.isDamaged = segment.isDamaged || (!header && !segment.records.isEmpty());
    segment.beginsAnew = header && (header->flags & journalformat::beginsAnew) && !segment.records.isEmpty();
    return segment;
}

/// Leaves out what later segments tell to mean nothing.
void leaveOutVoid(std::vector<Segment> &segments)
{
    quint64 end = std::numeric_limits<quint64>::max();
    for (auto segment = segments.rbegin(); segment != segments.rend(); ++segment) {
        segment->records.removeIf([end](const Record &record) { return record.sequence >= end; });
        if (!segment->records.isEmpty())
            end = segment->records.first().sequence;
        if (segment->beginsAnew)
            end = 0;
    }
}

class Replay
{
public:
    explicit Replay(JournalContents &contents) : m_contents(contents) {}

    void apply(const Segment &segment)
    {
        for (const Record &record : segment.records)
            apply(record, segment.path);
        if (segment.isDamaged) {
            m_contents.damaged.append(segment.path);
            tell(segment.path, Message(QT_TRANSLATE_NOOP("core", "A part of the journal cannot be read.")));
        }
    }

private:
    void apply(const Record &record, const QString &path)
    {
        if (m_contents.lastSequence != 0 && record.sequence != m_contents.lastSequence + 1) {
            m_contents.hasGap = true;
            tell(path, Message(QT_TRANSLATE_NOOP("core", "The journal lacks the records from %1 to %2."),
                               {QString::number(m_contents.lastSequence + 1),
                                QString::number(record.sequence - 1)}));
        }
        m_contents.lastSequence = record.sequence;
        auto entries = readJournalEntries(record.payload);
        if (!entries) {
            tell(path, Message(QT_TRANSLATE_NOOP("core", "The record %1 of the journal cannot be read."),
                               {QString::number(record.sequence)}));
            m_contents.damaged.append(path);
            return;
        }
        for (JournalEntry &entry : *entries) {
            JournalEntry &last = m_contents.entries[entry.key];
            entry.earlier = std::move(last.earlier);
            if (last.item)
                entry.earlier.append(itemChecksum(last.item));
            last = std::move(entry);
        }
    }

    void tell(const QString &path, const Message &message) { m_contents.problems.append({path, message}); }

    JournalContents &m_contents;
};

} // namespace

Result<QStringList> JournalReader::segments(const QString &folder)
{
    FolderList list;
    if (const int error = list.open(folder))
        return readError(folder, error);
    QStringList segments;
    for (const QByteArray &each : list.others()) {
        const QString name = QFile::decodeName(each);
        if (journalformat::segmentNumber(name) != 0)
            segments.append(folder + u'/' + name);
    }
    std::sort(segments.begin(), segments.end()); // their numbers are all of the same length
    return segments;
}

Result<JournalContents> JournalReader::read(const QString &folder)
{
    const auto found = JournalReader::segments(folder);
    if (!found)
        return found.errors();
    JournalContents contents;
    contents.segments = *found;
    std::vector<Segment> segments;
    for (const QString &path : std::as_const(contents.segments)) {
        auto segment = readSegment(path);
        if (!segment)
            return segment.errors();
        if (const auto stamp = FileStamp::of(path))
            contents.modified = std::max(contents.modified, stamp->modified);
        contents.lastSegment = journalformat::segmentNumber(path.section(u'/', -1));
        segments.push_back(std::move(*segment));
    }
    leaveOutVoid(segments);
    Replay replay(contents);
    for (const Segment &segment : segments)
        replay.apply(segment);
    return contents;
}

} // namespace backdesk
