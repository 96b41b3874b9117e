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

    QLineEdit *lineEdit() const { return m_edit; }
    QToolButton *openButton() const { return m_open; }
    /// Whether it may be handed to another program: only the web and mail, nothing that runs or reads files.
    static bool isOpenable(const QString &url);

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
};

} // namespace backdesk::ui
