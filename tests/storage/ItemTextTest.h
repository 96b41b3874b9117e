// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ItemTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keeps_data();
    void keeps();
    void leavesOutDefaults();
    void writesAnewWhatNobodyArranged();
    void writesAnewWhatItCannotKeep();
    void keepsLineEnds();
    void neverSaysSomethingElse();
};
