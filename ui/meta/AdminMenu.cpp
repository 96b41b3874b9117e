// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meta/AdminMenu.h"

#include "ui/meta/AdminJson.h"

namespace backdesk::ui
{

namespace
{

AdminMenuEntry parseEntry(const QJsonValue &json)
{
    AdminMenuEntry entry;
    if (json.isString()) {
        entry.view = json.toString();
        return entry;
    }
    const QJsonObject object = json.toObject();
    entry.title = adminValue(object, "title");
    entry.icon = adminText(object, "icon");
    entry.view = adminText(object, "view");
    entry.path = adminText(object, "path");
    entry.hidden = adminValue(object, "hidden");
    return entry;
}

QList<AdminMenuEntry> parseEntries(const QJsonValue &json)
{
    QList<AdminMenuEntry> entries;
    for (const QJsonValue entry : json.toArray())
        entries.append(parseEntry(entry));
    return entries;
}

AdminCard parseCard(const QJsonObject &json)
{
    AdminCard card;
    card.type = adminText(json, "type");
    card.title = adminValue(json, "title");
    card.text = adminValue(json, "text");
    card.collection = adminText(json, "collection");
    card.filter = json.value(QLatin1String("filter")).toObject();
    card.sort = parseAdminNames(json.value(QLatin1String("sort")));
    card.dateField = adminText(json, "field");
    card.interval = adminText(json, "interval");
    card.count = json.value(QLatin1String("count")).toInt();
    card.links = parseEntries(json.value(QLatin1String("links")));
    return card;
}

} // namespace

QList<AdminMenuGroup> parseAdminMenu(const QJsonValue &json)
{
    QList<AdminMenuGroup> groups;
    for (const QJsonValue each : json.toArray()) {
        const QJsonObject object = each.toObject();
        AdminMenuGroup group;
        group.title = adminValue(object, "title");
        group.hidden = adminValue(object, "hidden");
        group.entries = parseEntries(object.value(QLatin1String("entries")));
        groups.append(group);
    }
    return groups;
}

QList<AdminCard> parseAdminCards(const QJsonValue &json)
{
    QList<AdminCard> cards;
    for (const QJsonValue card : json.toArray())
        cards.append(parseCard(card.toObject()));
    // No cards at all would mean the usual ones; one without a type shows nothing.
    if (json.isArray() && cards.isEmpty())
        cards.append(AdminCard());
    return cards;
}

} // namespace backdesk::ui
