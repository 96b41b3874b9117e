// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/GrowingLinks.h"

#include <algorithm>

namespace backdesk
{

bool GrowingLinks::suits(const ReferenceField &field)
{
    const auto *list = dynamic_cast<const RefsListType *>(field.type);
    return list && field.isFilled && !list->limits().maximum && !list->options().in &&
           !list->options().inFunction;
}

bool GrowingLinks::add(const QString &id, int depth, const Value &item)
{
    if (!m_held) {
        const QStringList ids = m_field.ids(item);
        m_held.emplace(ids.begin(), ids.end());
    }
    if (m_held->contains(id))
        return false;
    m_held->insert(id);
    m_links.push_back({id, depth});
    return true;
}

void GrowingLinks::putInto(Value &item, int depth) const
{
    QStringList ids;
    for (const Link &link : m_links) {
        if (link.depth <= depth)
            ids.append(link.id);
    }
    m_field.append(item, ids);
}

void GrowingLinks::keepPart(int depth)
{
    m_depth = std::min(m_depth, depth);
    for (auto link = m_links.rbegin(); link != m_links.rend() && link->depth > depth; ++link)
        link->depth = depth;
}

bool GrowingLinks::takePartBack(int depth)
{
    for (; !m_links.empty() && m_links.back().depth > depth; m_links.pop_back())
        m_held->remove(m_links.back().id);
    return m_depth <= depth;
}

} // namespace backdesk
