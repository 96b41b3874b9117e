// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/Navigation.h"

namespace backdesk::ui
{

Navigation::Navigation(QObject *parent) : QObject(parent)
{
}

const Path &Navigation::current() const
{
    static const Path home;
    return m_index < 0 ? home : m_entries.at(m_index).path;
}

void Navigation::leaveThen(std::function<void()> leave)
{
    const quint64 request = ++m_request;
    if (!m_guard || m_index < 0)
        return leave();
    m_guard([this, request, leave = std::move(leave)](bool allowed) {
        if (allowed && request == m_request)
            leave();
    });
}

void Navigation::go(const Path &path)
{
    if (m_index >= 0 && current() == path)
        return;
    leaveThen([this, path] {
        keepState();
        m_entries.resize(m_index + 1);
        m_entries << Entry{path, {}};
        ++m_index;
        show();
    });
}

void Navigation::step(int by)
{
    const qsizetype target = m_index + by;
    if (target < 0 || target >= m_entries.size())
        return;
    leaveThen([this, target] {
        keepState();
        // Entries may have been forgotten while the guard was asking.
        m_index = qBound(qsizetype(0), target, m_entries.size() - 1);
        show();
    });
}

void Navigation::returnTo(const Path &path)
{
    const bool justCameFrom =
        m_index > 0 && path.query().isEmpty() && m_entries.at(m_index - 1).path.withoutQuery() == path;
    if (justCameFrom)
        back();
    else
        go(path);
}

bool Navigation::backPast(const std::function<bool(const Path &)> &passes)
{
    qsizetype target = m_index - 1;
    while (target >= 0 && passes(m_entries.at(target).path))
        --target;
    if (target < 0 || m_entries.at(target).path.isHome())
        return false;
    step(int(target - m_index));
    return true;
}

void Navigation::replace(const Path &path)
{
    if (m_index < 0) {
        m_entries << Entry{};
        m_index = 0;
    }
    m_entries[m_index] = {path, {}};
    show();
}

void Navigation::rename(const Path &path)
{
    if (m_index < 0)
        return;
    m_entries[m_index].path = path;
    Q_EMIT historyChanged();
}

void Navigation::forget(const Path &path)
{
    for (qsizetype i = m_entries.size() - 1; i >= 0; --i) {
        if (i == m_index || m_entries.at(i).path.withoutQuery() != path)
            continue;
        m_entries.removeAt(i);
        if (i < m_index)
            --m_index;
    }
    Q_EMIT historyChanged();
}

void Navigation::showAgain()
{
    if (m_index >= 0)
        show();
}

void Navigation::keepState()
{
    if (m_index >= 0 && m_readState)
        m_entries[m_index].state = m_readState();
}

void Navigation::show()
{
    const Entry entry = m_entries.at(m_index);
    Q_EMIT shown(entry.path, entry.state);
    Q_EMIT historyChanged();
}

} // namespace backdesk::ui
