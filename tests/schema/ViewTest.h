// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shows_data();
    void shows();
    void sharesWhatIsShownWhole();
    void hidesWhatMayNotBeSeen_data();
    void hidesWhatMayNotBeSeen();
    void leavesOutContents();
    void asksAListOnce();
    void stores();
};
