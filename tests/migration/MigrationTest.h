// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What a migration without a script finds and writes.
class MigrationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatFitsStaysAsItIs();
    void fillsDefaults();
    void tellsWhatDoesNotFit();
    void tellsMembersThatAreUnknown();
    void dropsMembersThatAreUnknownWhenAsked();
    void keepsUnknownMembersOfChangedItems();
    void tellsReferencesToNothing();
    void fillsListsFromTheOtherSide();
    void computesFieldsAgain();
    void computesFromOtherItems();
    void tellsWhatCannotBeComputed();
    void readsFilesThatAStorageSetsAside();
    void tellsFoldersOfNoCollection();
    void writesWhatItTold();
    void copiesEverythingBefore();
    void changesNoMoments();
    void writesNothingTwice();
    void aSecondRunFindsNothing();
};
