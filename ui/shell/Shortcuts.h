// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace backdesk::ui
{

/// One line of the window's keys, as the help shows it.
struct Shortcut {
    enum class Group { Move, Work, Lists, Window };

    Group group;
    QString id;               ///< what it does, for WindowActions; empty: no action of the window
    QList<QKeySequence> keys; ///< any of them
    QString text;
    bool isRange = false; ///< keys are the first and the last of a row
};

/// Every key of the window, in the order of the help; docs/keyboard.md says the same.
QList<Shortcut> allShortcuts();
QString groupTitle(Shortcut::Group group);

QKeySequence homeShortcut();
/// Ctrl+1 to Ctrl+9; empty for further ones.
QKeySequence collectionShortcut(int number);
/// Alt with the arrow that points backwards in the layout's direction.
QKeySequence backShortcut();
QKeySequence forwardShortcut();
QList<QKeySequence> searchShortcuts();
QKeySequence addShortcut();
QKeySequence saveShortcut();
QKeySequence undoShortcut();
QList<QKeySequence> redoShortcuts();
QList<QKeySequence> reloadShortcuts();
QKeySequence sidebarShortcut();
QKeySequence themeShortcut();
QList<QKeySequence> helpShortcuts();
QKeySequence settingsShortcut();
QKeySequence closeShortcut();
QKeySequence quitShortcut();
QKeySequence paletteShortcut();
QKeySequence newWindowShortcut();
QList<QKeySequence> largerShortcuts();
QKeySequence smallerShortcut();
QKeySequence usualSizeShortcut();

} // namespace backdesk::ui
