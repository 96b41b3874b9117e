// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Value.h"

#include <QByteArray>
#include <QHash>

#include <map>
#include <mutex>
#include <optional>

namespace backdesk
{

/// What lists have shown of their queries: how many items there are, and what stands at the ends of pages, so
/// that the next one is found without walking there. Any change of the collection forgets it.
///
/// Any thread may use it.
class SqlitePages
{
public:
    /// The sort key after which a page begins.
    struct Place {
        qint64 before = 0; ///< how many items come up to it
        ValueList key;
    };

    /// `state` is the number of the collection's latest change.
    std::optional<qint64> total(const QByteArray &query, qint64 state);
    void setTotal(const QByteArray &query, qint64 state, qint64 total);
    /// The last known place that is not behind `skip`.
    std::optional<Place> placeBefore(const QByteArray &query, qint64 state, qint64 skip);
    void addPlace(const QByteArray &query, qint64 state, const Place &place);

private:
    struct Entry {
        qint64 state = 0;
        std::optional<qint64> total;
        std::map<qint64, ValueList> places;
        quint64 used = 0;
    };
    Entry *find(const QByteArray &query, qint64 state);
    /// Nothing when a newer state is known.
    Entry *entry(const QByteArray &query, qint64 state);
    void forgetOldest();

    std::mutex m_mutex;
    QHash<QByteArray, Entry> m_entries;
    quint64 m_clock = 0;
};

} // namespace backdesk
