// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ListColumnsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void describedColumnsAreShown();
    void functionsMakeCells();
    void functionsMakeTexts();
    void aTextThatFailsLeavesTheUsualOne();
    void pathsReachIntoItems();
    void theDescribedOrderIsTheFirst();
    void anOrderThatNobodyChangesIsShown();
    void shiftClickSortsBySeveral();
    void theCrossTakesAColumnOutOfTheOrder();
    void columnsAreChosen();
    void columnsAreOrderedByKeys();
    void theHeaderHidesColumns();
    void draggedColumnsAreRemembered();
};
