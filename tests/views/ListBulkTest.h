// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ListBulkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void boxesChooseRows();
    void keysChooseRows();
    void allThatMatchCanBeChosen();
    void theChoiceSurvivesAnotherOrder();
    void manyAreDeletedAndComeBack();
    void aFieldIsSetForMany();
    void consequencesOfAllAreTold();
    void aStoppedRunTellsWhatItDid();
    void afterHearsOfRuns();
    void afterHearsOfActions();
    void theUsualYesMayBeCalledOtherwise();
    void afterHearsOfWhatFailed();
    void lookingIsATask();
    void whatIsDeletedElsewhereIsNotLookedAt();
    void failuresAreListedAndTriedAgain();
    void permissionsHideButtons();
    void describedActionsReplaceTheUsual();
    void chosenRowsAreCopied();
};
