// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/fields/FieldEditor.h"

namespace backdesk::ui
{

class Chip;
class ChipRow;
class FieldOptions;
class OptionsSource;
class RefPicker;

/// Several values as chips: of choices, of the property `options`, of what the action `search` finds, or of
/// the items of a collection. The list stays open while one chooses.
class ChoicesField : public FieldEditor
{
    Q_OBJECT
public:
    ChoicesField(const FieldMeta &field, const FieldContext &context, QWidget *parent = nullptr);

    QString inputError() const override;
    void setReadOnly(bool readOnly) override;
    void setInvalid(bool invalid) override;
    void showState(const ElementState &state) override;
    QStringList showErrors(const FieldErrors &errors, const QString &path) override;
    QString hint() const override;
    QString displayText(const QJsonValue &value) override;
    bool isWide() const override { return true; }
    RefPicker *picker() const { return m_picker; }
    const QList<Chip *> &chips() const;

protected:
    void display(const QJsonValue &value) override;
    void applyProps() override;

private:
    void makePicker(const FieldContext &context);
    void rebuild();
    void commit();
    void remove(int index);
    void move(int index, int by);
    bool allowsDuplicates() const;

    FieldOptions *m_options = nullptr;
    OptionsSource *m_source = nullptr;
    RefPicker *m_picker = nullptr;
    ChipRow *m_row;
    QList<QJsonValue> m_values;
};

} // namespace backdesk::ui
