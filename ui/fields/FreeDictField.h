// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldEditor.h"

class QPlainTextEdit;

namespace backdesk::ui
{

/// A FreeDict: any JSON object, as text; as the component JSON also the value of other groups and lists. A
/// mistake is underlined while one types; empty is null.
class FreeDictField : public FieldEditor
{
    Q_OBJECT
public:
    explicit FreeDictField(const FieldMeta &field, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly) override;
    QString inputError() const override { return m_mistake; }
    /// The mistake too, as soon as it is there.
    QString hint() const override { return m_mistake; }
    bool isWide() const override { return true; }
    QPlainTextEdit *textEdit() const { return m_edit; }

protected:
    void display(const QJsonValue &value) override;
    void applyProps() override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void textChanged();
    bool wantsList() const;
    bool isWanted(const QJsonValue &value) const;
    /// Takes the text apart; an undefined value when it is no object.
    QJsonValue parse();
    void mark(qsizetype position);
    void tidy(Qt::FocusReason reason);
    void fitHeight();

    QPlainTextEdit *m_edit;
    QString m_mistake;
};

} // namespace backdesk::ui
