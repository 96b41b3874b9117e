// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/TimeList.h"

#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QLocale>

namespace backdesk::ui
{

namespace
{

constexpr int TimeRole = Qt::UserRole;
constexpr int ShownRows = 8;
constexpr int SecondsOfMinute = 60;
constexpr int MinutesOfDay = 24 * 60;

} // namespace

TimeList::TimeList(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Times"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(this, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { Q_EMIT picked(timeAt(row(item))); });
}

void TimeList::setTimes(int step, const QTime &first, const QTime &last)
{
    clear();
    const int from = first.isValid() ? first.msecsSinceStartOfDay() / 1000 / SecondsOfMinute : 0;
    const int to = last.isValid() ? last.msecsSinceStartOfDay() / 1000 / SecondsOfMinute : MinutesOfDay - 1;
    for (int minute = from; minute <= to; minute += qBound(1, step, MinutesOfDay)) {
        const QTime time(minute / 60, minute % 60);
        auto *item = new QListWidgetItem(locale().toString(time, QLocale::ShortFormat), this);
        item->setData(TimeRole, time);
    }
}

QTime TimeList::timeAt(int row) const
{
    const QListWidgetItem *found = item(row);
    return found ? found->data(TimeRole).toTime() : QTime();
}

int TimeList::rowOf(const QTime &time) const
{
    int found = -1;
    for (int row = 0; row < count() && timeAt(row) <= time; ++row)
        found = row;
    return found;
}

void TimeList::setCurrent(const QTime &time)
{
    setCurrentRow(time.isValid() ? rowOf(time) : -1);
    const int near = time.isValid() ? currentRow() : rowOf(QTime(8, 0));
    scrollToItem(item(qMax(0, near)), time.isValid() ? PositionAtCenter : PositionAtTop);
}

QTime TimeList::current() const
{
    return timeAt(currentRow());
}

QSize TimeList::sizeHint() const
{
    const int rows = qMin(ShownRows, qMax(1, count()));
    const int row = count() > 0 ? sizeHintForRow(0) : themeSize(Size::MenuRow);
    return {sizeHintForColumn(0) + 2 * themeSize(Size::Icon), rows * row};
}

void TimeList::keyPressEvent(QKeyEvent *event)
{
    const bool takes =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (takes && current().isValid())
        Q_EMIT picked(current());
    else
        QListWidget::keyPressEvent(event);
}

} // namespace backdesk::ui
