// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/RequestHandler.h"

#include <utility>

namespace backdesk
{

RequestHandler::ChangeListener RequestHandler::setOnChanged(ChangeListener listener)
{
    const std::lock_guard lock(m_telling);
    return std::exchange(m_onChanged, std::move(listener));
}

void RequestHandler::tellChanged(const QStringList &collections) const
{
    const std::lock_guard lock(m_telling);
    if (m_onChanged)
        m_onChanged(collections);
}

} // namespace backdesk
