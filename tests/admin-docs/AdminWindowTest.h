// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What docs/admin.md promises happens in the window.
class AdminWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyExampleOpens_data();
    void everyExampleOpens();
    void showsWhatIsNamed();
    void keepsWhatIsNotNamed();
    void asksFunctionsAgain();
    void groupsTheMenu();
    void countsWhatTheListShows_data();
    void countsWhatTheListShows();
    void replacesMessages();
    void computesColumns();
    void leavesRowsOut();
    void tellsTheStateBesideTheTitle();
    void followsTheTitle();
    void changesProperties();
    void tellsWhatIsWrong();
    void turnsValues();
    void hasTabs();
};
