// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/DatePopup.h"

#include "ui/fields/CalendarGrid.h"
#include "ui/fields/DateText.h"
#include "ui/fields/TimeList.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FitToTheme.h"

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
    QToolButton *yearBack = iconButton(QStringLiteral("chevrons-left"), tr("Previous year"), this);
    QToolButton *yearForth = iconButton(QStringLiteral("chevrons-right"), tr("Next year"), this);
    const auto leaf = [this](QToolButton *button, const QKeySequence &keys, int months) {
        button->setToolTip(withKeys(button->toolTip(), keys));
        connect(button, &QToolButton::clicked, this,
                [this, months] { m_grid->setCurrent(m_grid->current().addMonths(months)); });
    };
    leaf(back, Qt::Key_PageUp, -1);
    leaf(forth, Qt::Key_PageDown, 1);
    leaf(yearBack, Qt::SHIFT | Qt::Key_PageUp, -12);
    leaf(yearForth, Qt::SHIFT | Qt::Key_PageDown, 12);
    setTextStyle(m_month, TextStyle::Section);
    m_month->setAlignment(Qt::AlignCenter);
    head->setSpacing(0);
    head->addWidget(yearBack);
    head->addWidget(back);
    head->addWidget(m_month, 1);
    head->addWidget(forth);
    head->addWidget(yearForth);
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
    // Some languages write more than AM and PM.
    const auto widthOf = [this](const QTime &time) {
        return m_time->fontMetrics().horizontalAdvance(locale().toString(time, QLocale::ShortFormat));
    };
    fitToTheme(m_time, [this, widthOf] {
        m_time->setFixedWidth(qMax(widthOf(QTime(10, 50)), widthOf(QTime(22, 50))) +
                              3 * themeSize(Size::ControlPadding));
    });
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

    const QList<QWidget *> stops{yearBack, back, forth, yearForth, m_grid, m_times, m_time, m_now, clear};
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));

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
