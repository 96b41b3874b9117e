// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/AdminReader.h"

#include "core/description/AdminFormReader.h"
#include "core/description/AdminListReader.h"
#include "core/description/AdminMenuReader.h"
#include "core/description/MessagePattern.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

/// The collection of some views: their name, unless "collection" says otherwise.
const CollectionOptions *readCollection(AdminNode &views, const NamedEntry &named)
{
    const auto given = views.take("collection");
    const QString name = given ? given->text().value_or(QString()) : named.name;
    const CollectionOptions *collection = views.reading().collection(name);
    views.set(QStringLiteral("collection"), name);
    if (collection || name.isEmpty())
        return collection;
    const QStringList known = views.reading().collectionNames();
    const Message message(QT_TRANSLATE_NOOP("core", "there is no collection \"%1\""), {name});
    if (given)
        given->wrongChoice(message, known);
    else
        named.entry.report().addChoice(named.namePlace, named.entry.path(), message, name, known);
    return nullptr;
}

/// "path" of a view, where it has one.
std::optional<Entry> pathOf(const Entry &views, QStringView kind)
{
    const YamlNode *view = views.node().member(kind);
    const YamlNode *path = view ? view->member(u"path") : nullptr;
    if (!path || path->kind != YamlNode::Kind::Text)
        return {};
    return Entry(*path, QStringLiteral("%1.%2.path").arg(views.path(), kind), views.report());
}

void addPaths(const NamedEntry &named, const QString &collection, AdminPlaces &places)
{
    using Kind = AdminPlaces::Kind;
    if (const auto list = pathOf(named.entry, u"listView"))
        places.addPath(*list, list->node().scalar.text(), Kind::Page, collection);
    else
        places.addUsualPath(named, collection);
    if (const auto change = pathOf(named.entry, u"changeView"))
        places.addPath(*change, change->node().scalar.text(), Kind::Item);
    if (const auto add = pathOf(named.entry, u"addView"))
        places.addPath(*add, add->node().scalar.text(), Kind::Page);
}

Value readViews(const NamedEntry &named, AdminReading &reading)
{
    AdminNode views(named.entry, reading);
    if (!views.isMapping())
        return {};
    views.set(QStringLiteral("name"), named.name);
    const CollectionOptions *collection = readCollection(views, named);
    if (collection)
        addPaths(named, collection->name, reading.places);
    if (const auto list = views.take("listView"))
        views.set(QStringLiteral("listView"), readAdminListView(*list, collection, reading));
    if (const auto change = views.take("changeView"))
        views.set(QStringLiteral("changeView"), readAdminChangeView(*change, collection, reading));
    if (const auto add = views.take("addView")) {
        const bool *flag = add->node().scalar.asBool();
        views.set(QStringLiteral("addView"),
                  flag ? Value(*flag) : readAdminAddView(*add, collection, reading));
    }
    return views.finish();
}

Value readAllViews(const Entry &entry, AdminReading &reading, QStringList &names)
{
    ValueList views;
    for (const NamedEntry &named : MappingReader(entry).takeAll()) {
        checkName(named);
        if (!names.contains(named.name))
            names.append(named.name);
        views.append(readViews(named, reading));
    }
    return views;
}

Value readMessages(const Entry &entry)
{
    ValueMap messages;
    QStringList known;
    for (const MessageId &each : messageIds())
        known.append(each.id);
    if (!MappingReader(entry).isMapping())
        return messages;
    for (const NamedEntry &named : MappingReader(entry).takeAll()) {
        const qsizetype index = known.indexOf(named.name);
        if (index < 0) {
            named.entry.report().addChoice(
                named.namePlace, named.entry.path(),
                Message(QT_TRANSLATE_NOOP("core", "there is no message with this id")), named.name, known);
        }
        const auto text = named.entry.text();
        if (!text)
            continue;
        if (index >= 0)
            checkMessagePattern(named.entry, *text, messageIds().at(index).placeholders);
        messages.set(named.name, *text);
    }
    return messages;
}

Value readOptions(const Entry &entry, AdminReading &reading)
{
    AdminNode options(entry, reading);
    for (const char *text : {"rootElementId", "basePath", "baseURL", "locale"})
        options.text(text);
    options.flag("debug");
    options.flag("restoreSession");
    return options.finish();
}

Value readNotFound(const Entry &entry, AdminReading &reading)
{
    AdminNode notFound(entry, reading);
    notFound.id();
    if (const auto path = notFound.text("path"); path && notFound.has(QStringLiteral("path")))
        reading.places.addPath(*path, path->node().scalar.text(), AdminPlaces::Kind::Page);
    notFound.textProperty("title");
    return notFound.finish();
}

/// The menu and the dashboard may stand in `custom` or beside it.
void readCustom(AdminNode &admin, const QStringList &views)
{
    AdminReading &reading = admin.reading();
    ValueMap told;
    const auto read = [&](const std::optional<Entry> &menu, const std::optional<Entry> &dashboard) {
        if (menu)
            told.set(QStringLiteral("menu"), readAdminMenu(*menu, views, reading));
        if (dashboard)
            told.set(QStringLiteral("dashboard"), readAdminDashboard(*dashboard, views, reading));
    };
    const auto menu = admin.take("menu");
    const auto dashboard = admin.take("dashboard");
    read(menu, dashboard);
    if (const auto entry = admin.take("custom")) {
        AdminNode custom(*entry, reading);
        const auto menuThere = custom.take("menu");
        const auto dashboardThere = custom.take("dashboard");
        for (const auto &[outside, inside] :
             {std::pair(menu, menuThere), std::pair(dashboard, dashboardThere)}) {
            if (outside && inside)
                inside->wrong(Message(QT_TRANSLATE_NOOP("core", "is given beside \"custom\", too")));
        }
        read(menuThere, dashboardThere);
        if (const auto notFound = custom.take("pageNotFound"))
            told.set(QStringLiteral("pageNotFound"), readNotFound(*notFound, reading));
        custom.finish();
    }
    if (told.size() > 0)
        admin.set(QStringLiteral("custom"), told);
}

} // namespace

Value readAdmin(const Entry &entry, AdminReading &reading)
{
    AdminNode admin(entry, reading);
    if (!admin.isMapping())
        return {};
    // First: functions name the modules.
    if (const auto scripts = admin.take("scripts"))
        admin.set(QStringLiteral("scripts"), reading.scripts.readModules(*scripts));
    admin.text("id");
    admin.textProperty("title");
    admin.ignoreText("crudlVersion");
    QStringList views = reading.collectionNames();
    reading.places.reserve(views);
    if (const auto given = admin.take("views"))
        admin.set(QStringLiteral("views"), readAllViews(*given, reading, views));
    if (const auto auth = admin.take("auth"))
        admin.set(QStringLiteral("auth"), readAdminAuth(*auth, reading));
    readCustom(admin, views);
    if (const auto options = admin.take("options"))
        admin.set(QStringLiteral("options"), readOptions(*options, reading));
    if (const auto messages = admin.take("messages"))
        admin.set(QStringLiteral("messages"), readMessages(*messages));
    admin.refuse(
        {QStringLiteral("connectors")},
        Message(QT_TRANSLATE_NOOP("core", "is not needed: the collections are where the data is. Leave "
                                          "it out; where a view is to ask for something else, give it "
                                          "\"actions\"")));
    return admin.finish();
}

} // namespace backdesk
