// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ConnectorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsWhatTheApiExpects_data();
    void sendsWhatTheApiExpects();
    void answersOnTheGuiThreadWithoutBlockingIt();
    void callsNobodyWhoHasGone();
    void aReplyThatIsThereAlreadyIsStillGivenLater();
    void tellsOfChanges();
    void canGoWhileChangesAreTold();
    void readsProblems();
    void readsMeta();
};
