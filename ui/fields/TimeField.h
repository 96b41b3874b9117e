// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FramedField.h"

#include <QTime>

namespace backdesk::ui
{

/// A String that is a time of day: "10:20" or "10:20:30", typed as the locale writes it. Up and Down go by
/// the property `step` (minutes, 15), Ctrl+; takes the present time.
class TimeField : public FramedField
{
    Q_OBJECT
public:
    explicit TimeField(const FieldMeta &field, QWidget *parent = nullptr);

    QString inputError() const override;
    void setReadOnly(bool readOnly) override;
    QToolButton *nowButton() const { return m_now; }

protected:
    void display(const QJsonValue &value) override;
    void applyProps() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void textChanged(const QString &text);
    void takeNow();
    void step(int by);
    void enter(const QTime &time);
    QString toStored(const QTime &time) const;

    QToolButton *m_now;
    bool m_readable = true;
};

} // namespace backdesk::ui
