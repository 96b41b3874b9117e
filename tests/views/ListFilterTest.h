// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The filter panel and the chips, on the real backend.
class ListFilterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filtersByText();
    void filtersByNumbers();
    void marksWhatIsNoNumber();
    void filtersByChoices();
    void filtersByYesAndNo();
    void filtersByLinks();
    void filtersByEntries();
    void filtersByLinkedItems();
    void filtersByReference();
    void filtersByDays();
    void picksADay();
    void showsWhatThePathSays();
    void keepsWhatNoEditorKnows();
    void removesChips();
    void clearsAll();
    void makesRoom();
    void chipsGetALineOfTheirOwn();
    void withoutFiltersThereIsNoPanel();
    void leadsFromAChipToItsEditor();
    void findsWhatIsEmpty();
    void ampersandsStandInTitles();
    void describedFiltersReplaceTheGenerated();
    void componentsEditFilters();
    void chipsNameWhatActionsFind();
    void chipsNameSeveral();
    void chipsDoNotWaitForEver();
    void functionsMakeTheQuery();
    void theSearchCanBeTakenAway();
};
