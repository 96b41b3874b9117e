// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/View.h"

namespace backdesk::ui
{

/// There is nothing at this path.
class NotFoundView : public View
{
    Q_OBJECT
public:
    explicit NotFoundView(const Path &path, QWidget *parent = nullptr);

    QString title() const override;

protected:
    void showEvent(QShowEvent *event) override;
};

} // namespace backdesk::ui
