// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/FilterEditor.h"

class QHBoxLayout;
class QLineEdit;

namespace backdesk::ui
{

/// The least and the greatest number wanted.
class NumberFilterEditor : public FilterEditor
{
    Q_OBJECT
public:
    explicit NumberFilterEditor(const FilterField &field, QWidget *parent = nullptr);

    Conditions conditions() const override;
    void setConditions(const Conditions &conditions) override;

private:
    QLineEdit *addBound(const QString &placeholder, const QString &name);
    void setBound(QLineEdit *edit, const QString &operand);
    /// As the API reads it; empty when there is none or it is no number.
    QString operandOf(const QLineEdit *edit) const;

    void judge();

    QHBoxLayout *m_bounds;
    QLineEdit *m_from;
    QLineEdit *m_to;
};

} // namespace backdesk::ui
