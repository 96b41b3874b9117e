// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ItemsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void actionSaves();
    void unsavedChangesAreDropped();
    void actionParametersAndResult();
    void ownMembersAreProtected();
    void states();
    void stateErrors();
    void deletes();
    void loadsAndReloads();
    void creates();
    void sets();
    void triggers();
    void collectionHasTheMethods();
    void shadowedMethods();
    void eventHandlersWrite();
    void eventHandlersAfterwards();
    void eventHandlerFailures();
    void meIsPartOfRoot();
    void changeHandler();
    void handlersCannotSave();
    void manyItemsComeAndGo();
};
