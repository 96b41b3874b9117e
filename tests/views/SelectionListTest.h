// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Selections as lists, and rights and actions in lists.
class SelectionListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columnsAreWhatTheSelectorsSay();
    void valuesAreShownAsTextWhereTheyAreSeveral();
    void wholeItemsLookAsInTheirCollection();
    void findsSortsAndOpens();
    void longOnesAreFetchedByThePage();
    void anEmptyOneLeadsToTheWhole();
    void whoMayNotSeeAListIsTold();
    void addingIsOfferedWhereItIsAllowed();
    void aRowOffersItsActions();
    void severalRowsShareAnAction();
    void failuresOfSeveralAreSummedUp();
    void theMenuOfARowActsOnAllThatAreChosen();
    void anActionOnAnotherRowLeavesTheChosenOnes();
    void aRunCanBeStopped();
    void selectedRowsThatBecomeOthersAreLetGo();
};
