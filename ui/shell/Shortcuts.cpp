// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Shortcuts.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace backdesk::ui
{

namespace
{

QString text(const char *source)
{
    return QCoreApplication::translate("backdesk::ui::Shortcuts", source);
}

QKeySequence alt(Qt::Key key)
{
    return QKeySequence(Qt::ALT | key);
}

QKeySequence ctrl(Qt::Key key)
{
    return QKeySequence(Qt::CTRL | key);
}

} // namespace

QKeySequence homeShortcut()
{
    return alt(Qt::Key_Home);
}

QKeySequence collectionShortcut(int number)
{
    return number >= 1 && number <= 9 ? ctrl(Qt::Key(Qt::Key_0 + number)) : QKeySequence();
}

QKeySequence backShortcut()
{
    return alt(QGuiApplication::isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
}

QKeySequence forwardShortcut()
{
    return alt(QGuiApplication::isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
}

QList<QKeySequence> searchShortcuts()
{
    return {ctrl(Qt::Key_F), QKeySequence(Qt::Key_Slash)};
}

QKeySequence addShortcut()
{
    return ctrl(Qt::Key_N);
}

QKeySequence saveShortcut()
{
    return ctrl(Qt::Key_S);
}

QKeySequence undoShortcut()
{
    return ctrl(Qt::Key_Z);
}

QList<QKeySequence> redoShortcuts()
{
    return {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), ctrl(Qt::Key_Y)};
}

QList<QKeySequence> reloadShortcuts()
{
    return {QKeySequence(Qt::Key_F5), ctrl(Qt::Key_R)};
}

QKeySequence sidebarShortcut()
{
    return ctrl(Qt::Key_B);
}

QKeySequence themeShortcut()
{
    return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
}

QList<QKeySequence> helpShortcuts()
{
    return {QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)};
}

QKeySequence settingsShortcut()
{
    return ctrl(Qt::Key_Comma);
}

QKeySequence closeShortcut()
{
    return ctrl(Qt::Key_W);
}

QKeySequence quitShortcut()
{
    return ctrl(Qt::Key_Q);
}

QKeySequence paletteShortcut()
{
    return ctrl(Qt::Key_K);
}

QKeySequence newWindowShortcut()
{
    return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
}

QList<QKeySequence> largerShortcuts()
{
    return {ctrl(Qt::Key_Plus), ctrl(Qt::Key_Equal)};
}

QKeySequence smallerShortcut()
{
    return ctrl(Qt::Key_Minus);
}

QKeySequence usualSizeShortcut()
{
    return ctrl(Qt::Key_0);
}

QString groupTitle(Shortcut::Group group)
{
    switch (group) {
    case Shortcut::Group::Move:
        return text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Moving around"));
    case Shortcut::Group::Work:
        return text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Working"));
    case Shortcut::Group::Lists:
        return text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "In lists"));
    case Shortcut::Group::Window:
        break;
    }
    return text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Window"));
}

QList<Shortcut> allShortcuts()
{
    using Group = Shortcut::Group;
    const auto id = [](const char *name) { return QString::fromLatin1(name); };
    return {
        {Group::Move,
         id("palette"),
         {paletteShortcut()},
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Go to places, entries and commands"))},
        {Group::Move,
         id("back"),
         {backShortcut()},
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Back"))},
        {Group::Move,
         id("forward"),
         {forwardShortcut()},
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Forward"))},
        {Group::Move,
         id("home"),
         {homeShortcut()},
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Home"))},
        {Group::Move,
         {},
         {collectionShortcut(1), collectionShortcut(9)},
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "First to ninth entry of the menu")),
         true},
        {Group::Work, id("search"), searchShortcuts(),
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Search"))},
        {Group::Work,
         id("add"),
         {addShortcut()},
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Add an item"))},
        {Group::Work,
         id("save"),
         {saveShortcut()},
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Save"))},
        {Group::Work,
         id("undo"),
         {undoShortcut()},
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Undo the last change"))},
        {Group::Work, id("redo"), redoShortcuts(),
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Do it again"))},
        {Group::Work,
         {},
         {QKeySequence(Qt::Key_Escape)},
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Close what is open, or leave"))},
        {Group::Work, id("reload"), reloadShortcuts(),
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Reload"))},
        {Group::Lists,
         {},
         {QKeySequence(Qt::Key_Enter), QKeySequence(Qt::Key_F2)},
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Open the row"))},
        {Group::Lists,
         {},
         {QKeySequence(Qt::Key_Space)},
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts",
                                "Choose the row, or no more; with Shift and arrows several"))},
        {Group::Lists,
         {},
         {ctrl(Qt::Key_A)},
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Choose all that match"))},
        {Group::Lists,
         {},
         {QKeySequence(Qt::Key_Delete)},
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Delete the row, or the chosen ones"))},
        {Group::Lists,
         {},
         {ctrl(Qt::Key_C)},
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Copy the chosen rows, or the cell"))},
        {Group::Lists,
         {},
         {alt(Qt::Key_N)},
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Go to the rows that came in the meantime"))},
        {Group::Lists,
         {},
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Export the list"))},
        {Group::Lists,
         {},
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)},
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Import into the list"))},
        {Group::Window,
         id("newWindow"),
         {newWindowShortcut()},
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Open this place in another window"))},
        {Group::Window, id("logOut"), {}, text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Log out"))},
        {Group::Window, id("larger"), largerShortcuts(),
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Larger text"))},
        {Group::Window,
         id("smaller"),
         {smallerShortcut()},
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Smaller text"))},
        {Group::Window,
         id("usualSize"),
         {usualSizeShortcut()},
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Usual text size"))},
        {Group::Window,
         id("sidebar"),
         {sidebarShortcut()},
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Collapse the sidebar"))},
        {Group::Window,
         id("theme"),
         {themeShortcut()},
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Light or dark"))},
        {Group::Window,
         id("systemTheme"),
         {},
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Light or dark as the system has it"))},
        {Group::Window,
         id("settings"),
         {settingsShortcut()},
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Settings: colours, text, language, windows"))},
        {Group::Window,
         id("messages"),
         {},
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Former messages"))},
        {Group::Window, id("help"), helpShortcuts(),
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "This help"))},
        {Group::Window,
         id("close"),
         {closeShortcut()},
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Close the window"))},
        {Group::Window,
         id("quit"),
         {quitShortcut()},
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Quit"))},
    };
}

} // namespace backdesk::ui
