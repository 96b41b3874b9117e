// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WindowActions.h"

#include "ui/admin/MessageTexts.h"
#include "ui/shell/Shortcuts.h"

#include <QShortcut>
#include <QWidget>

namespace backdesk::ui
{

namespace
{

QString iconOf(const QString &id)
{
    static const QHash<QString, QString> known{
        {QStringLiteral("add"), QStringLiteral("plus")},
        {QStringLiteral("back"), QStringLiteral("arrow-left")},
        {QStringLiteral("forward"), QStringLiteral("arrow-right")},
        {QStringLiteral("home"), QStringLiteral("layout-dashboard")},
        {QStringLiteral("help"), QStringLiteral("circle-help")},
        {QStringLiteral("larger"), QStringLiteral("plus")},
        {QStringLiteral("smaller"), QStringLiteral("minus")},
        {QStringLiteral("logOut"), QStringLiteral("log-out")},
        {QStringLiteral("messages"), QStringLiteral("bell")},
        {QStringLiteral("newWindow"), QStringLiteral("external-link")},
        {QStringLiteral("reload"), QStringLiteral("rotate-ccw")},
        {QStringLiteral("save"), QStringLiteral("check")},
        {QStringLiteral("redo"), QStringLiteral("redo-2")},
        {QStringLiteral("undo"), QStringLiteral("undo-2")},
        {QStringLiteral("search"), QStringLiteral("search")},
        {QStringLiteral("settings"), QStringLiteral("settings")},
        {QStringLiteral("sidebar"), QStringLiteral("panel-left")},
        {QStringLiteral("systemTheme"), QStringLiteral("sun")},
        {QStringLiteral("theme"), QStringLiteral("moon")},
        {QStringLiteral("close"), QStringLiteral("x")},
        {QStringLiteral("quit"), QStringLiteral("log-out")},
    };
    return known.value(id, QStringLiteral("chevron-right"));
}

/// The description may have its own word.
QString textOf(const Shortcut &shortcut)
{
    return shortcut.id == QLatin1String("logOut") ? messageText(QStringLiteral("logout.button"))
                                                  : shortcut.text;
}

} // namespace

WindowActions::WindowActions(QWidget *window) : QObject(window), m_window(window)
{
}

void WindowActions::bind(const QKeySequence &keys, std::function<void()> action)
{
    auto *shortcut = new QShortcut(keys, m_window);
    connect(shortcut, &QShortcut::activated, this, action);
    connect(shortcut, &QShortcut::activatedAmbiguously, this, action);
}

void WindowActions::set(const QString &id, std::function<void()> action)
{
    for (const Shortcut &shortcut : allShortcuts()) {
        if (shortcut.id != id)
            continue;
        for (const QKeySequence &keys : shortcut.keys)
            bind(keys, action);
    }
    m_actions.insert(id, std::move(action));
}

void WindowActions::run(const QString &id) const
{
    if (const auto action = m_actions.value(id))
        action();
}

QList<PaletteEntry> WindowActions::paletteEntries() const
{
    QList<PaletteEntry> entries;
    for (const Shortcut &shortcut : allShortcuts()) {
        // Home stands among the places.
        const bool elsewhere =
            shortcut.id == QLatin1String("palette") || shortcut.id == QLatin1String("home");
        if (!m_actions.contains(shortcut.id) || elsewhere)
            continue;
        entries << PaletteEntry{
            tr("Commands"),         iconOf(shortcut.id),
            textOf(shortcut),       {},
            shortcut.keys.value(0), [action = m_actions.value(shortcut.id)](bool) { action(); }};
    }
    return entries;
}

} // namespace backdesk::ui
