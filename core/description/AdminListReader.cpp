// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/description/AdminListReader.h"

#include "core/description/AdminFieldReader.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

void readSortPriority(AdminNode &column)
{
    const auto entry = column.take("sortpriority");
    if (!entry)
        return;
    const Value &given = entry->node().scalar;
    bool isNumber = given.asInt() || given.asDouble();
    double number = given.asInt() ? double(*given.asInt()) : given.asDouble() ? *given.asDouble() : 0;
    if (given.asText())
        number = given.text().toDouble(&isNumber);
    if (isNumber)
        column.set(QStringLiteral("sortpriority"), number);
    else
        entry->wrong(Message(QT_TRANSLATE_NOOP("core", "must be a number, not %1"), {entry->shown()}));
}

void readRender(AdminNode &column)
{
    const auto entry = column.take("render");
    if (!entry)
        return;
    if (FunctionReader::isFunction(*entry)) {
        column.set(QStringLiteral("render"), column.reading().scripts.function(*entry));
    } else if (const auto name = entry->choice(
                   {QStringLiteral("string"), QStringLiteral("number"), QStringLiteral("boolean")})) {
        column.set(QStringLiteral("render"), *name);
    }
}

Value readColumn(const Entry &entry, const CollectionOptions *collection, AdminReading &reading)
{
    if (entry.node().kind == YamlNode::Kind::Text) {
        if (entry.node().scalar.text().isEmpty())
            entry.wrong(Message(QT_TRANSLATE_NOOP("core", "must not be empty")));
        if (collection)
            checkField(entry, entry.node().scalar.text(), *collection, reading, true);
        return entry.node().scalar.text();
    }
    constexpr qint64 widest = 10'000;
    if (!isNameOrMapping(entry))
        return {};
    AdminNode column(entry, reading);
    const auto name = column.text("name");
    if (!name)
        entry.wrong(Message(QT_TRANSLATE_NOOP("core", "needs a \"name\"")));
    const auto key = column.text("key");
    column.textProperty("label");
    column.flag("main");
    column.flag("sortable");
    column.choice("sorted",
                  {QStringLiteral("ascending"), QStringLiteral("descending"), QStringLiteral("none")});
    readSortPriority(column);
    const auto sortKey = column.text("sortKey");
    readRender(column);
    column.function("getValue");
    column.any("defaultValue");
    column.whole("width", 1, widest);
    const bool isComputed = column.has(QStringLiteral("getValue"));
    if (collection && key)
        checkField(*key, key->node().scalar.text(), *collection, reading, true);
    else if (collection && name && !isComputed)
        checkField(*name, name->node().scalar.text(), *collection, reading, true);
    if (collection && sortKey)
        checkField(*sortKey, sortKey->node().scalar.text(), *collection, reading, true);
    return column.finish();
}

void readColumns(const Entry &entry, AdminNode &view, const CollectionOptions *collection)
{
    ValueList columns;
    bool hasMain = false;
    for (const Entry &each : entry.list()) {
        columns.append(readColumn(each, collection, view.reading()));
        const Value *main = columns.last().asMap() ? columns.last().asMap()->find(u"main") : nullptr;
        if (!main || !main->asBool() || !*main->asBool())
            continue;
        if (hasMain)
            each.wrong(Message(QT_TRANSLATE_NOOP("core", "another column is the main one already")));
        hasMain = true;
    }
    view.set(QStringLiteral("fields"), columns);
}

/// A mapping with "fields", only the fields, or false.
void readFilters(AdminNode &view, const CollectionOptions *collection)
{
    const auto entry = view.take("filters");
    if (!entry)
        return;
    AdminFieldPlace place;
    place.collection = collection;
    place.isFilter = true;
    QStringList names;
    const bool *shown = entry->node().scalar.asBool();
    if (shown && !*shown) {
        view.set(QStringLiteral("filters"), false);
        return;
    }
    if (entry->node().kind == YamlNode::Kind::List) {
        ValueMap filters;
        filters.set(QStringLiteral("fields"), readAdminFields(*entry, place, view.reading(), names));
        view.set(QStringLiteral("filters"), filters);
        return;
    }
    AdminNode filters(*entry, view.reading());
    if (!filters.isMapping())
        return;
    filters.id();
    filters.function("denormalize");
    if (const auto fields = filters.take("fields"))
        filters.set(QStringLiteral("fields"), readAdminFields(*fields, place, view.reading(), names));
    else
        entry->wrong(Message(QT_TRANSLATE_NOOP("core", "needs \"fields\"")));
    view.set(QStringLiteral("filters"), filters.finish());
}

void readSearch(AdminNode &view)
{
    const auto entry = view.take("search");
    if (!entry)
        return;
    if (const bool *flag = entry->node().scalar.asBool()) {
        view.set(QStringLiteral("search"), *flag);
        return;
    }
    AdminNode search(*entry, view.reading());
    if (!search.isMapping())
        return;
    const auto name = search.text("name");
    if (!name)
        entry->wrong(Message(QT_TRANSLATE_NOOP("core", "needs a \"name\"")));
    else if (name->node().scalar.text().startsWith(u'_'))
        name->wrong(Message(QT_TRANSLATE_NOOP("core", "names that begin with _ mean something else in the "
                                                      "address of a list")));
    view.set(QStringLiteral("search"), search.finish());
}

void readRun(AdminNode &action, const CollectionOptions *collection)
{
    QStringList known{QStringLiteral("delete"), QStringLiteral("set"), QStringLiteral("export")};
    for (const ActionOptions &each : collection ? collection->actions : QList<ActionOptions>())
        known.append(each.name);
    const auto run = action.take("run");
    action.function("action");
    if (run && action.has(QStringLiteral("action")))
        run->wrong(Message(QT_TRANSLATE_NOOP("core", "only one of run and action can be given")));
    if (!run && !action.has(QStringLiteral("action")))
        action.entry().wrong(Message(QT_TRANSLATE_NOOP("core", "needs \"action\", a function, or \"run\"")));
    if (const auto name = run ? run->choice(known) : std::nullopt)
        action.set(QStringLiteral("run"), *name);
}

void readConfirm(AdminNode &action)
{
    const auto entry = action.take({QStringLiteral("modalConfirm"), QStringLiteral("confirm")});
    if (!entry)
        return;
    AdminNode confirm(*entry, action.reading());
    if (!confirm.isMapping())
        return;
    for (const char *text : {"message", "labelConfirm", "labelCancel"})
        confirm.text(text);
    confirm.choice("modalType", {QStringLiteral("modal-delete"), QString()});
    action.set(QStringLiteral("modalConfirm"), confirm.finish());
}

/// What is asked for before the action runs.
void readAsked(AdminNode &action, const CollectionOptions *collection)
{
    const YamlNode *run = action.entry().node().member(u"run");
    const bool isSet = run && run->scalar.text() == QLatin1String("set");
    AdminFieldPlace place;
    place.collection = isSet ? collection : nullptr;
    place.isStored = isSet;
    QStringList names;
    if (const auto fields = action.take("fields"))
        action.set(QStringLiteral("fields"), readAdminFields(*fields, place, action.reading(), names));
    else if (isSet && !action.has(QStringLiteral("before")))
        action.entry().wrong(
            Message(QT_TRANSLATE_NOOP("core", "needs \"fields\" or \"before\": what is to be set")));
}

void readBulkActions(AdminNode &view, const CollectionOptions *collection)
{
    const auto entry = view.take("bulkActions");
    if (!entry)
        return;
    const bool *shown = entry->node().scalar.asBool();
    if (shown && !*shown) {
        view.set(QStringLiteral("bulkActions"), false);
        return;
    }
    ValueList actions;
    for (const NamedEntry &named : MappingReader(*entry).takeAll()) {
        AdminNode action(named.entry, view.reading());
        if (!action.isMapping())
            continue;
        action.set(QStringLiteral("name"), named.name);
        action.text("description");
        action.function("before");
        action.function("after");
        readRun(action, collection);
        readAsked(action, collection);
        readConfirm(action);
        actions.append(action.finish());
    }
    view.set(QStringLiteral("bulkActions"), actions);
}

/// How the rows come, and what leads from some to others. A pager of a program's own turns numbered pages.
void readPagination(AdminNode &view)
{
    const QString numbered = QStringLiteral("numbered");
    const QString continuous = QStringLiteral("continuous");
    const auto given = view.take("pagination");
    const auto pagination = given ? given->choice({numbered, continuous}) : std::nullopt;
    if (pagination)
        view.set(QStringLiteral("pagination"), *pagination);
    const auto entry = view.take("paginationComponent");
    if (!entry)
        return;
    if (FunctionReader::isFunction(*entry)) {
        entry->wrong(Message(QT_TRANSLATE_NOOP(
            "core", "a pager is chosen by its name; one of your own is registered by a program")));
        return;
    }
    const auto name = entry->text();
    if (!name)
        return;
    const bool own = name->startsWith(QLatin1String("custom:")) || name->contains(u'.');
    const auto component = own ? name : entry->choice({numbered, continuous, QStringLiteral("none")});
    if (!component)
        return;
    const QString needs = own ? numbered : *component == QLatin1String("none") ? QString() : *component;
    if (pagination && !needs.isEmpty() && needs != *pagination) {
        entry->wrong(Message(QT_TRANSLATE_NOOP("core", "\"%1\" does not go with the pagination \"%2\""),
                             {*component, *pagination}));
        return;
    }
    view.set(QStringLiteral("paginationComponent"), *component);
}

} // namespace

Value readAdminListView(const Entry &entry, const CollectionOptions *collection, AdminReading &reading)
{
    constexpr qint64 largestPage = 1000;
    AdminNode view(entry, reading);
    if (!view.isMapping())
        return {};
    view.id();
    view.text("path");
    view.textProperty("title");
    view.textProperty("description");
    view.ignoreTextProperty("before");
    view.ignoreTextProperty("after");
    if (const auto fields = view.take("fields"))
        readColumns(*fields, view, collection);
    readFilters(view, collection);
    readSearch(view);
    view.function("normalize");
    readPagination(view);
    view.whole("pageSize", 1, largestPage);
    view.textProperty("emptyText");
    readBulkActions(view, collection);
    view.functions("actions", {QStringLiteral("list")});
    view.permissions({QStringLiteral("list")});
    return view.finish();
}

} // namespace backdesk
