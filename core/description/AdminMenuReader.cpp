// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/AdminMenuReader.h"

#include "core/description/CardFilter.h"
#include "core/description/IconNames.h"
#include "core/schema/DatetimeType.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

void checkView(const Entry &entry, const QStringList &views)
{
    const auto name = entry.text();
    if (name && !views.contains(*name)) {
        entry.wrongChoice(Message(QT_TRANSLATE_NOOP("core", "there is no view \"%1\""), {*name}), views);
    }
}

void readIcon(AdminNode &node)
{
    const auto icon = node.text("icon");
    if (!icon || icon->node().kind != YamlNode::Kind::Text)
        return;
    const QString name = icon->node().scalar.text();
    if (!iconNames().contains(name))
        icon->wrongChoice(Message(QT_TRANSLATE_NOOP("core", "there is no icon \"%1\""), {name}), iconNames());
}

/// A view's name, or a mapping.
Value readEntry(const Entry &entry, const QStringList &views, AdminReading &reading)
{
    if (entry.node().kind == YamlNode::Kind::Text) {
        checkView(entry, views);
        return entry.node().scalar.text();
    }
    AdminNode node(entry, reading);
    if (!node.isMapping())
        return {};
    node.textProperty("title");
    readIcon(node);
    node.flagProperty("hidden");
    const auto view = node.text("view");
    const auto path = node.text("path");
    if (view)
        checkView(*view, views);
    if (view && path)
        path->wrong(Message(QT_TRANSLATE_NOOP("core", "only one of view and path can be given")));
    if (!view && !path)
        entry.wrong(Message(QT_TRANSLATE_NOOP("core", "needs \"view\" or \"path\"")));
    return node.finish();
}

ValueList readEntries(const Entry &entry, const QStringList &views, AdminReading &reading)
{
    ValueList entries;
    for (const Entry &each : entry.list())
        entries.append(readEntry(each, views, reading));
    return entries;
}

const CollectionOptions *readCollection(AdminNode &card)
{
    const auto entry = card.text("collection");
    if (!entry) {
        card.entry().wrong(Message(QT_TRANSLATE_NOOP("core", "needs a \"collection\"")));
        return nullptr;
    }
    const QString name = entry->node().scalar.text();
    const CollectionOptions *collection = card.reading().collection(name);
    if (!collection) {
        entry->wrongChoice(Message(QT_TRANSLATE_NOOP("core", "there is no collection \"%1\""), {name}),
                           card.reading().collectionNames());
    }
    return collection;
}

void readFilter(AdminNode &card, const CollectionOptions *collection)
{
    const auto entry = card.take("filter");
    if (!entry || !MappingReader(*entry).isMapping())
        return;
    if (collection)
        card.set(QStringLiteral("filter"), readCardFilter(*entry, *collection, card.reading()));
}

void readSort(AdminNode &card, const CollectionOptions *collection)
{
    const auto entry = card.take("sort");
    if (!entry)
        return;
    card.set(QStringLiteral("sort"), entry->node().toValue());
    const QList<Entry> keys =
        entry->node().kind == YamlNode::Kind::List ? entry->list() : QList<Entry>{*entry};
    for (const Entry &key : keys) {
        const QString text = key.text().value_or(QString());
        for (const QString &name : text.split(u',', Qt::SkipEmptyParts)) {
            if (collection)
                checkField(key, name.startsWith(u'-') ? name.sliced(1) : name, *collection, card.reading(),
                           true);
        }
    }
}

void readDateField(AdminNode &card, const CollectionOptions *collection)
{
    const auto entry = card.text("field");
    if (!entry) {
        card.entry().wrong(Message(QT_TRANSLATE_NOOP("core", "needs a \"field\" of type Datetime")));
        return;
    }
    const Type *type =
        collection ? checkField(*entry, entry->node().scalar.text(), *collection, card.reading()) : nullptr;
    if (type && !dynamic_cast<const DatetimeType *>(type)) {
        entry->wrong(
            Message(QT_TRANSLATE_NOOP("core", "must be a field of type Datetime, not %1"), {type->name()}));
    }
}

void readTypeOf(AdminNode &card, const QString &type, const QStringList &views)
{
    constexpr qint64 most = 100;
    constexpr qint64 mostColumns = 60;
    const bool hasItems =
        type == QLatin1String("count") || type == QLatin1String("chart") || type == QLatin1String("list");
    const CollectionOptions *collection = hasItems ? readCollection(card) : nullptr;
    if (hasItems)
        readFilter(card, collection);
    if (type == QLatin1String("list"))
        readSort(card, collection);
    if (type == QLatin1String("chart")) {
        readDateField(card, collection);
        card.choice("interval", {QStringLiteral("day"), QStringLiteral("week"), QStringLiteral("month"),
                                 QStringLiteral("year")});
    }
    if (type != QLatin1String("text") && type != QLatin1String("links") && type != QLatin1String("count"))
        card.whole("count", 1, type == QLatin1String("chart") ? mostColumns : most);
    if (type == QLatin1String("text")) {
        card.textProperty("text");
        if (!card.has(QStringLiteral("text")))
            card.entry().wrong(Message(QT_TRANSLATE_NOOP("core", "needs a \"text\"")));
    }
    if (type != QLatin1String("links"))
        return;
    if (const auto links = card.take("links"))
        card.set(QStringLiteral("links"), readEntries(*links, views, card.reading()));
    else
        card.entry().wrong(Message(QT_TRANSLATE_NOOP("core", "needs \"links\"")));
}

Value readCard(const Entry &entry, const QStringList &views, AdminReading &reading)
{
    static const QStringList types = QStringLiteral("count chart recent mine list links text").split(u' ');
    AdminNode card(entry, reading);
    if (!card.isMapping())
        return {};
    card.textProperty("title");
    const auto type = card.take("type");
    if (!type) {
        entry.wrong(Message(QT_TRANSLATE_NOOP("core", "needs a \"type\"")));
        return {};
    }
    const auto name = type->choice(types);
    if (!name)
        return {};
    card.set(QStringLiteral("type"), *name);
    readTypeOf(card, *name, views);
    return card.finish();
}

} // namespace

Value readAdminMenu(const Entry &entry, const QStringList &views, AdminReading &reading)
{
    ValueList groups;
    ValueList loose; // entries that stand beside the groups, in their order
    const auto closeLoose = [&] {
        if (loose.isEmpty())
            return;
        ValueMap group;
        group.set(QStringLiteral("entries"), std::exchange(loose, {}));
        groups.append(group);
    };
    for (const Entry &each : entry.list()) {
        if (!each.node().member(u"entries")) {
            loose.append(readEntry(each, views, reading));
            continue;
        }
        closeLoose();
        AdminNode group(each, reading);
        group.textProperty("title");
        group.flagProperty("hidden");
        if (const auto entries = group.take("entries"))
            group.set(QStringLiteral("entries"), readEntries(*entries, views, reading));
        groups.append(group.finish());
    }
    closeLoose();
    return groups;
}

Value readAdminDashboard(const Entry &entry, const QStringList &views, AdminReading &reading)
{
    ValueList cards;
    if (entry.node().kind == YamlNode::Kind::Text || FunctionReader::isFunction(entry)) {
        ValueMap card;
        card.set(QStringLiteral("type"), QStringLiteral("text"));
        card.set(QStringLiteral("text"), FunctionReader::isFunction(entry)
                                             ? reading.scripts.function(entry)
                                             : Value(entry.node().scalar.text()));
        cards.append(card);
        return cards;
    }
    for (const Entry &each : entry.list())
        cards.append(readCard(each, views, reading));
    return cards;
}

} // namespace backdesk
