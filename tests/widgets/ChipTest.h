// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace backdesk::test
{

class ChipTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void crossRemoves();
    void crossIsAtTheLeftInRightToLeft();
    void crossGrowsWithTheText();
    void keysRemoveAndOpen();
    void clickBesideTheCrossOpens();
    void longTextsAreElided();
    void withoutCrossNothingRemoves();
};

} // namespace backdesk::test
