// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Who may see and change what.
class RightsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unreadableFieldsStayOutOfEverything();
    void unreadableFieldsAreKeptByWhoCannotReadThem();
    void unreadablePartsOfListsAreKept();
    void nearestRuleWins();
    void itemsOneMayNotReadDoNotExist();
    void itemsBehindReferencesKeepTheirOwnRights();
    void writersWhoCannotReadGetOnlyTheirOwnBack();
    void theOtherSideAsksItsOwnRight();
    void cascadesAskEveryItem();
    void aFailingRuleRefuses();
    void postMetaTellsRightsAndActions();
};
