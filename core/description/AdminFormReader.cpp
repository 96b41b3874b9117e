// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/AdminFormReader.h"

#include "core/description/AdminFieldReader.h"
#include "core/schema/PartTypes.h"
#include "core/schema/RefType.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace backdesk
{

namespace
{

/// What all views with a form have. A new item has nothing stored that could be normalized.
void readCommon(AdminNode &form, bool isNew = false)
{
    form.id();
    form.textProperty("title");
    form.ignoreTextProperty("before");
    form.ignoreTextProperty("after");
    for (const char *hook : {"denormalize", "validate"})
        form.function(hook);
    if (!isNew) {
        form.function("normalize");
        return;
    }
    form.refuse(
        {QStringLiteral("normalize")},
        Message(QT_TRANSLATE_NOOP("core", "is not asked where something new is made: there is nothing "
                                          "to normalize. Fields begin with their \"initialValue\"")));
}

/// The rows of a tab refer to the item that it belongs to.
void checkReverse(const Entry &entry, const CollectionOptions &rows, const CollectionOptions *parent,
                  const AdminReading &reading)
{
    const Type *type = checkField(entry, entry.node().scalar.text(), rows, reading);
    if (!type || !parent)
        return;
    if (dynamic_cast<const RefType *>(type) && referredCollection(*type) == parent->name)
        return;
    entry.wrong(
        Message(QT_TRANSLATE_NOOP("core", "must be a Ref to the collection %1: the rows belong to its items"),
                {parent->name}));
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
        checkReverse(*reverse, *found, parent, reading);
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

/// "{number} ({shelf})": the row's values by their names.
void checkItemTitle(const AdminNode &tab, const CollectionOptions *rows)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{([^{}]+)\\}"));
    const YamlNode &node = tab.entry().node();
    const YamlNode *title = node.member(u"itemTitle");
    const bool isPlain = !node.member(u"normalize") && !node.member(u"actions");
    if (!rows || !isPlain || !title || title->kind != YamlNode::Kind::Text)
        return;
    const Entry entry(*title, tab.entry().path() + QLatin1String(".itemTitle"), tab.entry().report());
    auto match = placeholder.globalMatch(title->scalar.text());
    while (match.hasNext())
        checkField(entry, match.next().captured(1), *rows, tab.reading());
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
    checkItemTitle(tab, rows);
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
    readCommon(view, true);
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
    readCommon(form, !isEdit);
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
