// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace backdesk::ui
{

/// How many problems there are with stored data, quietly in the status bar; nothing while there is none.
class ProblemsBadge : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ProblemsBadge(QWidget *parent = nullptr);

    void setCount(int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace backdesk::ui
