// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/fields/FieldEditor.h"

class QBoxLayout;
class QComboBox;

namespace backdesk::ui
{

/// An In: a choice of the type, and the editor of the chosen one. A value chooses the first type that it
/// fits.
class InField : public FieldEditor
{
    Q_OBJECT
public:
    InField(const FieldMeta &field, const FieldContext &context, QWidget *parent = nullptr);

    QJsonValue value() const override;
    void showState(const ElementState &state) override;
    bool isModified() const override { return value() != stored(); }
    bool isReadable() const override;
    QString inputError() const override;
    QStringList showErrors(const FieldErrors &errors, const QString &path) override;
    int innerMistakes() const override { return current()->innerMistakes(); }
    void touchAll() override { current()->touchAll(); }
    void setReadOnly(bool readOnly) override;
    void setInvalid(bool invalid) override;
    void describe(const QString &name, const QString &description) override;
    void setPlace(const QString &place) override;
    bool isWide() const override;
    void setColumns(int columns) override;
    QString hint() const override { return current()->hint(); }

    QComboBox *typeBox() const { return m_types; }
    FieldEditor *current() const { return m_editors.at(m_current); }

protected:
    void display(const QJsonValue &value) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addAlternative(const FieldMeta &alternative, const FieldContext &context);
    /// The person chose another type: what stands there is carried over if it can be.
    void choose(int index);
    void showAlternative(int index);

    QBoxLayout *m_layout;
    QComboBox *m_types;
    QList<FieldEditor *> m_editors;
    QMap<int, QJsonValue> m_left; ///< what each type held when it was left
    int m_current = 0;
    bool m_edited = false;
};

} // namespace backdesk::ui
