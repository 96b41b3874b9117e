// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace backdesk::ui
{

/// Every text that a description may replace.
QStringList messageIds();
/// Our own text in the window's language, with its {placeholders} and the count put in; empty: unknown id.
QString defaultMessage(const QString &id, int count = -1);

} // namespace backdesk::ui
