// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Others write while a person looks at a list.
class ListNewsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAboveLeaveThePlace();
    void newRowsAtTheTopAreTold();
    void newRowsAtTheEndAreTold();
    void newRowsInViewStandOut();
    void theBarCanBeClosed();
    void goneRowsLeaveThePlace();
    void pagesThatKnowMoreKeepItToThemselves();
    void manyRowsLeaveThePlace();
    void anEditedRowDoesNotTakeTheViewAlong();
    void wayBackLeadsToTheSameRow();
    void choiceComesBack();
    void aMillionRowsStayCheap();
};
