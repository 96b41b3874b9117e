// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/FilterEditor.h"

namespace backdesk::ui
{

class SegmentedControl;

/// Two possibilities or either: yes and no of a Bool, with and without of links.
class SegmentFilterEditor : public FilterEditor
{
    Q_OBJECT
public:
    explicit SegmentFilterEditor(const FilterField &field, QWidget *parent = nullptr);

    Conditions conditions() const override;
    void setConditions(const Conditions &conditions) override;

private:
    QString op() const;

    SegmentedControl *m_segments;
};

} // namespace backdesk::ui
