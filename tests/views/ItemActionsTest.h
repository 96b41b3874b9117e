// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What may be done with an item: rights and actions in its view.
class ItemActionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstActionsAreButtonsTheRestAreInTheMenu();
    void actionsThatAreNotAllowedSayWhy();
    void anActionWithoutParametersRunsAtOnce();
    void anActionWithParametersAsksForThem();
    void aFailureIsTold();
    void unsavedChangesAreSavedFirst();
    void unsavedChangesSurviveAnAction();
    void anActionCannotBeStartedTwice();
    void offersFollowTheStoredItem();
    void anItemThatMayNotBeChangedIsReadOnly();
    void deletingIsOfferedWhereItIsAllowed();
    void whoMayNotSeeAnItemIsTold();
    void whoMayNotAddIsTold();
    void savingWaitsForWhatTheLastEditTakesAway();
    void aRefusedSaveKeepsWhatWasEntered();
};
