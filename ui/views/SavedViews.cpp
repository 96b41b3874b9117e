// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/SavedViews.h"

#include <QJsonArray>

namespace backdesk::ui
{

namespace
{

const QString ViewsName = QStringLiteral("views");
const QString ListKey = QStringLiteral("list");
const QString StandardKey = QStringLiteral("default");
const QString NameKey = QStringLiteral("name");
const QString QueryKey = QStringLiteral("query");
const QString ColumnsKey = QStringLiteral("columns");

QJsonObject toJson(const SavedView &view)
{
    QJsonArray query;
    for (const auto &[key, value] : view.query)
        query.append(QJsonArray{key, value});
    QJsonObject json{{NameKey, view.name}, {QueryKey, query}};
    if (view.columns.isGiven())
        json.insert(ColumnsKey, view.columns.toJson());
    return json;
}

SavedView fromJson(const QJsonObject &json)
{
    SavedView view;
    view.name = json.value(NameKey).toString();
    for (const QJsonValue pair : json.value(QueryKey).toArray())
        view.query.append({pair.toArray().at(0).toString(), pair.toArray().at(1).toString()});
    view.columns = ColumnChoice::fromJson(json.value(ColumnsKey).toObject());
    return view;
}

} // namespace

SavedViews::SavedViews(const ListLayout &layout) : m_layout(layout)
{
    read();
}

void SavedViews::read()
{
    const QJsonObject json = m_layout.value(ViewsName);
    m_views.clear();
    for (const QJsonValue view : json.value(ListKey).toArray())
        m_views.append(fromJson(view.toObject()));
    m_standard = json.value(StandardKey).toString();
}

const SavedView *SavedViews::find(const QString &name) const
{
    for (const SavedView &view : m_views) {
        if (view.name == name)
            return &view;
    }
    return nullptr;
}

void SavedViews::save(const SavedView &view)
{
    read();
    for (SavedView &known : m_views) {
        if (known.name == view.name) {
            known = view;
            return store();
        }
    }
    m_views.append(view);
    store();
}

void SavedViews::rename(const QString &name, const QString &to)
{
    read();
    for (SavedView &view : m_views) {
        if (view.name == name)
            view.name = to;
    }
    if (m_standard == name)
        m_standard = to;
    store();
}

void SavedViews::remove(const QString &name)
{
    read();
    m_views.removeIf([&name](const SavedView &view) { return view.name == name; });
    if (m_standard == name)
        m_standard.clear();
    store();
}

void SavedViews::setStandard(const QString &name)
{
    read();
    m_standard = name;
    store();
}

void SavedViews::store() const
{
    QJsonArray list;
    for (const SavedView &view : m_views)
        list.append(toJson(view));
    if (list.isEmpty())
        return m_layout.setValue(ViewsName, {});
    m_layout.setValue(ViewsName, {{ListKey, list}, {StandardKey, m_standard}});
}

} // namespace backdesk::ui
