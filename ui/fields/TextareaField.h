// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/fields/FieldEditor.h"

class QPlainTextEdit;

namespace backdesk::ui
{

class TextHeight;

/// A String of several lines; grows with its text up to a limit, unless the person chose a height. Tab leaves
/// it.
class TextareaField : public FieldEditor
{
    Q_OBJECT
public:
    TextareaField(const FieldMeta &field, const FieldContext &context, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly) override;
    bool isWide() const override { return true; }
    TextHeight *height() const { return m_height; }

protected:
    void display(const QJsonValue &value) override;
    void applyProps() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();

    QPlainTextEdit *m_edit;
    TextHeight *m_height;
};

} // namespace backdesk::ui
