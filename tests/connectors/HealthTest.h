// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What connectors do while the backend starts, and how its health is followed.
class HealthTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_what_the_backend_tells();
    void progress_is_a_percentage();
    void calls_wait_while_it_starts();
    void calls_are_refused_when_it_failed();
    void another_try_is_told();
    void it_is_watched();
};
