// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/UnitOfWork.h"

namespace backdesk
{

/// A part of a unit's work that can be taken back alone: while it lives, whatever the unit does belongs to
/// it. Unless it is kept, its end takes everything back, and the failure of functions too. Parts may lie
/// within each other; they end in the opposite order.
class UnitPart
{
public:
    explicit UnitPart(UnitOfWork &unit);
    ~UnitPart();
    Q_DISABLE_COPY_MOVE(UnitPart)

    /// It went well. Gives the items that it may have changed.
    QList<ItemKey> keep();

private:
    UnitOfWork &m_unit;
    QList<ReferenceLinks::Linked> m_linked;
    bool m_hadFailed;
    bool m_kept = false;
};

} // namespace backdesk
