// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class HandEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatPeopleWrite();
    void showsACheckout();
    void tellsNothingOfWhatSaysTheSame();
    void keepsTheLastGoodItem();
    void leavesConflictsAlone();
    void keepsWhatPeopleArranged();
    void survivesACrash();
    void deletesWithTheFolder();
    void seesWhatChangedWhileItOpened();
    void startsFromTheCache();
};
