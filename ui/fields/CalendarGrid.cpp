// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/CalendarGrid.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QWheelEvent>

namespace backdesk::ui
{

namespace
{

constexpr int Days = 7;
constexpr int Weeks = 6;

} // namespace

CalendarGrid::CalendarGrid(QWidget *parent) : QWidget(parent), m_current(QDate::currentDate())
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void CalendarGrid::setCurrent(const QDate &date)
{
    if (!date.isValid() || date == m_current)
        return;
    const bool month = date.month() != m_current.month() || date.year() != m_current.year();
    m_current = date;
    setAccessibleName(locale().toString(date, QLocale::LongFormat));
    update();
    if (month)
        Q_EMIT monthChanged();
}

void CalendarGrid::setChosen(const QDate &date)
{
    m_chosen = date;
    update();
}

void CalendarGrid::setRange(const QDate &first, const QDate &last)
{
    m_first = first;
    m_last = last;
    update();
}

bool CalendarGrid::isAllowed(const QDate &date) const
{
    return (!m_first.isValid() || date >= m_first) && (!m_last.isValid() || date <= m_last);
}

void CalendarGrid::pick()
{
    if (isAllowed(m_current))
        Q_EMIT picked(m_current);
}

QString CalendarGrid::monthText() const
{
    return locale().toString(m_current, QStringLiteral("MMMM yyyy"));
}

QSize CalendarGrid::sizeHint() const
{
    const int height = themeSize(Size::SmallControl);
    return {Days * (height + themeSize(Size::Tight)), (Weeks + 1) * height};
}

QSize CalendarGrid::minimumSizeHint() const
{
    const int height = fontMetrics().height();
    return {Days * fontMetrics().horizontalAdvance(QStringLiteral("000")), (Weeks + 1) * height};
}

QDate CalendarGrid::firstShown() const
{
    const QDate first(m_current.year(), m_current.month(), 1);
    const int lead = (first.dayOfWeek() - locale().firstDayOfWeek() + Days) % Days;
    return first.addDays(-lead);
}

QRect CalendarGrid::cell(int row, int column) const
{
    const int left = width() * column / Days;
    const int top = height() * row / (Weeks + 1);
    const QRect rect(left, top, width() * (column + 1) / Days - left,
                     height() * (row + 1) / (Weeks + 1) - top);
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

void CalendarGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(Theme::current().font(TextStyle::Small));
    painter.setPen(themeColor(Color::Hint));
    const QDate first = firstShown();
    for (int column = 0; column < Days; ++column) {
        const QString name =
            locale().standaloneDayName(first.addDays(column).dayOfWeek(), QLocale::NarrowFormat);
        painter.drawText(cell(0, column), Qt::AlignCenter, name);
    }
    painter.setFont(Theme::current().font(TextStyle::Body));
    for (int row = 0; row < Weeks; ++row) {
        for (int column = 0; column < Days; ++column)
            paintDay(painter, first.addDays(row * Days + column), cell(row + 1, column));
    }
}

void CalendarGrid::paintDay(QPainter &painter, const QDate &date, const QRect &rect) const
{
    const QRect panel = rect.adjusted(1, 1, -1, -1);
    const int radius = themeSize(Size::ControlRadius);
    const bool chosen = date == m_chosen;
    const bool here = date == m_current && hasFocus();
    Color color = date.month() == m_current.month() ? Color::Text : Color::Faint;
    if (!isAllowed(date))
        color = Color::Line;
    if (chosen) {
        paintPanel(painter, panel, Color::Accent, radius);
        color = Color::OnAccent;
    } else if (date == QDate::currentDate()) {
        paintPanel(painter, panel, Color::AccentTint, radius);
        color = Color::Accent;
    }
    if (here)
        paintPanel(painter, panel, chosen ? Color::Accent : Color::AccentTint,
                   chosen ? Color::Text : Color::Accent, radius);
    painter.setPen(themeColor(color));
    painter.drawText(rect, Qt::AlignCenter, locale().toString(date.day()));
}

void CalendarGrid::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const bool year = event->modifiers() & Qt::ShiftModifier;
    const int inWeek = (m_current.dayOfWeek() - locale().firstDayOfWeek() + Days) % Days;
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current.addDays(-forward));
    case Qt::Key_Right:
        return setCurrent(m_current.addDays(forward));
    case Qt::Key_Up:
        return setCurrent(m_current.addDays(-Days));
    case Qt::Key_Down:
        return setCurrent(m_current.addDays(Days));
    case Qt::Key_PageUp:
        return setCurrent(year ? m_current.addYears(-1) : m_current.addMonths(-1));
    case Qt::Key_PageDown:
        return setCurrent(year ? m_current.addYears(1) : m_current.addMonths(1));
    case Qt::Key_Home:
        return setCurrent(m_current.addDays(-inWeek));
    case Qt::Key_End:
        return setCurrent(m_current.addDays(Days - 1 - inWeek));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return pick();
    default:
        QWidget::keyPressEvent(event);
    }
}

void CalendarGrid::wheelEvent(QWheelEvent *event)
{
    m_wheel += event->angleDelta().y();
    const int notches = m_wheel / QWheelEvent::DefaultDeltasPerStep;
    m_wheel -= notches * QWheelEvent::DefaultDeltasPerStep;
    if (notches != 0)
        setCurrent(m_current.addMonths(-notches));
    event->accept();
}

void CalendarGrid::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    for (int row = 0; row < Weeks; ++row) {
        for (int column = 0; column < Days; ++column) {
            if (!cell(row + 1, column).contains(event->position().toPoint()))
                continue;
            setCurrent(firstShown().addDays(row * Days + column));
            return pick();
        }
    }
}

} // namespace backdesk::ui
