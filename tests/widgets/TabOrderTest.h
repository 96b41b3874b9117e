// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TabOrderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatComesLaterStandsWhereItIsSeen();
    void goesRoundBothWays();
    void whatDestroysComesLast();
    void whatLiesOverTheRestKeepsTheFocus();
    void whatIsHiddenHandsTheFocusOn();
};
