// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldEditor.h"

class QLineEdit;
class QToolButton;

namespace backdesk::ui
{

class InputFrame;

/// A Url on one line, with a button that opens it in the browser or the mail program.
class UrlField : public FieldEditor
{
    Q_OBJECT
public:
    explicit UrlField(const FieldMeta &field, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly) override;
    void setInvalid(bool invalid) override;
    QString inputError() const override;
    /// That the address is not opened, or could not be.
    QString hint() const override { return m_failure; }

    QLineEdit *lineEdit() const { return m_edit; }
    QToolButton *openButton() const { return m_open; }

protected:
    void display(const QJsonValue &value) override;
    void applyProps() override;

private:
    /// What the button opens: the property linkURL, else the value.
    QString target() const;
    void refresh();
    InputFrame *m_frame;
    QLineEdit *m_edit;
    QToolButton *m_open;
    QString m_failure;
};

} // namespace backdesk::ui
