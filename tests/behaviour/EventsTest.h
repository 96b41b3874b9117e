// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Handlers of items, fields and sources.
class EventsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areToldInOrder();
    void whatAHandlerWritesBelongsToTheRequest();
    void aHandlerThatThrowsUndoesEverything();
    void changeIsToldOfTheFieldThatChanged();
    void handlersListenToSources();
    void onchangeSeesOldAndNew();
    void ownEventsAreTriggered();
    void endlessHandlersAreStopped();
    void deletedIsToldAfterwards();
    void linkedItemsHearOfIt();
    void listsThatAreNotFilledStillProtect();
};
