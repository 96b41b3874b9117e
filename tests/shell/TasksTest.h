// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace backdesk::test
{

class TasksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shortOnesAreNotShown();
    void longOnesTellHowFarTheyAre();
    void theListStopsThem();
};

} // namespace backdesk::test
