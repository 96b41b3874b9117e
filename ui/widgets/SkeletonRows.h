// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QTimer>
#include <QWidget>

namespace backdesk::ui
{

/// Grey bars where rows will be. Nothing for the first 150 ms, so that quick answers do not flicker.
class SkeletonRows : public QWidget
{
    Q_OBJECT
public:
    static constexpr int Delay = 150; ///< ms

    explicit SkeletonRows(int rows = 8, QWidget *parent = nullptr);
    /// Height of a row.
    void setRowSize(Size size);
    bool areBarsVisible() const { return m_visible; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    int m_rows;
    Size m_rowSize = Size::Row;
    bool m_visible = false;
    QTimer m_delay;
};

} // namespace backdesk::ui
