// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldEditor.h"

class QCheckBox;

namespace backdesk::ui
{

/// A Bool. There is no third state: null looks like no, and stays null until the person presses it.
class CheckboxField : public FieldEditor
{
    Q_OBJECT
public:
    explicit CheckboxField(const FieldMeta &field, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly) override;
    void setInvalid(bool invalid) override;
    bool showsTitle() const override { return true; }

protected:
    void display(const QJsonValue &value) override;
    void applyProps() override;

private:
    QCheckBox *m_box;
};

} // namespace backdesk::ui
