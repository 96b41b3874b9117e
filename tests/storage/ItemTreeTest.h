// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What tables in memory are made of: keys, trees, ranges, shared values.
class ItemTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersKeysAsValuesAre();
    void ordersTextsByCodePoint();
    void keepsOrderAndRanks_data();
    void keepsOrderAndRanks();
    void leavesCopiesAlone();
    void combinesRanges();
    void sharesEqualValues();
};
