// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace backdesk::ui
{

class Connector;

/// Keeps a connector's health() up to date: asks often while the backend starts, soon after something
/// changed, and now and then otherwise, since data can also be spoilt without any change.
class HealthWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr int StartingInterval = 200; ///< ms
    static constexpr int ChangedDelay = 300;     ///< ms
    static constexpr int IdleInterval = 5000;    ///< ms

    /// Asks at once. The connector outlives it.
    explicit HealthWatch(Connector &connector, QObject *parent = nullptr);

    /// Something is known to have changed.
    void checkNow();

private:
    void checkSoon(int delay);

    Connector &m_connector;
    QTimer m_timer;
};

} // namespace backdesk::ui
