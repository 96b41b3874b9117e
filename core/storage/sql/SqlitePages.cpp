// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/SqlitePages.h"

#include <algorithm>

namespace backdesk
{

namespace
{

constexpr qsizetype mostQueries = 512;
constexpr size_t mostPlaces = 1024;

} // namespace

SqlitePages::Entry *SqlitePages::find(const QByteArray &query, qint64 state)
{
    const auto found = m_entries.find(query);
    if (found == m_entries.end() || found->state != state)
        return nullptr;
    found->used = ++m_clock;
    return &*found;
}

SqlitePages::Entry *SqlitePages::entry(const QByteArray &query, qint64 state)
{
    if (Entry *found = find(query, state))
        return found;
    const auto other = m_entries.constFind(query);
    if (other != m_entries.constEnd() && other->state > state)
        return nullptr;
    if (other == m_entries.constEnd() && m_entries.size() >= mostQueries)
        forgetOldest();
    Entry &entry = m_entries[query];
    entry = {state, {}, {}, ++m_clock};
    return &entry;
}

void SqlitePages::forgetOldest()
{
    m_entries.erase(std::min_element(m_entries.begin(), m_entries.end(),
                                     [](const Entry &a, const Entry &b) { return a.used < b.used; }));
}

std::optional<qint64> SqlitePages::total(const QByteArray &query, qint64 state)
{
    const std::lock_guard lock(m_mutex);
    const Entry *found = find(query, state);
    return found ? found->total : std::nullopt;
}

void SqlitePages::setTotal(const QByteArray &query, qint64 state, qint64 total)
{
    const std::lock_guard lock(m_mutex);
    if (Entry *known = entry(query, state))
        known->total = total;
}

std::optional<SqlitePages::Place> SqlitePages::placeBefore(const QByteArray &query, qint64 state, qint64 skip)
{
    const std::lock_guard lock(m_mutex);
    const Entry *found = find(query, state);
    if (!found)
        return {};
    auto place = found->places.upper_bound(skip);
    if (place == found->places.begin())
        return {};
    --place;
    return Place{place->first, place->second};
}

void SqlitePages::addPlace(const QByteArray &query, qint64 state, const Place &place)
{
    const std::lock_guard lock(m_mutex);
    Entry *known = entry(query, state);
    if (known && known->places.size() < mostPlaces)
        known->places.insert_or_assign(place.before, place.key);
}

} // namespace backdesk
