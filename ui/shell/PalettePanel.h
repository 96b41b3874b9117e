// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace backdesk::ui
{

/// The box that floats in the middle.
class PalettePanel : public QWidget
{
    Q_OBJECT
public:
    static constexpr int Room = 18; ///< around the visible part, for its shadow

    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
    /// Presses beside the controls must not close the palette.
    void mousePressEvent(QMouseEvent *) override {}
};

} // namespace backdesk::ui
