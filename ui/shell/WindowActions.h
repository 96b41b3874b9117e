// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PaletteEntry.h"

#include <QHash>
#include <QObject>

class QWidget;

namespace backdesk::ui
{

/// What the window can do, by the ids of Shortcuts.h: run by keys and from the palette.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    /// Keys hold in the whole of `window`.
    explicit WindowActions(QWidget *window);

    /// Binds the shortcut's keys.
    void set(const QString &id, std::function<void()> action);
    /// Further keys, which the palette does not tell.
    void bind(const QKeySequence &keys, std::function<void()> action);
    void run(const QString &id) const;
    QList<PaletteEntry> paletteEntries() const;

private:
    QWidget *m_window;
    QHash<QString, std::function<void()>> m_actions;
};

} // namespace backdesk::ui
