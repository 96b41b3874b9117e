// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrips_data();
    void roundTrips();
    void guessesColumns();
    void rightsAreToldWithTheColumns();
    void wrongRowsAreTold();
    void leavesWrongRowsOut();
    void updatesByKey();
    void updatesById();
    void emptyCellsMayClear();
    void referencesByLabelAndKey();
    void missingReferences_data();
    void missingReferences();
    void decisionsAboutSingleTexts();
    void similarTexts_data();
    void similarTexts();
    void nothingIsAddedForWrongRows();
    void laterRowsSeeEarlierOnes();
    void rowsReferToRows();
    void nothingToChange_data();
    void nothingToChange();
    void wrongRowsCanBeSaved();
    void savedRowsAreHarmless();
    void savedRowsKeepTheirSeparator();
    void hugeNumbersAreRefused_data();
    void hugeNumbersAreRefused();
    void fixedValues();
    void cancelStoresNothing();
    void undoTakesAllBack();
    void dialogFromFileToStore();
    void dialogShowsMistakes();
    void dialogTellsInOtherWords_data();
    void dialogTellsInOtherWords();
    void dialogPastes();
    void dialogDecidesAboutMissing();
    void manyTextsAreDecidedAtOnce();
    void dialogStopsAndChecksAgain();
    void manyRowsAreStoredAsOne();
    void dialogPictures_data();
    void dialogPictures();
};
