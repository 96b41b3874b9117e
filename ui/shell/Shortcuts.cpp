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

QKeySequence closeShortcut()
{
    return ctrl(Qt::Key_W);
}

QKeySequence quitShortcut()
{
    return ctrl(Qt::Key_Q);
}

QString groupTitle(Shortcut::Group group)
{
    switch (group) {
    case Shortcut::Group::Move:
        return text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Moving around"));
    case Shortcut::Group::Work:
        return text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Working"));
    case Shortcut::Group::Window:
        break;
    }
    return text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Window"));
}

QList<Shortcut> allShortcuts()
{
    using Group = Shortcut::Group;
    return {
        {Group::Move, {backShortcut()}, text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Back"))},
        {Group::Move, {forwardShortcut()}, text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Forward"))},
        {Group::Move, {homeShortcut()}, text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Home"))},
        {Group::Move,
         {collectionShortcut(1), collectionShortcut(9)},
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "First to ninth collection"))},
        {Group::Work, searchShortcuts(), text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Search"))},
        {Group::Work, {addShortcut()}, text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Add an item"))},
        {Group::Work, {saveShortcut()}, text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Save"))},
        {Group::Work,
         {QKeySequence(Qt::Key_Escape)},
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Close what is open, or leave"))},
        {Group::Work, reloadShortcuts(), text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Reload"))},
        {Group::Window,
         {sidebarShortcut()},
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Collapse the sidebar"))},
        {Group::Window,
         {themeShortcut()},
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Light or dark"))},
        {Group::Window, helpShortcuts(), text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "This help"))},
        {Group::Window,
         {closeShortcut()},
         text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Close the window"))},
        {Group::Window, {quitShortcut()}, text(QT_TRANSLATE_NOOP("backdesk::ui::Shortcuts", "Quit"))},
    };
}

} // namespace backdesk::ui
