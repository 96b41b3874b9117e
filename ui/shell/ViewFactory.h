// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Path.h"

#include <functional>

class QWidget;

namespace backdesk::ui
{

class View;

/// Makes the view of a path, or returns null when there is none (the window then says so). The window owns
/// it.
using ViewFactory = std::function<View *(const Path &path, QWidget *parent)>;

} // namespace backdesk::ui
