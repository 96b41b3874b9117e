// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldEditor.h"

class QPlainTextEdit;

namespace backdesk::ui
{

/// A String of several lines; grows with its text up to a limit. Tab leaves it.
class TextareaField : public FieldEditor
{
    Q_OBJECT
public:
    explicit TextareaField(const FieldMeta &field, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly) override;
    bool isWide() const override { return true; }

protected:
    void display(const QJsonValue &value) override;
    void applyProps() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();

    QPlainTextEdit *m_edit;
};

} // namespace backdesk::ui
