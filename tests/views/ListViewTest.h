// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What a person does with a list, on the real backend.
class ListViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsAndPages();
    void sortsByHeader();
    void sortsByTheNameOfAReference();
    void searchesWhileTyping();
    void restoresFromThePath();
    void returnsToWhereItWas();
    void opensByKeyboardAndPointer();
    void opensLinks();
    void movesByKeyboard();
    void hasAContextMenu();
    void tellsThatNothingIsThere();
    void tellsThatNothingMatches();
    void failsAndRetries();
    void tellsOfRowsThatCouldNotBeHad();
    void showsBarsWhileWaiting();
    void followsChanges();
    void changedRowsStandOut();
    void refreshesWhenShownAgain();
    void deletesAfterAsking();
    void showsAMillionRows();
    void namesEverything();
    void theFootOfTheFiltersFollowsTheText();
    void messagesLeaveTheFootOfTheFilters();
};
