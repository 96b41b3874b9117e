// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"
#include "ui/views/FilterEditor.h"

namespace backdesk::ui
{

class FieldEditor;
class SegmentedControl;

/// What a list of references or other values is to hold or not: any entry at all, one of some, or all of
/// them.
class ManyFilterEditor : public FilterEditor
{
    Q_OBJECT
public:
    ManyFilterEditor(const FilterField &field, const FieldContext &context, QWidget *parent = nullptr);

    Conditions conditions() const override;
    void setConditions(const Conditions &conditions) override;
    /// With or without.
    SegmentedControl *segments() const { return m_segments; }
    /// What it is asked for.
    FieldEditor *entries() const { return m_entries; }
    /// One of them or all.
    SegmentedControl *extent() const { return m_extent; }

private:
    QStringList chosen() const;
    void showParts();

    SegmentedControl *m_segments;
    FieldEditor *m_entries;
    SegmentedControl *m_extent;
};

} // namespace backdesk::ui
