// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/fields/FieldEditor.h"

namespace backdesk::ui
{

class FieldOptions;
class OptionsSource;
class RefPicker;

/// One of several values: of the choices that the description gives, of the property `options`, or of what
/// the action `search` finds. Typing finds; a value that is none of them stays, and is marked.
class ChoiceField : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceField(const FieldMeta &field, const FieldContext &context, QWidget *parent = nullptr);

    QString inputError() const override;
    QString hint() const override;
    QString displayText(const QJsonValue &value) override;
    void setReadOnly(bool readOnly) override;
    void setInvalid(bool invalid) override;
    void showState(const ElementState &state) override;
    RefPicker *picker() const { return m_picker; }

protected:
    void display(const QJsonValue &value) override;
    void applyProps() override;

private:
    void refresh();

    FieldOptions *m_options = nullptr; ///< null: an action finds
    OptionsSource *m_source = nullptr;
    RefPicker *m_picker;
};

} // namespace backdesk::ui
