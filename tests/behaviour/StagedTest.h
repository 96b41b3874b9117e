// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Batches that come in parts.
class StagedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partsAreJudgedTogether();
    void storesWhatIsNotLeftOut();
    void oneFailureStoresNothing();
    void tellsWhatChangesNothing();
    void isTakenBackAtOnce();
    void belongsToItsUser();
    void refusesWhatItCannotUnderstand();
    void stopsAndTellsHowFarItIs();
    void othersWriteWhileItChecks();
    void muchOfItRestsInAFile();
    void whatHasNoRoomIsRefused();
    void oldOnesGo();
};
