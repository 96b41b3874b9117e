// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace backdesk::ui
{

/// The window's stops of the Tab key as one reads them: layouts by their entries, all else by its age.
///
/// Qt's own order is that in which widgets were made or moved by setTabOrder(), so that what comes later
/// (chips, rows, a view) stands behind all; and it loses widgets when they are moved while others go.
QList<QWidget *> tabStops(QWidget *window);

/// For windows' focusNextPrevChild(): gives the focus to the stop after or before the present one, round and
/// round. False where there is no other.
bool moveFocus(QWidget *window, bool next);

/// Scrolls what is around it so far that it is seen, also where it has only just come or grown.
void showInSight(QWidget *widget);

/// While the focus is within it, Tab stays there: for what lies over the rest.
void keepStopsWithin(QWidget *widget);

/// Among the stops of its parent it is the last one, wherever it is seen: for what destroys.
void setLastStop(QWidget *widget);

} // namespace backdesk::ui
