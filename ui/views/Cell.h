// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Paint.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace backdesk::ui
{

/// One cell of a list, ready to be painted.
struct Cell {
    enum class Look { Empty, Text, Number, Tag, Yes, No, Links, Pending };

    Look look = Look::Empty;
    QString text;      ///< all of it in words, also of links: for copying, tooltips and assistive technology
    QStringList ids;   ///< Links: the items that the shown names lead to
    QStringList names; ///< Links: as shown, in the order of `ids`
    int more = 0;      ///< Links: how many are not shown
    TagState tag = TagState::Neutral;
    QString icon;   ///< before a text; empty: none
    QString strong; ///< the part of a text that stands out; empty: none
};

/// One item of a list.
struct ItemRow {
    QString id;
    QString label; ///< how the item is named to people
    QList<Cell> cells;
};

} // namespace backdesk::ui
