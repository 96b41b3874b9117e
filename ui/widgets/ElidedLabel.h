// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace backdesk::ui
{

/// One line of plain text that ends in an ellipsis where there is no room; the tooltip then has the whole.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    void setElideMode(Qt::TextElideMode mode);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// Beside a buddy ampersands are doubled.
    QString readText() const;
    bool isElided() const;

    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace backdesk::ui
