// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Several storages as one.
class StorageGroupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCollectionIsInItsStorage();
    void referencesLeadFromOneIntoAnother();
    void aBatchOverSeveralIsAllOrNothing();
    void whatCannotBeTakenBackIsTold();
    void nothingIsWrittenFromAnOldState();
    void whatCannotBeReadIsNotTakenForMissing();
    void whatCannotBeReadIsNotTakenBackUnseen();
    void tellsChangesOfAll();
    void findsFilesInAll();
    void addsUpTheProgress();
    void namesAreRead();
    void passwordsAreNotShown();
};
