// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Type.h"

#include <QList>

namespace backdesk
{

/// What decides whether a field of an item can be seen: the `exists` of the field and of all around it, and
/// the nearest `can_read`.
class Guard
{
public:
    Guard() = default;
    /// The guard of a field within one that this guards.
    Guard with(const Type &field) const;

    /// Whether anything has to be asked.
    bool isOpen() const { return m_exists.isEmpty() && m_read.isEmpty(); }
    bool exists(const Subject &o) const;
    bool isReadable(const Subject &o) const;
    bool lets(const Subject &o) const { return isReadable(o) && exists(o); }

private:
    QList<const Condition *> m_exists;
    QList<const Condition *> m_read; // the nearest first, up to the first that always answers
};

} // namespace backdesk
