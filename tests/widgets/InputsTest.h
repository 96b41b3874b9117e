// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace backdesk::test
{

class InputsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void searchWaitsForTheEndOfTyping();
    void searchClearsWithEscape();
    void searchIsNotRepeated();
    void segmentsMoveWithArrows();
    void segmentsMirrorTheirArrows();
    void framesTakeTheFocusOfTheirEditor();
    void framesGiveTheirLookToTheEditor();
    void iconButtonsHaveANameForEveryone();
    void searchMakesRoomForItsIconAtAnySize();
};

} // namespace backdesk::test
