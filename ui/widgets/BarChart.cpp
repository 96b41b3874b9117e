// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/BarChart.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PlainToolTip.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

constexpr int UsualHeight = 190;
constexpr int WidestBar = 48;
constexpr double Share = 0.72; // of its slot that a bar fills

} // namespace

BarChart::BarChart(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize BarChart::sizeHint() const
{
    return {2 * UsualHeight, qRound(UsualHeight * Theme::current().textScale())};
}

QString BarChart::textOf(const Bar &bar) const
{
    //: A bar of a chart: its time and its value.
    return tr("%1: %2").arg(bar.name, locale().toString(bar.value));
}

void BarChart::setBars(const QList<Bar> &bars)
{
    m_bars = bars;
    m_current = -1;
    QStringList lines;
    for (const Bar &bar : bars)
        lines << textOf(bar);
    setAccessibleDescription(lines.join(QLatin1String("; ")));
    update();
}

void BarChart::setCurrent(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    setToolTip(index < 0 ? QString() : plainToolTip(textOf(m_bars.at(index))));
    if (index >= 0 && hasFocus())
        setAccessibleName(textOf(m_bars.at(index)));
    update();
}

QRect BarChart::slot(int index) const
{
    const int count = int(m_bars.size());
    const int left = width() * index / count;
    const QRect logical(left, 0, width() * (index + 1) / count - left, height());
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

int BarChart::labelStep() const
{
    if (m_bars.isEmpty())
        return 1;
    const QFontMetrics metrics(Theme::current().font(TextStyle::Tiny));
    int widest = 0;
    for (const Bar &bar : m_bars)
        widest = qMax(widest, metrics.horizontalAdvance(bar.label));
    const int room = qMax(1, width() / int(m_bars.size()));
    return (widest + metrics.averageCharWidth() + room - 1) / room;
}

QRect BarChart::around(int index, int wanted) const
{
    const int wide = qMin(wanted, width());
    return QRect(qBound(0, slot(index).center().x() - wide / 2, width() - wide), 0, wide, height());
}

int BarChart::indexAt(const QPoint &point) const
{
    for (int i = 0; i < m_bars.size(); ++i) {
        if (slot(i).contains(point))
            return i;
    }
    return -1;
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    useTextDirection(painter);
    if (m_bars.isEmpty())
        return;
    const auto highest = std::max_element(m_bars.begin(), m_bars.end(),
                                          [](const Bar &a, const Bar &b) { return a.value < b.value; });
    painter.setFont(Theme::current().font(TextStyle::Tiny));
    const int line = painter.fontMetrics().height();
    const int ground = height() - line - themeSize(Size::Gap);
    const int room = ground - line - themeSize(Size::Gap);
    for (int i = 0; i < m_bars.size(); ++i) {
        const QRect place = slot(i);
        const int wide = qMin(WidestBar, int(place.width() * Share));
        const qint64 value = m_bars.at(i).value;
        const int high = highest->value > 0 ? qMax(value > 0 ? 2 : 1, int(room * value / highest->value)) : 1;
        const bool strong = i == m_current || (m_current < 0 && i + 1 == m_bars.size());
        painter.setOpacity(strong ? 1 : 0.45);
        paintPanel(painter, QRect(place.center().x() - wide / 2, ground - high, wide, high), Color::Accent,
                   qMin(3, high / 2));
        painter.setOpacity(1);
        painter.setPen(themeColor(Color::Hint));
        // The newest value and the highest tell the scale; where the mouse is, paintValue() tells more.
        if (m_current < 0 && value > 0 && (strong || i == highest - m_bars.begin())) {
            const QString text = locale().toString(value);
            const QRect across = around(i, painter.fontMetrics().horizontalAdvance(text) + 2);
            painter.drawText(QRect(across.left(), ground - high - line, across.width(), line),
                             Qt::AlignCenter | Qt::TextSingleLine, text);
        }
    }
    paintLabels(painter);
    paintValue(painter);
}

void BarChart::paintLabels(QPainter &painter) const
{
    painter.setPen(themeColor(Color::Hint));
    const int line = painter.fontMetrics().height();
    const int step = labelStep();
    for (int i = int(m_bars.size()) - 1; i >= 0; i -= step) {
        const QRect across = around(i, painter.fontMetrics().horizontalAdvance(m_bars.at(i).label) + 2);
        painter.drawText(QRect(across.left(), height() - line, across.width(), line),
                         Qt::AlignCenter | Qt::TextSingleLine, m_bars.at(i).label);
    }
}

void BarChart::paintValue(QPainter &painter) const
{
    if (m_current < 0)
        return;
    painter.setFont(Theme::current().font(TextStyle::Label));
    painter.setPen(themeColor(Color::Text));
    const QString text = textOf(m_bars.at(m_current));
    const int wide = painter.fontMetrics().horizontalAdvance(text) + 2;
    const int x = qBound(0, slot(m_current).center().x() - wide / 2, qMax(0, width() - wide));
    painter.drawText(QRect(x, 0, wide, painter.fontMetrics().height()), Qt::AlignCenter, text);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(themeColor(Color::Accent));
        painter.drawRect(slot(m_current).adjusted(1, painter.fontMetrics().height(), -2, -1));
    }
}

void BarChart::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(indexAt(event->position().toPoint()));
}

void BarChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index >= 0)
        Q_EMIT activated(index);
}

void BarChart::leaveEvent(QEvent *)
{
    setCurrent(-1);
}

void BarChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_bars.isEmpty())
        setCurrent(int(m_bars.size()) - 1);
}

void BarChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1);
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_bars.size()) - 1;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (last < 0 ? 0 : event->key()) {
    case Qt::Key_Left:
        return setCurrent(qBound(0, m_current - forward, last));
    case Qt::Key_Right:
        return setCurrent(qBound(0, m_current + forward, last));
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT activated(m_current);
        return;
    default:
        return QWidget::keyPressEvent(event);
    }
}

} // namespace backdesk::ui
