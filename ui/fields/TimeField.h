// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FramedField.h"

#include <QTime>

namespace backdesk::ui
{

class TimePopup;

/// A String that is a time of day: "10:20" or "10:20:30", typed as the locale writes it or taken from a list
/// (Alt+Down). Up and Down go by the property `step` (minutes, 15), Ctrl+; takes the present time. The
/// properties `min` and `max` ("08:00") limit it.
class TimeField : public FramedField
{
    Q_OBJECT
public:
    explicit TimeField(const FieldMeta &field, QWidget *parent = nullptr);

    QString inputError() const override;
    void setReadOnly(bool readOnly) override;
    ~TimeField() override;
    QToolButton *listButton() const { return m_list; }
    TimePopup *popup();

protected:
    void display(const QJsonValue &value) override;
    void applyProps() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void textChanged(const QString &text);
    void takeNow();
    void openList();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    QTime entered() const;
    void step(int by);
    void enter(const QTime &time);
    QString toStored(const QTime &time) const;

    QToolButton *m_list;
    QToolButton *m_clear;
    TimePopup *m_popup = nullptr;
    bool m_readable = true;
};

} // namespace backdesk::ui
