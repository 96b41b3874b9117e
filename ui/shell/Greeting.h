// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTime;

namespace backdesk::ui
{

/// "Good morning, Jane". Morning is before noon, evening from six on.
QString greeting(const QTime &time, const QString &name);

} // namespace backdesk::ui
