// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ListSource.h"

namespace backdesk::ui
{

/// How many items a list has in all, without any narrowing, asked for without fetching them.
class CollectionTotal : public QObject
{
    Q_OBJECT
public:
    CollectionTotal(Connector &connector, const ListSource &source, QObject *parent = nullptr);

    /// -1: not known yet.
    qint64 value() const { return m_value; }
    void refresh();
    /// No answer is being waited for.
    bool isIdle() const { return !m_asking; }
    /// Known from elsewhere; overtakes a question under way.
    void set(qint64 value);

Q_SIGNALS:
    void changed();
    void idle();

private:
    Connector &m_connector;
    ListSource m_source;
    qint64 m_value = -1;
    int m_generation = 0;
    bool m_asking = false;
};

} // namespace backdesk::ui
