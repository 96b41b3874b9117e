// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/FilterEditor.h"

class QPushButton;

namespace backdesk::ui
{

/// Which of the allowed values are wanted: a button each, several may be down.
class ChoiceFilterEditor : public FilterEditor
{
    Q_OBJECT
public:
    /// More than these are shown only when asked for.
    static constexpr int ShownAtFirst = 12;

    explicit ChoiceFilterEditor(const FilterField &field, QWidget *parent = nullptr);

    Conditions conditions() const override;
    void setConditions(const Conditions &conditions) override;

private:
    struct Choice {
        QString value; ///< as the API reads it
        QPushButton *button;
    };
    void showAll();

    QList<Choice> m_choices;
    QPushButton *m_more = nullptr;
};

} // namespace backdesk::ui
