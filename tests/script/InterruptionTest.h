// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class InterruptionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void loopsAreStopped_data();
    void loopsAreStopped();
    void theEngineLivesOn();
    void nestedCallsShareTheLimit();
    void waitingIsNotWorking();
    void waitingHasItsEnd();
    void comparisonsAreStopped();
    void hugeResultsAreRefused();
    void swallowedInterruptions();
    void twoThreadsAtOnce();
    void manyShortCallsAreNotStopped();
    void manyThreadsCall();
    void programsGo();
};
