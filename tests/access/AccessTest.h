// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What a person needs who does not see, does not point, reads large letters or in the other direction.
class AccessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void everyControlHasANameOfItsOwn_data();
    void everyControlHasANameOfItsOwn();
    void fieldsTellTheirLabelsAndMistakes_data();
    void fieldsTellTheirLabelsAndMistakes();
    void tabReachesEverything_data();
    void tabReachesEverything();
    void tabFollowsReadingFromTheRight_data();
    void tabFollowsReadingFromTheRight();
    void largeTextsHaveRoom_data();
    void largeTextsHaveRoom();
    void textsStandOut_data();
    void textsStandOut();
};
