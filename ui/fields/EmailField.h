// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FramedField.h"

namespace backdesk::ui
{

/// A String that is a mail address; judged when it is left. A button begins a mail to it.
class EmailField : public FramedField
{
    Q_OBJECT
public:
    explicit EmailField(const FieldMeta &field, QWidget *parent = nullptr);

    QString inputError() const override;
    /// Why no mail could be begun.
    QString hint() const override { return m_failure; }
    QToolButton *mailButton() const { return m_mail; }
    /// Whether mail could go there; no more than a look at its form.
    static bool isAddress(const QString &text);

protected:
    void display(const QJsonValue &value) override;
    void applyProps() override;

private:
    void write();
    void refresh();

    QToolButton *m_mail;
    QString m_failure;
};

} // namespace backdesk::ui
