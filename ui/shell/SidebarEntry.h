// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Path.h"

#include <QString>

namespace backdesk::ui
{

/// A line of the menu. Lines that follow each other with the same group stand below its heading.
struct SidebarEntry {
    QString name; ///< of the collection; empty: it leads elsewhere
    QString title;
    QString icon;           ///< of resources/icons
    QString group;          ///< heading; empty: none
    QString selection = {}; ///< a prepared list of the collection, told below it; without an icon
    Path path = {};         ///< where it leads; home: the collection's list
    QString link = {};      ///< an address outside of the window instead
    QString view = {};      ///< name below `views`; empty: none
    int groupNumber = 0;    ///< lines with another one stand below another heading
    bool addable = true;    ///< as far as the description is concerned
    bool hidden = false;    ///< at first

    /// Whether Ctrl+1 and so on count it.
    bool hasKeys() const { return !icon.isEmpty() && link.isEmpty(); }
    /// Where a click leads within the window.
    Path place() const
    {
        if (!path.isHome() || name.isEmpty())
            return path;
        return selection.isEmpty() ? Path::list(name) : Path::selection(name, selection);
    }
};

} // namespace backdesk::ui
