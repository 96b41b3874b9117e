// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/description/FieldKeysTest.h"

#include "core/schema/FileType.h"
#include "core/schema/RefType.h"
#include "core/value/Json.h"
#include "tests/description/Sources.h"

#include <QTest>

using namespace backdesk;

namespace
{

const Type *fieldOf(const DescriptionResult &result, const QString &name = QStringLiteral("f"))
{
    return result.backoffice->itemType(QStringLiteral("c"))->field(name);
}

} // namespace

void FieldKeysTest::readsTypes_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArrayList>("parts");
    const auto row = [](const QByteArray &field, const QByteArrayList &parts) {
        QTest::newRow(field.constData()) << field << parts;
    };
    row("Bytes", {R"("type_short":"Bytes")"});
    row("{type: Bytes, default: aGVsbG8=}", {R"("default":"aGVsbG8=")"});
    row("{type: Bytes, default: !!binary aGVsbG8=}", {R"("default":"aGVsbG8=")"});
    row("{type: Tuple, of: [Float, {type: Int, min: 1}]}",
        {R"("type_short":"Tuple")", R"("sub_types":[{"type":"<class 'stricto.float.Float'>")", R"("min":1)"});
    row("{type: Tuple, of: [Int, Int], default: [1, 2]}", {R"("default":[1,2])"});
    row("{type: In, of: [Int, {type: String, pattern: ^x}], in: [1, xa], required: true}",
        {R"("type_short":"In")", R"("sub_scheme":[{)", R"("regexp":["^x"])", R"("in":[1,"xa"])",
         R"("required":true)"});
    row("Complex", {R"("type_short":"Complex")", R"("sub_scheme":{"real")"});
    row("{type: Complex, default: {real: 1, imag: 2.5}}", {R"("default":{"real":1.0,"imag":2.5})"});
    row("{type: IpAddress, default: \"2001:DB8::1\"}",
        {R"("type_short":"IpAddress")", R"("default":"2001:db8::1")"});
    row("{type: IpNetwork, in: [10.0.0.0/8, \"::/0\"]}",
        {R"("type_short":"IpNetwork")", R"("in":["10.0.0.0/8","::/0"])"});
    row("{type: Url, default: \"https://a.b\"}", {R"("type_short":"Url")", R"("default":"https://a.b")"});
    row("{type: FreeDict, default: {a: [1, {b: null}]}}",
        {R"("type_short":"FreeDict")", R"("default":{"a":[1,{"b":null}]})"});
    row("{type: File, mime_types: [image/*, text/plain], max_size: 1000}",
        {R"("type_short":"File")", R"("mime_types":["image/*","text/plain"])", R"("max_size":1000)"});
    row("BlobFile", {R"("type_short":"BlobFile")", R"("mime_types":[])", R"("max_size":null)"});
    row("{type: RefsList, coll: c, ofs: not_fill}", {R"("ofs":"not_fill")"});
    row("{type: RefsList, coll: c, on_fill: fill}", {R"("ofs":"fill")"});
    row("{type: String, views: [short, \"!save\"]}", {R"("views":["short","!save"])"});
    row("{type: String, exists: false, can_read: true, can_modify: false}",
        {R"("exists":false)", R"("rights":{"read":true,"modify":false})"});
}

void FieldKeysTest::readsTypes()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArrayList, parts);
    const SourceFile source(withField(field));
    QCOMPARE(source.lines(), QStringList());
    const DescriptionResult result = source.load();
    const QByteArray json = toJson(fieldOf(result)->describe());
    for (const QByteArray &part : parts)
        QVERIFY2(json.contains(part), json.constData());
}

void FieldKeysTest::readsFunctions_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<int>("feature"); // 0: none
    const auto row = [](const QByteArray &field, const QByteArray &part, Feature feature) {
        QTest::newRow(field.constData()) << field << part << int(feature);
    };
    row("{type: Int, default: !js \"o => 7\"}", R"("default":"func")", Feature::DefaultFunction);
    row("{type: Int, in: !js \"o => [7]\"}", R"("in":"func")", Feature::Rules);
    row("{type: Int, min: !js \"(v, o) => 7\", max: 9}", R"("min":"func","max":9)", Feature::Rules);
    row("{type: Float, maximum: !js \"(v, o) => 7\"}", R"("min":null,"max":"func")", Feature::Rules);
    row("{type: Datetime, min: !js \"(v, o) => '2020-01-01'\"}", R"("min":"func")", Feature::Rules);
    row("{type: String, pattern: !js \"(v, o) => 'a'\", patterns: [b, !js \"() => 'c'\"]}",
        R"("regexp":["b","func","func"])", Feature::Rules);
    row("{type: String, patterns: !js \"(v, o) => ['a']\"}", R"("regexp":["func"])", Feature::Rules);
    row("{type: Int, constraint: !js \"(v, o) => true\"}", R"("constraints":["func"])", Feature::Rules);
    row("{type: Int, constraint: !js \"v => true\", constraints: [!js \"v => true\", !js \"v => false\"]}",
        R"("constraints":["func","func","func"])", Feature::Rules);
    row("{type: String, transform: !js \"(v, o) => v\"}", R"("transform":"func")", Feature::Transform);
    row("{type: Int, set: !js \"o => 1\"}", R"("set":"func")", Feature::Computed);
    row("{type: Int, default: 0, compute: !js \"o => 1\"}", R"("set":"func")", Feature::Computed);
    row("{type: Int, exists: !js \"(v, o) => true\"}", R"("exists":"func")", Feature::Exists);
    row("{type: Int, can_read: !js \"(r, o) => true\"}", R"("rights":{"read":"func","modify":null})",
        Feature::Read);
    row("{type: Int, can_modify: !js \"(r, o) => true\"}", R"("rights":{"read":null,"modify":"func"})",
        Feature::Modify);
    row("{type: Int, onchange: !js \"(a, b, o) => {}\"}", R"("type_short":"Int")", Feature::OnChange);
    row("{type: Int, on: {saved: !js \"(e, r, m) => {}\"}}", R"("type_short":"Int")", Feature::Events);
    row("{type: List, of: {type: String, transform: !js \"v => v\"}}", R"("transform":"func")",
        Feature::Transform);
    row("{type: Dict, exists: !js \"(v, o) => true\", fields: {a: Int}}", R"("exists":"func")",
        Feature::Exists);
}

void FieldKeysTest::readsFunctions()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, part);
    QFETCH(int, feature);
    const SourceFile source(withField(field));
    QCOMPARE(source.lines(), QStringList());
    const DescriptionResult result = source.load();
    const Type *type = fieldOf(result);
    const QByteArray json = toJson(type->describe());
    QVERIFY2(json.contains(part), json.constData());
    QVERIFY(type->has(Feature(feature)));
    QVERIFY(!fieldOf(result, QStringLiteral("x"))->has(Feature(feature)));
}

void FieldKeysTest::functionsAreTheAuthors()
{
    const SourceFile source("backoffice: app\n"
                            "collections:\n"
                            "  c:\n"
                            "    fields:\n"
                            "      x: String\n"
                            "      f:\n"
                            "        type: Int\n"
                            "        default: !js \"o => o.x.length\"\n"
                            "        transform: !js '(value, o) => value * 2'\n"
                            "        set: !js |\n"
                            "          function (o) {\n"
                            "            return o.x + '!'\n"
                            "          }\n");
    QCOMPARE(source.lines(), QStringList());
    const DescriptionResult result = source.load();
    const DictType &item = *result.backoffice->itemType(QStringLiteral("c"));
    Value value = item.initialValue();
    value.asMap()->set(QStringLiteral("x"), QStringLiteral("abc"));
    Environment environment;
    const Subject o{item, value, environment};
    const TypeOptions &options = fieldOf(result)->options();
    QVERIFY(options.defaultFunction({}, o) == Value(3));
    QVERIFY(options.transform(4, o) == Value(8));
    QVERIFY(options.set({}, o) == Value(QStringLiteral("abc!")));
    QVERIFY(!environment.hasFailed());
}

void FieldKeysTest::readsHandlersOfEveryForm()
{
    const SourceFile source(
        "backoffice: app\n"
        "collections:\n"
        "  c:\n"
        "    fields:\n"
        "      f:\n"
        "        type: Int\n"
        "        on:\n"
        "          - [saved, !js \"(e, r, m) => {}\"]\n"
        "          - [change, !js \"(e, r, m) => {}\", $.x]\n"
        "          - [change, !js \"(e, r, m) => {}\", \"$.rows[0].k\"]\n"
        "      x: {type: String, on: {own-event: !js \"() => {}\", saved: !js \"() => {}\"}}\n"
        "      rows: {type: List, of: {type: Dict, fields: {k: Int}}}\n");
    QCOMPARE(source.lines(), QStringList());
    const DescriptionResult result = source.load();
    const QList<EventHandler> listed = fieldOf(result)->options().on;
    QCOMPARE(listed.size(), 3);
    QCOMPARE(listed[0].event, QStringLiteral("saved"));
    QVERIFY(!listed[0].source);
    QVERIFY(listed[0].run);
    QCOMPARE(listed[1].event, QStringLiteral("change"));
    QCOMPARE(listed[1].source->toText(), QStringLiteral("$.x"));
    const QList<EventHandler> mapped = fieldOf(result, QStringLiteral("x"))->options().on;
    QCOMPARE(mapped.size(), 2);
    QCOMPARE(mapped[0].event, QStringLiteral("own-event"));
}

void FieldKeysTest::locatesMistakes_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("line"); // begins after "app.yml:4:"
    const auto row = [](const QByteArray &field, const char *line) {
        QTest::newRow(field.constData()) << field << QString::fromUtf8(line);
    };
    // Where a function is needed, or none can be
    row("{type: Int, transform: upper}",
        "34: collections.c.fields.f.transform: must be a function (!js), not \"upper\"");
    row("{type: Int, set: 3}", "28: collections.c.fields.f.set: must be a function (!js), not 3");
    row("{type: Int, onchange: [a]}",
        "33: collections.c.fields.f.onchange: must be a function (!js), not [...]");
    row("{type: Int, constraint: true}",
        "35: collections.c.fields.f.constraint: must be a function (!js), not true");
    row("{type: Int, constraints: [!js \"v => true\", 3]}",
        "54: collections.c.fields.f.constraints[1]: must be a function (!js), not 3");
    row("{type: Int, exists: maybe}",
        "31: collections.c.fields.f.exists: must be true, false or a function (!js), not \"maybe\"");
    row("{type: Int, can_read: null}",
        "33: collections.c.fields.f.can_read: must be true, false or a function (!js), not null");
    row("{type: Int, can_modify: [true]}",
        "35: collections.c.fields.f.can_modify: must be true, false or a function (!js), not [...]");
    row("{type: Int, required: !js \"o => true\"}",
        "33: collections.c.fields.f.required: cannot be a function (!js) here");
    row("{type: Int, title: !js \"o => 't'\"}",
        "30: collections.c.fields.f.title: cannot be a function (!js) here");
    row("{type: List, of: Int, default: [1, !js \"o => 7\"]}",
        "46: collections.c.fields.f.default[1]: cannot be a function (!js) here");
    row("{type: List, of: Int, min: !js \"o => 7\"}",
        "38: collections.c.fields.f.min: cannot be a function (!js) here");
    // Handlers
    row("{type: Int, on: saved}",
        "27: collections.c.fields.f.on: must be a mapping of keys to values, not \"saved\"");
    row("{type: Int, on: {saved: 3}}",
        "35: collections.c.fields.f.on.saved: must be a function (!js), not 3");
    row("{type: Int, on: {\"a b\": !js \"() => {}\"}}",
        "28: collections.c.fields.f.on.a b: must name an event such as before_save, not \"a b\"");
    row("{type: Int, on: [saved]}",
        "28: collections.c.fields.f.on[0]: must be a list of event, function and maybe the "
        "field to listen to, not \"saved\"");
    row("{type: Int, on: [[saved]]}",
        "28: collections.c.fields.f.on[0]: must be a list of event, function and maybe "
        "the field to listen to, not [...]");
    row("{type: Int, on: [[\"\", !js \"() => {}\"]]}",
        "29: collections.c.fields.f.on[0][0]: must name an event such as before_save, not \"\"");
    row("{type: Int, on: [[saved, 3]]}",
        "36: collections.c.fields.f.on[0][1]: must be a function (!js), not 3");
    row("{type: Int, on: [[saved, !js \"() => {}\", $.xx]]}",
        "52: collections.c.fields.f.on[0][2]: there is no field \"xx\" in the collection c "
        "(allowed: f, x)");
    row("{type: Int, on: [[saved, !js \"() => {}\", \"$..\"]]}",
        "52: collections.c.fields.f.on[0][2]: $.. is not a path such as $.address.street");
    // Views
    row("{type: Int, views: short}", "30: collections.c.fields.f.views: must be a list, not \"short\"");
    row("{type: Int, views: [\"+short\", 3]}",
        "31: collections.c.fields.f.views[0]: must name a view such as short or !save, not \"+short\"\n"
        "41: collections.c.fields.f.views[1]: must be text, not 3");
    // Types
    row("Tuple", "11: collections.c.fields.f.of: is missing");
    row("{type: Tuple, of: Int}", "29: collections.c.fields.f.of: must be a list, not \"Int\"");
    row("{type: Tuple, of: []}", "29: collections.c.fields.f.of: must hold at least one type");
    row("{type: In, of: [Int, {type: String, mni: 3}]}",
        "47: collections.c.fields.f.of[1].mni: unknown key (allowed: can_modify, "
        "can_read, compute, "
        "constraint, constraints, default, description, enum, exists, help, in, index, on, onchange, "
        "pattern, "
        "patterns, "
        "placeholder, regexp, require, required, set, title, transform, type, ui, union, views)");
    row("{type: Tuple, of: [Int, Int], default: [1]}",
        "50: collections.c.fields.f.default: must be a value of type Tuple, not [...]");
    row("{type: Tuple, of: [Int, Int], default: [1, x]}",
        "54: collections.c.fields.f.default[1]: must be a value of type Int, not \"x\"");
    row("{type: In, of: [Int, Bool], default: x}",
        "48: collections.c.fields.f.default: must be a value of type In, not \"x\"");
    row("{type: Bytes, default: \"!!\"}",
        "34: collections.c.fields.f.default: must be a value of type Bytes, not \"!!\"");
    row("{type: IpNetwork, default: 10.0.0.1/8}",
        "38: collections.c.fields.f.default: must be a value of type IpNetwork, not \"10.0.0.1/8\"");
    row("{type: Complex, default: {real: a}}",
        "43: collections.c.fields.f.default.real: must be a value of type Float, not \"a\"");
    row("{type: Url, pattern: a}",
        "23: collections.c.fields.f.pattern: unknown key (allowed: can_modify, "
        "can_read, compute, constraint, "
        "constraints, default, description, enum, exists, help, in, index, on, onchange, "
        "placeholder, require, required, set, "
        "title, transform, type, ui, union, views)");
    row("{type: File, mime_types: [image], max_size: 2MB}",
        "37: collections.c.fields.f.mime_types[0]: must be a type of content such as image/png or image/*, "
        "not "
        "\"image\"\n"
        "55: collections.c.fields.f.max_size: must be a whole number from 0 to 1099511627776, not \"2MB\"");
    row("{type: File, mime_types: []}", "36: collections.c.fields.f.mime_types: must hold at least one type");
    row("{type: File, default: text}", "33: collections.c.fields.f.default: a file has no default");
    row("{type: BlobFile, in: [text]}",
        "32: collections.c.fields.f.in: the content of a file cannot be chosen from a list");
    row("{type: RefsList, coll: c, ofs: full}", "42: collections.c.fields.f.ofs: must be one of the allowed "
                                                "names, not \"full\"; did you mean \"fill\"? (allowed: "
                                                "fill, not_fill)");
    row("{type: Int, set: !js \"o => 1\", compute: !js \"o => 2\"}",
        "42: collections.c.fields.f.compute: means the same as \"set\", which is given too");
}

void FieldKeysTest::locatesMistakes()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, line);
    const SourceFile source(withField(field));
    QStringList lines = line.split(u'\n');
    for (QString &each : lines)
        each.prepend(QLatin1String("app.yml:4:"));
    QCOMPARE(source.lines(), lines);
}

void FieldKeysTest::checksReferencesOfParts()
{
    const SourceFile source(
        withField("{type: Tuple, of: [{type: Ref, coll: d}, {type: Ref, coll: c, field: x}]}"));
    QCOMPARE(
        source.lines(),
        (QStringList{
            QStringLiteral("app.yml:4:48: collections.c.fields.f.of[0].coll: there is no collection \"d\" "
                           "(allowed: c)"),
            QStringLiteral("app.yml:4:80: collections.c.fields.f.of[1].field: a reference within a List, a "
                           "Tuple, an In or an action has no reverse field")}));
}
