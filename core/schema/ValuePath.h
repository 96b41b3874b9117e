// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace backdesk
{

/// Where a walk over a value stands: a chain of steps on the stack, made text only for an error.
class ValuePath
{
public:
    /// The root, "$".
    ValuePath() = default;
    ValuePath member(QStringView name) const { return ValuePath(this, name, -1); }
    ValuePath element(qsizetype index) const { return ValuePath(this, {}, index); }

    /// "$.rows[0].k"
    QString toText() const
    {
        if (!m_parent)
            return QStringLiteral("$");
        if (m_index >= 0)
            return m_parent->toText() + QLatin1Char('[') + QString::number(m_index) + QLatin1Char(']');
        return m_parent->toText() + QLatin1Char('.') + m_name.toString();
    }

private:
    ValuePath(const ValuePath *parent, QStringView name, qsizetype index)
        : m_parent(parent), m_name(name), m_index(index)
    {
    }

    const ValuePath *m_parent = nullptr;
    QStringView m_name;
    qsizetype m_index = -1;
};

} // namespace backdesk
