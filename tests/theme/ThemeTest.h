// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace backdesk::test
{

class ThemeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void textCanBeReadOnItsGround_data();
    void textCanBeReadOnItsGround();
    void switchingColoursRepaintsOpenWindows();
    void switchingColoursReachesLabelsWithAStyle();
    void systemIsFollowedAgainAfterAChoice();
    void sizesGrowWithTheText();
    void titlesAreLargerAndBolder();
};

} // namespace backdesk::test
