// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/views/FilterEditor.h"

namespace backdesk::ui
{

class FieldEditor;

/// A filter that the description gives a component of its own: what a form would show for it.
class ComponentFilterEditor : public FilterEditor
{
    Q_OBJECT
public:
    ComponentFilterEditor(const FilterField &field, const FieldContext &context, QWidget *parent = nullptr);

    Conditions conditions() const override;
    void setConditions(const Conditions &conditions) override;
    QString displayText(const Conditions &conditions) override;
    void setProps(const QJsonObject &props) override;
    FieldEditor *editor() const { return m_editor; }

private:
    FieldEditor *m_editor;
};

} // namespace backdesk::ui
