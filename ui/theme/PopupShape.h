// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace backdesk::ui
{

/// Gives a popup round corners. X11 without a compositor would show black behind them, so they are cut off
/// there.
class PopupShape : public QObject
{
    Q_OBJECT
public:
    /// Call before the popup is shown; further calls do nothing.
    static void apply(QWidget *popup);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit PopupShape(QWidget *popup);

    QWidget *m_popup;
};

} // namespace backdesk::ui
