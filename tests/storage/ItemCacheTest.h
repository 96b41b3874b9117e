// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ItemCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrips();
    void isWrittenOverTheRestOfAnother();
    void givesOnlyCurrentItems();
    void survivesDamage();
    void survivesEveryLength();
    void leavesTheOldOneWhenWritingFails();
};
