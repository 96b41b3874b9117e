// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/UnitPart.h"

namespace backdesk
{

UnitPart::UnitPart(UnitOfWork &unit)
    : m_unit(unit), m_linked(unit.m_links.linked()), m_hadFailed(unit.m_environment.hasFailed())
{
    m_unit.m_drafts.beginPart();
}

UnitPart::~UnitPart()
{
    if (m_kept)
        return;
    m_unit.m_drafts.takePartBack();
    m_unit.m_links.restore(m_linked);
    if (!m_hadFailed)
        m_unit.m_environment.forgetFailure();
}

QList<ItemKey> UnitPart::keep()
{
    m_kept = true;
    return m_unit.m_drafts.keepPart();
}

} // namespace backdesk
