// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/fields/FieldEditor.h"

class QButtonGroup;
class QPushButton;
class QLabel;

namespace backdesk::ui
{

class FieldOptions;
class FlowLayout;
class TabAnchor;

/// One of a few values, all of them in view. The arrow keys choose. Values are told apart strictly: 1 is not
/// "1".
class RadioField : public FieldEditor
{
    Q_OBJECT
public:
    RadioField(const FieldMeta &field, const FieldContext &context, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly) override;
    void setInvalid(bool invalid) override;
    void describe(const QString &name, const QString &description) override;
    void showState(const ElementState &state) override;
    QString hint() const override;
    QButtonGroup *buttons() const { return m_group; }
    QPushButton *clearButton() const { return m_clear; }

protected:
    void display(const QJsonValue &value) override;
    void applyProps() override;

private:
    void rebuild();
    void updateClear();
    int indexOf(const QJsonValue &value) const;

    FieldOptions *m_options;
    QWidget *m_box;
    FlowLayout *m_flow;
    TabAnchor *m_tabs;
    QButtonGroup *m_group;
    QPushButton *m_clear;
    QLabel *m_empty;
    QString m_name;
    QString m_description;
};

} // namespace backdesk::ui
