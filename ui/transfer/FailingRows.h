// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/ImportItems.h"

#include <QByteArray>

namespace backdesk::ui
{

/// The rows that are wrong as CSV (UTF-8, RFC 4180): all columns as they came, then what is wrong and the
/// row's number, so that they can be mended and imported again. Mistakes are sorted by row. For pool threads.
QByteArray failingRows(const ImportTable &table, const QList<ImportMistake> &mistakes);

} // namespace backdesk::ui
