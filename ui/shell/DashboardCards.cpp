// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DashboardCards.h"

#include "ui/admin/PathTable.h"
#include "ui/shell/ChartCard.h"
#include "ui/shell/LinksCard.h"
#include "ui/shell/ListCard.h"
#include "ui/shell/TextCard.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace backdesk::ui
{

namespace
{

QString textOf(const QJsonValue &value)
{
    return value.toVariant().toString();
}

QString titlePattern(const QString &interval)
{
    if (interval == QLatin1String("day"))
        return QCoreApplication::translate("backdesk::ui::DashboardCards", "%1 by day (%2)",
                                           "a collection and one of its times");
    if (interval == QLatin1String("week"))
        return QCoreApplication::translate("backdesk::ui::DashboardCards", "%1 by week (%2)",
                                           "a collection and one of its times");
    if (interval == QLatin1String("year"))
        return QCoreApplication::translate("backdesk::ui::DashboardCards", "%1 by year (%2)",
                                           "a collection and one of its times");
    return QCoreApplication::translate("backdesk::ui::DashboardCards", "%1 by month (%2)",
                                       "a collection and one of its times");
}

QString chartTitle(const CollectionMeta &collection, const FieldMeta &field, const QString &interval)
{
    return titlePattern(interval).arg(collection.title, field.title);
}

/// A view has an address and a title of its own.
AdminMenuEntry resolved(AdminMenuEntry link, const AppMeta &meta)
{
    if (!link.path.isEmpty())
        return link;
    const AdminViews *views = meta.admin.viewsOf(link.view);
    for (const AdminViews &each : meta.admin.views) {
        if (each.name == link.view)
            views = &each;
    }
    const CollectionMeta *collection = meta.collection(views ? views->collection : link.view);
    if (!collection)
        return link;
    link.path =
        PathTable(meta).outward(Path::list(collection->name), views ? views->name : QString()).toString();
    if (!link.title.isGiven() && views)
        link.title = views->list.title;
    if (!link.title.isGiven())
        link.title.value = collection->title;
    return link;
}

} // namespace

Path::Query queryOf(const QJsonObject &filter)
{
    Path::Query query;
    for (auto it = filter.begin(); it != filter.end(); ++it) {
        const QJsonArray several = it.value().toArray();
        for (const QJsonValue each : several)
            query.append({it.key(), textOf(each)});
        if (!it.value().isArray())
            query.append({it.key(), textOf(it.value())});
    }
    return query;
}

LoadingCard *makeDashboardCard(const AdminCard &card, const AppMeta &meta, Connector &connector,
                               QWidget *parent)
{
    if (card.type == QLatin1String("links")) {
        QList<AdminMenuEntry> links;
        for (const AdminMenuEntry &link : card.links)
            links << resolved(link, meta);
        return new LinksCard(card.title.text(), links, parent);
    }
    if (card.type == QLatin1String("text"))
        return new TextCard(card.title.text(), card.text.text(), parent);
    const CollectionMeta *collection = meta.collection(card.collection);
    if (!collection)
        return nullptr;
    if (card.type == QLatin1String("list"))
        return new ListCard(card.title.text(collection->title), *collection,
                            {queryOf(card.filter), card.sort, card.count}, connector, parent);
    if (card.type != QLatin1String("chart"))
        return nullptr;
    const FieldMeta *field = collection->field(card.dateField);
    const QString title = field ? chartTitle(*collection, *field, card.interval) : collection->title;
    return new ChartCard(card.title.text(title),
                         {collection->name, card.dateField, card.interval, card.count, queryOf(card.filter)},
                         connector, parent);
}

LoadingCard *makeUsualChart(const AppMeta &meta, Connector &connector, QWidget *parent)
{
    for (const CollectionMeta &collection : meta.collections) {
        for (const FieldMeta &field : collection.fields) {
            if (field.type == FieldMeta::Type::Datetime && field.required)
                return new ChartCard(chartTitle(collection, field, QString()),
                                     {collection.name, field.name, QStringLiteral("month"), 12, {}},
                                     connector, parent);
        }
    }
    return nullptr;
}

} // namespace backdesk::ui
