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

/// By the kind of the column and the widest content seen.
ColumnWish columnWish(const ListColumn &column, int headerWidth, int contentWidth);

/// Shares `room` out: exactly filled when that can be, wider when even the least widths do not fit.
QList<int> fitColumns(const QList<ColumnWish> &wishes, int room);

} // namespace backdesk::ui
