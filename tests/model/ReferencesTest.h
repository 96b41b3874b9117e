// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ReferencesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreeOnBothSidesAfterAnything();
    void friendsWithinOneCollectionAgree();
    void nestedReferencesAreKeptToo();
    void cascadesOfAnyDepthFollowEveryItemOnce();
    void aRefusedRequestChangesNothing();
    void aFailingStorageChangesNothing();
    void aDanglingOneSidedReferenceDoesNotStopSaving();
};
