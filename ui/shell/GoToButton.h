// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace backdesk::ui
{

/// Looks like a box to type in, and opens the palette.
class GoToButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit GoToButton(QWidget *parent = nullptr);

    void setIconOnly(bool iconOnly);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_iconOnly = false;
};

} // namespace backdesk::ui
