// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class FailureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exceptionsTellTheirPlace_data();
    void exceptionsTellTheirPlace();
    void kinds();
    void compilationTellsWhatIsWrong_data();
    void compilationTellsWhatIsWrong();
    void afterAFailureNothingRuns();
    void modules();
    void moduleMistakes_data();
    void moduleMistakes();
    void endlessRecursion();
};
