// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TypesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decodes_data();
    void decodes();
    void reportsEveryMistakeOnce();
    void keepsMembersThatAreNotGiven();
    void nullTakesTheDefault();
    void numbersAreComparedExactly();
    void patternsAreAnchoredAtTheStart();
    void patternsThatBacktrackWithoutEndAreStopped();
};
