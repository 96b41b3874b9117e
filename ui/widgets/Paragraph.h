// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Controls.h"

#include <QString>

class QLabel;

namespace backdesk::ui
{

/// Plain text that wraps.
QLabel *paragraph(const QString &text, TextStyle style, Color color, QWidget *parent = nullptr);

} // namespace backdesk::ui
