// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldEditor.h"

class QComboBox;

namespace backdesk::ui
{

/// One of the values that the field's `in` allows.
class SelectField : public FieldEditor
{
    Q_OBJECT
public:
    explicit SelectField(const FieldMeta &field, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly) override;
    void showState(const ElementState &state) override;

protected:
    void display(const QJsonValue &value) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QList<QJsonValue> &choices);
    int indexOf(const QJsonValue &value) const;

    QComboBox *m_box;
    QList<QJsonValue> m_choices; ///< what may be chosen
    QList<QJsonValue> m_values;  ///< by index of the box
};

} // namespace backdesk::ui
