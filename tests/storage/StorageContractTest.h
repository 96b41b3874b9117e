// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What every storage must do, asked of each of them.
class StorageContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty_data() { storages(); }
    void startsEmpty();
    void givesBackWhatWasWritten_data() { storages(); }
    void givesBackWhatWasWritten();
    void listsInOrderOfCreation_data() { storages(); }
    void listsInOrderOfCreation();
    void replacesAndDeletes_data() { storages(); }
    void replacesAndDeletes();
    void refusesATakenId_data() { storages(); }
    void refusesATakenId();
    void refusesAStaleBase_data() { storages(); }
    void refusesAStaleBase();
    void appliesAllOfABatchOrNothing_data() { storages(); }
    void appliesAllOfABatchOrNothing();
    void keepsASnapshotsValues_data() { storages(); }
    void keepsASnapshotsValues();
    void keepsACommonCount_data() { storages(); }
    void keepsACommonCount();

private:
    static void storages();
};
