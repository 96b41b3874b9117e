// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FramedField.h"

namespace backdesk::ui
{

class StrengthBar;

/// A String that nobody should see: masked unless the person wants to look, with its strength below while a
/// new one is typed. With the property `confirm` it has to be typed twice. It cannot be copied or dragged
/// out.
class PasswordField : public FramedField
{
    Q_OBJECT
public:
    explicit PasswordField(const FieldMeta &field, QWidget *parent = nullptr);

    QString inputError() const override;
    void setReadOnly(bool readOnly) override;
    void setInvalid(bool invalid) override;
    void describe(const QString &name, const QString &description) override;
    /// Enters a password that nobody could guess, and shows it.
    void suggest();
    QToolButton *suggestButton() const { return m_suggest; }
    QToolButton *revealButton() const { return m_reveal; }
    QLineEdit *confirmEdit() const { return m_confirm; }
    StrengthBar *strengthBar() const { return m_bar; }

protected:
    void display(const QJsonValue &value) override;
    void applyProps() override;

private:
    void reveal(bool shown);
    void refresh();
    bool confirms() const;

    QToolButton *m_suggest;
    QToolButton *m_reveal;
    StrengthBar *m_bar;
    InputFrame *m_confirmFrame;
    QLineEdit *m_confirm;
};

} // namespace backdesk::ui
