// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

namespace backdesk::ui
{

/// The days of one month. Arrow keys move the day, Page Up and Down the month, with Shift the year; Home and
/// End go to the ends of the week, Enter or a click takes the day.
class CalendarGrid : public QWidget
{
    Q_OBJECT
public:
    explicit CalendarGrid(QWidget *parent = nullptr);

    QDate current() const { return m_current; }
    void setCurrent(const QDate &date);
    /// Other days are shown but cannot be picked; invalid ones: any.
    void setRange(const QDate &first, const QDate &last);
    /// The day that holds at present; invalid: none.
    void setChosen(const QDate &date);
    QString monthText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void monthChanged();
    void picked(const QDate &date);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Leafs through the months.
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    bool isAllowed(const QDate &date) const;
    void pick();
    QDate firstShown() const;
    QRect cell(int row, int column) const;
    void paintDay(QPainter &painter, const QDate &date, const QRect &rect) const;

    QDate m_current;
    QDate m_chosen;
    QDate m_first;
    QDate m_last;
    int m_wheel = 0; ///< turned, but not yet by a notch
};

} // namespace backdesk::ui
