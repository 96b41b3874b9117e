// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/Guard.h"

#include <algorithm>

namespace backdesk
{

Guard Guard::with(const Type &field) const
{
    Guard guard = *this;
    const TypeOptions &options = field.options();
    if (options.exists.isGiven() && options.exists.fixed() != true)
        guard.m_exists.append(&options.exists);
    if (const auto fixed = options.canRead.fixed()) {
        guard.m_read.clear();
        if (!*fixed)
            guard.m_read.append(&options.canRead);
    } else if (options.canRead.isGiven()) {
        guard.m_read.prepend(&options.canRead);
    }
    return guard;
}

bool Guard::exists(const Subject &o) const
{
    return std::all_of(m_exists.begin(), m_exists.end(),
                       [&o](const Condition *condition) { return condition->ask({}, o).value_or(true); });
}

bool Guard::isReadable(const Subject &o) const
{
    for (const Condition *condition : m_read) {
        if (const auto said = condition->ask(QStringLiteral("read"), o))
            return *said;
    }
    return true;
}

} // namespace backdesk
