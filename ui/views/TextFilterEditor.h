// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/FilterEditor.h"

class QLineEdit;

namespace backdesk::ui
{

/// Text that a field, or an entry of a list, is to contain.
class TextFilterEditor : public FilterEditor
{
    Q_OBJECT
public:
    explicit TextFilterEditor(const FilterField &field, QWidget *parent = nullptr);

    Conditions conditions() const override;
    void setConditions(const Conditions &conditions) override;

private:
    QLineEdit *m_text;
};

} // namespace backdesk::ui
