// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/UndoEntry.h"
#include "core/schema/CurrentUser.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <chrono>
#include <functional>
#include <map>
#include <mutex>
#include <optional>

namespace backdesk
{

/// The latest changes of each user, by tokens that nobody can guess. What is too old, too much or no longer
/// wanted goes, and with it the contents of files that only it refers to. Any thread may call it.
class UndoLog
{
public:
    static constexpr qint64 mostBytes = 256 * 1024 * 1024;
    static constexpr std::chrono::hours longest{24};

    /// Gives where contents are kept, whenever some are to be removed.
    using Files = std::function<FileStore &()>;
    explicit UndoLog(Files files) : m_files(std::move(files)) {}

    /// Gives the token by which this user takes it back; empty when it is not remembered. `most`: how many
    /// changes are remembered for the user. `continues`: the token of a change of his that this one goes on
    /// with; both are taken back by that token, and neither can be when they are too much together.
    QByteArray record(const CurrentUser &user, UndoEntry entry, qint64 most,
                      const QByteArray &continues = {});
    /// What the token stands for, which is no longer in the log then; nothing when it is not known (any
    /// more), or is another user's, or the user's roles are other ones now.
    std::optional<UndoEntry> take(const QByteArray &token, const CurrentUser &user);
    /// It could not be taken back.
    void putBack(const QByteArray &token, const CurrentUser &user, UndoEntry entry);
    void clear();

private:
    using Moment = std::chrono::steady_clock::time_point;
    struct Record {
        QByteArray token;
        QString user;
        QStringList roles;
        UndoEntry entry;
        qint64 bytes = 0;
        Moment moment;
    };
    using Records = std::map<quint64, Record>; ///< the oldest first

    // With the mutex held. Contents of files are removed after it, because that may take a while.
    void insert(const QByteArray &token, const CurrentUser &user, UndoEntry entry, qint64 bytes);
    UndoEntry extract(Records::iterator record);
    Records::iterator find(const QByteArray &token, const CurrentUser &user);
    QStringList dropOldest(const QString &user, qint64 most);
    void remove(const QStringList &files);

    Files m_files;
    std::mutex m_mutex;
    Records m_records;
    QHash<QByteArray, quint64> m_numbers;     ///< by token
    QHash<QString, QList<quint64>> m_ofUsers; ///< the oldest first
    quint64 m_last = 0;
    qint64 m_bytes = 0;
};

} // namespace backdesk
