// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/DateText.h"
#include "ui/fields/FieldEditor.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace backdesk::ui
{

class DatePopup;
class InputFrame;

/// A date and time, typed as the locale writes it or picked from a calendar (Alt+Down); Ctrl+; takes the
/// present moment. Empty is null. As the component Date it leaves the time of the day alone, and is a day
/// only
/// ("2026-12-31") in a String.
/// Shows the wall clock as stored; what the person does not touch (seconds, offset) stays.
class DatetimeField : public FieldEditor
{
    Q_OBJECT
public:
    explicit DatetimeField(const FieldMeta &field, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly) override;
    void setInvalid(bool invalid) override;
    QString inputError() const override;
    DatePopup *popup();

protected:
    void display(const QJsonValue &value) override;
    void applyProps() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void textChanged(const QString &text);
    void pick(const QDate &date, const QTime &time);
    bool isDateOnly() const;
    QString shownText(const DateText &parts) const;
    void takeNow();
    void openCalendar();
    QJsonValue merged(DateText entered) const;

    InputFrame *m_frame;
    QToolButton *m_calendar;
    QLineEdit *m_edit;
    QLabel *m_offset;
    QToolButton *m_clear;
    DatePopup *m_popup = nullptr;
    bool m_readable = true;
};

} // namespace backdesk::ui
