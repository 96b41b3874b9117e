// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/yaml/ItemWriter.h"

#include "core/storage/yaml/ItemFiles.h"
#include "core/storage/yaml/ProblemList.h"

#include <QCoreApplication>

#include <sys/resource.h>
#include <unistd.h>

#include <cerrno>

namespace backdesk
{

namespace
{

constexpr std::chrono::milliseconds firstRetry{200};
constexpr std::chrono::milliseconds longestRetry{10'000};

/// Requests come first.
void giveWay()
{
#ifdef Q_OS_LINUX
    constexpr int niceness = 10;
    ::setpriority(PRIO_PROCESS, id_t(::gettid()), niceness); // as quick as others if it is refused
#endif
}

} // namespace

ItemWriter::ItemWriter(DataFolder folder, std::shared_ptr<FileSystem> files, ItemFiles &items,
                       ProblemList &problems, Source source)
    : m_folder(std::move(folder)),
      m_files(std::move(files)),
      m_items(items),
      m_problems(problems),
      m_source(std::move(source))
{
}

void ItemWriter::start(std::vector<OpenFile> disks, const QSet<StoredKey> &unsaved,
                       const QSet<StoredKey> &toWrite)
{
    m_disks = std::move(disks);
    m_closing = unsaved;
    m_toWrite = toWrite;
    m_firstMark = m_lastCheckpoint = Clock::now();
    m_isStopping = false;
    m_thread = std::thread([this] { run(); });
}

void ItemWriter::stop()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_wakeUp.notify_one();
    m_thread.join();
    m_disks.clear();
}

void ItemWriter::mark(const QList<StoredKey> &items, bool isToWrite)
{
    const std::lock_guard lock(m_mutex);
    if (m_toWrite.isEmpty()) {
        m_firstMark = Clock::now();
        m_wakeUp.notify_one();
    }
    for (const StoredKey &item : items) {
        m_marked.insert(item);
        if (isToWrite)
            m_toWrite.insert(item);
    }
}

bool ItemWriter::isWaiting(const StoredKey &item) const
{
    const std::lock_guard lock(m_mutex);
    return m_toWrite.contains(item) || m_writing.contains(item);
}

QSet<StoredKey> ItemWriter::unsaved() const
{
    const std::lock_guard lock(m_mutex);
    return m_closing + m_marked;
}

Status ItemWriter::settle()
{
    std::unique_lock lock(m_mutex);
    if (!m_thread.joinable())
        return Done{};
    const quint64 asked = ++m_settleAsked;
    m_wakeUp.notify_one();
    m_settling.wait(lock, [this, asked] { return m_settleDone >= asked; });
    return m_settleStatus;
}

void ItemWriter::run()
{
    giveWay();
    std::unique_lock lock(m_mutex);
    while (!m_isStopping) {
        const auto next = nextTask();
        if (!next)
            m_wakeUp.wait(lock);
        else if (*next > Clock::now())
            m_wakeUp.wait_until(lock, *next);
        else
            doTask(lock);
    }
}

/// When there is something to do, if at all.
std::optional<ItemWriter::Clock::time_point> ItemWriter::nextTask() const
{
    if (m_settleAsked != m_settleDone)
        return Clock::time_point::min();
    if (!m_toWrite.isEmpty())
        return m_firstMark + delay;
    if (!m_errors.isEmpty())
        return m_retryAt;
    if (!m_marked.isEmpty() || !m_closing.isEmpty() || !m_segments.isEmpty())
        return m_lastCheckpoint + checkpointInterval;
    return {};
}

void ItemWriter::doTask(std::unique_lock<std::mutex> &lock)
{
    const quint64 asked = m_settleAsked;
    const bool isSettling = asked != m_settleDone;
    QSet<StoredKey> toWrite = std::exchange(m_toWrite, {});
    m_writing += toWrite;
    lock.unlock();
    if (isSettling || Clock::now() >= m_retryAt) {
        toWrite += std::exchange(m_failed, {});
        m_errors.clear();
    }
    writeAll(toWrite);
    if (m_failed.isEmpty() && (isSettling || isCheckpointDue()))
        checkpoint();
    tellFailures();
    lock.lock();
    m_writing = m_failed;
    if (!isSettling)
        return;
    m_settleDone = asked;
    m_settleStatus = failure();
    m_settling.notify_all();
}

void ItemWriter::writeAll(const QSet<StoredKey> &items)
{
    constexpr int patience = 16; // a full disk is not tried with every item
    int failures = 0;
    for (const StoredKey &item : items) {
        if (m_isStopping)
            return; // the journal has it
        const int error = failures < patience ? m_items.put(item, m_source.item(item)) : 0;
        if (error != 0)
            fail(m_folder.collection(item.collection), error);
        if (error != 0 || failures >= patience)
            m_failed.insert(item);
        failures = error != 0 || failures >= patience ? failures + 1 : 0;
    }
}

void ItemWriter::fail(const QString &folder, int error)
{
    m_errors.insert(folder, error);
}

void ItemWriter::tellFailures()
{
    for (auto error = m_errors.begin(); error != m_errors.end(); ++error) {
        m_toldFolders.insert(error.key());
        m_problems.set(error.key(),
                       Message(QT_TRANSLATE_NOOP("core", "The files of items cannot be written: %1. "
                                                         "Nothing is lost, and it is tried again."),
                               {systemErrorText(error.value())}));
    }
    for (const QString &folder : m_toldFolders.values()) {
        if (m_errors.contains(folder))
            continue;
        m_toldFolders.remove(folder);
        m_problems.clear(folder);
    }
    if (m_errors.isEmpty()) {
        m_retryDelay = {};
        return;
    }
    if (Clock::now() < m_retryAt)
        return;
    m_retryDelay = std::clamp(m_retryDelay * 2, firstRetry, longestRetry);
    m_retryAt = Clock::now() + m_retryDelay;
}

Status ItemWriter::failure() const
{
    if (m_errors.isEmpty())
        return Done{};
    return writeError(m_errors.firstKey(), m_errors.first());
}

bool ItemWriter::isCheckpointDue() const
{
    const auto since = Clock::now() - m_lastCheckpoint;
    if (since >= longestInterval || m_source.journalSize() > largestJournal)
        return true;
    const std::lock_guard lock(m_mutex);
    return since >= checkpointInterval && m_toWrite.isEmpty();
}

void ItemWriter::checkpoint()
{
    QSet<StoredKey> late;
    m_segments += m_source.endSegment([this, &late] {
        const std::lock_guard lock(m_mutex);
        if (m_closing.isEmpty())
            m_closing.swap(m_marked);
        else
            m_closing += std::exchange(m_marked, {});
        late.swap(m_toWrite);
        m_writing += late;
    });
    writeAll(late);
    m_lastCheckpoint = Clock::now();
    if (m_isStopping || !m_failed.isEmpty() || m_segments.isEmpty() || !syncDisks())
        return;
    QSet<StoredKey> done;
    {
        const std::lock_guard lock(m_mutex);
        done.swap(m_closing);
    }
    removeSegments();
}

/// When it fails, everything that was written since the last time may be gone.
bool ItemWriter::syncDisks()
{
    for (OpenFile &disk : m_disks) {
        const int error = m_files->syncDisk(disk);
        if (error == 0)
            continue;
        fail(m_folder.path(), error);
        const std::lock_guard lock(m_mutex);
        m_failed += m_closing;
        return false;
    }
    return true;
}

/// Each removal is on the disk before the next one: an old segment without a newer one would take items back.
void ItemWriter::removeSegments()
{
    while (!m_segments.isEmpty()) {
        const QString segment = m_segments.first();
        OpenFile unread;
        int error = m_files->lock(segment, unread);
        if (error == EWOULDBLOCK)
            return; // somebody reads it: next time
        if (error == 0)
            error = m_files->remove(segment);
        if (error == 0 && m_segments.size() > 1)
            error = m_files->syncFolder(m_folder.journal());
        if (error != 0 && error != ENOENT) {
            fail(m_folder.journal(), error);
            return;
        }
        m_segments.removeFirst();
    }
}

} // namespace backdesk
