// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/DatePopup.h"

#include "ui/fields/CalendarGrid.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"

#include <QDateTime>
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
    layout->addWidget(m_grid, 1);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap);
    auto *label = new QLabel(tr("Time"), this);
    setTextStyle(label, TextStyle::Label, Color::Dim);
    label->setBuddy(m_time);
    setSmall(m_time);
    m_time->setPlaceholderText(locale().toString(QTime(0, 0), QLocale::ShortFormat));
    m_time->setFixedWidth(m_time->fontMetrics().horizontalAdvance(QStringLiteral("00:00 MM")) +
                          2 * themeSize(Size::ControlPadding));
    QPushButton *now = makeButton(tr("Now"), {}, this, ButtonRole::Flat);
    QPushButton *clear = makeButton(tr("Clear"), {}, this, ButtonRole::Flat);
    setSmall(now);
    setSmall(clear);
    foot->addWidget(label);
    foot->addWidget(m_time);
    foot->addStretch();
    foot->addWidget(now);
    foot->addWidget(clear);
    layout->addLayout(foot);

    connect(back, &QToolButton::clicked, this,
            [this] { m_grid->setCurrent(m_grid->current().addMonths(-1)); });
    connect(forth, &QToolButton::clicked, this,
            [this] { m_grid->setCurrent(m_grid->current().addMonths(1)); });
    connect(m_grid, &CalendarGrid::monthChanged, this, [this] { m_month->setText(m_grid->monthText()); });
    connect(m_grid, &CalendarGrid::picked, this, &DatePopup::pick);
    connect(m_time, &QLineEdit::editingFinished, this, &DatePopup::timeEdited);
    connect(now, &QPushButton::clicked, this, [this] {
        const QDateTime moment = QDateTime::currentDateTime();
        Q_EMIT picked(moment.date(), QTime(moment.time().hour(), moment.time().minute()));
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

QTime DatePopup::time() const
{
    const QString text = m_time->text().trimmed();
    for (const QString &format : {locale().timeFormat(QLocale::ShortFormat), QStringLiteral("H:mm"),
                                  QStringLiteral("H.mm"), QStringLiteral("Hmm"), QStringLiteral("H")}) {
        if (const QTime time = locale().toTime(text, format); time.isValid())
            return time;
    }
    return {0, 0};
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
