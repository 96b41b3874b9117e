// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Several operations as one.
class BatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void storesAllTogether();
    void namesStandForNewItems();
    void oneFailureStoresNothing();
    void eachForItselfWhenNotAtomic();
    void checkJudgesAllAndStoresNothing();
    void etagsGuardEveryOperation();
    void etagsMeanTheStateBeforeTheBatch();
    void upsertsFindByTheirKeys();
    void upsertsDoNotTellWhatCannotBeRead();
    void keepsToRights();
    void actionsAndEventsTakePart();
    void answersInItsView();
    void malformedBatchesAreLocated_data();
    void malformedBatchesAreLocated();
    void linksOfManyStayInOrder();
    void partsTakenBackLeaveNoLinks();
    void limitsOfListsHoldForEach();
    void continuesAnEarlierChange();
    void deletionOfManyIsTold();
    void listsAreFilteredByEntries();
    void isQuickForManyOperations();
};
