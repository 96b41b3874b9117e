// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldEditor.h"

class QLineEdit;

namespace backdesk::ui
{

/// An Int (all 64 bits) or a Float, written as the locale writes numbers. Empty is null.
class NumberField : public FieldEditor
{
    Q_OBJECT
public:
    explicit NumberField(const FieldMeta &field, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly) override;
    QString inputError() const override;

    /// A number as people write it here.
    static QString format(const QJsonValue &value, const FieldMeta &field, const QLocale &locale);
    /// Undefined when the text is no such number.
    static QJsonValue parse(const QString &text, const FieldMeta &field, const QLocale &locale);

protected:
    void display(const QJsonValue &value) override;

private:
    void textChanged();
    void tidy();
    QString rangeHint() const;

    QLineEdit *m_edit;
    bool m_readable = true;
};

} // namespace backdesk::ui
