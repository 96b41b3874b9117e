// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace backdesk::test
{

class MainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void titleNamesTheThing();
    void breadcrumbsLeadUp();
    void sidebarShowsCounts();
    void countsFollowChanges();
    void formerViewsAreNotHeardAnyMore();
    void shortcutsReachTheView();
    void slashTypesItselfInEditors();
    void keysLeadToCollectionsAndBack();
    void unsavedChangesAreAskedFor();
    void savingLeads();
    void stayingKeepsTheView();
    void closingAsksToo();
    void stateComesBack();
    void unknownPlacesSaySo();
    void messagesOfViewsAreShown();
    void foreignLinksAreRefused();
    void sidebarCollapsesInNarrowWindows();
    void coloursAreRemembered();
    void sidebarIsRemembered();
    void whoIsDoneGoesBackToWhereHeCameFrom();
    void viewsCanBeReplaced();
    void ctrlClickOpensBeside();
    void formerMessagesStayAtHand();
    void textSizeIsChosenAndRemembered();
    void settingsHoldAtOnce();
    void theDescriptionDecidesAboutTheStart();
    void asksForAnotherWindow();
    void unknownPlacesAreSaidInTheDescriptionsWords();
    void fitsOnTheScreenAtFirst();
};

} // namespace backdesk::test
