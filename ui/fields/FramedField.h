// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldEditor.h"

class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace backdesk::ui
{

class InputFrame;

/// What editors share that are one line with something beside the text: buttons, a unit, a sample.
class FramedField : public FieldEditor
{
    Q_OBJECT
public:
    explicit FramedField(const FieldMeta &field, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly) override;
    void setInvalid(bool invalid) override;
    QLineEdit *lineEdit() const { return m_edit; }

protected:
    InputFrame *frame() const { return m_frame; }
    QHBoxLayout *row() const;
    /// A small button behind or before the text; the keyboard reaches what it does in another way.
    QToolButton *makeTool(const QString &iconName, const QString &name);

private:
    InputFrame *m_frame;
    QLineEdit *m_edit;
};

} // namespace backdesk::ui
