// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/Headers.h"

namespace backdesk
{

void Headers::add(const QByteArray &name, const QByteArray &value)
{
    m_fields.append({name.toLower(), value});
}

void Headers::set(const QByteArray &name, const QByteArray &value)
{
    const QByteArray lower = name.toLower();
    m_fields.removeIf([&lower](const Field &field) { return field.first == lower; });
    m_fields.append({lower, value});
}

std::optional<QByteArray> Headers::value(const QByteArray &lowerCaseName) const
{
    std::optional<QByteArray> joined;
    for (const Field &field : m_fields) {
        if (field.first != lowerCaseName)
            continue;
        joined = joined ? *joined + ", " + field.second : field.second;
    }
    return joined;
}

bool Headers::contains(const QByteArray &lowerCaseName) const
{
    return value(lowerCaseName).has_value();
}

} // namespace backdesk
