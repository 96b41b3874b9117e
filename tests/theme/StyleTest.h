// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace backdesk::test
{

class StyleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void controlsHaveTheHeightOfTheDesign();
    void primaryButtonsAreFilledWithTheAccent();
    void keyHintsWidenTheirButton();
    void editorsShowTheFocus();
    void focusRingStandsAroundTheEditor();
    void buttonsHaveARingOnlyByKeyboard();
    void mistakesHaveTheirBorderAndHalo();
    void haloComesWhenTheEditorIsPlacedLater();
    void comboBoxesOpenAtTheTrailingEdge();
    void comboBoxesTellThatTheirTextIsCut();
    void scrollBarsHaveNoArrows();
    void rowsAreAsHighAsTheDesignSays();
    void headersShowOneArrow();
    void enterPressesTheButtonWithTheFocus();
};

} // namespace backdesk::test
