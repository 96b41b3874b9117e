// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/DatePopup.h"

#include "ui/fields/CalendarGrid.h"
#include "ui/fields/DateText.h"
#include "ui/fields/TimeList.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace backdesk::ui
{

DatePopup::DatePopup(QWidget *anchor)
    : PopupPanel(anchor),
      m_grid(new CalendarGrid(this)),
      m_times(new TimeList(this)),
      m_month(new QLabel(this)),
      m_time(new QLineEdit(this))
{
    const int gap = themeSize(Size::Gap);
    auto *layout = new QVBoxLayout(body());
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);

    auto *head = new QHBoxLayout;
    QToolButton *back = iconButton(QStringLiteral("chevron-left"), tr("Previous month"), this);
    QToolButton *forth = iconButton(QStringLiteral("chevron-right"), tr("Next month"), this);
    setTextStyle(m_month, TextStyle::Section);
    m_month->setAlignment(Qt::AlignCenter);
    head->addWidget(back);
    head->addWidget(m_month, 1);
    head->addWidget(forth);
    layout->addLayout(head);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(gap);
    middle->addWidget(m_grid, 1);
    middle->addWidget(m_times);
    layout->addLayout(middle, 1);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap);
    m_timeLabel = new QLabel(tr("Time"), this);
    setTextStyle(m_timeLabel, TextStyle::Label, Color::Dim);
    m_timeLabel->setBuddy(m_time);
    setSmall(m_time);
    m_time->setPlaceholderText(locale().toString(QTime(0, 0), QLocale::ShortFormat));
    m_time->setFixedWidth(m_time->fontMetrics().horizontalAdvance(QStringLiteral("00:00 MM")) +
                          2 * themeSize(Size::ControlPadding));
    m_now = makeButton(tr("Now"), {}, this, ButtonRole::Flat);
    QPushButton *clear = makeButton(tr("Clear"), {}, this, ButtonRole::Flat);
    setSmall(m_now);
    setSmall(clear);
    foot->addWidget(m_timeLabel);
    foot->addWidget(m_time);
    foot->addStretch();
    foot->addWidget(m_now);
    foot->addWidget(clear);
    layout->addLayout(foot);

    connect(back, &QToolButton::clicked, this,
            [this] { m_grid->setCurrent(m_grid->current().addMonths(-1)); });
    connect(forth, &QToolButton::clicked, this,
            [this] { m_grid->setCurrent(m_grid->current().addMonths(1)); });
    connect(m_grid, &CalendarGrid::monthChanged, this, [this] { m_month->setText(m_grid->monthText()); });
    connect(m_grid, &CalendarGrid::picked, this, &DatePopup::pick);
    connect(m_times, &TimeList::picked, this, [this](const QTime &time) {
        Q_EMIT picked(m_grid->current(), time);
        close();
    });
    connect(m_time, &QLineEdit::editingFinished, this, &DatePopup::timeEdited);
    connect(m_now, &QPushButton::clicked, this, [this] {
        Q_EMIT nowWanted();
        close();
    });
    connect(clear, &QPushButton::clicked, this, [this] {
        Q_EMIT cleared();
        close();
    });
}

void DatePopup::setMoment(const QDate &date, const QTime &time)
{
    m_grid->setChosen(date);
    m_grid->setCurrent(date.isValid() ? date : QDate::currentDate());
    m_month->setText(m_grid->monthText());
    m_time->setText(time == QTime(0, 0) ? QString() : locale().toString(time, QLocale::ShortFormat));
    m_time->setModified(false);
}

void DatePopup::setStep(int minutes)
{
    m_times->setTimes(minutes);
    m_times->setFixedWidth(m_times->sizeHint().width());
    // Where there is no room for both, the time is written.
    const int wanted = m_grid->sizeHint().width() + m_times->width() + 4 * themeSize(Size::Gap);
    m_times->setVisible(!m_dateOnly && anchor()->window()->width() >= wanted);
}

void DatePopup::setRange(const QDate &first, const QDate &last)
{
    m_grid->setRange(first, last);
}

QTime DatePopup::time() const
{
    const QTime time = readTime(m_time->text(), locale());
    return time.isValid() ? time : QTime(0, 0);
}

void DatePopup::setDateOnly(bool dateOnly)
{
    m_timeLabel->setVisible(!dateOnly);
    m_time->setVisible(!dateOnly);
    m_dateOnly = dateOnly;
    m_now->setText(dateOnly ? tr("Today") : tr("Now"));
}

void DatePopup::pick(const QDate &date)
{
    Q_EMIT picked(date, time());
    close();
}

void DatePopup::timeEdited()
{
    if (!m_time->isModified())
        return;
    m_time->setModified(false);
    Q_EMIT picked(m_grid->current(), time());
}

} // namespace backdesk::ui
