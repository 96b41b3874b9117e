// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/PopupPanel.h"

#include <QDate>
#include <QTime>

class QLabel;
class QLineEdit;
class QPushButton;

namespace backdesk::ui
{

class CalendarGrid;
class TimeList;

/// Calendar and time below a date's editor.
class DatePopup : public PopupPanel
{
    Q_OBJECT
public:
    explicit DatePopup(QWidget *anchor);

    /// What holds at present; an invalid date: none.
    void setMoment(const QDate &date, const QTime &time);
    /// Without a time.
    void setDateOnly(bool dateOnly);
    /// Every so many minutes there is a time to choose.
    void setStep(int minutes);
    /// Other days cannot be taken; invalid ones: any.
    void setRange(const QDate &first, const QDate &last);
    TimeList *times() const { return m_times; }
    CalendarGrid *grid() const { return m_grid; }
    QLineEdit *timeEdit() const { return m_time; }
    QPushButton *nowButton() const { return m_now; }

Q_SIGNALS:
    void picked(const QDate &date, const QTime &time);
    /// The present moment or day is to be taken.
    void nowWanted();
    void cleared();

private:
    QTime time() const;
    void pick(const QDate &date);
    void timeEdited();

    CalendarGrid *m_grid;
    TimeList *m_times;
    QLabel *m_month;
    QLabel *m_timeLabel;
    QLineEdit *m_time;
    QPushButton *m_now;
    bool m_dateOnly = false;
};

} // namespace backdesk::ui
