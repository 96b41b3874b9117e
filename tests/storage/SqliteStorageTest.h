// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What only the sqlite storage does.
class SqliteStorageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverythingWhenOpenedAgain();
    void keepsUnknownMembers();
    void keepsASnapshotWhileOthersWrite();
    void showsOrderedBatches();
    void mergesOrderedBatchesIntoLists();
    void refusesWhatOthersWereQuickerWith();
    void tellsWhatOthersChange();
    void tellsOwnChangesOnce();
    void sharesTransactions();
    void rewritesRowsWhenTheDescriptionChanges();
    void setsAsideWhatIsNoItem();
    void skipsRowsThatAreNoItems();
    void makesIndexesThatListsUse();
    void searchesWithTheIndexAsWithout();
    void keepsFiles();
    void readsBesideAServer();
    void refusesAFileThatIsNoDatabase();
    void refusesTheDatabaseOfAnother();
    void refusesALaterFormat();
    void tellsAFullDatabase();
    void waitsForOthersAndGivesUp();
    void survivesGarbage();
    void noticesThatTheFileIsGone();
    void losesNothingWhenKilled();
};
