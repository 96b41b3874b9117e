// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What can be taken back, without a backend.
class UndoHistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepsGoBackAndForth();
    void joinedChangesAreOneStep();
    void aNewChangeEndsRedoing();
    void isOfAllWindows();
    void quickKeysGoOnInOrder();
    void failuresAreTold();
    void isLimited();
};
