// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Margins.h"

#include <QGuiApplication>

namespace backdesk::ui
{

QMargins leadingMargins(int leading, int top, int trailing, int bottom)
{
    if (QGuiApplication::isRightToLeft())
        return {trailing, top, leading, bottom};
    return {leading, top, trailing, bottom};
}

} // namespace backdesk::ui
