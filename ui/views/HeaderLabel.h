// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>
#include <Qt>

class QPainter;
class QStyleOptionHeader;

namespace backdesk::ui
{

/// How a column's head tells of the order.
struct HeaderSort {
    int priority = 0; ///< from 1; 0: not sorted by
    bool descending = false;
    bool numbered = false;  ///< there are several keys
    bool removable = false; ///< shows a cross
};

/// What a column's title with its arrow takes, whole and with room for the cross.
int headerLabelWidth(const QString &title, const HeaderSort &sort);
/// Draws a column's title with its arrow; `area` is what is left of the section for it.
void paintHeaderLabel(QPainter &painter, const QStyleOptionHeader &option, const QRect &area,
                      const HeaderSort &sort);
/// The cross at the end that is away from the text.
QRect headerCross(const QRect &area, Qt::Alignment textAlignment, Qt::LayoutDirection direction);

} // namespace backdesk::ui
