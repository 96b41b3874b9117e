// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/description/DescriptionTest.h"

#include "core/schema/ListType.h"
#include "core/schema/RefType.h"
#include "core/value/Json.h"
#include "tests/description/Sources.h"

#include <QDir>
#include <QTest>

using namespace backdesk;

namespace
{

/// The `_meta` element of the one field.
QByteArray described(const QByteArray &field)
{
    const SourceFile source(withField(field));
    const DescriptionResult result = source.load();
    if (!result.ok())
        return source.lines().join(u'\n').toUtf8();
    return toJson(result.backoffice->itemType(QStringLiteral("c"))->field(QStringLiteral("f"))->describe());
}

} // namespace

void DescriptionTest::readsTheTopLevel()
{
    const SourceFile source(
        "backoffice: my-App_1\n"
        "title: My application\n"
        "description: What it does\n"
        "locale: pt_BR\n"
        "storage: {type: memory}\n"
        "server: {host: \"::1\", port: 0}\n"
        "limits: {body_bytes: 1000, page_max: 50}\n"
        "collections:\n"
        "  zebras: {title: Zebras, description: Striped, label: $.name.last, fields: {name: "
        "{type: Dict, fields: {last: String}}}}\n"
        "  on: {fields: {yes: Bool, 1: Int}}\n");
    QCOMPARE(source.lines(), QStringList());
    const DescriptionResult result = source.load();
    QVERIFY(result.ok());
    QCOMPARE(result.backoffice->name(), QStringLiteral("my-App_1"));
    QCOMPARE(result.backoffice->title, QStringLiteral("My application"));
    QCOMPARE(result.backoffice->description, QStringLiteral("What it does"));
    QCOMPARE(result.backoffice->locale, QStringLiteral("pt_BR"));
    QCOMPARE(result.backoffice->storage().typeName(), QStringLiteral("memory"));
    QCOMPARE(result.storageFolder, QString());
    QCOMPARE(result.server.host, QStringLiteral("::1"));
    QCOMPARE(result.server.port, 0);
    QCOMPARE(result.backoffice->limits.bodyBytes, 1000);
    QCOMPARE(result.backoffice->limits.pageMax, 50);
    const auto &collections = result.backoffice->collections();
    QCOMPARE(collections.size(), 2);
    QCOMPARE(collections[0]->name(), QStringLiteral("zebras"));
    QCOMPARE(collections[0]->title(), QStringLiteral("Zebras"));
    QCOMPARE(collections[0]->description(), QStringLiteral("Striped"));
    QCOMPARE(collections[0]->label(), (QStringList{QStringLiteral("name"), QStringLiteral("last")}));
    QCOMPARE(collections[1]->name(), QStringLiteral("on"));
    QVERIFY(collections[1]->type()->field(QStringLiteral("yes")));
    QVERIFY(collections[1]->type()->field(QStringLiteral("1")));
}

void DescriptionTest::takesWhatIsLeftOut()
{
    const SourceFile source("backoffice: app\ncollections: {c: {fields: {f: String}}}\n");
    const DescriptionResult result = source.load();
    QVERIFY(result.ok());
    QCOMPARE(result.backoffice->locale, QStringLiteral("en"));
    QCOMPARE(result.backoffice->limits.bodyBytes, 16777216);
    QCOMPARE(result.backoffice->limits.pageMax, 1000);
    QCOMPARE(result.server.host, QStringLiteral("127.0.0.1"));
    QCOMPARE(result.server.port, 8080);
    QCOMPARE(result.backoffice->storage().typeName(), QStringLiteral("yaml"));
    QCOMPARE(result.storageFolder, source.folder() + QStringLiteral("/data"));
}

void DescriptionTest::readsFieldsWithAliases_data()
{
    QTest::addColumn<QByteArrayList>("forms");
    QTest::addColumn<QByteArrayList>("parts");

    const auto row = [](const char *name, const QByteArrayList &forms, const QByteArrayList &parts) {
        QTest::newRow(name) << forms << parts;
    };
    row("shorthand", {"String", "{type: String}", "{type: String, required: false, default: null}"},
        {R"("type_short":"String")", R"("required":false)", R"("default":null)"});
    row("required", {"{type: String, required: true}", "{type: String, require: true}"},
        {R"("required":true)"});
    row("texts", {"{type: Int, title: T, description: D, help: H, placeholder: P}"},
        {R"("title":"T")", R"("description":"D")", R"("help":"H")", R"("placeholder":"P")"});
    row("component", {"{type: String, ui: Textarea}", "{type: String, ui: {component: Textarea}}"},
        {R"("ui":"Textarea")"});
    row("component with properties",
        {"{type: String, ui: {field: Select, props: {showAll: true}}}",
         "{type: String, ui: {component: Select, props: {showAll: true}}}"},
        {R"("ui":{"field":"Select","props":{"showAll":true}})"});
    row("own component", {"{type: Int, ui: \"custom:Stars\"}"}, {R"("ui":"custom:Stars")"});
    row("choices",
        {"{type: String, in: [a, b]}", "{type: String, enum: [a, b]}", "{type: String, union: [a, b]}"},
        {R"("in":["a","b"])"});
    row("limits of Int", {"{type: Int, min: 1, max: 2}", "{type: Int, minimum: 1, maximum: 2.0}"},
        {R"("min":1,"max":2)"});
    row("limits of Float", {"{type: Float, min: 1, max: 2.5}", "{type: Float, minimum: 1.0, maximum: 2.5}"},
        {R"("min":1.0,"max":2.5)"});
    row("limits of Datetime", {"{type: Datetime, min: 2020-01-01, max: \"2021-01-01\"}"},
        {R"("min":"2020-01-01T00:00:00","max":"2021-01-01T00:00:00")"});
    row("pattern",
        {"{type: String, pattern: ^a}", "{type: String, regexp: ^a}", "{type: String, patterns: [^a]}"},
        {R"("regexp":["^a"])"});
    row("several patterns", {"{type: String, pattern: ^a, patterns: [b, \"c$\"]}"},
        {R"("regexp":["^a","b","c$"])"});
    row("list", {"{type: List, of: Int, min: 1, max: 3, uniq: true, default: [1, 2]}"},
        {R"("min":1,"max":3,"uniq":true)", R"("default":[1,2])",
         R"("sub_type":{"type":"<class 'stricto.int.Int'>")"});
    row("dict", {"{type: Dict, fields: {z: Int, a: {type: Dict, fields: {b: Bool}}}}"},
        {R"("order":["z","a"])", R"("order":["b"])"});
    row("defaults", {"{type: Float, default: 2}"}, {R"("default":2.0)"});
    row("default of Datetime", {"{type: Datetime, default: 2020-01-01T10:00:00Z}"},
        {R"("default":"2020-01-01T10:00:00Z")"});
    row("list of Dict",
        {"{type: List, of: {type: Dict, fields: {k: String, v: {type: Int, default: 3}}}, "
         "default: [{k: a}]}"},
        {R"("default":[{"k":"a","v":3}])"});
    row("Ref", {"{type: Ref, coll: c}", "{type: Ref, collection: c}", "{type: Ref, table: c}"},
        {R"("type_short":"Ref")", R"("coll":"c","field":null)"});
    row("RefsList",
        {"{type: RefsList, coll: c, ods: unlink, min: 1, max: 2}",
         "{type: RefsList, table: c, on_delete: unlink, minimum: 1, maximum: 2}"},
        {R"("type_short":"RefsList")", R"("ods":"unlink")", R"("min":1,"max":2)"});
    row("RefsList as it is", {"{type: RefsList, coll: c}", "{type: RefsList, coll: c, ods: must_be_empty}"},
        {R"("ods":"must_be_empty")"});
}

void DescriptionTest::readsFieldsWithAliases()
{
    QFETCH(QByteArrayList, forms);
    QFETCH(QByteArrayList, parts);
    for (const QByteArray &form : forms) {
        const QByteArray json = described(form);
        for (const QByteArray &part : parts)
            QVERIFY2(json.contains(part), QByteArray(form + " gives " + json).constData());
        QCOMPARE(json, described(forms.first()));
    }
}

void DescriptionTest::readsReferences()
{
    const SourceFile source("backoffice: app\n"
                            "collections:\n"
                            "  users:\n"
                            "    fields:\n"
                            "      addr: {type: Ref, coll: addrs, field: $.people.users, required: true}\n"
                            "      friends: {type: RefsList, coll: users, rev: friends, ods: delete}\n"
                            "      likes: {type: List, of: {type: Ref, coll: addrs}}\n"
                            "  addrs:\n"
                            "    fields:\n"
                            "      people:\n"
                            "        type: Dict\n"
                            "        fields: {users: {type: RefsList, table: users, reverse: addr}}\n");
    QCOMPARE(source.lines(), QStringList());
    const DescriptionResult result = source.load();
    const DictType *users = result.backoffice->itemType(QStringLiteral("users"));
    const auto *addr = dynamic_cast<const RefType *>(users->field(QStringLiteral("addr")));
    QVERIFY(addr);
    QCOMPARE(addr->target().collection, QStringLiteral("addrs"));
    QCOMPARE(addr->target().reverse, (QStringList{QStringLiteral("people"), QStringLiteral("users")}));
    QVERIFY(addr->options().required);
    const auto *friends = dynamic_cast<const RefsListType *>(users->field(QStringLiteral("friends")));
    QVERIFY(friends);
    QCOMPARE(friends->onDelete(), OnDelete::Delete);
    QCOMPARE(friends->target().reverse, QStringList{QStringLiteral("friends")});
}

void DescriptionTest::acceptsReferencesOfEveryForm_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::newRow("Ref and Ref") << QByteArray(
        "{a: {type: Ref, coll: c, field: b}, b: {type: Ref, coll: c, field: $.a}}");
    QTest::newRow("itself") << QByteArray("{a: {type: Ref, coll: c, field: a}}");
    QTest::newRow("one-sided") << QByteArray("{a: {type: RefsList, coll: c}}");
    QTest::newRow("in a List of Dict")
        << QByteArray("{a: {type: List, of: {type: Dict, fields: {r: {type: Ref, coll: c}}}}}");
    QTest::newRow("within Dicts") << QByteArray(
        "{a: {type: Dict, fields: {x: {type: Ref, coll: c, field: $.b.y}}}, "
        "b: {type: Dict, fields: {y: {type: RefsList, coll: c, field: $.a.x}}}}");
}

void DescriptionTest::acceptsReferencesOfEveryForm()
{
    QFETCH(QByteArray, fields);
    const SourceFile source("backoffice: app\ncollections: {c: {fields: " + fields + "}}\n");
    QCOMPARE(source.lines(), QStringList());
}

void DescriptionTest::findsTheStorageFolder_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("dataFolder");
    QTest::addColumn<QString>("folder"); // HERE: the description's
    const auto row = [](const char *name, const char *path, const char *dataFolder, const char *folder) {
        QTest::newRow(name) << QByteArray(path) << QString::fromLatin1(dataFolder)
                            << QString::fromLatin1(folder);
    };
    row("beside the file", "data", "", "HERE/data");
    row("deeper", "a/b/", "", "HERE/a/b");
    row("further up", "../data", "", "UP/data");
    row("absolute", "/srv/data", "", "/srv/data");
    row("--data", "data", "/tmp/x", "/tmp/x/data");
    row("--data and further up", "../../data", "/tmp/x", "/tmp/x/data");
    row("--data and absolute", "/srv/data", "/tmp/x", "/tmp/x/srv/data");
    row("--data here", ".", "/tmp/x", "/tmp/x");
}

void DescriptionTest::findsTheStorageFolder()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, dataFolder);
    QFETCH(QString, folder);
    const SourceFile source("backoffice: app\nstorage: {type: yaml, path: " + path +
                            "}\ncollections: {c: {fields: {f: String}}}\n");
    folder.replace(QLatin1String("HERE"), source.folder());
    folder.replace(QLatin1String("UP"), QFileInfo(source.folder()).path());
    const DescriptionResult result = source.load({dataFolder});
    QVERIFY(result.ok());
    QCOMPARE(result.storageFolder, folder);
}

void DescriptionTest::opensItsStorage()
{
    const SourceFile source("backoffice: app\nstorage: {type: yaml, path: data}\n"
                            "collections: {c: {fields: {f: String}}}\n");
    const DescriptionResult result = source.load();
    QVERIFY(!QDir(result.storageFolder).exists()); // loading touches nothing
    QVERIFY(result.backoffice->open().ok());
    QVERIFY(QDir(result.storageFolder + QStringLiteral("/c")).exists());
}

void DescriptionTest::collectionsHaveStoragesOfTheirOwn()
{
    const SourceFile source(
        "backoffice: app\nstorage: {type: memory}\n"
        "collections:\n"
        "  a: {fields: {f: String}}\n"
        "  b: {fields: {f: String}, storage: {type: yaml, path: d}}\n"
        "  c: {fields: {f: String}, storage: {type: sqlite, path: x/c.db}}\n"
        "  d: {fields: {f: String}, storage: {type: postgres, url: 'postgres://u@h/d'}}\n");
    const DescriptionResult result = source.load({QStringLiteral("/tmp/x")});
    QVERIFY2(result.ok(), qPrintable(source.lines().join(u'\n')));
    QStringList parts;
    for (const StoragePart &part : result.storages)
        parts.append(part.choice.shown() + QLatin1String(" ") + part.collections.join(u','));
    QCOMPARE(parts,
             (QStringList{QStringLiteral("memory: a"), QStringLiteral("yaml:/tmp/x/d b"),
                          QStringLiteral("sqlite:/tmp/x/x/c.db c"), QStringLiteral("postgres://u@h/d d")}));
    QCOMPARE(result.storageFolder, QString());
}

void DescriptionTest::whatIsNamedAlikeIsOneStorage()
{
    const SourceFile source("backoffice: app\n"
                            "collections:\n"
                            "  a: {fields: {f: String}}\n"
                            "  b: {fields: {f: String}, storage: {type: yaml, path: ./x/../data/}}\n"
                            "  c: {fields: {f: String}, storage: {type: yaml}}\n");
    const DescriptionResult result = source.load();
    QVERIFY(result.ok());
    QCOMPARE(result.storages.size(), 1);
    QCOMPARE(result.storages.first().collections.join(u','), QStringLiteral("a,b,c"));
    QCOMPARE(result.storageFolder, source.folder() + QStringLiteral("/data"));
    QCOMPARE(result.backoffice->storage().typeName(), QStringLiteral("yaml"));
}
