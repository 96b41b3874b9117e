// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <random>

namespace backdesk::test
{

/// Repeatable chance: the same seed gives the same throws.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_engine(seed) {}

    /// From 0 to `sides` - 1.
    qint64 roll(qint64 sides) { return std::uniform_int_distribution<qint64>(0, sides - 1)(m_engine); }
    qint64 between(qint64 least, qint64 greatest) { return least + roll(greatest - least + 1); }
    bool chance(int percent) { return roll(100) < percent; }
    template <typename T>
    const T &pick(const QList<T> &list)
    {
        return list[roll(list.size())];
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace backdesk::test
