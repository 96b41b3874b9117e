// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What a verification finds, and what it mends.
class VerificationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsRightIsRight();
    void findsEverything_data();
    void findsEverything();
    void mendsReferences_data();
    void mendsReferences();
    void leavesWhatHasNoRightAnswer();
    void functionsAreAsked();
    void manyItemsOfOneListTakeNoLonger();
};
