// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/FileSystem.h"
#include "core/storage/StoredItem.h"
#include "core/storage/yaml/DataFolder.h"
#include "core/value/Result.h"

#include <QMap>
#include <QSet>
#include <QStringList>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace backdesk
{

class ItemFiles;
class ProblemList;

/// Brings the item files after what the journal has made safe, in a thread of its own, each item once however
/// often it changed meanwhile. When everything is on the disk, what the journal holds of it is removed (a
/// checkpoint). What cannot be written is tried again until it can.
///
/// Thread rules: start() and stop() by one thread, everything else by any.
class ItemWriter
{
public:
    /// What it asks of the storage; called by its thread.
    struct Source {
        /// What is safe of an item now, null when it is gone.
        std::function<ItemValue(const StoredKey &)> item;
        /// Ends the journal's segment, calling the function at a moment when no item is marked, and gives
        /// the segments that have ended since it was asked last.
        std::function<QStringList(const std::function<void()> &)> endSegment;
        /// Bytes in the journal's present segment.
        std::function<qint64()> journalSize;
    };

    ItemWriter(DataFolder folder, std::shared_ptr<FileSystem> files, ItemFiles &items, ProblemList &problems,
               Source source);
    ~ItemWriter() { stop(); }
    Q_DISABLE_COPY_MOVE(ItemWriter)

    /// `disks`: an open file on each disk that holds item files. `unsaved`: what the journal has from an
    /// earlier process, of which `toWrite` is not in the item files.
    void start(std::vector<OpenFile> disks, const QSet<StoredKey> &unsaved, const QSet<StoredKey> &toWrite);
    /// Ends the thread, without writing what is left.
    void stop();

    /// The journal has something new of these items, which their files have not if they are to be written.
    void mark(const QList<StoredKey> &items, bool isToWrite = true);
    /// Whether the item's file does not have what is safe of it.
    bool isWaiting(const StoredKey &item) const;
    /// The items for which the journal is needed.
    QSet<StoredKey> unsaved() const;
    /// Waits for a checkpoint of everything that was marked before. Fails when something cannot be written
    /// now; that is tried again later all the same.
    Status settle();

    /// How long after a change its file is written, so that a row of changes is written once.
    static constexpr std::chrono::milliseconds delay{100};
    /// Between checkpoints in quiet times, and at most while changes never cease.
    static constexpr std::chrono::seconds checkpointInterval{1};
    static constexpr std::chrono::seconds longestInterval{30};
    static constexpr qint64 largestJournal = 64LL << 20;

private:
    using Clock = std::chrono::steady_clock;

    void run();
    std::optional<Clock::time_point> nextTask() const;
    void doTask(std::unique_lock<std::mutex> &lock);
    void writeAll(const QSet<StoredKey> &items);
    void fail(const QString &folder, int error);
    void tellFailures();
    bool isCheckpointDue() const;
    void checkpoint();
    bool syncDisks();
    void removeSegments();
    Status failure() const;

    DataFolder m_folder;
    std::shared_ptr<FileSystem> m_files;
    ItemFiles &m_items;
    ProblemList &m_problems;
    Source m_source;
    std::thread m_thread;

    mutable std::mutex m_mutex; // of what follows
    std::condition_variable m_wakeUp;
    std::condition_variable m_settling;
    QSet<StoredKey> m_toWrite;
    QSet<StoredKey> m_writing; ///< taken from it, and not known to be written yet
    QSet<StoredKey> m_marked;  ///< unsaved; in the journal's present segment
    QSet<StoredKey> m_closing; ///< unsaved; in earlier ones
    Clock::time_point m_firstMark;
    quint64 m_settleAsked = 0;
    quint64 m_settleDone = 0;
    Status m_settleStatus = Done{};
    std::atomic<bool> m_isStopping = false;

    // Of the thread alone.
    std::vector<OpenFile> m_disks;
    QSet<StoredKey> m_failed;    ///< items whose files could not be written
    QMap<QString, int> m_errors; ///< what went wrong last, by folder
    QSet<QString> m_toldFolders; ///< of which a problem is told
    Clock::time_point m_retryAt;
    std::chrono::milliseconds m_retryDelay{0};
    Clock::time_point m_lastCheckpoint;
    QStringList m_segments; ///< to remove, the oldest first
};

} // namespace backdesk
