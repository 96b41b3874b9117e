// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/PasswordStrength.h"

#include <QWidget>

namespace backdesk::ui
{

/// How strong a password is, as four marks and a word.
class StrengthBar : public QWidget
{
    Q_OBJECT
public:
    explicit StrengthBar(QWidget *parent = nullptr);

    void setStrength(PasswordStrength strength);
    PasswordStrength strength() const { return m_strength; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PasswordStrength m_strength = PasswordStrength::None;
};

} // namespace backdesk::ui
