// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AppMeta.h"
#include "ui/widgets/Path.h"

#include <QHash>
#include <QObject>

namespace backdesk::ui
{

class Connector;
class Sidebar;
struct Reply;

/// Asks how many items there are of what the menu leads to, and shows it there.
class MenuCounts : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    MenuCounts(const AppMeta &meta, Connector &connector, Sidebar &sidebar, QObject *parent = nullptr);

    void countAll();
    void count(const QStringList &collections);

private:
    void countSelections(const CollectionMeta &collection);
    void showSelection(const Path &path, const Reply &reply);

    const AppMeta &m_meta;
    Connector &m_connector;
    Sidebar &m_sidebar;
    QHash<QString, int> m_asked; ///< by collection or path of a selection: only the latest answer holds
};

} // namespace backdesk::ui
