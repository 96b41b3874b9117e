// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Each key of the section `admin`: what it takes and what it refuses, told at the key.
class AdminKeysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesAndRefuses_data();
    void takesAndRefuses();
    void unknownKeysAreRefused_data();
    void unknownKeysAreRefused();
    void placesStandForOneThing_data();
    void placesStandForOneThing();
    void messagesAreJudged_data();
    void messagesAreJudged();
    void iconsAreKnown();
};
