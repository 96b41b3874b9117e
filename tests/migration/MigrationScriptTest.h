// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What a migration does with the functions of a script.
class MigrationScriptTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void renamesAField();
    void changesAType();
    void deletesItems();
    void tellsReferencesToDeletedItems();
    void looksUpOtherItemsAsTheyAreStored();
    void keepsValuesThatJsonDoesNotKnow();
    void changesOnlyTheItemsOfItsCollections();
    void takesUnderscoresForDashes();
    void refusesWhatIsNoItem_data();
    void refusesWhatIsNoItem();
    void tellsFileLineAndItemOfAnError();
    void tellsWhatAThrownTextSays();
    void givesUpWhenAFunctionRunsTooLong();
    void refusesAWrongModule_data();
    void refusesAWrongModule();
    void triesTheOtherItemsAfterAnError();
};
