// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/ImportSource.h"

namespace backdesk::ui
{

/// One sheet of a spreadsheet file, row by row; tells all sheets there are and fills in the one that was
/// read. Dates are numbers with a date's format there; here they are ISO texts. Returns a sentence for
/// people, or nothing. Stopped, it ends soon, wherever it is.
QString readXlsx(const QString &path, ImportSource &source, QStringList &sheets, const RowTaker &take,
                 const StopFlag &stop);

} // namespace backdesk::ui
