// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/StateBlock.h"

namespace backdesk::ui
{

/// Something went wrong: what happened, what was kept, Retry.
class ErrorState : public StateBlock
{
    Q_OBJECT
public:
    explicit ErrorState(const QString &what, const QString &kept = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    void retry();
};

} // namespace backdesk::ui
