// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace backdesk::test
{

class OverflowBarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void buttonsGoIntoTheMenuWhereThereIsNoRoom();
    void theyComeBack();
    void keptButtonsStay();
    void hiddenButtonsStayHidden();
    void menuPressesTheButton();
    void rightToLeftEndsAtTheLeft();
};

} // namespace backdesk::test
