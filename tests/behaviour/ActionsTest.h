// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Actions and selections.
class ActionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void giveTheirResult();
    void belongToOneTransaction();
    void whatIsCaughtLeavesNothing();
    void keepToTheUsersRights();
    void parametersAreFreshAndComputed();
    void lifeOfAnItemInJavaScript();
    void selectionsMergeWithTheQuery();
    void selectionsAreRefused();
    void selectionsTakeAPost();
    void runawayActionsAreStopped();
};
