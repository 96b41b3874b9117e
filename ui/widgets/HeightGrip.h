// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace backdesk::ui
{

/// The corner of what is above it, by which it is made higher or lower with the mouse. Lies over the trailing
/// lower corner of its parent; there must be keys for the same, which its tooltip names.
class HeightGrip : public QWidget
{
    Q_OBJECT
public:
    explicit HeightGrip(QWidget *parent);

    /// Leaves that much at the trailing edge: for a scroll bar.
    void setInset(int pixels);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void pressed();
    /// By that many pixels since it was pressed; negative: up.
    void dragged(int pixels);
    /// Double-clicked: the usual height is wanted.
    void resetRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void place();

    int m_inset = 0;
    int m_from = 0; ///< where on screen it was pressed
};

} // namespace backdesk::ui
