// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace backdesk::ui
{

/// Numbers over time as bars. The one under the pointer, or chosen by arrow keys, tells its value; Enter or a
/// click is activated(). Assistive technology is given all of them as text.
class BarChart : public QWidget
{
    Q_OBJECT
public:
    struct Bar {
        QString label; ///< short, below it: "N"
        QString name;  ///< "November 2026"
        qint64 value = 0;
    };

    explicit BarChart(QWidget *parent = nullptr);

    void setBars(const QList<Bar> &bars);
    const QList<Bar> &bars() const { return m_bars; }
    /// The bar that is told of; -1: none.
    int current() const { return m_current; }
    /// Every how many bars there is room for a label below, counted from the newest.
    int labelStep() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void activated(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setCurrent(int index);
    QRect slot(int index) const;
    int indexAt(const QPoint &point) const;
    QString textOf(const Bar &bar) const;
    void paintValue(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    /// A place around the bar's middle for a text of this width, within the chart.
    QRect around(int index, int width) const;

    QList<Bar> m_bars;
    int m_current = -1;
};

} // namespace backdesk::ui
