// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/PathTable.h"
#include "ui/shell/SidebarEntry.h"

#include <QObject>

#include <memory>

namespace backdesk::ui
{

class LiveScope;
class Permissions;
class ScriptRunner;

/// What stands in the menu: the description's groups and entries, or all views in their order with the
/// collections' prepared lists.
class Menu : public QObject
{
    Q_OBJECT
public:
    Menu(const AppMeta &meta, const PathTable &paths, QObject *parent = nullptr);
    ~Menu() override;

    /// Those with a function for `hidden` are hidden until it answers.
    const QList<SidebarEntry> &entries() const { return m_entries; }
    /// From now on titles of groups and entries, and `hidden`, that are functions are followed, and what may
    /// not be listed goes. Both outlive it; either may be null.
    void follow(ScriptRunner *scripts, const Permissions *permissions);

Q_SIGNALS:
    void titleChanged(int index, const QString &title);
    void hiddenChanged(int index, bool hidden);
    /// Whether the description lets anything be added there.
    void addableChanged(int index, bool addable);
    /// Of the entries with this groupNumber.
    void groupTitleChanged(int group, const QString &title);

private:
    void addGroup(const AppMeta &meta, const PathTable &paths, const AdminMenuGroup &group);
    void followGroups();
    void addGenerated(const AppMeta &meta, const PathTable &paths);
    void addCollection(const CollectionMeta &collection, const AdminViews *views, const PathTable &paths);
    void add(const SidebarEntry &entry, const AdminValue &title, const AdminValue &hidden,
             const AdminValue &groupHidden = {});
    void tellHidden(int index);
    void tellAddable(int index);
    QString addViewId(const QString &view) const;

    struct Live {
        AdminValue title;
        AdminValue hidden;
        AdminValue groupHidden;
        bool hides = false;
        bool groupHides = false;
        bool adds = true; ///< as far as no permission says otherwise
    };
    QList<SidebarEntry> m_entries;
    QList<Live> m_live; ///< of the entry with the same index
    std::unique_ptr<LiveScope> m_scope;
    int m_groups = 0; ///< so far
    const Permissions *m_permissions = nullptr;
    AppMeta m_meta;
};

} // namespace backdesk::ui
