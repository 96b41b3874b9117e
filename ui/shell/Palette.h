// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/PathTable.h"
#include "ui/shell/PaletteEntry.h"
#include "ui/shell/RecordSearch.h"
#include "ui/shell/SidebarEntry.h"
#include "ui/shell/WindowSettings.h"

#include <QObject>

namespace backdesk::ui
{

class CommandPalette;
class Connector;

/// Gives the palette what it finds: visited places, the menu's, commands, and records as they are found.
class Palette : public QObject
{
    Q_OBJECT
public:
    Palette(const AppMeta &meta, const PathTable &paths, Connector &connector, QWidget *window);

    /// The menu's entries as they are now, and the commands.
    void open(const QList<SidebarEntry> &menu, const QList<PaletteEntry> &commands,
              const QList<WindowSettings::Visit> &visits);
    CommandPalette *widget() const { return m_widget; }

Q_SIGNALS:
    void activated(const backdesk::ui::Path &path, bool beside);
    void linkActivated(const QString &address);

private:
    void addVisits(QList<PaletteEntry> &entries, const QList<WindowSettings::Visit> &visits);
    void addMenu(QList<PaletteEntry> &entries, const QList<SidebarEntry> &menu);
    void addViews(QList<PaletteEntry> &entries);
    QList<PaletteEntry> typedPlace();
    void showRecords(const QList<RecordSearch::Found> &records);
    std::function<void(bool)> to(const Path &path);

    AppMeta m_meta;
    PathTable m_paths;
    CommandPalette *m_widget;
    RecordSearch *m_search;
    QString m_typed;
};

} // namespace backdesk::ui
