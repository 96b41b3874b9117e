// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class BulkMistakesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMistakeIsToldAtTheField();
    void whatTheFormKeepsIsNotOffered();
    void whatCannotBeDeletedIsNotAsked();
    void theOthersAreDeleted();
    void theRowsHaveTheFocusAfterwards();
    void keysWorkWhereThereIsNoRoom();
    void anOpenedListHasTheFocus();
};
