// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace backdesk::test
{

class FlowLayoutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesBreakWhereThereIsNoRoom();
    void rightToLeftBeginsAtTheRight();
    void expandingItemsFillTheirLine();
    void hiddenItemsTakeNoRoom();
    void itemsCanBeInsertedAndTaken();
};

} // namespace backdesk::test
