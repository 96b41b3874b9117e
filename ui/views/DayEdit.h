// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/InputFrame.h"

#include <QDate>

class QLabel;
class QLineEdit;

namespace backdesk::ui
{

class CalendarGrid;
class PopupPanel;

/// A day, typed as the locale writes it or picked from a calendar (Alt+Down). May be empty.
class DayEdit : public InputFrame
{
    Q_OBJECT
public:
    DayEdit(const QString &placeholder, const QString &name, QWidget *parent = nullptr);

    /// Invalid when there is none, or what stands there is none.
    QDate date() const { return m_date; }
    void setDate(const QDate &date);
    /// What stands there is a day, or nothing.
    bool isReadable() const { return m_readable; }
    QLineEdit *edit() const { return m_edit; }
    CalendarGrid *grid() const { return m_grid; }
    void openCalendar();

Q_SIGNALS:
    /// The person chose or removed the day.
    void picked(const QDate &date);
    /// What the person wrote was read; isReadable() tells how that went.
    void judged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void pick(const QDate &date);
    void makePopup();

    QLineEdit *m_edit;
    PopupPanel *m_popup = nullptr;
    CalendarGrid *m_grid = nullptr;
    QLabel *m_month = nullptr;
    QDate m_date;
    bool m_readable = true;
};

} // namespace backdesk::ui
