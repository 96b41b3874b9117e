// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MenuCounts.h"

#include "ui/admin/Formats.h"
#include "ui/connectors/Connector.h"
#include "ui/shell/Sidebar.h"

namespace backdesk::ui
{

namespace
{

constexpr int Forbidden = 403;

ListQuery countQuery()
{
    ListQuery query;
    query.page = 1;
    query.labels = false;
    return query;
}

} // namespace

MenuCounts::MenuCounts(const AppMeta &meta, Connector &connector, Sidebar &sidebar, QObject *parent)
    : QObject(parent), m_meta(meta), m_connector(connector), m_sidebar(sidebar)
{
}

void MenuCounts::countAll()
{
    QStringList names;
    for (const CollectionMeta &collection : m_meta.collections)
        names << collection.name;
    count(names);
}

void MenuCounts::count(const QStringList &collections)
{
    for (const QString &name : collections) {
        const CollectionMeta *collection = m_meta.collection(name);
        if (!collection)
            continue;
        const int asked = ++m_asked[name];
        m_connector.list(name, countQuery()).then(this, [this, name, asked](const Reply &reply) {
            if (asked != m_asked.value(name))
                return;
            // An unknown count is left out; the collection's own view tells the mistake.
            if (reply.ok())
                m_sidebar.setCount(name, reply.json.value(QLatin1String("total")).toInteger());
            else
                m_sidebar.setCount(name, QString());
        });
        countSelections(*collection);
    }
}

void MenuCounts::countSelections(const CollectionMeta &collection)
{
    for (const SelectionMeta &selection : collection.selections) {
        if (selection.read == Right::Denied)
            continue;
        const QString place = Path::selection(collection.name, selection.name).toString();
        const int asked = ++m_asked[place];
        m_connector.selection(collection.name, selection.name, countQuery())
            .then(this, [this, place, asked](const Reply &reply) {
                if (asked == m_asked.value(place))
                    showSelection(Path::fromString(place), reply);
            });
    }
}

void MenuCounts::showSelection(const Path &path, const Reply &reply)
{
    if (reply.status == Forbidden)
        return m_sidebar.hideSelection(path.collection(), path.selection());
    const QString count =
        reply.ok() ? formatNumber(reply.json.value(QLatin1String("total")).toInteger(), m_sidebar.locale())
                   : QString();
    m_sidebar.setSelectionCount(path.collection(), path.selection(), count);
}

} // namespace backdesk::ui
