// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/description/AdminKeysTest.h"

#include "tests/description/Sources.h"

#include <QTest>

using namespace backdesk;

namespace
{

const QByteArray before =
    "backoffice: app\n"
    "storage: {type: memory}\n"
    "collections:\n"
    "  users:\n"
    "    fields: {name: String, age: Int, born: Datetime, pages: {type: RefsList, coll: pages, field: "
    "$.owner}}\n"
    "  pages:\n"
    "    fields: {title: String, position: Int, owner: {type: Ref, coll: users, field: $.pages}}\n"
    "admin:\n";

/// A place in the section, where %1 stands for one more key; and a key that it does not have, with the one
/// that is meant.
struct Where {
    const char *name;
    const char *text;
    const char *slip;
    const char *meant;
};

constexpr Where places[] = {
    {"admin", "%1", "titel: x", "title"},
    {"view", "views: {users: {%1}}", "listVew: {}", "listView"},
    {"list", "views: {users: {listView: {%1}}}", "titel: x", "title"},
    {"column", "views: {users: {listView: {fields: [{name: age, %1}]}}}", "lable: x", "label"},
    {"filters", "views: {users: {listView: {filters: {fields: [age], %1}}}}", "denormalise: 1",
     "denormalize"},
    {"filter", "views: {users: {listView: {filters: [{name: age, %1}]}}}", "lable: x", "label"},
    {"search", "views: {users: {listView: {search: {name: q, %1}}}}", "nam: x", "name"},
    {"bulk", "views: {users: {listView: {bulkActions: {a: {run: delete, %1}}}}}", "descripton: x",
     "description"},
    {"confirm", "views: {users: {listView: {bulkActions: {a: {run: delete, modalConfirm: {%1}}}}}}",
     "mesage: x", "message"},
    {"change", "views: {users: {changeView: {%1}}}", "tittle: x", "title"},
    {"add", "views: {users: {addView: {%1}}}", "titel: x", "title"},
    {"fieldset", "views: {users: {changeView: {fieldsets: [{fields: [name], %1}]}}}", "expandet: true",
     "expanded"},
    {"field", "views: {users: {changeView: {fields: [{name: age, %1}, name]}}}", "requird: true", "required"},
    {"reference", "views: {pages: {changeView: {fields: [{name: owner, %1}]}}}", "requird: true", "required"},
    {"onChange", "views: {users: {changeView: {fields: [{name: age, onChange: {in: name, %1}}, name]}}}",
     "setProp: {}", "setProps"},
    {"fieldset onChange",
     "views: {users: {changeView: {fieldsets: [{fields: [name], onChange: {in: name, %1}}]}}}", "setProp: {}",
     "setProps"},
    {"relation add", "views: {pages: {changeView: {fields: [{name: owner, add: {%1}}]}}}", "titel: x",
     "title"},
    {"relation edit", "views: {pages: {changeView: {fields: [{name: owner, edit: {%1}}]}}}", "titel: x",
     "title"},
    {"tab", "views: {users: {changeView: {tabs: [{field: pages, %1}]}}}", "itemTitel: x", "itemTitle"},
    {"auth", "auth: {login: {fields: [a], actions: {login: !js \"r => r\"}}, %1}", "logot: {}", "logout"},
    {"login", "auth: {login: {fields: [a], actions: {login: !js \"r => r\"}, %1}}", "titel: x", "title"},
    {"logout", "auth: {login: {fields: [a], actions: {login: !js \"r => r\"}}, logout: {%1}}", "titel: x",
     "title"},
    {"custom", "custom: {%1}", "menue: []", "menu"},
    {"not found", "custom: {pageNotFound: {%1}}", "titel: x", "title"},
    {"options", "options: {%1}", "local: de", "locale"},
    {"group", "menu: [{entries: [], %1}]", "titel: x", "title"},
    {"entry", "menu: [{view: users, %1}]", "titel: x", "title"},
    {"count", "dashboard: [{type: count, collection: users, %1}]", "filtr: {}", "filter"},
    {"chart", "dashboard: [{type: chart, collection: users, field: born, %1}]", "intervall: day", "interval"},
    {"list card", "dashboard: [{type: list, collection: users, %1}]", "sorts: name", "sort"},
    {"recent", "dashboard: [{type: recent, %1}]", "titel: x", "title"},
    {"mine", "dashboard: [{type: mine, %1}]", "titel: x", "title"},
    {"text", "dashboard: [{type: text, text: x, %1}]", "titel: x", "title"},
    {"links", "dashboard: [{type: links, links: [], %1}]", "titel: x", "title"},
};

QByteArray at(const QByteArray &place, const QByteArray &key)
{
    for (const Where &each : places) {
        if (place == each.name)
            return before + "  " + QByteArray(each.text).replace("%1", key) + "\n";
    }
    qFatal("there is no place %s", place.constData());
}

/// A key of a place: a value that is right, and one that is not.
struct Row {
    const char *place;
    const char *key;
    const char *right;
    const char *wrong;
};

constexpr const char *Function = "!js \"() => 1\"";

constexpr Row rows[] = {
    {"admin", "title", "x", "3"},
    {"admin", "title", Function, "[1]"},
    {"admin", "id", "x", Function},
    {"admin", "crudlVersion", "x", Function},
    {"admin", "views", "{}", "x"},
    {"admin", "custom", "{}", "[]"},
    {"admin", "options", "{}", "x"},
    {"admin", "messages", "{}", "x"},
    {"admin", "menu", "[]", "{}"},
    {"admin", "dashboard", "[]", "3"},
    {"admin", "scripts", "{}", "x"},
    {"view", "listView", "{}", "[]"},
    {"view", "changeView", "{}", "x"},
    {"view", "addView", "{}", "x"},
    {"view", "addView", "false", "[]"},
    {"view", "collection", "users", "3"},
    {"list", "id", "x", Function},
    {"list", "path", "x", Function},
    {"list", "title", "x", "3"},
    {"list", "title", Function, "[1]"},
    {"list", "description", "x", "3"},
    {"list", "description", Function, "[1]"},
    {"list", "emptyText", "x", "3"},
    {"list", "emptyText", Function, "[1]"},
    {"list", "before", "x", "3"},
    {"list", "before", Function, "[1]"},
    {"list", "after", "x", "3"},
    {"list", "after", Function, "[1]"},
    {"list", "fields", "[]", "{}"},
    {"list", "filters", "false", "true"},
    {"list", "search", "false", "x"},
    {"list", "normalize", Function, "x"},
    {"list", "pagination", "continuous", "endless"},
    {"list", "pageSize", "20", "0"},
    {"list", "bulkActions", "false", "true"},
    {"list", "actions", "{list: !js \"() => 1\"}", "[]"},
    {"list", "permissions", "{list: false}", "3"},
    {"list", "permissions", Function, "x"},
    {"column", "label", "x", "3"},
    {"column", "label", Function, "[1]"},
    {"column", "main", "true", Function},
    {"column", "sortable", "true", Function},
    {"column", "sorted", "descending", "down"},
    {"column", "sortpriority", "2", "x"},
    {"column", "sortKey", "age", "3"},
    {"column", "render", "boolean", "bool"},
    {"column", "render", Function, "3"},
    {"column", "getValue", Function, "x"},
    {"column", "key", "age", "3"},
    {"column", "width", "90", "0"},
    {"column", "defaultValue", "{a: [1]}", "!js \"(\""},
    {"filters", "id", "x", Function},
    {"filters", "denormalize", Function, "x"},
    {"filter", "label", "x", "3"},
    {"filter", "label", Function, "[1]"},
    {"filter", "helpText", "x", "3"},
    {"filter", "helpText", Function, "[1]"},
    {"filter", "placeholder", "x", "3"},
    {"filter", "placeholder", Function, "[1]"},
    {"bulk", "description", "x", Function},
    {"bulk", "before", Function, "x"},
    {"bulk", "after", Function, "x"},
    {"bulk", "fields", "[{name: a, field: Text}]", "{}"},
    {"bulk", "modalConfirm", "{}", "x"},
    {"confirm", "message", "x", Function},
    {"confirm", "labelConfirm", "x", Function},
    {"confirm", "labelCancel", "x", Function},
    {"confirm", "modalType", "modal-delete", "red"},
    {"change", "id", "x", Function},
    {"change", "path", "\"u/:id\"", Function},
    {"change", "title", "x", "3"},
    {"change", "title", Function, "[1]"},
    {"change", "tabtitle", "x", "3"},
    {"change", "tabtitle", Function, "[1]"},
    {"change", "before", "x", "3"},
    {"change", "before", Function, "[1]"},
    {"change", "after", "x", "3"},
    {"change", "after", Function, "[1]"},
    {"change", "normalize", Function, "x"},
    {"change", "denormalize", Function, "x"},
    {"change", "validate", Function, "x"},
    {"change", "fields", "[name]", "{}"},
    {"change", "fieldsets", "[]", "x"},
    {"change", "tabs", "[]", "{}"},
    {"change", "actions", "{get: !js \"() => 1\", save: !js \"() => 1\", delete: !js \"() => 1\"}", "x"},
    {"change", "permissions", "{get: true, save: !js \"() => 1\"}", "3"},
    {"add", "id", "x", Function},
    {"add", "path", "u/new", Function},
    {"add", "title", "x", "3"},
    {"add", "title", Function, "[1]"},
    {"add", "denormalize", Function, "x"},
    {"add", "validate", Function, "x"},
    {"add", "actions", "{add: !js \"() => 1\"}", "x"},
    {"add", "permissions", "{add: true}", "x"},
    {"fieldset", "title", "x", "3"},
    {"fieldset", "title", Function, "[1]"},
    {"fieldset", "description", "x", "3"},
    {"fieldset", "description", Function, "[1]"},
    {"fieldset", "before", "x", "3"},
    {"fieldset", "before", Function, "[1]"},
    {"fieldset", "after", "x", "3"},
    {"fieldset", "after", Function, "[1]"},
    {"fieldset", "hidden", "true", "maybe"},
    {"fieldset", "hidden", Function, "3"},
    {"fieldset", "expanded", "true", "maybe"},
    {"fieldset", "expanded", Function, "3"},
    {"fieldset", "onChange", "[]", "x"},
    {"field", "label", "x", "3"},
    {"field", "label", Function, "[1]"},
    {"field", "helpText", "x", "3"},
    {"field", "helpText", Function, "[1]"},
    {"field", "placeholder", "x", "3"},
    {"field", "placeholder", Function, "[1]"},
    {"field", "id", "x", Function},
    {"field", "required", "true", "maybe"},
    {"field", "required", Function, "3"},
    {"field", "readOnly", "true", "maybe"},
    {"field", "readOnly", Function, "3"},
    {"field", "disabled", "true", "maybe"},
    {"field", "disabled", Function, "3"},
    {"field", "hidden", "true", "maybe"},
    {"field", "hidden", Function, "3"},
    {"field", "field", "Select", "Selct"},
    {"field", "key", "age", "3"},
    {"field", "getValue", Function, "x"},
    {"field", "normalize", Function, "x"},
    {"field", "denormalize", Function, "x"},
    {"field", "validate", Function, "x"},
    {"field", "props", "{unit: 1}", "[]"},
    {"field", "props", Function, "x"},
    {"field", "lazy", Function, "x"},
    {"field", "onChange", "{in: name, setValue: 1}", "x"},
    {"reference", "actions", "{search: !js \"() => 1\"}", "{search: x}"},
    {"field", "options", "[1]", "3"},
    {"field", "options", Function, "{}"},
    {"field", "searchDelay", "0", "fast"},
    {"field", "showAll", "true", "3"},
    {"field", "allowNone", "false", "no"},
    {"field", "allowDuplicates", "true", "1"},
    {"field", "readAs", "Text", "Words"},
    {"field", "onSelect", Function, "x"},
    {"field", "linkURL", "x", "3"},
    {"field", "link", "false", "3"},
    {"field", "initialValue", "3", "abc"},
    {"field", "add", "false", "x"},
    {"field", "edit", "false", "3"},
    {"field", "initialValue", Function, "!js \"(\""},
    {"field", "defaultValue", "3", "!js \"(\""},
    {"onChange", "setProps", "{hidden: true}", "[]"},
    {"onChange", "setProps", Function, "x"},
    {"onChange", "setValue", "3", "!js \"(\""},
    {"onChange", "setInitialValue", Function, "!js \"(\""},
    {"fieldset onChange", "setProps", "{hidden: true}", "[]"},
    {"relation add", "title", "x", "3"},
    {"relation add", "title", Function, "[1]"},
    {"relation add", "fields", "[name]", "x"},
    {"relation add", "actions", "{add: !js \"() => 1\"}", "{add: 1}"},
    {"relation add", "permissions", "{add: false}", "x"},
    {"relation edit", "title", "x", "3"},
    {"relation edit", "title", Function, "[1]"},
    {"relation edit", "actions", "{get: !js \"() => 1\", save: !js \"() => 1\"}", "x"},
    {"tab", "id", "x", Function},
    {"tab", "title", "x", "3"},
    {"tab", "title", Function, "[1]"},
    {"tab", "itemTitle", "x", "3"},
    {"tab", "itemTitle", Function, "[1]"},
    {"tab", "before", "x", "3"},
    {"tab", "before", Function, "[1]"},
    {"tab", "after", "x", "3"},
    {"tab", "after", Function, "[1]"},
    {"tab", "getItemTitle", Function, "x"},
    {"tab", "normalize", Function, "x"},
    {"tab", "denormalize", Function, "x"},
    {"tab", "validate", Function, "x"},
    {"tab", "position", "position", "3"},
    {"tab", "fields", "[title]", "x"},
    {"tab", "actions",
     "{list: !js \"() => 1\", add: !js \"() => 1\", save: !js \"() => 1\", delete: !js \"() => 1\"}", "x"},
    {"tab", "permissions", "{list: true, add: true, save: true, delete: true}", "x"},
    {"login", "id", "x", Function},
    {"login", "path", "x", Function},
    {"login", "title", "x", "3"},
    {"login", "title", Function, "[1]"},
    {"login", "validate", Function, "x"},
    {"login", "denormalize", Function, "x"},
    {"logout", "id", "x", Function},
    {"logout", "path", "x", Function},
    {"logout", "title", "x", "3"},
    {"logout", "title", Function, "[1]"},
    {"auth", "logout", "{}", "x"},
    {"custom", "menu", "[]", "{}"},
    {"custom", "dashboard", "[]", "3"},
    {"custom", "dashboard", "Hello", "{}"},
    {"custom", "pageNotFound", "{}", "x"},
    {"not found", "id", "x", Function},
    {"not found", "path", "x", Function},
    {"not found", "title", "x", "3"},
    {"not found", "title", Function, "[1]"},
    {"options", "rootElementId", "x", Function},
    {"options", "basePath", "x", Function},
    {"options", "baseURL", "x", Function},
    {"options", "locale", "x", Function},
    {"options", "debug", "true", Function},
    {"options", "restoreSession", "true", Function},
    {"group", "title", "x", "3"},
    {"group", "title", Function, "[1]"},
    {"group", "hidden", "true", "maybe"},
    {"group", "hidden", Function, "3"},
    {"entry", "title", "x", "3"},
    {"entry", "title", Function, "[1]"},
    {"entry", "hidden", "true", "maybe"},
    {"entry", "hidden", Function, "3"},
    {"entry", "icon", "users", "user"},
    {"entry", "icon", "tag", "3"},
    {"count", "title", "x", "3"},
    {"count", "title", Function, "[1]"},
    {"count", "filter", "{name: a}", "x"},
    {"chart", "title", "x", "3"},
    {"chart", "title", Function, "[1]"},
    {"chart", "interval", "week", "hour"},
    {"chart", "count", "3", "0"},
    {"chart", "filter", "{}", "[]"},
    {"list card", "title", "x", "3"},
    {"list card", "title", Function, "[1]"},
    {"list card", "sort", "-name", "3"},
    {"list card", "sort", "[name, -age]", "{}"},
    {"list card", "count", "5", "x"},
    {"recent", "title", "x", "3"},
    {"recent", "title", Function, "[1]"},
    {"mine", "title", "x", "3"},
    {"mine", "title", Function, "[1]"},
    {"mine", "count", "4", "0"},
    {"text", "title", "x", "3"},
    {"text", "title", Function, "[1]"},
    {"text", "title", "x", "3"},
    {"links", "title", "x", "3"},
    {"links", "title", Function, "[1]"},
};

} // namespace

void AdminKeysTest::takesAndRefuses_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("wrong");
    for (const Row &row : rows) {
        QTest::addRow("%s, %s: %s, not %s", row.place, row.key, row.right, row.wrong)
            << QByteArray(row.place) << QByteArray(row.key) << QByteArray(row.right) << QByteArray(row.wrong);
    }
}

void AdminKeysTest::takesAndRefuses()
{
    QFETCH(QByteArray, place);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, right);
    QFETCH(QByteArray, wrong);
    QCOMPARE(SourceFile(at(place, key + ": " + right)).lines(), QStringList());
    const QStringList lines = SourceFile(at(place, key + ": " + wrong)).lines();
    QCOMPARE(lines.size(), 1);
    // file:line:column: path: what is wrong.
    const QString path = lines.first().section(QLatin1String(": "), 1, 1);
    QVERIFY2(path.startsWith(QLatin1String("admin.")) && path.contains(u'.' + QString::fromLatin1(key)),
             qPrintable(lines.first()));
}

void AdminKeysTest::unknownKeysAreRefused_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QByteArray>("slip");
    QTest::addColumn<QByteArray>("meant");
    for (const Where &each : places)
        QTest::addRow("%s", each.name)
            << QByteArray(each.name) << QByteArray(each.slip) << QByteArray(each.meant);
}

void AdminKeysTest::unknownKeysAreRefused()
{
    QFETCH(QByteArray, place);
    QFETCH(QByteArray, slip);
    QFETCH(QByteArray, meant);
    const QStringList lines = SourceFile(at(place, slip)).lines();
    QCOMPARE(lines.size(), 1);
    const QString expected =
        QStringLiteral("unknown key; did you mean \"%1\"?").arg(QString::fromLatin1(meant));
    QVERIFY2(lines.first().contains(expected), qPrintable(lines.first()));
}

void AdminKeysTest::placesStandForOneThing_data()
{
    QTest::addColumn<QByteArray>("admin");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *admin, const char *line) {
        QTest::newRow(admin) << QByteArray(admin) << QString::fromLatin1(line);
    };
    row("views: {users: {listView: {path: pages}}, pages: {}}",
        "9:36: admin.views.users.listView.path: the address \"pages\" is that of collections.pages already");
    row("views: {users: {listView: {path: a}}, pages: {listView: {path: /a/}}}",
        "9:66: admin.views.pages.listView.path: the address \"/a/\" is that of "
        "admin.views.users.listView.path already");
    row("views: {users: {changeView: {path: \"a/:id\"}}, pages: {changeView: {path: \"a/:key\"}}}",
        "9:76: admin.views.pages.changeView.path: the address \"a/:key\" is that of "
        "admin.views.users.changeView.path already");
    row("views: {users: {changeView: {path: a}}}",
        "9:38: admin.views.users.changeView.path: needs one parameter, such as \":id\", for the item's id");
    row("views: {users: {listView: {path: \"a/:id\"}}}",
        "9:36: admin.views.users.listView.path: has no parameters such as \":id\" here");
    row("auth: {login: {path: users, fields: [a], actions: {login: !js \"r => r\"}}}",
        "9:24: admin.auth.login.path: the address \"users\" is that of collections.users already");
    row("custom: {pageNotFound: {path: pages}}",
        "9:33: admin.custom.pageNotFound.path: the address \"pages\" is that of collections.pages already");
    row("views: {users: {listView: {id: a}, changeView: {id: a}}}",
        "9:55: admin.views.users.changeView.id: the id \"a\" is that of admin.views.users.listView.id "
        "already");
    row("views: {users: {listView: {path: people}}, people: {collection: users, listView: {path: users}}}",
        "");
}

void AdminKeysTest::placesStandForOneThing()
{
    QFETCH(QByteArray, admin);
    QFETCH(QString, line);
    const QStringList lines = SourceFile(before + "  " + admin + "\n").lines();
    QCOMPARE(lines.join(u'\n'), line.isEmpty() ? QString() : QString(QLatin1String("app.yml:") + line));
}

void AdminKeysTest::messagesAreJudged_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("mistakes");
    const auto row = [](const char *id, const char *text, const char *mistakes = "") {
        QTest::newRow(text) << QByteArray(id) << QByteArray(text) << QString::fromLatin1(mistakes);
    };
    row("login.button", "Go");
    row("login.button", "It''s '{'here'}' o'clock");
    row("changeView.saveSuccess", "{item} is safe");
    row("bulk.selected", "{count, plural, =0 {none} one {# book} other {{count, number} books}}");
    row("bulk.selected", "{count, plural, offset:1 one {a} other {b}}");
    row("bulk.actionSuccess", "{action, select, publish {{count} out} other {{action}: {count}}}");
    row("login.button", "Go {item}", "there is no placeholder {item} in this message");
    row("changeView.saveSuccess", "{itm} is safe",
        "there is no placeholder {itm} in this message; did you mean \"item\"? (allowed: item, title)");
    row("changeView.saveSuccess", "{item is safe", "has a \"{\" without its \"}\"");
    row("changeView.saveSuccess", "item} is safe", "has a \"}\" without its \"{\"");
    row("bulk.selected", "{count, plural, one {# book}}", "the choices of {count} lack \"other\"");
    row("bulk.selected", "{count, plural, one {a} one {b} other {c}}",
        "the choices of {count} have \"one\" twice");
    row("bulk.selected", "{count, plural, on {a} other {c}}",
        "\"on\" is no plural; give \"=1\" for a number; did you mean \"one\"? (allowed: zero, one, two, few, "
        "many, "
        "other)");
    row("bulk.selected", "{count, plurl, one {a} other {c}}",
        "{count} cannot be shown as \"plurl\"; did you mean \"plural\"? (allowed: number, plural, select)");
    row("bulk.selected", "{count, plural, one a other {c}}",
        "the choices of {count} must be words with texts in braces: one {...} other {...}");
    row("bulk.selected", "{count, plural, one {a {x}} other {c}}",
        "there is no placeholder {x} in this message (allowed: count)");
}

void AdminKeysTest::messagesAreJudged()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, text);
    QFETCH(QString, mistakes);
    const QByteArray start = "  messages: {" + id + ": ";
    const QStringList lines = SourceFile(before + start + '"' + text + "\"}\n").lines();
    const QString place = QStringLiteral("app.yml:9:%1: admin.messages.%2: ")
                              .arg(start.size() + 1)
                              .arg(QString::fromLatin1(id));
    QCOMPARE(lines.join(u'\n'), mistakes.isEmpty() ? QString() : QString(place + mistakes));
}

void AdminKeysTest::iconsAreKnown()
{
    const QString slip = SourceFile(before + "  menu: [{view: users, icon: userss}]\n").lines().join(u'\n');
    const QString start =
        QStringLiteral("app.yml:9:30: admin.menu[0].icon: there is no icon \"userss\"; did you mean "
                       "\"users\"? (allowed: ");
    QVERIFY2(slip.startsWith(start) && slip.contains(QLatin1String(", trash-2, ")), qPrintable(slip));
    const SourceFile link(before + "  dashboard: [{type: links, links: [{path: x, icon: non}]}]\n");
    QCOMPARE(link.lines().size(), 1);
}
