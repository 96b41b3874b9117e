// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ChangeFeed.h"

namespace backdesk
{

namespace
{

/// Who has not asked for so long reads everything again.
constexpr size_t remembered = 10000;

} // namespace

int ChangeFeed::subscribe(Listener listener)
{
    const std::lock_guard lock(m_listening);
    m_listeners.emplace(++m_lastSubscription, std::move(listener));
    return m_lastSubscription;
}

void ChangeFeed::unsubscribe(int subscription)
{
    const std::lock_guard lock(m_listening);
    m_listeners.erase(subscription);
}

quint64 ChangeFeed::last() const
{
    const std::lock_guard lock(m_mutex);
    return m_last;
}

std::optional<QList<StoredChange>> ChangeFeed::since(quint64 number) const
{
    const std::lock_guard lock(m_mutex);
    const quint64 missing = m_last - std::min(number, m_last);
    if (missing > m_changes.size())
        return {};
    return QList<StoredChange>(m_changes.end() - qptrdiff(missing), m_changes.end());
}

void ChangeFeed::tell(QList<StoredChange> changes)
{
    if (changes.isEmpty())
        return;
    const std::lock_guard listening(m_listening);
    {
        const std::lock_guard lock(m_mutex);
        for (StoredChange &change : changes) {
            change.number = ++m_last;
            m_changes.push_back(change);
        }
        while (m_changes.size() > remembered)
            m_changes.pop_front();
    }
    for (const auto &[subscription, listener] : m_listeners)
        listener(changes);
}

} // namespace backdesk
