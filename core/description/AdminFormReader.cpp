// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/AdminFormReader.h"

#include "core/description/AdminFieldReader.h"
#include "core/schema/PartTypes.h"
#include "core/schema/RefType.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

/// What all views with a form have.
void readCommon(AdminNode &form)
{
    form.id();
    form.textProperty("title");
    form.ignoreTextProperty("before");
    form.ignoreTextProperty("after");
    for (const char *hook : {"normalize", "denormalize", "validate"})
        form.function(hook);
}

/// The collection of a tab's rows, as its "field" or "collection" says.
const CollectionOptions *tabCollection(AdminNode &tab, const CollectionOptions *parent)
{
    AdminReading &reading = tab.reading();
    const auto field = tab.text("field");
    const auto collection = tab.text("collection");
    const auto reverse = tab.text("reverse");
    if (!field && !(collection && reverse)) {
        tab.entry().wrong(
            Message(QT_TRANSLATE_NOOP("core", "needs \"field\", a RefsList, or \"collection\" and "
                                              "\"reverse\"")));
        return nullptr;
    }
    if (!field) {
        const QString name = collection->node().scalar.text();
        const CollectionOptions *found = reading.collection(name);
        if (!found) {
            collection->wrongChoice(
                Message(QT_TRANSLATE_NOOP("core", "there is no collection \"%1\""), {name}),
                reading.collectionNames());
            return nullptr;
        }
        checkField(*reverse, reverse->node().scalar.text(), *found, reading);
        return found;
    }
    const Type *type = parent ? checkField(*field, field->node().scalar.text(), *parent, reading) : nullptr;
    if (!type)
        return nullptr;
    if (!dynamic_cast<const RefsListType *>(type)) {
        field->wrong(
            Message(QT_TRANSLATE_NOOP("core", "must be a field of type RefsList, not %1"), {type->name()}));
        return nullptr;
    }
    return reading.collection(referredCollection(*type));
}

void readPosition(AdminNode &tab, const CollectionOptions *rows)
{
    const auto position = tab.text("position");
    const Type *type = position && rows
                           ? checkField(*position, position->node().scalar.text(), *rows, tab.reading())
                           : nullptr;
    if (type && type->name() != QLatin1String("Int") && type->name() != QLatin1String("Float")) {
        position->wrong(Message(QT_TRANSLATE_NOOP("core", "must be a field of type Int or Float, not %1"),
                                {type->name()}));
    }
}

Value readTab(const Entry &entry, const CollectionOptions *parent, AdminReading &reading)
{
    AdminNode tab(entry, reading);
    if (!tab.isMapping())
        return {};
    readCommon(tab);
    const CollectionOptions *rows = tabCollection(tab, parent);
    readPosition(tab, rows);
    tab.textProperty("itemTitle");
    tab.function("getItemTitle");
    readAdminFieldsets(tab, {rows}, false);
    const QStringList actions{QStringLiteral("list"), QStringLiteral("add"), QStringLiteral("save"),
                              QStringLiteral("delete")};
    tab.functions("actions", actions);
    tab.permissions(actions);
    return tab.finish();
}

/// Of the page to log in or out: its own address, or its name.
void addPath(const Entry &auth, QStringView page, AdminReading &reading)
{
    for (const NamedEntry &named : MappingReader(auth).takeAll()) {
        if (named.name != page)
            continue;
        const YamlNode *path = named.entry.node().member(u"path");
        if (path && path->kind == YamlNode::Kind::Text) {
            reading.places.addPath(Entry(*path, named.entry.path() + QLatin1String(".path"), auth.report()),
                                   path->scalar.text(), AdminPlaces::Kind::Page);
        } else if (!path) {
            reading.places.addUsualPath(named);
        }
    }
}

} // namespace

Value readAdminChangeView(const Entry &entry, const CollectionOptions *collection, AdminReading &reading)
{
    AdminNode view(entry, reading);
    if (!view.isMapping())
        return {};
    readCommon(view);
    view.text("path");
    view.textProperty({QStringLiteral("tabtitle"), QStringLiteral("tabTitle")});
    readAdminFieldsets(view, {collection}, false);
    if (const auto tabs = view.take("tabs")) {
        ValueList told;
        for (const Entry &each : tabs->list())
            told.append(readTab(each, collection, reading));
        view.set(QStringLiteral("tabs"), told);
    }
    const QStringList actions{QStringLiteral("get"), QStringLiteral("save"), QStringLiteral("delete")};
    view.functions("actions", actions);
    view.permissions(actions);
    return view.finish();
}

Value readAdminAddView(const Entry &entry, const CollectionOptions *collection, AdminReading &reading)
{
    AdminNode view(entry, reading);
    if (!view.isMapping())
        return {};
    readCommon(view);
    view.text("path");
    readAdminFieldsets(view, {collection}, false);
    view.functions("actions", {QStringLiteral("add")});
    view.permissions({QStringLiteral("add")});
    return view.finish();
}

Value readAdminRelation(const Entry &entry, const CollectionOptions *collection, bool isEdit,
                        AdminReading &reading)
{
    AdminNode form(entry, reading);
    if (!form.isMapping())
        return {};
    readCommon(form);
    readAdminFieldsets(form, {collection}, false);
    const QStringList actions = isEdit ? QStringList{QStringLiteral("get"), QStringLiteral("save")}
                                       : QStringList{QStringLiteral("add")};
    form.functions("actions", actions);
    form.permissions(actions);
    // The older generation leads away to another view instead.
    form.refuse(
        {QStringLiteral("path"), QStringLiteral("returnValue")},
        Message(QT_TRANSLATE_NOOP("core", "is not needed: the other item stands beside the form, and what is "
                                          "saved is taken. Leave it out; \"fields\" says what the form "
                                          "shows")));
    return form.finish();
}

Value readAdminAuth(const Entry &entry, AdminReading &reading)
{
    AdminNode auth(entry, reading);
    if (!auth.isMapping())
        return {};
    if (const auto given = auth.take("login")) {
        AdminNode login(*given, reading);
        addPath(auth.entry(), u"login", reading);
        if (login.isMapping()) {
            readCommon(login);
            login.text("path");
            readAdminFieldsets(login, {}, true);
            login.functions("actions", {QStringLiteral("login")});
            const YamlNode *actions = given->node().member(u"actions");
            if (!actions || !actions->member(u"login"))
                given->wrong(Message(QT_TRANSLATE_NOOP("core", "needs \"actions\" with \"login\"")));
            auth.set(QStringLiteral("login"), login.finish());
        }
    } else {
        entry.wrong(Message(QT_TRANSLATE_NOOP("core", "needs \"login\"")));
    }
    if (const auto given = auth.take("logout")) {
        AdminNode logout(*given, reading);
        addPath(auth.entry(), u"logout", reading);
        logout.id();
        logout.text("path");
        logout.textProperty("title");
        auth.set(QStringLiteral("logout"), logout.finish());
    }
    return auth.finish();
}

} // namespace backdesk
