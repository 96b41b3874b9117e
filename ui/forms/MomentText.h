// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace backdesk::ui
{

/// A moment of the API (ISO 8601) in the time of this computer. Without an offset it is taken as it is
/// written.
QDateTime momentFromStored(const QString &text);
/// "today 10:14", "yesterday 18:02", else "3 March 2026".
QString momentText(const QDateTime &moment, const QLocale &locale,
                   const QDateTime &now = QDateTime::currentDateTime());

} // namespace backdesk::ui
