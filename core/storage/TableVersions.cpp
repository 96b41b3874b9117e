// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/TableVersions.h"

#include <algorithm>
#include <utility>

namespace backdesk
{

namespace
{

// What is remembered of the past, so that an index of a version that has just gone out of date can follow.
constexpr size_t mostPastLinks = 64;
constexpr size_t mostPastChanges = 1024;
constexpr size_t mostIndexes = 32; // of a table
constexpr size_t fewChanges = 64;  // that an index catches up with while writers wait

void apply(FieldIndex &index, const TableChanges &changes, size_t place)
{
    for (const TableChange &change : changes) {
        if (change.place == place)
            index.change(change.change.before.data(), change.change.now.data());
    }
}

void undo(FieldIndex &index, const TableChanges &changes, size_t place)
{
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        if (change->place == place)
            index.change(change->change.now.data(), change->change.before.data());
    }
}

} // namespace

void TableVersions::start(TablesPtr tables)
{
    const std::lock_guard lock(m_mutex);
    m_published = std::move(tables);
}

TablesPtr TableVersions::published() const
{
    const std::lock_guard lock(m_mutex);
    return m_published;
}

TablesPtr TableVersions::newest() const
{
    const std::lock_guard lock(m_mutex);
    return m_links.empty() || !m_links.back().tables ? m_published : m_links.back().tables;
}

void TableVersions::add(TablesPtr tables, TableChanges changes)
{
    const std::lock_guard lock(m_mutex);
    m_lastNumber = tables->number;
    m_links.push_back({tables->number, std::move(changes), std::move(tables)});
}

void TableVersions::publish(quint64 number)
{
    // Freed after the lock.
    std::vector<TablesPtr> old;
    std::deque<Link> forgotten;
    const std::lock_guard lock(m_mutex);
    const bool isStaged = std::any_of(m_links.begin(), m_links.end(), [number](const Link &link) {
        return link.number == number && link.tables;
    });
    if (!isStaged)
        return;
    for (Link &link : m_links) {
        if (link.tables && link.number <= number)
            old.push_back(std::exchange(m_published, std::move(link.tables)));
    }
    forgotten = trimmed();
}

void TableVersions::discard()
{
    std::deque<Link> staged; // freed after the locks
    const std::lock_guard staging(m_staging);
    const std::lock_guard lock(m_mutex);
    while (!m_links.empty() && m_links.back().tables) {
        staged.push_back(std::move(m_links.back()));
        m_links.pop_back();
    }
}

/// Takes off what nobody needs any more.
std::deque<TableVersions::Link> TableVersions::trimmed()
{
    size_t past = 0;
    size_t changes = 0;
    while (past < m_links.size() && !m_links[past].tables)
        changes += m_links[past++].changes.size();
    std::deque<Link> links;
    while (past > 0 && (past > mostPastLinks || changes > mostPastChanges)) {
        const quint64 number = m_links.front().number;
        const bool isNeeded = std::any_of(m_making.begin(), m_making.end(),
                                          [number](const Making &making) { return making.number < number; });
        if (isNeeded)
            break;
        m_first = number;
        --past;
        changes -= m_links.front().changes.size();
        links.push_back(std::move(m_links.front()));
        m_links.pop_front();
    }
    return links;
}

/// The link that leads away from a version; nothing when it is not known, or was discarded.
std::optional<size_t> TableVersions::linkAfter(quint64 number) const
{
    if (number == m_first)
        return 0;
    for (size_t i = m_links.size(); i > 0; --i) {
        if (m_links[i - 1].number == number)
            return i;
    }
    return {};
}

bool TableVersions::begin(const Making &making)
{
    const std::lock_guard lock(m_mutex);
    const bool isMade = std::any_of(m_making.begin(), m_making.end(), [&making](const Making &other) {
        return other.place == making.place && other.field->isSame(*making.field);
    });
    const auto &indexes = m_published->tables[making.place]->indexes();
    const bool isThere = std::any_of(indexes.begin(), indexes.end(), [&making](const FieldIndex &index) {
        return index.field().isSame(*making.field);
    });
    if (isMade || isThere || indexes.size() >= mostIndexes || !linkAfter(making.number))
        return false;
    m_making.push_back(making);
    return true;
}

void TableVersions::end(const Making &making)
{
    std::deque<Link> forgotten; // freed after the lock
    const std::lock_guard lock(m_mutex);
    m_making.erase(std::find_if(m_making.begin(), m_making.end(), [&making](const Making &other) {
        return other.field == making.field && other.place == making.place;
    }));
    forgotten = trimmed();
}

std::shared_ptr<const FieldIndex> TableVersions::makeIndex(const Tables &tables, size_t place,
                                                           const IndexedFieldPtr &field)
{
    const Making making{tables.number, place, field.get()};
    if (!begin(making))
        return nullptr;
    const auto index = std::make_shared<FieldIndex>(field);
    index->build(tables.tables[place]->records());
    attach(*index, tables.number, place);
    end(making);
    return index;
}

/// Follows what was staged meanwhile, until little is left; false when the version was discarded. The links
/// keep what the index knows of.
bool TableVersions::catchUp(FieldIndex &index, quint64 &number, size_t place) const
{
    constexpr int mostRounds = 8;
    for (int round = 0; round < mostRounds; ++round) {
        TableChanges missed;
        {
            const std::lock_guard lock(m_mutex);
            const auto link = linkAfter(number);
            if (!link)
                return false;
            for (size_t i = *link; i < m_links.size(); ++i) {
                missed.insert(missed.end(), m_links[i].changes.begin(), m_links[i].changes.end());
                number = m_links[i].number;
            }
        }
        apply(index, missed, place);
        if (missed.size() < fewChanges)
            break;
    }
    return true;
}

void TableVersions::attach(FieldIndex index, quint64 number, size_t place)
{
    if (!catchUp(index, number, place))
        return;
    const std::lock_guard staging(m_staging);
    const std::lock_guard lock(m_mutex);
    const auto link = linkAfter(number);
    if (!link)
        return;
    attachForwards(index, *link, place);
    attachBackwards(index, *link, place);
}

void TableVersions::attachForwards(FieldIndex index, size_t link, size_t place)
{
    for (; link < m_links.size(); ++link) {
        apply(index, m_links[link].changes, place);
        if (m_links[link].tables)
            attachTo(m_links[link].tables, index, place);
        else if (m_links[link].number == m_published->number)
            attachTo(m_published, index, place);
    }
}

/// To the version that the link leads away from and those before it.
void TableVersions::attachBackwards(FieldIndex index, size_t link, size_t place)
{
    for (; link > 0 && m_links[link - 1].tables; --link) {
        attachTo(m_links[link - 1].tables, index, place);
        undo(index, m_links[link - 1].changes, place);
    }
    const quint64 number = link > 0 ? m_links[link - 1].number : m_first;
    if (number == m_published->number)
        attachTo(m_published, index, place);
}

void TableVersions::attachTo(TablesPtr &tables, const FieldIndex &index, size_t place)
{
    auto table = std::make_shared<MemoryTable>(*tables->tables[place]);
    table->attach(index);
    auto more = std::make_shared<Tables>(*tables);
    more->tables[place] = std::move(table);
    tables = std::move(more);
}

} // namespace backdesk
