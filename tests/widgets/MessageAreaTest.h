// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace backdesk::test
{

class MessageAreaTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void messagesGoAwayByThemselves();
    void errorsStay();
    void timeStandsStillUnderThePointer();
    void actionRunsOnce();
    void olderOnesAreCounted();
    void theSameIsCounted();
    void timeStandsStillWhileItHasTheFocus();
    void isReadOut();
    void standsInTheTrailingCorner();
    void closesByKeyboard();
    void whatWasMeantForAnotherIsNotTaken();
    void standsAboveTheFoot();
    void formerOffersAreWithdrawn();
    void longTextsAreShortened();
    void givesTheFocusBack();
};

} // namespace backdesk::test
