// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/AdminMetaTest.h"

#include "ui/meta/AdminMeta.h"

#include <QJsonDocument>
#include <QTest>

using namespace backdesk::ui;

namespace
{

AdminMeta parsed(const char *json)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        qFatal("%s at %d", qPrintable(error.errorString()), error.offset);
    return parseAdminMeta(document.object());
}

/// The list view of the only views.
AdminListView list(const char *json)
{
    const QByteArray text = R"({"views": [{"name": "users", "listView": )" + QByteArray(json) + "}]}";
    return parsed(text.constData()).views.first().list;
}

AdminChangeView change(const char *json)
{
    const QByteArray text = R"({"views": [{"name": "users", "changeView": )" + QByteArray(json) + "}]}";
    return parsed(text.constData()).views.first().change;
}

} // namespace

void AdminMetaTest::anEmptySectionGivesNothing()
{
    const AdminMeta admin = parsed("{}");
    QVERIFY(admin.views.isEmpty());
    QVERIFY(!admin.auth.isGiven);
    QVERIFY(admin.menu.isEmpty());
    QVERIFY(!admin.title.isGiven());
    QVERIFY(!admin.viewsOf(QStringLiteral("users")));
}

void AdminMetaTest::viewsAndTheirIds()
{
    const AdminMeta admin = parsed(R"({"views": [
        {"name": "people", "collection": "users", "listView": {"path": "p", "title": {"$js": "() => 'P'",
         "place": "here"}}, "changeView": {"id": "own", "title": "Person"}, "addView": false},
        {"name": "books"}]})");
    const AdminViews *people = admin.viewsOf(QStringLiteral("users"));
    QVERIFY(people);
    QCOMPARE(people->name, QStringLiteral("people"));
    QCOMPARE(people->list.id, QStringLiteral("views/people/listView"));
    QCOMPARE(people->list.path, QStringLiteral("p"));
    QVERIFY(people->list.title.isFunction());
    QCOMPARE(people->list.title.function.place, QStringLiteral("here"));
    QCOMPARE(people->change.id, QStringLiteral("own"));
    QCOMPARE(people->change.title.text(), QStringLiteral("Person"));
    QVERIFY(!people->hasAddView);
    const AdminViews *books = admin.viewsOf(QStringLiteral("books"));
    QVERIFY(books);
    QVERIFY(!books->list.isGiven);
    QVERIFY(!books->change.isGiven);
    QVERIFY(books->hasAddView);
    QCOMPARE(books->change.id, QStringLiteral("views/books/changeView"));
}

void AdminMetaTest::columns()
{
    const AdminListView view = list(R"({"fields": ["surname",
        {"name": "name", "label": "Name", "main": true, "sortable": true, "sorted": "descending",
         "sortpriority": 2, "sortKey": "slug", "render": "number", "width": 80},
        {"name": "full", "getValue": {"$js": "o => o.a"}, "render": {"$js": "v => v"}, "sorted": "none"}]})");
    QCOMPARE(view.columns.size(), 3);
    QCOMPARE(view.columns[0].name, QStringLiteral("surname"));
    QVERIFY(!view.columns[0].sortable);
    const AdminColumn &name = view.columns[1];
    QVERIFY(name.main);
    QCOMPARE(name.sortable.value(), true);
    QCOMPARE(name.sorted, QStringLiteral("descending"));
    QCOMPARE(name.sortPriority, 2.0);
    QCOMPARE(name.sortKey, QStringLiteral("slug"));
    QCOMPARE(name.render, QStringLiteral("number"));
    QCOMPARE(name.width.value(), 80);
    QCOMPARE(view.columns[2].getValue.source, QStringLiteral("o => o.a"));
    QCOMPARE(view.columns[2].renderFunction.source, QStringLiteral("v => v"));
    QVERIFY(view.columns[2].render.isEmpty());
    QVERIFY(view.columns[2].sorted.isEmpty());
}

void AdminMetaTest::filtersAndSearch()
{
    const AdminListView view = list(R"({"search": {"name": "q"},
        "filters": {"fields": ["age", {"name": "when", "field": "Date"}], "denormalize": {"$js": "f => f"}}})");
    QVERIFY(view.hasFilters);
    QCOMPARE(view.filters.size(), 2);
    QCOMPARE(view.filters[1].component, QStringLiteral("Date"));
    QVERIFY(view.filtersDenormalize.isGiven());
    QCOMPARE(view.searchName, QStringLiteral("q"));
    QCOMPARE(view.search.value(), true);
    const AdminListView without = list(R"({"search": false, "filters": false})");
    QCOMPARE(without.search.value(), false);
    QVERIFY(without.hasFilters && without.filters.isEmpty());
    QVERIFY(!list("{}").search);
    QVERIFY(!list("{}").hasFilters);
}

void AdminMetaTest::bulkActions()
{
    const AdminListView view = list(R"({"bulkActions": [
        {"name": "remove", "run": "delete", "description": "Delete selected", "modalConfirm":
         {"message": "Sure?", "labelConfirm": "Delete All", "modalType": "modal-delete"}},
        {"name": "move", "action": {"$js": "s => s"}, "fields": ["section"]}]})");
    QVERIFY(view.hasBulkActions);
    QCOMPARE(view.bulkActions[0].run, QStringLiteral("delete"));
    QVERIFY(view.bulkActions[0].confirm.isGiven);
    QVERIFY(view.bulkActions[0].confirm.isDanger);
    QCOMPARE(view.bulkActions[0].confirm.labelConfirm, QStringLiteral("Delete All"));
    QVERIFY(!view.bulkActions[1].confirm.isGiven);
    QCOMPARE(view.bulkActions[1].fields[0].name, QStringLiteral("section"));
    QVERIFY(list(R"({"bulkActions": false})").hasBulkActions);
    QVERIFY(!list("{}").hasBulkActions);
}

void AdminMetaTest::fieldsOfForms()
{
    const AdminChangeView view = change(R"({"fieldsets": [{"title": "Main", "expanded": false, "hidden":
        {"$js": "() => true"}, "description": "Words", "onChange": {"in": "a", "setProps": {"hidden": true}},
        "fields": [{"name": "slug", "key": "meta.slug", "field": "Text", "label": "Slug", "helpText": "Help",
          "required": true, "readOnly": {"$js": "() => 1"}, "initialValue": 3, "defaultValue": null,
          "props": {"options": [1]}, "validate": {"$js": "v => 'no'"}, "actions": {"search": {"$js": "r => []"}},
          "onChange": [{"in": ["name", "b"], "setInitialValue": {"$js": "n => n.value"}}, {"in": "c",
          "setValue": 1}]}]}]})");
    const AdminFieldset &fieldset = view.fieldsets.first();
    QCOMPARE(fieldset.title.text(), QStringLiteral("Main"));
    QVERIFY(!fieldset.expanded.flag(true));
    QVERIFY(fieldset.hidden.isFunction());
    QCOMPARE(fieldset.onChange.first().in, QStringList{QStringLiteral("a")});
    const AdminField &slug = fieldset.fields.first();
    QCOMPARE(slug.key, QStringLiteral("meta.slug"));
    QCOMPARE(slug.component, QStringLiteral("Text"));
    QCOMPARE(slug.help.text(), QStringLiteral("Help"));
    QVERIFY(slug.required.flag(false));
    QVERIFY(slug.readOnly.isFunction());
    QCOMPARE(slug.initialValue.value.toInt(), 3);
    QVERIFY(slug.defaultValue.isGiven() && slug.defaultValue.value.isNull());
    QVERIFY(!slug.placeholder.isGiven());
    QVERIFY(slug.props.value.toObject().contains(QLatin1String("options")));
    QVERIFY(slug.actions.contains(QStringLiteral("search")));
    QCOMPARE(slug.onChange.size(), 2);
    QCOMPARE(slug.onChange[0].in, (QStringList{QStringLiteral("name"), QStringLiteral("b")}));
    QCOMPARE(slug.onChange[1].setValue.value.toInt(), 1);
}

void AdminMetaTest::fieldsBecomeOneFieldset()
{
    const AdminChangeView view = change(R"({"fields": ["name", "age"]})");
    QCOMPARE(view.fieldsets.size(), 1);
    QVERIFY(!view.fieldsets[0].title.isGiven());
    QCOMPARE(view.fieldsets[0].fields.size(), 2);
    QVERIFY(change(R"({"title": "A"})").fieldsets.isEmpty());
}

void AdminMetaTest::relations()
{
    const AdminChangeView view = change(R"({"fields": [{"name": "section", "add": {"title": "New", "fields":
        ["name"]}, "edit": false}, "other"]})");
    const AdminField &section = view.fieldsets[0].fields[0];
    QVERIFY(section.add);
    QCOMPARE(section.add->title.text(), QStringLiteral("New"));
    QCOMPARE(section.canAdd.value(), true);
    QVERIFY(!section.edit);
    QCOMPARE(section.canEdit.value(), false);
    QVERIFY(!view.fieldsets[0].fields[1].canAdd);
}

void AdminMetaTest::tabs()
{
    const AdminChangeView view = change(R"({"tabtitle": "Main", "tabs": [{"title": "Links", "field": "links",
        "position": "position", "itemTitle": "{url}", "fields": ["url"]}, {"collection": "notes", "reverse":
        "$.user", "getItemTitle": {"$js": "o => o.text"}}]})");
    QVERIFY(view.hasTabs);
    QCOMPARE(view.tabTitle.text(), QStringLiteral("Main"));
    QCOMPARE(view.tabs[0].id, QStringLiteral("views/users/changeView/tabs/0"));
    QCOMPARE(view.tabs[0].field, QStringLiteral("links"));
    QCOMPARE(view.tabs[0].position, QStringLiteral("position"));
    QCOMPARE(view.tabs[0].itemTitle.text(), QStringLiteral("{url}"));
    QCOMPARE(view.tabs[0].fieldsets.size(), 1);
    QCOMPARE(view.tabs[1].id, QStringLiteral("views/users/changeView/tabs/1"));
    QCOMPARE(view.tabs[1].reverse, QStringLiteral("$.user"));
    QVERIFY(view.tabs[1].getItemTitle.isGiven());
    QVERIFY(change(R"({"tabs": []})").hasTabs);
    QVERIFY(!change("{}").hasTabs);
}

void AdminMetaTest::permissions()
{
    const AdminChangeView whole = change(R"json({"permissions": {"$js": "() => ({save: false})"}})json");
    QVERIFY(whole.permissions.isFunction());
    QVERIFY(whole.permission.isEmpty());
    const AdminChangeView each =
        change(R"({"permissions": {"save": false, "delete": {"$js": "() => true"}}})");
    QVERIFY(!each.permissions.isFunction());
    QVERIFY(!each.permission.value(QStringLiteral("save")).flag(true));
    QVERIFY(each.permission.value(QStringLiteral("delete")).isFunction());
}

void AdminMetaTest::menuAndDashboard()
{
    const AdminMeta admin = parsed(R"({"custom": {"menu": [{"title": "Blog", "entries": ["entries",
        {"title": "Help", "path": "help", "icon": "link"}]}], "dashboard": [{"type": "chart", "collection":
        "entries", "field": "date", "interval": "week", "count": 8}, {"type": "list", "collection": "entries",
        "filter": {"status": "Draft"}, "sort": "-date"}, {"type": "links", "links": ["entries"]}],
        "pageNotFound": {"title": "Nothing", "path": "404"}}})");
    QCOMPARE(admin.menu.size(), 1);
    QCOMPARE(admin.menu[0].entries[0].view, QStringLiteral("entries"));
    QCOMPARE(admin.menu[0].entries[1].path, QStringLiteral("help"));
    QCOMPARE(admin.dashboard[0].dateField, QStringLiteral("date"));
    QCOMPARE(admin.dashboard[0].count, 8);
    QCOMPARE(admin.dashboard[1].sort, QStringList{QStringLiteral("-date")});
    QCOMPARE(admin.dashboard[1].filter.value(QLatin1String("status")).toString(), QStringLiteral("Draft"));
    QCOMPARE(admin.dashboard[2].links[0].view, QStringLiteral("entries"));
    QCOMPARE(admin.notFoundTitle.text(), QStringLiteral("Nothing"));
    QCOMPARE(admin.notFoundPath, QStringLiteral("404"));
}

void AdminMetaTest::authAndTexts()
{
    const AdminMeta admin =
        parsed(R"json({"id": "blog", "title": "Blog", "auth": {"login": {"title": "Come in",
        "fields": ["username"], "actions": {"login": {"$js": "r => ({})"}}}, "logout": {"title": "Bye"}},
        "messages": {"login.button": "Sign in"}, "scripts": {"hooks": "export const a = 1"}, "options":
        {"debug": true}})json");
    QCOMPARE(admin.id, QStringLiteral("blog"));
    QVERIFY(admin.auth.isGiven);
    QCOMPARE(admin.auth.login.id, QStringLiteral("login"));
    QCOMPARE(admin.auth.loginPath, QStringLiteral("login"));
    QCOMPARE(admin.auth.logoutPath, QStringLiteral("logout"));
    QCOMPARE(admin.auth.logoutTitle.text(), QStringLiteral("Bye"));
    QVERIFY(admin.auth.login.actions.contains(QStringLiteral("login")));
    QCOMPARE(admin.messages.value(QStringLiteral("login.button")), QStringLiteral("Sign in"));
    QCOMPARE(admin.modules.value(QStringLiteral("hooks")), QStringLiteral("export const a = 1"));
    QCOMPARE(admin.options.value(QLatin1String("debug")).toBool(), true);
}
