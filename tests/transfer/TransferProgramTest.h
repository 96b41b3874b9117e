// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// `backdesk copy`, `backup`, `restore` and `verify` as people run them.
class TransferProgramTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void copiesRound();
    void wrongCopiesAreRefused();
    void anInterruptedCopyGoesOn_data();
    void anInterruptedCopyGoesOn();
    void aStorageInUseIsNotATarget();
    void backsUpWhileItIsServed_data();
    void backsUpWhileItIsServed();
    void restoresIntoAnEmptyStorageOnly();
    void aDamagedBackupChangesNothing();
    void verifiesAndMends();
};
