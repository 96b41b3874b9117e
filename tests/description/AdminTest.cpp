// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/description/AdminTest.h"

#include "core/description/MessagePattern.h"
#include "core/value/Json.h"
#include "tests/description/Sources.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace backdesk;

namespace
{

/// Eleven lines; the section begins in line 12, each line of it indented by two.
const QByteArray before =
    "backoffice: app\n"
    "storage: {type: memory}\n"
    "collections:\n"
    "  users:\n"
    "    fields: {name: String, age: Int, born: Datetime, tags: {type: List, of: String},\n"
    "      address: {type: Dict, fields: {street: String}},\n"
    "      pages: {type: RefsList, coll: pages, field: $.owner}}\n"
    "    actions: {greet: {run: !js \"() => 1\"}}\n"
    "  pages:\n"
    "    fields: {title: String, position: Int, price: Float, state: {type: String, in: [Draft, Online]}, "
    "owner: {type: Ref, coll: users, field: $.pages}}\n"
    "admin:\n";

QByteArray usersView(const QByteArray &view)
{
    return "  views: {users: {" + view + "}}\n";
}

QByteArray list(const QByteArray &view)
{
    return usersView("listView: {" + view + "}");
}

QByteArray change(const QByteArray &view)
{
    return usersView("changeView: {" + view + "}");
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace

void AdminTest::isTold_data()
{
    QTest::addColumn<QByteArray>("admin");
    QTest::addColumn<QByteArray>("told");

    const auto row = [](const char *name, const QByteArray &admin, const QByteArray &told) {
        QTest::newRow(name) << admin << told;
    };
    row("texts", "  title: Mine\n  id: a\n  options: {debug: true}\n  messages: {login.button: Go}\n",
        R"({"id":"a","title":"Mine","options":{"debug":true},"messages":{"login.button":"Go"}})");
    row("function", "  title: !js \"() => 'T'\"\n",
        R"json({"title":{"$js":"() => 'T'","place":"admin.title (12:10)"}})json");
    row("views", "  views: {people: {collection: users, addView: false}, pages: {}}\n",
        R"({"views":[{"name":"people","collection":"users","addView":false},{"name":"pages","collection":"pages"}]})");
    row("columns",
        list("title: U, fields: [name, {name: address.street, main: true, sorted: ascending, sortpriority: "
             "\"2\"}, "
             "{name: full, getValue: !js \"o => 1\", render: number, width: 9}]"),
        R"("fields":["name",{"name":"address.street","main":true,"sorted":"ascending","sortpriority":2.0},)"
        R"({"name":"full","render":"number","getValue":{)");
    row("filters", list("filters: [age, born.$gte]"), R"("filters":{"fields":["age","born.$gte"]})");
    row("no filters", list("filters: false, search: false, bulkActions: false"),
        R"("listView":{"filters":false,"search":false,"bulkActions":false})");
    row("bulk actions",
        list("bulkActions: {hi: {run: greet}, go: {action: !js \"s => s\", fields: [name], confirm: "
             "{message: Sure, "
             "modalType: modal-delete}}}"),
        R"("bulkActions":[{"name":"hi","run":"greet"},{"name":"go","action":{)");
    row("field",
        change(
            "fields: [{name: age, component: Select, help: H, options: [1], required: true, initialValue: 3, "
            "onChange: {in: age, setValue: 1}}]"),
        R"("fields":[{"name":"age","field":"Select","helpText":"H","required":true,"initialValue":3,)"
        R"("props":{"options":[1]},"onChange":[{"in":"age","setValue":1}]}])");
    row("lazy", change("fields: [{name: age, lazy: !js \"() => ({})\"}]"),
        R"json("props":{"$js":"() => ({})")json");
    row("own field", change("fields: [{name: again, field: Password}]"),
        R"("fields":[{"name":"again","field":"Password"}])");
    row("fieldsets",
        change("tabtitle: Main, fieldsets: [{title: A, expanded: false, hidden: !js \"() => true\", fields: "
               "[name]}]"),
        R"("tabtitle":"Main","fieldsets":[{"title":"A","hidden":{)");
    row("tabs",
        change(
            "tabs: [{title: P, field: pages, position: position, itemTitle: \"{title}\", fields: [title]}]"),
        R"("tabs":[{"title":"P","field":"pages","position":"position","itemTitle":"{title}","fields":["title"]}])");
    row("permissions", change("permissions: {save: false, delete: !js \"() => true\"}"),
        R"("permissions":{"save":false,"delete":{)");
    row("relation",
        usersView("listView: {title: x}}, pages: {addView: {fields: [{name: owner, add: {title: N, fields: "
                  "[name]}, "
                  "edit: false}]}"),
        R"({"name":"owner","add":{"title":"N","fields":["name"]},"edit":false})");
    row("auth",
        "  auth: {login: {fields: [username], actions: {login: !js \"r => r\"}}, logout: {title: Bye}}\n",
        R"("auth":{"login":{"fields":["username"],"actions":{"login":{)");
    row("menu", "  menu: [users, {title: G, entries: [pages]}, {path: x, title: X}]\n",
        R"("menu":[{"entries":["users"]},{"title":"G","entries":["pages"]},{"entries":[{"title":"X","path":"x"}]}])");
    row("dashboard",
        "  custom: {dashboard: [{type: chart, collection: users, field: born, interval: week}, {type: list, "
        "collection: pages, filter: {owner.name: A}, sort: -title}]}\n",
        R"("dashboard":[{"type":"chart","collection":"users","field":"born","interval":"week"},)");
    const auto filter = [&row](const char *given, const char *told) {
        row(given, QByteArray("  dashboard: [{type: count, collection: users, filter: {") + given + "}}]\n",
            QByteArray("\"filter\":{") + told + "}}]");
    };
    filter("name: A", R"("name":"A")");
    filter("age: [$lt, 5]", R"("age.$lt":5)");
    filter("age.$lt: 5", R"("age.$lt":5)");
    filter("age: {$gt: 1, $lt: 9}", R"("age.$gt":1,"age.$lt":9)");
    filter("age: [$and, [[$gt, 1], [$lt, 9]]]", R"("age.$gt":1,"age.$lt":9)");
    filter("name: [$in, [A, B]]", R"("name.$in":["A","B"])");
    filter("name.$nin: [A]", R"("name.$nin":["A"])");
    filter("name: [$in, [\"A, B\"]]", R"("name":"A, B")");
    filter("tags: [a, b]", R"("tags":["a","b"])");
    filter("tags: [$contains, a]", R"("tags.$contains":"a")");
    filter("tags: []", R"("tags.$exists":false)");
    filter("age: null", R"("age.$exists":false)");
    filter("age: [$ne, null]", R"("age.$exists":true)");
    filter("address: {street: Mill}", R"("address.street":"Mill")");
    filter("pages: {title: T}", R"("pages.title":"T")");
    filter("born: [$gte, 2000-01-01]", R"("born.$gte":"2000-01-01")");
    filter("$and: [{age: [$gt, 1]}, {name: A}]", R"("age.$gt":1,"name":"A")");
    filter("$and: [{name: A}, {name: B}]", R"("name":"A","name.$eq":"B")");
    filter("$or: [{name: A}, {name: B}]", R"("name.$in":["A","B"])");
    filter("name: [$or, [A, B]]", R"("name.$in":["A","B"])");
    row("text on the dashboard", "  dashboard: Hello\n", R"("dashboard":[{"type":"text","text":"Hello"}])");
    row("not found", "  custom: {pageNotFound: {title: No}}\n", R"("pageNotFound":{"title":"No"})");
}

void AdminTest::isTold()
{
    QFETCH(QByteArray, admin);
    QFETCH(QByteArray, told);
    const SourceFile source(before + admin);
    QCOMPARE(source.lines(), QStringList());
    const QByteArray json = toJson(source.load().backoffice->admin);
    QVERIFY2(json.contains(told), json.constData());
}

void AdminTest::mistakes_data()
{
    QTest::addColumn<QByteArray>("admin");
    QTest::addColumn<QString>("line");

    const auto row = [](const QByteArray &admin, const char *line) {
        QTest::newRow(admin.constData()) << admin << QString::fromUtf8(line);
    };
    row("  titel: x\n", "12:3: admin.titel: unknown key; did you mean \"title\"?*");
    row("  title: 3\n", "12:10: admin.title: must be text, not 3");
    row("  title: !js \"() => (\"\n", "12:10: admin.title: This is no function: *");
    row("  connectors: {users: {url: x}}\n",
        "12:3: admin.connectors: is not needed: the collections are where *");
    row("  views: {pages: {addView: {fields: [{name: owner, add: {path: users/new}}]}}}\n",
        "*fields[0].add.path: is not needed*");
    row("  messages: {login.buton: Go}\n", "12:14: admin.messages.login.buton: there is no message with this "
                                           "id; did you mean \"login.button\"?*");
    row("  views: {userz: {}}\n", "12:11: admin.views.userz: there is no collection \"userz\"; did you mean "
                                  "\"users\"? (allowed: users, pages)");
    row("  views: {a: {collection: page}}\n",
        "12:27: admin.views.a.collection: there is no collection \"page\"; did you mean \"pages\"?*");
    row(list("fields: [nam]"),
        "12:39: admin.views.users.listView.fields[0]: there is no field \"nam\" in the "
        "collection users; did you mean \"name\"?*");
    row(list("fields: [address.stret]"),
        "12:39: *there is no field \"address.stret\" in the collection users; did "
        "you mean \"street\"? (allowed: street)");
    row(list("fields: [{label: x}]"), "12:39: *fields[0]: needs a \"name\"");
    row(list("fields: [{name: age, sorted: up}]"),
        "12:59: *sorted: must be one of the allowed names, not \"up\"*");
    row(list("fields: [{name: age, render: nummer}]"), "12:59: *did you mean \"number\"?*");
    row(list("fields: [{name: age, sortpriority: x}]"), "*must be a number, not \"x\"");
    row(list("paginationComponent: !js \"p => p\""),
        "*paginationComponent: a pager is chosen by its name; one of your own is registered by a program");
    row(list("paginationComponent: numbred"), "*paginationComponent: *did you mean \"numbered\"?*");
    row(list("pagination: continuous, paginationComponent: custom:Steps"),
        "*paginationComponent: \"custom:Steps\" does not go with the pagination \"continuous\"");
    row(list("pagination: numbered, paginationComponent: continuous"),
        "*paginationComponent: \"continuous\" does not go with the pagination \"numbered\"");
    row(list("filters: {}"), "*filters: needs \"fields\"");
    row(list("bulkActions: {a: {run: greeet}}"),
        "*did you mean \"greet\"? (allowed: delete, set, export, greet)");
    row(list("bulkActions: {a: {}}"), "*a: needs \"action\", a function, or \"run\"");
    row(list("bulkActions: {a: {run: delete, action: !js \"s => s\"}}"),
        "*only one of run and action can be given");
    row(list("permissions: {save: true}"), "*permissions.save: unknown key (allowed: list)");
    row(list("permissions: {list: maybe}"), "*permissions.list: must be true or false, not \"maybe\"");
    row(list("actions: {lst: !js \"r => r\"}"), "*did you mean \"list\"?*");
    row(change("fields: [name], fieldsets: []"), "*fieldsets: only one of fields and fieldsets can be given");
    row(change("fieldsets: [{title: x}]"), "*fieldsets[0]: needs \"fields\"");
    row(change("fields: [{name: age, field: Selct}]"),
        "*field: there is no component \"Selct\"; did you mean "
        "\"Select\"?*");
    row(change("fields: [{name: agee}]"),
        "*there is no field \"agee\" in the collection users; did you mean \"age\"?*");
    row(change("fields: [{name: a, key: adress.street}]"),
        "*fields[0].key: there is no field \"adress.street\"*");
    row(change("fields: [{name: age, onChange: {in: nam, setValue: 1}}, name]"),
        "*onChange.in: there is no field \"nam\" in this form; did you mean \"name\"?*");
    row(change("fields: [{name: age, onChange: {setValue: 1}}]"), "*onChange: needs \"in\"*");
    row(change("fields: [{name: age, hiden: true}]"), "*hiden: unknown key; did you mean \"hidden\"?*");
    row(change("fields: [{name: age, getValue: 3}]"), "*getValue: must be a function (!js), not 3");
    row(change("tabs: [{title: x}]"), "*tabs[0]: needs \"field\", a RefsList, or*");
    row(change("tabs: [{field: age}]"), "*tabs[0].field: must be a field of type RefsList, not Int");
    row(change("tabs: [{field: pages, position: title}]"),
        "*position: must be a field of type Int or Float, not "
        "String");
    row(change("tabs: [{field: pages, fields: [titel]}]"),
        "*there is no field \"titel\" in the collection pages*");
    row(usersView("addView: {tabs: []}"), "*tabs: unknown key*");
    row("  auth: {}\n", "*auth: needs \"login\"");
    row("  auth: {login: {actions: {login: !js \"r => r\"}}}\n", "*login: needs fields or fieldsets");
    row("  auth: {login: {fields: [a]}}\n", "*needs \"actions\" with \"login\"");
    row("  menu: [user]\n", "12:10: admin.menu[0]: there is no view \"user\"; did you mean \"users\"?*");
    row("  menu: [{title: x}]\n", "*needs \"view\" or \"path\"");
    row("  dashboard: [{type: counts, collection: users}]\n", "*did you mean \"count\"?*");
    row("  dashboard: [{type: chart, collection: users, field: age}]\n",
        "*must be a field of type Datetime, not Int");
    row("  dashboard: [{type: list, collection: users, sort: -agee}]\n", "*there is no field \"agee\"*");
    const auto filter = [&row](const char *given, const char *line) {
        row(QByteArray("  dashboard: [{type: count, collection: pages, filter: {") + given + "}}]\n", line);
    };
    filter("prise: 3", "12:*: admin.dashboard[0].filter.prise: *did you mean \"price\"?*");
    filter("price: [$foo, 3]", "*filter.price[1]: *$foo*");
    filter("price.$foo: 3", "*$foo*");
    filter("position.$lt.$gte: 3", "*there is no field \"position.$lt\"*");
    filter("price: abc", "*filter.price: \"abc\" is no value of type Float, so that nothing is found");
    filter("price: [$in, [1, x]]", "*filter.price[1][1]: \"x\" is no value of type Float*");
    filter("price.$in: 3", "*must be a list, not 3");
    filter("price: !js \"() => 3\"", "*cannot be a function (!js) here");
    filter("title: [$re, \"(\"]", "*title[1]: *");
    filter("owner.age.$exists: 3", "*$exists needs true or false.");
    filter("state: Drat", "*\"Drat\" is none of the field's choices, so that nothing is found; did you mean "
                          "\"Draft\"? (allowed: Draft, Online)");
    filter("state: [$in, [Draft, Of]]", "*state[1][1]: \"Of\" is none of the field's choices*");
    filter("$or: [{price: 1}, {title: T}]", "*$or: cannot stand in the address of the list*");
    filter("price: [$or, [[$lt, 1], [$gt, 3]]]", "*price[1]: cannot stand in the address of the list*");
    filter("$not: {price: 1}", "*$not: cannot stand in the address of the list*");
    filter("owner.tags: [a]", "*owner.tags: cannot stand in the address of the list*");
    filter("$lt: 3", "*An operator needs a field.");
    row("  dashboard: [{type: chart, collection: users, field: born, count: 61}]\n",
        "*count: must be a whole number from 1 to 60, not 61");
    row(change("fields: [{name: name, field: Number}]"),
        "*field: the component Number cannot show a value of type String*");
    row(change("fields: [{name: age, field: Textarea}]"),
        "*field: the component Textarea cannot show a value of type Int*");
    row(usersView("changeView: {title: x}}, pages: {addView: {fields: [{name: owner, field: Checkbox}]}"),
        "*field: the component Checkbox cannot show a value of type Ref*");
    row(change("tabs: [{collection: pages, reverse: title}]"),
        "*reverse: must be a Ref to the collection users: the rows belong to its items");
    row(usersView(
            "changeView: {title: x}}, pages: {changeView: {tabs: [{collection: pages, reverse: owner}]}"),
        "*reverse: must be a Ref to the collection pages: *");
    row(change("tabs: [{field: pages, itemTitle: \"{titel}\"}]"),
        "*itemTitle: there is no field \"titel\" in the collection pages; did you mean \"title\"?*");
    row(change("fields: [name, {name: age}, {name: name, label: x}]"),
        "*fields[2].name: the field \"name\" is there already");
    row(change("fieldsets: [{fields: [name]}, {fields: [age, name]}]"),
        "*fieldsets[1].fields[1]: the field \"name\" is there already");
    row(change("fields: [\"\"]"), "*fields[0]: must not be empty");
    row(change("fields: [5]"), "*fields[0]: must be a name or a mapping of keys to values, not 5");
    row(change("fields: [null]"), "*fields[0]: must be a name or a mapping of keys to values, not null");
    row(list("fields: [null]"), "*fields[0]: must be a name or a mapping of keys to values, not null");
    row(list("fields: [\"\"]"), "*fields[0]: must not be empty");
    row(list("fields: [{name: name, main: true}, {name: age, main: true}]"),
        "*fields[1]: another column is the main one already");
    row(list("fields: [age.$lt]"), "*there is no field \"age.$lt\"*");
    row(change("fields: [{name: age, onChange: {in: [], setValue: 1}}]"), "*onChange.in: must name a field");
    row(change("fields: [{name: age, onChange: {in: name}}, name]"),
        "*onChange: needs \"setProps\", \"setValue\" or \"setInitialValue\": what changes then");
    row(change("fieldsets: [{fields: [name], onChange: {in: name}}]"),
        "*onChange: needs \"setProps\": what changes then");
    row(change(
            "fields: [{name: age, onChange: {in: nam, setValue: 1}}, name, {name: nick, initialValue: x}]"),
        "*onChange.in: there is no field \"nam\" in this form; did you mean \"name\"? (allowed: age, name, "
        "nick)");
    row(list("bulkActions: {e: {run: set}}"), "*e: needs \"fields\" or \"before\": what is to be set");
    row(list("bulkActions: {e: {run: set, fields: [{name: nope, field: Number}]}}"),
        "*fields[0].name: there is no field \"nope\" in the collection users*");
    row(list("filters: [age.$foo]"), "*filters[0]: *$foo*");
    row(list("filters: [{name: age.$lte.$gte}]"), "*name: there is no field \"age.$lte\"*");
    row(list("search: {name: _sort}"), "*search.name: names that begin with _ mean something else *");
    row(change("fields: [{name: age, props: {untit: x}}]"),
        "*props.untit: components have no such property; did you mean \"unit\"? (allowed: *");
    row(change("fields: [{name: age, props: {showAll: 3}}]"), "*props.showAll: must be true or false, not 3");
    row(change("fields: [{name: name, add: {fields: [title]}}]"),
        "*add: is for references, not for a field of type String");
    row(change("fields: [{name: name, actions: {search: !js \"r => []\"}}]"),
        "*actions: is for components that look for values, such as Autocomplete");
    row(change("fields: [{name: age, field: Number, actions: {search: !js \"r => []\"}}]"),
        "*actions: is for components that look for values, such as Autocomplete");
    row(change("fields: [{name: age, field: Autocomplete, actions: {find: !js \"r => []\"}}]"),
        "*find: unknown key (allowed: search, select)");
    row(usersView("addView: {normalize: !js \"v => v\"}"), "*normalize: is not asked where something new *");
    row("  menu: [users]\n  custom: {menu: [users]}\n", "*is given beside \"custom\", too");
}

void AdminTest::mistakes()
{
    QFETCH(QByteArray, admin);
    QFETCH(QString, line);
    const QStringList lines = SourceFile(before + admin).lines();
    QVERIFY(!lines.isEmpty());
    QString escaped = QRegularExpression::escape(QLatin1String("app.yml:") + line);
    escaped.replace(QLatin1String("\\*"), QLatin1String(".*"));
    const QRegularExpression expected(QRegularExpression::anchoredPattern(escaped));
    QVERIFY2(expected.match(lines.first()).hasMatch(), qPrintable(lines.join(u'\n')));
    QCOMPARE(lines.size(), 1);
}

void AdminTest::allMistakesAtOnce()
{
    const SourceFile source(
        before + list("fields: [nam, {name: age, sorted: up}], filters: [agee], titel: x, search: {}") +
        "  menu: [x]\n  dashboard: [{type: y}]\n  auth: {logout: 3}\n");
    QCOMPARE(source.lines().size(), 9);
}

void AdminTest::linesOfFunctionsAreThoseOfTheText()
{
    const QStringList flow = SourceFile(before + "  title: !js \"() => {\"\n").lines();
    QCOMPARE(flow.size(), 1);
    QVERIFY2(!flow.first().contains(QLatin1String(", line ")), qPrintable(flow.first()));
    const QStringList block = SourceFile(before + "  title: !js |\n    () => {\n      return 1\n").lines();
    QCOMPARE(block.size(), 1);
    QVERIFY2(block.first().endsWith(QLatin1String("(app.yml, line 14)")), qPrintable(block.first()));
}

/// Nobody knows what a program's own component takes, nor what functions make of values.
void AdminTest::ownComponentsAndValuesAreNotJudged_data()
{
    QTest::addColumn<QByteArray>("fields");
    for (const char *field :
         {"{name: age, field: custom:Stars, props: {most: 5}}",
          "{name: age, field: my.Stars, props: {most: 5}}",
          "{name: age, field: Textarea, normalize: !js \"v => '' + v\", denormalize: !js \"v => +v\"}",
          "{name: again, field: Password}", "{name: years, key: age, field: Text}",
          "{name: age, field: Text, getValue: !js \"o => '1'\", initialValue: abc}"})
        QTest::newRow(field) << QByteArray(field);
}

void AdminTest::ownComponentsAndValuesAreNotJudged()
{
    QFETCH(QByteArray, fields);
    QCOMPARE(SourceFile(before + change("fields: [" + fields + "]")).lines(), QStringList());
    QCOMPARE(
        SourceFile(before + change("normalize: !js \"o => o\", fields: [{name: age, field: Text}]")).lines(),
        QStringList());
}

/// What may follow from another mistake is not told beside it.
void AdminTest::namesOfFieldsWaitForTheCollections()
{
    const SourceFile source("backoffice: app\ncollections: {c: {fields: {f: Strnig}}}\n"
                            "admin: {views: {c: {listView: {fields: [f], titel: x}}}}\n");
    const QStringList lines = source.lines();
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[1].contains(QLatin1String("titel")));
}

void AdminTest::modulesGoToTheWindow()
{
    const SourceFile source(before + "  scripts: {views: v.js}\n  title: !js views.title\n");
    write(source.folder() + QStringLiteral("/v.js"), "export const title = () => 'T';\n");
    QCOMPARE(source.lines(), QStringList());
    const QByteArray json = toJson(source.load().backoffice->admin);
    QVERIFY2(json.startsWith(
                 R"({"scripts":{"views":"export const title = () => 'T';\n"},"title":{"$js":"views.title")"),
             json.constData());
    const SourceFile unknown(before + "  scripts: {views: v.js}\n  title: !js views.titel\n");
    write(unknown.folder() + QStringLiteral("/v.js"), "export const title = () => 'T';\n");
    QCOMPARE(unknown.lines().size(), 1);
    QVERIFY(unknown.lines().first().contains(QLatin1String("It has: title")));
}

void AdminTest::modulesMayImportEachOtherOnly()
{
    const SourceFile source(before + "  scripts: {a: a.js, b: b.js}\n");
    write(source.folder() + QStringLiteral("/b.js"), "export const one = 1;\n");
    write(source.folder() + QStringLiteral("/c.js"), "export const two = 2;\n");
    write(source.folder() + QStringLiteral("/a.js"),
          "import {one} from './b.js';\nimport {two} from './c.js';\nexport const f = () => one + two;\n");
    QCOMPARE(source.lines().size(), 1);
    QVERIFY2(source.lines().first().contains(QLatin1String("imports \"./c.js\"")),
             qPrintable(source.lines().first()));
}

void AdminTest::serverModulesStayAtHome()
{
    const QByteArray start =
        "backoffice: app\nscripts: {hooks: h.js}\ncollections: {c: {fields: {f: String}}}\n";
    const SourceFile source(start + "admin: {title: !js \"() => hooks.title()\"}\n");
    write(source.folder() + QStringLiteral("/h.js"), "export const title = () => 'secret';\n");
    QCOMPARE(source.lines(), QStringList{QStringLiteral(
                                 "app.yml:4:16: admin.title: functions of \"admin\" run in the window, which "
                                 "does not get the server's module \"hooks\"; list a file in "
                                 "admin.scripts")});
    const SourceFile both(start + "admin: {scripts: {hooks: h.js}, title: !js hooks.title}\n");
    write(both.folder() + QStringLiteral("/h.js"), "export const title = () => 'open';\n");
    QCOMPARE(both.lines(), QStringList());
}

void AdminTest::messageIdsAreKnown()
{
    QVERIFY(messageIds().size() >= 43);
    for (const MessageId &each : messageIds()) {
        if (each.id == QLatin1String("changeView.saveSuccess"))
            QCOMPARE(each.placeholders, QStringList({QStringLiteral("item"), QStringLiteral("title")}));
    }
}

void AdminTest::withoutTheSectionNothingIsTold()
{
    const SourceFile source("backoffice: app\ncollections: {c: {fields: {f: String}}}\n");
    QVERIFY(source.load().backoffice->admin.isNull());
}
