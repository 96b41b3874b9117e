// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

namespace backdesk::ui
{

/// Something that the palette finds.
struct PaletteEntry {
    QString group; ///< heading; entries with the same one follow each other
    QString icon;
    QString text;
    QString note;                         ///< quiet, behind the text
    QKeySequence keys = {};               ///< that do the same
    std::function<void(bool beside)> run; ///< beside: in a window of its own, where that makes sense
    bool recent = false;                  ///< shown before anything is typed
    QString place = {};                   ///< where it leads; listed once. Empty: nowhere
};

} // namespace backdesk::ui
