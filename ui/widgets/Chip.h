// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace backdesk::ui
{

/// A small rounded token: "reference ×", or with a quiet label before it "Year 1940–2020 ×".
/// Delete, Backspace and the cross remove it; a click elsewhere or Enter is clicked().
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);
    Chip(const QString &label, const QString &text, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setRemovable(bool removable);
    bool isRemovable() const { return m_removable; }
    /// Shows the text as a link; clicked() then leads somewhere.
    void setLink(bool link);
    /// Texts longer than this are elided, in device-independent pixels; 0: no limit.
    void setMaximumTextWidth(int width);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect crossRect() const;
    QString shownText() const;
    void setCrossHovered(bool hovered);

    QString m_label;
    bool m_removable = true;
    bool m_link = false;
    bool m_crossHovered = false;
    bool m_crossPressed = false;
    int m_maximumTextWidth = 0;
};

} // namespace backdesk::ui
