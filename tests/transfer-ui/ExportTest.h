// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ExportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void csvKeepsEveryText();
    void csvShowsWhatPeopleRead();
    void formulasAreHarmless();
    void apostrophesSurvive_data();
    void apostrophesSurvive();
    void longTextsAreCutBetweenLetters();
    void jsonHasOrderAndNulls();
    void yamlIsWhatItSays();
    void sheetsHoldRealValues();
    void filteredAndChosenRows();
    void manyRowsTakeNoMemory_data();
    void manyRowsTakeNoMemory();
    void failuresKeepTheFormerFile();
    void cancelLeavesNothing();
    void isOnTheDiskBeforeItReplaces_data();
    void isOnTheDiskBeforeItReplaces();
    void otherPartsAreLeftAlone();
    void keepsRightsAndLinks();
    void goesWithoutWaiting_data();
    void goesWithoutWaiting();
    void smallerPagesWhereTheyMustBe();
    void whatIsLeftOutIsNotReadTwice();
    void dialogWritesWhatIsChosen();
    void dialogTellsOfFailure();
    void dialogTellsInOtherWords();
    void dialogPictures_data();
    void dialogPictures();
};
