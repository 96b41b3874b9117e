// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ListSelection.h"

namespace backdesk::ui
{

bool ListSelection::isSelected(const QString &id) const
{
    return m_all ? !m_excluded.contains(id) : m_ids.contains(id);
}

qint64 ListSelection::count(qint64 matching) const
{
    return m_all ? qMax(matching - m_excluded.size(), qint64(0)) : m_rows.size();
}

void ListSelection::choose(const ChosenRows &chosen)
{
    m_all = chosen.all;
    m_rows = chosen.rows;
    m_excluded = chosen.excluded;
    m_ids.clear();
    for (const SelectedRow &row : m_rows)
        m_ids.insert(row.id);
    Q_EMIT changed();
}

void ListSelection::set(const QList<SelectedRow> &rows, bool selected)
{
    QSet<QString> gone;
    bool any = false;
    for (const SelectedRow &row : rows) {
        if (row.id.isEmpty() || isSelected(row.id) == selected)
            continue;
        any = true;
        if (m_all && selected) {
            m_excluded.remove(row.id);
        } else if (m_all) {
            m_excluded.insert(row.id);
        } else if (selected) {
            m_rows.append(row);
            m_ids.insert(row.id);
        } else {
            m_ids.remove(row.id);
            gone.insert(row.id);
        }
    }
    if (!gone.isEmpty())
        m_rows.removeIf([&gone](const SelectedRow &row) { return gone.contains(row.id); });
    if (any)
        Q_EMIT changed();
}

void ListSelection::selectAll()
{
    if (m_all && m_excluded.isEmpty())
        return;
    m_all = true;
    m_rows.clear();
    m_ids.clear();
    m_excluded.clear();
    Q_EMIT changed();
}

void ListSelection::clear()
{
    if (isEmpty())
        return;
    m_all = false;
    m_rows.clear();
    m_ids.clear();
    m_excluded.clear();
    Q_EMIT changed();
}

void ListSelection::keepOnly(const QSet<QString> &ids)
{
    QList<SelectedRow> gone;
    for (const SelectedRow &row : std::as_const(m_rows)) {
        if (!ids.contains(row.id))
            gone.append(row);
    }
    set(gone, false);
}

} // namespace backdesk::ui
