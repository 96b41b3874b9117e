// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>

#include <optional>

namespace backdesk::ui
{

/// What a tree held before and after each of its changes.
class JsonTreeHistory
{
public:
    static constexpr int Most = 200;

    void begin(const QJsonValue &now)
    {
        m_states = {now};
        m_place = 0;
    }
    void add(const QJsonValue &now)
    {
        if (m_states.value(m_place) == now)
            return;
        m_states.resize(m_place + 1);
        m_states.append(now);
        if (m_states.size() > Most)
            m_states.removeFirst();
        m_place = m_states.size() - 1;
    }
    /// By one change, back (-1) or forth (1); nothing where there is none.
    std::optional<QJsonValue> step(int by)
    {
        const qsizetype wanted = m_place + by;
        if (wanted < 0 || wanted >= m_states.size())
            return std::nullopt;
        m_place = wanted;
        return m_states.at(wanted);
    }

private:
    QList<QJsonValue> m_states;
    qsizetype m_place = 0;
};

} // namespace backdesk::ui
