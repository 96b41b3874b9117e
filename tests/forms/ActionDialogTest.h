// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// An action's parameters.
class ActionDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beginsWithDefaultsAndSendsWhatWasEntered();
    void mistakesShowAtTheirFieldsUntilTheyAreEdited();
    void otherRefusalsShowAboveTheFields();
    void nothingIsChecked();
    void cannotBeSentTwice();
    void escapeClosesIt();
    void enterEndsOneLine();
};
