// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/FileSystem.h"
#include "core/value/Result.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>
#include <thread>

struct inotify_event;

namespace backdesk
{

/// What may have changed in folders, by their names.
struct FolderChanges {
    QHash<QString, QSet<QString>> files; ///< names of files in each folder
    QSet<QString> folders;               ///< any of the files in them

    bool isEmpty() const { return files.isEmpty() && folders.isEmpty(); }
    void add(const FolderChanges &other);
};

/// Tells which files in the folders of a folder were written, moved or removed, by whomever, when nothing
/// more has happened for a moment. Hidden files are left out. Folders may come and go.
///
/// Thread rules: watch(), start() and stop() by one thread; the listener is called by a thread of its own.
class FolderWatch
{
public:
    /// Gives what is to be told once more, a while later.
    using Listener = std::function<FolderChanges(const FolderChanges &)>;

    FolderWatch() = default;
    ~FolderWatch() { stop(); }
    Q_DISABLE_COPY_MOVE(FolderWatch)

    /// What happens from now on is not missed. Unavailable when the system gives no more watches.
    Status watch(const QString &root, const QStringList &folders);
    /// Begins to tell.
    void start(Listener listener);
    void stop();

    static constexpr std::chrono::milliseconds delay{200};
    /// When something happens all the time.
    static constexpr std::chrono::milliseconds longestDelay{1000};

private:
    using Clock = std::chrono::steady_clock;

    int watchFolder(const QString &folder);
    void run();
    void read();
    void take(const struct ::inotify_event &event);
    void takeOfRoot(quint32 mask, const QString &name);
    void remember();
    void tell();
    int timeout() const;

    QString m_root;
    QStringList m_folders;
    OpenFile m_events; // inotify
    OpenFile m_end;    // eventfd
    std::thread m_thread;
    Listener m_listener;

    QHash<int, QString> m_watches; // by number; empty: the root
    FolderChanges m_changes;
    Clock::time_point m_first;
    std::optional<Clock::time_point> m_due;
};

} // namespace backdesk
