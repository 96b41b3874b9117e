// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/FilterEditor.h"

namespace backdesk::ui
{

class DayEdit;

/// The first and the last day wanted. The last one counts whole: the API is asked for what lies before the
/// next day.
class DateFilterEditor : public FilterEditor
{
    Q_OBJECT
public:
    explicit DateFilterEditor(const FilterField &field, QWidget *parent = nullptr);

    Conditions conditions() const override;
    void setConditions(const Conditions &conditions) override;

private:
    void judge();

    DayEdit *m_from;
    DayEdit *m_to;
};

} // namespace backdesk::ui
