// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Menu.h"

#include "ui/admin/LiveScope.h"
#include "ui/admin/Permissions.h"
#include "ui/admin/PropertyWatch.h"
#include "ui/theme/Icons.h"

namespace backdesk::ui
{

namespace
{

QString iconOf(const QString &wanted, const QString &otherwise)
{
    return !wanted.isEmpty() && hasIcon(wanted) ? wanted : otherwise;
}

bool isAddress(const QString &path)
{
    return path.startsWith(QLatin1String("https://")) || path.startsWith(QLatin1String("http://")) ||
           path.startsWith(QLatin1String("mailto:"));
}

} // namespace

Menu::Menu(const AppMeta &meta, const PathTable &paths, QObject *parent) : QObject(parent), m_meta(meta)
{
    if (meta.admin.menu.isEmpty())
        addGenerated(meta, paths);
    for (const AdminMenuGroup &group : meta.admin.menu)
        addGroup(meta, paths, group);
}

Menu::~Menu() = default;

void Menu::addGenerated(const AppMeta &meta, const PathTable &paths)
{
    QStringList shown;
    for (const AdminViews &views : meta.admin.views) {
        shown << views.collection;
        if (const CollectionMeta *collection = meta.collection(views.collection))
            addCollection(*collection, &views, paths);
    }
    for (const CollectionMeta &collection : meta.collections) {
        if (!shown.contains(collection.name))
            addCollection(collection, nullptr, paths);
    }
}

void Menu::addCollection(const CollectionMeta &collection, const AdminViews *views, const PathTable &paths)
{
    SidebarEntry entry{collection.name, collection.title, iconForCollection(collection.name),
                       tr("Collections")};
    const AdminViews *first = m_meta.admin.viewsOf(collection.name);
    if (views) {
        entry.view = views->name;
        entry.addable = views->hasAddView;
        entry.path = paths.outward(Path::list(collection.name), views->name);
    }
    add(entry, views ? views->list.title : AdminValue(), {});
    // Its prepared lists are told once.
    if (views && views != first && first && first->name != views->name)
        return;
    for (const SelectionMeta &selection : collection.selections) {
        if (selection.read != Right::Denied)
            add({collection.name, selection.title, {}, entry.group, selection.name}, {}, {});
    }
}

void Menu::addGroup(const AppMeta &meta, const PathTable &paths, const AdminMenuGroup &group)
{
    ++m_groups;
    for (const AdminMenuEntry &wanted : group.entries) {
        SidebarEntry entry;
        entry.group = group.title.text();
        entry.groupNumber = m_groups;
        AdminValue title = wanted.title;
        if (isAddress(wanted.path)) {
            entry.link = wanted.path;
            entry.icon = iconOf(wanted.icon, QStringLiteral("external-link"));
            entry.title = wanted.path;
        } else if (!wanted.path.isEmpty()) {
            entry.path = Path::fromString(wanted.path);
            entry.icon = iconOf(wanted.icon, QStringLiteral("link"));
            entry.title = wanted.path;
            if (const auto place = paths.resolve(entry.path);
                place && place->path.query().isEmpty() &&
                (place->kind == Place::Kind::List || place->kind == Place::Kind::Selection)) {
                entry.name = place->collection; // its count is known
                entry.selection = place->path.selection();
            }
        } else {
            const AdminViews *views = meta.admin.viewsOf(wanted.view);
            for (const AdminViews &each : meta.admin.views) {
                if (each.name == wanted.view)
                    views = &each;
            }
            const CollectionMeta *collection = meta.collection(views ? views->collection : wanted.view);
            if (!collection)
                continue;
            entry.name = collection->name;
            entry.title = collection->title;
            entry.icon = iconOf(wanted.icon, iconForCollection(collection->name));
            entry.view = views ? views->name : QString();
            entry.path = paths.outward(Path::list(collection->name), entry.view);
            entry.addable = !views || views->hasAddView;
            if (views && !title.isGiven())
                title = views->list.title;
        }
        add(entry, title, wanted.hidden, group.hidden);
    }
}

void Menu::add(const SidebarEntry &entry, const AdminValue &title, const AdminValue &hidden,
               const AdminValue &groupHidden)
{
    Live live{title, hidden, groupHidden};
    live.hides = hidden.isFunction() || hidden.flag(false);
    live.adds = entry.addable;
    live.groupHides = groupHidden.isFunction() || groupHidden.flag(false);
    SidebarEntry shown = entry;
    shown.title = title.text(entry.title);
    shown.hidden = live.hides || live.groupHides;
    m_entries << shown;
    m_live << live;
}

void Menu::follow(ScriptRunner *scripts, const Permissions *permissions)
{
    m_permissions = permissions;
    m_scope = std::make_unique<LiveScope>(scripts, QStringLiteral("custom/menu"));
    for (int i = 0; i < m_live.size(); ++i) {
        if (m_live.at(i).title.isFunction()) {
            auto *watch = new PropertyWatch(*m_scope, m_live.at(i).title, AnswerKind::Text, m_scope.get());
            connect(watch, &PropertyWatch::changed, this, [this, i](const QJsonValue &title) {
                m_entries[i].title = title.toString(m_entries.at(i).title);
                Q_EMIT titleChanged(i, m_entries.at(i).title);
            });
        }
        if (m_live.at(i).hidden.isFunction()) {
            auto *watch = new PropertyWatch(*m_scope, m_live.at(i).hidden, AnswerKind::Flag, m_scope.get());
            connect(watch, &PropertyWatch::changed, this, [this, i](const QJsonValue &hidden) {
                m_live[i].hides = hidden.toBool();
                tellHidden(i);
            });
        }
        if (m_live.at(i).groupHidden.isFunction()) {
            auto *watch =
                new PropertyWatch(*m_scope, m_live.at(i).groupHidden, AnswerKind::Flag, m_scope.get());
            connect(watch, &PropertyWatch::changed, this, [this, i](const QJsonValue &hidden) {
                m_live[i].groupHides = hidden.toBool();
                tellHidden(i);
            });
        }
        tellHidden(i);
        tellAddable(i);
    }
    followGroups();
    if (permissions) {
        connect(permissions, &Permissions::changed, this, [this] {
            for (int i = 0; i < m_entries.size(); ++i) {
                tellHidden(i);
                tellAddable(i);
            }
        });
    }
}

void Menu::followGroups()
{
    for (qsizetype i = 0; i < m_meta.admin.menu.size(); ++i) {
        const AdminValue &property = m_meta.admin.menu.at(i).title;
        if (!property.isFunction())
            continue;
        auto *watch = new PropertyWatch(*m_scope, property, AnswerKind::Text, m_scope.get());
        connect(watch, &PropertyWatch::changed, this, [this, group = int(i) + 1](const QJsonValue &title) {
            for (SidebarEntry &entry : m_entries) {
                if (entry.groupNumber == group)
                    entry.group = title.toString();
            }
            Q_EMIT groupTitleChanged(group, title.toString());
        });
    }
}

void Menu::tellHidden(int index)
{
    SidebarEntry &entry = m_entries[index];
    bool hidden = m_live.at(index).hides || m_live.at(index).groupHides;
    if (m_permissions && !entry.view.isEmpty()) {
        QString id;
        for (const AdminViews &each : m_meta.admin.views) {
            if (each.name == entry.view)
                id = each.list.id;
        }
        hidden = hidden || !m_permissions->allowed(id, QStringLiteral("list"));
    }
    entry.hidden = hidden;
    Q_EMIT hiddenChanged(index, hidden);
}

void Menu::tellAddable(int index)
{
    SidebarEntry &entry = m_entries[index];
    if (!m_permissions || entry.name.isEmpty() || !entry.selection.isEmpty())
        return;
    const QString id = entry.view.isEmpty()
                           ? Permissions::viewId(m_meta.admin, entry.name, QStringLiteral("addView"))
                           : addViewId(entry.view);
    entry.addable = m_live.at(index).adds && m_permissions->allowed(id, QStringLiteral("add"));
    Q_EMIT addableChanged(index, entry.addable);
}

/// A view may have an id of its own.
QString Menu::addViewId(const QString &view) const
{
    for (const AdminViews &each : m_meta.admin.views) {
        if (each.name == view)
            return each.add.id;
    }
    return {};
}

} // namespace backdesk::ui
