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
    remove(name);
    add(name, value);
}

void Headers::remove(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    m_fields.removeIf([&lower](const Field &field) { return field.first == lower; });
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

QList<QByteArray> Headers::values(const QByteArray &lowerCaseName) const
{
    QList<QByteArray> all;
    for (const Field &field : m_fields) {
        if (field.first == lowerCaseName)
            all.append(field.second);
    }
    return all;
}

bool Headers::contains(const QByteArray &lowerCaseName) const
{
    return value(lowerCaseName).has_value();
}

} // namespace backdesk
