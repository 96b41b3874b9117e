// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/Permissions.h"

#include "ui/admin/LiveScope.h"
#include "ui/admin/ViewPermissions.h"
#include "ui/script/ScriptRunner.h"

#include <QLoggingCategory>

namespace backdesk::ui
{

namespace
{

Q_LOGGING_CATEGORY(logger, "backdesk.ui", QtWarningMsg)

const QString listKind = QStringLiteral("listView");
const QString changeKind = QStringLiteral("changeView");
const QString addKind = QStringLiteral("addView");

} // namespace

Permissions::Permissions(const AppMeta &app, ScriptRunner *scripts, QObject *parent)
    : QObject(parent), m_scripts(scripts), m_scope(std::make_unique<LiveScope>(scripts))
{
    for (const CollectionMeta &collection : app.collections) {
        for (const QString &kind : {listKind, changeKind, addKind})
            m_ids.insert(collection.name + u'.' + kind, viewId(app.admin, collection.name, kind));
    }
    for (const AdminViews &views : app.admin.views) {
        const QString name = views.name + u'.';
        m_ids.insert(name + listKind, views.list.id);
        m_ids.insert(name + changeKind, views.change.id);
        m_ids.insert(name + addKind, views.add.id);
        add(views.list.id, views.list.permissions, views.list.permission);
        add(views.change.id, views.change.permissions, views.change.permission);
        add(views.add.id, views.add.permissions, views.add.permission);
        for (qsizetype i = 0; i < views.change.tabs.size(); ++i) {
            const AdminTab &tab = views.change.tabs[i];
            m_ids.insert(QStringLiteral("%1changeView.tabs.%2").arg(name).arg(i), tab.id);
            add(tab.id, tab.permissions, tab.permission);
        }
    }
    tell();
}

Permissions::~Permissions() = default;

void Permissions::add(const QString &id, const AdminValue &permissions,
                      const QMap<QString, AdminValue> &permission)
{
    if (!permissions.isFunction() && permission.isEmpty())
        return;
    auto described = std::make_unique<ViewPermissions>(*m_scope, permissions, permission);
    connect(described.get(), &ViewPermissions::changed, this, [this] {
        tell();
        Q_EMIT changed();
    });
    m_described[id] = std::move(described);
}

QJsonValue Permissions::delivered(const QString &viewId, const QString &action) const
{
    return m_delivered.value(viewId).value(action);
}

bool Permissions::allowed(const QString &viewId, const QString &action) const
{
    const QJsonValue told = delivered(viewId, action);
    if (!told.isUndefined())
        return told.toBool(true);
    const auto described = m_described.find(viewId);
    return described == m_described.end() || described->second->told(action).toBool(true);
}

bool Permissions::allowed(const QString &viewId, const QString &action, const ViewPermissions &own) const
{
    const QJsonValue told = delivered(viewId, action);
    return (told.isUndefined() ? own.told(action) : told).toBool(true);
}

/// "users.changeView.tabs[0]" as well as an id; empty: it names no view.
QString Permissions::idOf(const QString &key) const
{
    QString place = key;
    place.replace(u'[', u'.').remove(u']');
    if (place.startsWith(QLatin1String("views.")))
        place = place.sliced(6);
    const auto found = m_ids.constFind(place);
    if (found != m_ids.constEnd())
        return *found;
    const QList<QString> ids = m_ids.values();
    return ids.contains(key) ? key : QString();
}

void Permissions::deliver(const QJsonObject &permissions)
{
    bool isNew = false;
    for (auto it = permissions.begin(); it != permissions.end(); ++it) {
        const QString id = idOf(it.key());
        if (id.isEmpty()) {
            qCWarning(logger).noquote()
                << tr("Permissions were delivered for \"%1\", which is no view.").arg(it.key());
            continue;
        }
        QJsonObject merged = m_delivered.value(id);
        const QJsonObject given = it.value().toObject();
        for (auto each = given.begin(); each != given.end(); ++each)
            merged.insert(each.key(), each.value());
        isNew = isNew || m_delivered.value(id) != merged;
        m_delivered.insert(id, merged);
    }
    if (!isNew)
        return;
    tell();
    Q_EMIT changed();
}

void Permissions::clear()
{
    if (m_delivered.isEmpty())
        return;
    m_delivered.clear();
    tell();
    Q_EMIT changed();
}

QString Permissions::viewId(const AdminMeta &admin, const QString &collection, const QString &kind)
{
    if (const AdminViews *views = admin.viewsOf(collection)) {
        return kind == listKind ? views->list.id : kind == changeKind ? views->change.id : views->add.id;
    }
    return QStringLiteral("views/%1/%2").arg(collection, kind);
}

/// What crudl.hasPermission() knows.
void Permissions::tell()
{
    if (!m_scripts)
        return;
    QJsonObject all;
    for (const auto &[id, described] : m_described)
        all.insert(id, described->all());
    for (auto it = m_delivered.begin(); it != m_delivered.end(); ++it) {
        QJsonObject merged = all.value(it.key()).toObject();
        for (auto each = it.value().begin(); each != it.value().end(); ++each)
            merged.insert(each.key(), each.value());
        all.insert(it.key(), merged);
    }
    if (all == m_told)
        return;
    m_told = all;
    m_scripts->setPermissions(all);
}

} // namespace backdesk::ui
