// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ListPagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void pagesHaveNumbers();
    void pagesStandInThePath();
    void aPageThatWentLeadsToTheLast();
    void rowsOfOtherPagesStayChosen();
    void numbersLeaveGaps_data();
    void numbersLeaveGaps();
    void viewsAreSaved();
    void viewsOfOtherWindowsStay();
    void aChangedViewIsMarked();
    void theDefaultViewComesFirst();
    void viewsAreRenamedAndDeleted();
    void viewsNeedNamesOfTheirOwn();
    void theSearchKeyIsTheDescriptions();
};
