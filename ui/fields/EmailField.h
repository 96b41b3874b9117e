// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/LineField.h"

namespace backdesk::ui
{

/// A String that is a mail address; judged when it is left.
class EmailField : public LineField
{
    Q_OBJECT
public:
    explicit EmailField(const FieldMeta &field, QWidget *parent = nullptr);

    QString inputError() const override;
    /// Whether mail could go there; no more than a look at its form.
    static bool isAddress(const QString &text);
};

} // namespace backdesk::ui
