// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldEditor.h"

class QPlainTextEdit;

namespace backdesk::ui
{

/// A value of a type that has no editor: its JSON, to be read only.
class UnknownField : public FieldEditor
{
    Q_OBJECT
public:
    explicit UnknownField(const FieldMeta &field, QWidget *parent = nullptr);

    /// It is so always.
    void setReadOnly(bool readOnly) override;
    bool isWide() const override { return true; }

protected:
    void display(const QJsonValue &value) override;

private:
    QPlainTextEdit *m_text;
};

} // namespace backdesk::ui
