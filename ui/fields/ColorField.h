// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FramedField.h"

class QColor;

namespace backdesk::ui
{

/// A String that is a colour: "#2f5fd0", a sample beside it, and a dialog to choose another. Names of colours
/// may be typed too.
class ColorField : public FramedField
{
    Q_OBJECT
public:
    explicit ColorField(const FieldMeta &field, QWidget *parent = nullptr);

    QString inputError() const override;
    QString hint() const override;
    void setReadOnly(bool readOnly) override;
    QToolButton *sample() const { return m_sample; }

protected:
    void display(const QJsonValue &value) override;
    void applyProps() override;

private:
    void choose();
    void tidy();
    void refresh();

    QToolButton *m_sample;
};

} // namespace backdesk::ui
