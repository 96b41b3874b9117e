// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class PropertyWatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesAreThereAtOnce();
    void functionsFollowWhatTheyRead();
    void membersConcernTheirDict();
    void readingAllFollowsAll();
    void followsTheUserAndThePlace();
    void argumentsCallAnew();
    void dropsStaleAnswers();
    void failingIsToldOnce();
    void wrongKindsAreToldOnce();
    void worksWithoutRunner();
};
