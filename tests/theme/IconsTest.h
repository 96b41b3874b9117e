// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace backdesk::test
{

class IconsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void everyIconIsDrawn();
    void colourIsThatOfTheToken();
    void colourFollowsTheTheme();
    void disabledIsFaint();
    void sharpOnDenseScreens();
    void arrowsAreMirroredRightToLeft();
    void othersAreNotMirrored();
    void unknownNamesAreEmpty();
    void collectionsHaveIconsThatExist();
};

} // namespace backdesk::test
