// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/ListColumn.h"

#include <QList>

namespace backdesk::ui
{

/// What a column would like to have, in device-independent pixels.
struct ColumnWish {
    int least = 0;        ///< narrower cannot be read
    int wanted = 0;       ///< what its content takes, within reason
    bool elastic = false; ///< gets what is left over, and gives when there is too little
};

/// What stands above a column.
struct ColumnHead {
    int width = 0;       ///< of the title with its arrow, whole
    bool sorted = false; ///< then it is never cut
};

/// By the kind of the column, its head and the widest content seen.
ColumnWish columnWish(const ListColumn &column, const ColumnHead &head, int contentWidth);

/// Shares `room` out: exactly filled when that can be, wider when even the least widths do not fit.
QList<int> fitColumns(const QList<ColumnWish> &wishes, int room);

} // namespace backdesk::ui
