// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class YamlStorageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesFilesForPeople();
    void readsBackAfterAReopening();
    void roundTripsNastyText_data();
    void roundTripsNastyText();
    void takesTheIdFromTheFileName();
    void reportsBrokenFiles_data();
    void reportsBrokenFiles();
    void neverOverwritesWhatItSetAside();
    void ignoresOtherFiles();
    void removesLeftOverTemporaryFiles();
    void keepsUnknownMembers();
    void keepsUnknownMembersOfElements();
    void doesNotAskRules();
    void refusesUnsafeIds_data();
    void refusesUnsafeIds();
    void makesItsFolders();
    void failsWhereAFileIsInTheWay();
    void losesNothingWithoutAFolder();
    void losesNothingInAReadOnlyFolder();
    void keepsOthersOut();
    void isReadWhileAnotherServes();
    void replaysItsJournal();
    void keepsTheWorkOfOthers();
    void keepsWhatWasWrittenAfterACrash();
    void keepsItemsThatDoNotFitAnyMore();
    void settlesInCheckpoints();
    void writesAnItemOnce();
    void opensAThousandFilesQuickly();
};
