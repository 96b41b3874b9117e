// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldEditor.h"

namespace backdesk::ui
{

class NumberField;

/// A Complex: the real and the imaginary part, as "a + b i". With one of them empty it counts as 0, with both
/// the value is null.
class ComplexField : public FieldEditor
{
    Q_OBJECT
public:
    explicit ComplexField(const FieldMeta &field, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly) override;
    void setInvalid(bool invalid) override;
    void describe(const QString &name, const QString &description) override;
    QString inputError() const override;

    NumberField *real() const { return m_real; }
    NumberField *imaginary() const { return m_imaginary; }

protected:
    void display(const QJsonValue &value) override;

private:
    void partChanged();

    NumberField *m_real;
    NumberField *m_imaginary;
};

} // namespace backdesk::ui
