// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldEditor.h"

class QHBoxLayout;
class QToolButton;

namespace backdesk::example
{

/// A whole number from 1 to `max` (5), pressed as a row of numbers.
class RatingField : public ui::FieldEditor
{
    Q_OBJECT
public:
    explicit RatingField(const ui::FieldMeta &field, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly) override;
    void describe(const QString &name, const QString &description) override;
    const QList<QToolButton *> &buttons() const { return m_buttons; }

protected:
    void display(const QJsonValue &value) override;
    void applyProps() override;

private:
    QHBoxLayout *m_row;
    QList<QToolButton *> m_buttons;
};

/// Makes the component "custom:Rating" known; before the first window opens.
void registerRating();

} // namespace backdesk::example
