// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldEditor.h"

class QLineEdit;

namespace backdesk::ui
{

/// A String on one line.
class LineField : public FieldEditor
{
    Q_OBJECT
public:
    explicit LineField(const FieldMeta &field, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly) override;
    QLineEdit *lineEdit() const { return m_edit; }

protected:
    void display(const QJsonValue &value) override;
    void applyProps() override;

private:
    QLineEdit *m_edit;
};

} // namespace backdesk::ui
