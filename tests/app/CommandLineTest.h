// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What the arguments about logs mean.
class CommandLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leavesLogsAsTheyAre();
    void readsLevels();
    void readsTheFileAndItsForm();
    void aLevelCountsForEverything();
    void refusesWrongLogs_data();
    void refusesWrongLogs();
    void readsMigrations();
    void migrationsHaveOptionsOfTheirOwn_data();
    void migrationsHaveOptionsOfTheirOwn();
};
