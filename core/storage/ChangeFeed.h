// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <optional>

namespace backdesk
{

/// An item that was made, changed or deleted.
struct StoredChange {
    quint64 number = 0; ///< rises by one with every change that the feed tells
    QString collection;
    QString id; ///< empty: any of the collection, because it is not known which
};

/// Tells what changes in a storage, whoever changed it: this process, a person's hand in the files, another
/// server on the same data. Numbers count since the storage was opened.
///
/// Thread rules: everything may be called from any thread. Listeners are called one after the other by the
/// thread that noticed the change, after it can be read; they must not wait, and not subscribe.
class ChangeFeed
{
public:
    using Listener = std::function<void(const QList<StoredChange> &)>;

    /// Gives what unsubscribe() takes.
    int subscribe(Listener listener);
    /// When it returns, the listener is not called any more.
    void unsubscribe(int subscription);

    /// The number of the latest change, 0 before the first.
    quint64 last() const;
    /// What changed after the change with this number, the oldest first; nothing when that is too long ago:
    /// then everything may have changed.
    std::optional<QList<StoredChange>> since(quint64 number) const;

    /// Of storages: gives the changes their numbers and tells them.
    void tell(QList<StoredChange> changes);

private:
    mutable std::mutex m_mutex; // of the changes
    std::deque<StoredChange> m_changes;
    quint64 m_last = 0;
    std::mutex m_listening; // held while listeners are called, so that they hear in order
    std::map<int, Listener> m_listeners;
    int m_lastSubscription = 0;
};

} // namespace backdesk
