// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class AccessibilityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void namesChoicesByTheirLabel();
    void opensChoices();
    void tellsWindowsFromGroups();
    void ampersandsAreNoShortcuts();
};
