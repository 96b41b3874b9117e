// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/description/DescriptionErrorTest.h"

#include "tests/description/Sources.h"

#include <QDir>
#include <QTest>

using namespace backdesk;

namespace
{

const QByteArray rightEnd = "collections: {c: {fields: {f: String}}}\n";

void fileRow(const char *name, const QByteArray &text, const QStringList &lines)
{
    QTest::newRow(name) << text << lines;
}

} // namespace

void DescriptionErrorTest::locatesMistakesOfAField_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("line"); // begins after "app.yml:4:"

    const auto row = [](const QByteArray &field, const char *line) {
        QTest::newRow(field.constData()) << field << QString::fromUtf8(line);
    };
    // Types
    row("Strng",
        R"(11: collections.c.fields.f: there is no type "Strng"; did you mean "String"? (allowed: String, Int, Float, Bool, Bytes, Datetime, List, Tuple, Dict, In, Complex, IpAddress, IpNetwork, Url, FreeDict, Ref, RefsList, File, BlobFile))");
    row("{type: int}",
        R"(18: collections.c.fields.f.type: there is no type "int"; did you mean "Int"? (allowed: String, Int, Float, Bool, Bytes, Datetime, List, Tuple, Dict, In, Complex, IpAddress, IpNetwork, Url, FreeDict, Ref, RefsList, File, BlobFile))");
    row("{type: 3}", "18: collections.c.fields.f.type: must be text, not 3");
    row("{}", "11: collections.c.fields.f.type: is missing");
    row("null", "11: collections.c.fields.f: must be a mapping of keys to values, not null");
    row("[String]", "11: collections.c.fields.f: must be a mapping of keys to values, not [...]");
    row("12", "11: collections.c.fields.f: must be a mapping of keys to values, not 12");
    row("List", "11: collections.c.fields.f.of: is missing");
    row("Dict", "11: collections.c.fields.f.fields: is missing");
    row("Ref", "11: collections.c.fields.f.coll: is missing");
    row("{type: List, of: Itn}",
        R"(28: collections.c.fields.f.of: there is no type "Itn"; did you mean "Int"? (allowed: String, Int, Float, Bool, Bytes, Datetime, List, Tuple, Dict, In, Complex, IpAddress, IpNetwork, Url, FreeDict, Ref, RefsList, File, BlobFile))");
    row("{type: Dict, fields: {}}", "32: collections.c.fields.f.fields: must hold at least one field");
    row("{type: Dict, fields: [a]}",
        "32: collections.c.fields.f.fields: must be a mapping of keys to values, not [...]");
    row("{type: Dict, fields: {_a: Int}}", "33: collections.c.fields.f.fields._a: a name is made of letters, "
                                           "digits, _ and -, and does not begin with _");
    row("{type: Dict, fields: {a.b: Int}}", "33: collections.c.fields.f.fields.a.b: a name is made of "
                                            "letters, digits, _ and -, and does not begin with _");
    // Keys
    row("{type: Int, mn: 3}",
        R"(23: collections.c.fields.f.mn: unknown key; did you mean "min"? (allowed: can_modify, can_read, compute, constraint, constraints, default, description, enum, exists, help, in, index, max, maximum, min, minimum, on, onchange, placeholder, require, required, set, title, transform, type, ui, union, views))");
    row("{type: Bool, min: 3}",
        "24: collections.c.fields.f.min: unknown key; did you mean \"in\"? (allowed: can_modify, can_read, "
        "compute, constraint, constraints, default, description, enum, exists, help, in, index, on, "
        "onchange, "
        "placeholder, "
        "require, required, set, title, transform, type, ui, union, views)");
    row("{type: String, require: true, required: true}",
        "41: collections.c.fields.f.required: means the same as \"require\", which is given too");
    row("{type: Int, max: 3, maximum: 3}",
        "31: collections.c.fields.f.maximum: means the same as \"max\", which is given too");
    row("{type: Int, title: a, title: b}", "33: collections.c.fields.f.title: stands here a second time");
    // Kinds
    row("{type: Int, required: yes}",
        "33: collections.c.fields.f.required: must be true or false, not \"yes\"");
    row("{type: Int, title: 3}", "30: collections.c.fields.f.title: must be text, not 3");
    row("{type: Int, help: {a: b}}", "29: collections.c.fields.f.help: must be text, not {...}");
    row("{type: String, ui: Textaera}", "30: collections.c.fields.f.ui: there is no component \"Textaera\"; "
                                        "did you mean \"Textarea\"? (allowed: "
                                        "Autocomplete, Color, Date, Datetime, Email, File, Image, IpAddress, "
                                        "IpNetwork, Markdown, Password, RadioGroup, Search, "
                                        "Select, String, Text, Textarea, Time, URL, hidden)");
    row("{type: String, ui: {component: 3}}", "42: collections.c.fields.f.ui.component: must be text, not 3");
    row("{type: String, ui: {component: Textarea, rows: 3}}",
        "52: collections.c.fields.f.ui.rows: unknown key (allowed: component, field, props)");
    row("{type: Int, ui: Textarea}",
        "27: collections.c.fields.f.ui: the component Textarea cannot show a value of type Int (allowed: "
        "Autocomplete, Number, RadioGroup, Select, hidden)");
    // Values
    row("{type: Int, default: a}",
        "32: collections.c.fields.f.default: must be a value of type Int, not \"a\"");
    row("{type: Int, default: 1.5}",
        "32: collections.c.fields.f.default: must be a value of type Int, not 1.5");
    row("{type: Int, min: 3, default: 2}", "40: collections.c.fields.f.default: Must be at least 3");
    row("{type: String, in: [a, b], default: c}", "47: collections.c.fields.f.default: Must be one of: a, b");
    row("{type: String, pattern: ^a, default: b}",
        "48: collections.c.fields.f.default: Must match the pattern ^a");
    row("{type: Datetime, default: soon}",
        "37: collections.c.fields.f.default: must be a value of type Datetime, not \"soon\"");
    row("{type: List, of: Int, default: [1, x]}",
        "46: collections.c.fields.f.default[1]: must be a value of type Int, not \"x\"");
    row("{type: List, of: Int, default: 3}",
        "42: collections.c.fields.f.default: must be a value of type List, not 3");
    row("{type: List, of: {type: Dict, fields: {a: Int}}, default: [{b: 1}]}",
        "74: collections.c.fields.f.default[0].b: Unknown field");
    row("{type: Dict, fields: {a: Int}, default: {a: 1}}",
        "51: collections.c.fields.f.default: a Dict has no default; give its fields theirs");
    row("{type: Int, in: [1, b]}",
        "31: collections.c.fields.f.in[1]: must be a value of type Int, not \"b\"");
    row("{type: Int, in: [1, null]}",
        "31: collections.c.fields.f.in[1]: must be a value of type Int, not null");
    row("{type: Int, in: []}", "27: collections.c.fields.f.in: must hold at least one value");
    row("{type: Int, in: 3}", "27: collections.c.fields.f.in: must be a list, not 3");
    row("{type: Int, max: 3, in: [1, 4]}", "39: collections.c.fields.f.in[1]: Must be at most 3");
    row("{type: Int, min: low}", "28: collections.c.fields.f.min: must be a value of type Int, not \"low\"");
    row("{type: Int, min: 99999999999999999999}",
        "28: collections.c.fields.f.min: must be a value of type Int, not 99999999999999999999");
    row("{type: Int, min: 3, max: 2}", "36: collections.c.fields.f.max: is below the minimum, 3");
    row("{type: Datetime, min: 2020-01-01, max: 2019-01-01}",
        "50: collections.c.fields.f.max: is below the minimum, \"2020-01-01\"");
    row("{type: List, of: Int, min: -1}",
        "38: collections.c.fields.f.min: must be a whole number from 0 to 2147483647, not -1");
    row("{type: List, of: Int, min: 2, max: 1}", "46: collections.c.fields.f.max: is below the minimum, 2");
    row("{type: String, pattern: \"(\"}", "35: collections.c.fields.f.pattern: is not a regular expression: "
                                          "missing closing parenthesis at character 2");
    row("{type: String, pattern: \"a)(b\"}", "35: collections.c.fields.f.pattern: is not a regular "
                                             "expression: unmatched closing parenthesis at character 2");
    row("{type: String, patterns: [a, \"[\"]}",
        "40: collections.c.fields.f.patterns[1]: is not a regular expression: missing terminating ] for "
        "character class at character 2");
    row("{type: String, patterns: a}", "36: collections.c.fields.f.patterns: must be a list, not \"a\"");
    row("{type: String, pattern: 3}", "35: collections.c.fields.f.pattern: must be text, not 3");
    row("{type: Float, max: .inf}", "30: collections.c.fields.f.max: .inf is not a finite number");
    row("{type: RefsList, coll: c, ods: remove}",
        "42: collections.c.fields.f.ods: must be one of the allowed names, not \"remove\" (allowed: "
        "must_be_empty, delete, unlink)");
}

void DescriptionErrorTest::locatesMistakesOfAField()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, line);
    const SourceFile source(withField(field));
    QCOMPARE(source.lines(), QStringList{QLatin1String("app.yml:4:") + line});
}

void DescriptionErrorTest::locatesMistakesOfAFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("lines");

    fileRow("empty", "", {QStringLiteral("app.yml:1:1: must be a mapping of keys to values, not null")});
    fileRow("a list", "- a\n",
            {QStringLiteral("app.yml:1:1: must be a mapping of keys to values, not [...]")});
    fileRow("nothing of it", "title: x\n",
            {QStringLiteral("app.yml:1:1: backoffice: is missing"),
             QStringLiteral("app.yml:1:1: collections: is missing")});
    fileRow("no YAML", "backoffice: app\n  collections:\n",
            {QStringLiteral("app.yml:2:14: is not valid YAML: illegal map value")});
    fileRow("not UTF-8", "backoffice: app\ntitle: \xe9\n",
            {QStringLiteral("app.yml:2:8: the file is not valid UTF-8")});
    fileRow("two documents", "backoffice: app\n" + rightEnd + "---\na: b\n",
            {QStringLiteral("app.yml:4:1: the file holds more than one document")});
    fileRow("name", "backoffice: my app\n" + rightEnd,
            {QStringLiteral(
                "app.yml:1:13: backoffice: must be made of letters, digits, _ and -, not \"my app\"")});
    fileRow("number as a name", "backoffice: 12\n" + rightEnd,
            {QStringLiteral("app.yml:1:13: backoffice: must be text, not 12")});
    fileRow("locale", "backoffice: app\nlocale: English\n" + rightEnd,
            {QStringLiteral("app.yml:2:9: locale: must be a language such as en or pt_BR, not \"English\"")});
    fileRow(
        "unknown key", "backoffice: app\ncolections: {}\n" + rightEnd,
        {QStringLiteral("app.yml:2:1: colections: unknown key; did you mean \"collections\"? (allowed: "
                        "admin, auth, backoffice, "
                        "collections, description, limits, locale, log, scripts, server, storage, title)")});
    fileRow("no collections", "backoffice: app\ncollections: {}\n",
            {QStringLiteral("app.yml:2:14: collections: must hold at least one collection")});
    fileRow("collections as a list", "backoffice: app\ncollections: [a]\n",
            {QStringLiteral("app.yml:2:14: collections: must be a mapping of keys to values, not [...]")});
    fileRow("name of a collection",
            "backoffice: app\ncollections: {_c: {fields: {f: String}}, \"a/b\": {fields: {f: "
            "String}}, $x: {fields: {f: String}}}\n",
            {QStringLiteral(
                 "app.yml:2:15: collections._c: a name is made of letters, digits, _ and -, and does not "
                 "begin with _"),
             QStringLiteral(
                 "app.yml:2:42: collections.a/b: a name is made of letters, digits, _ and -, and does not "
                 "begin with _"),
             QStringLiteral(
                 "app.yml:2:72: collections.$x: a name is made of letters, digits, _ and -, and does not "
                 "begin with _")});
    fileRow("collection twice",
            "backoffice: app\ncollections:\n  c: {fields: {f: String}}\n  c: {fields: {}}\n",
            {QStringLiteral("app.yml:4:3: collections.c: stands here a second time")});
    fileRow("no fields", "backoffice: app\ncollections:\n  c:\n    title: C\n",
            {QStringLiteral("app.yml:4:5: collections.c.fields: is missing")});
    fileRow("empty collection", "backoffice: app\ncollections:\n  c:\n  d: {fields: {f: String}}\n",
            {QStringLiteral("app.yml:3:3: collections.c: must be a mapping of keys to values, not null")});
    fileRow("no field", "backoffice: app\ncollections: {c: {fields: {}}}\n",
            {QStringLiteral("app.yml:2:27: collections.c.fields: must hold at least one field")});
    fileRow("label", "backoffice: app\ncollections: {c: {label: nane, fields: {name: String}}}\n",
            {QStringLiteral(
                "app.yml:2:26: collections.c.label: there is no field \"nane\" in the collection c; did "
                "you mean \"name\"? (allowed: name)")});
    fileRow("label that is a Dict",
            "backoffice: app\ncollections: {c: {label: d, fields: {d: {type: Dict, fields: {x: Int}}}}}\n",
            {QStringLiteral("app.yml:2:26: collections.c.label: a field of type Dict cannot name an item")});
    fileRow(
        "label within",
        "backoffice: app\ncollections: {c: {label: d.y, fields: {d: {type: Dict, fields: {x: Int}}}}}\n",
        {QStringLiteral("app.yml:2:26: collections.c.label: there is no field \"d.y\" in the collection c "
                        "(allowed: x)")});
    fileRow(
        "label of a broken field", "backoffice: app\ncollections: {c: {label: x, fields: {x: Sting}}}\n",
        {QStringLiteral("app.yml:2:41: collections.c.fields.x: there is no type \"Sting\"; did you mean "
                        "\"String\"? (allowed: String, Int, Float, Bool, Bytes, Datetime, List, Tuple, Dict, "
                        "In, Complex, IpAddress, IpNetwork, Url, FreeDict, Ref, RefsList, File, BlobFile)")});
    fileRow("storage type", "backoffice: app\nstorage: {type: yml, path: data}\n" + rightEnd,
            {QStringLiteral(
                "app.yml:2:17: storage.type: must be one of the allowed names, not \"yml\"; did you mean "
                "\"yaml\"? (allowed: yaml, memory, sqlite, postgres)")});
    fileRow("storage without a type", "backoffice: app\nstorage: {path: data}\n" + rightEnd,
            {QStringLiteral("app.yml:2:10: storage.type: is missing")});
    fileRow("storage as text", "backoffice: app\nstorage: memory\n" + rightEnd,
            {QStringLiteral("app.yml:2:10: storage: must be a mapping of keys to values, not \"memory\"")});
    fileRow("path of memory", "backoffice: app\nstorage: {type: memory, path: data}\n" + rightEnd,
            {QStringLiteral("app.yml:2:25: storage.path: unknown key (allowed: type)")});
    fileRow("empty path", "backoffice: app\nstorage: {type: yaml, path: \"\"}\n" + rightEnd,
            {QStringLiteral("app.yml:2:29: storage.path: must name a folder")});
    fileRow("url of yaml", "backoffice: app\nstorage: {type: yaml, url: x}\n" + rightEnd,
            {QStringLiteral("app.yml:2:23: storage.url: unknown key (allowed: path, type)")});
    fileRow("sqlite without a path", "backoffice: app\nstorage: {type: sqlite}\n" + rightEnd,
            {QStringLiteral("app.yml:2:10: storage.path: is missing")});
    fileRow("sqlite with an empty path", "backoffice: app\nstorage: {type: sqlite, path: ' '}\n" + rightEnd,
            {QStringLiteral("app.yml:2:31: storage.path: must name a file")});
    fileRow("postgres without a url", "backoffice: app\nstorage: {type: postgres, path: x}\n" + rightEnd,
            {QStringLiteral("app.yml:2:10: storage.url: is missing"),
             QStringLiteral("app.yml:2:27: storage.path: unknown key (allowed: type, url)")});
    fileRow("url of something else",
            "backoffice: app\nstorage: {type: postgres, url: 'mysql://me:secret@h/d'}\n" + rightEnd,
            {QStringLiteral("app.yml:2:32: storage.url: must be an address such as "
                            "postgres://user@host:5432/database")});
    fileRow(
        "storage of a collection",
        "backoffice: app\ncollections:\n  c:\n    fields: {f: String}\n    storage: {type: sqlte}\n",
        {QStringLiteral("app.yml:5:21: collections.c.storage.type: must be one of the allowed names, not "
                        "\"sqlte\"; did you mean \"sqlite\"? (allowed: yaml, memory, sqlite, postgres)")});
    fileRow("two types at one place",
            "backoffice: app\nstorage: {type: yaml, path: d}\ncollections:\n  c:\n    fields: {f: String}\n"
            "    storage: {type: sqlite, path: ./d}\n",
            {QStringLiteral("app.yml:6:14: collections.c.storage: d is the path of another storage, "
                            "which has another type")});
    fileRow("port", "backoffice: app\nserver: {port: 65536, hots: x}\n" + rightEnd,
            {QStringLiteral("app.yml:2:16: server.port: must be a whole number from 0 to 65535, not 65536"),
             QStringLiteral("app.yml:2:23: server.hots: unknown key; did you mean \"host\"? (allowed: host, "
                            "origins, port)")});
    fileRow("origin",
            "backoffice: app\nserver: {origins: [\"https://a.example/x\", \"http://[::1]:80\"]}\n" + rightEnd,
            {QStringLiteral(
                "app.yml:2:20: server.origins[0]: must be an origin such as https://desk.example.org, in "
                "small letters and without a path, not \"https://a.example/x\"")});
    fileRow("host", "backoffice: app\nserver: {host: 0.0.0.0}\n" + rightEnd,
            {QStringLiteral(
                "app.yml:2:16: server.host: without authentication the server listens to this machine "
                "only: 127.0.0.1, ::1 or localhost, not \"0.0.0.0\"")});
    fileRow(
        "limits", "backoffice: app\nlimits: {body_bytes: 0, page_max: many, page_min: 1}\n" + rightEnd,
        {QStringLiteral(
             "app.yml:2:22: limits.body_bytes: must be a whole number from 1 to 1073741824, not 0"),
         QStringLiteral(
             "app.yml:2:35: limits.page_max: must be a whole number from 1 to 1000000, not \"many\""),
         QStringLiteral("app.yml:2:41: limits.page_min: unknown key; did you mean \"page_max\"? (allowed: "
                        "body_bytes, page_max, script_ms, undo)")});
}

void DescriptionErrorTest::locatesMistakesOfAFile()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, lines);
    QCOMPARE(SourceFile(text).lines(), lines);
}

void DescriptionErrorTest::saysWhatIsNotSupportedYet_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("line");

    const auto row = [](const char *name, const QByteArray &text, const QString &line) {
        QTest::newRow(name) << text << line;
    };
    for (const char *key : {"users", "lifetime"}) {
        row(key, "backoffice: app\nauth: {" + QByteArray(key) + ": x}\n" + rightEnd,
            QStringLiteral("app.yml:2:8: auth.%1: this version does not support \"%1\" yet")
                .arg(QLatin1String(key)));
    }
}

void DescriptionErrorTest::saysWhatIsNotSupportedYet()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, line);
    QCOMPARE(SourceFile(text).lines(), QStringList{line});
}

void DescriptionErrorTest::checksReferences_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<QStringList>("lines");

    const auto row = [](const char *name, const char *a, const char *b, const QStringList &lines) {
        QTest::newRow(name) << QByteArray(a) << QByteArray(b) << lines;
    };
    row("collection that is not there", "{type: Ref, coll: zz, field: $.b}",
        "{type: RefsList, coll: as, field: $.a}",
        {QStringLiteral(
            "app.yml:5:28: collections.as.fields.a.coll: there is no collection \"zz\" (allowed: as, "
            "others)")});
    row("field that is not there", "{type: Ref, coll: others, field: $.c}",
        "{type: RefsList, coll: as, field: $.a}",
        {QStringLiteral(
            "app.yml:5:43: collections.as.fields.a.field: there is no field \"c\" in the collection others "
            "(allowed: b, other)")});
    row("no reference back", "{type: Ref, coll: others, field: $.other}", "String",
        {QStringLiteral(
            "app.yml:5:43: collections.as.fields.a.field: the field \"other\" of the collection others is "
            "of type String, not Ref or RefsList")});
    row("one-sided back", "{type: Ref, coll: others, rev: b}", "{type: RefsList, coll: as}",
        {QStringLiteral(
            "app.yml:5:41: collections.as.fields.a.rev: the field \"b\" of the collection others must "
            "refer back with coll: as and field: $.a")});
    row("back to another collection", "{type: Ref, coll: others, reverse: b}",
        "{type: Ref, coll: others, field: $.b}",
        {QStringLiteral(
            "app.yml:5:45: collections.as.fields.a.reverse: the field \"b\" of the collection others must "
            "refer back with coll: as and field: $.a")});
    row("selector", "{type: Ref, coll: others, field: \"$.b[0]\"}", "String",
        {QStringLiteral("app.yml:5:43: collections.as.fields.a.field: must name a field such as $.users, not "
                        "\"$.b[0]\"")});
    row("root as a selector", "{type: Ref, coll: others, field: $}", "String",
        {QStringLiteral(
            "app.yml:5:43: collections.as.fields.a.field: must name a field such as $.users, not \"$\"")});
    row("through a list", "{type: List, of: {type: Ref, coll: others, field: $.b}}",
        "{type: RefsList, coll: as}",
        {QStringLiteral(
            "app.yml:5:60: collections.as.fields.a.of.field: a reference within a List, a Tuple, an In "
            "or an action has no reverse field")});
    row("into a list", "{type: Ref, coll: others, field: $.b.x}",
        "{type: List, of: {type: Dict, fields: {x: {type: Ref, coll: as}}}}",
        {QStringLiteral(
            "app.yml:5:43: collections.as.fields.a.field: there is no field \"b.x\" in the collection "
            "others")});
    row("collection as a list", "{type: Ref, coll: [others]}", "String",
        {QStringLiteral("app.yml:5:28: collections.as.fields.a.coll: must be text, not [...]")});
    row("both collections", "{type: Ref, coll: others, table: others}", "String",
        {QStringLiteral(
            "app.yml:5:36: collections.as.fields.a.table: means the same as \"coll\", which is given too")});
}

void DescriptionErrorTest::checksReferences()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(QStringList, lines);
    const SourceFile source("backoffice: app\ncollections:\n  as:\n    fields:\n      a: " + a +
                            "\n  others:\n    fields:\n      b: " + b + "\n      other: String\n");
    QCOMPARE(source.lines(), lines);
}

void DescriptionErrorTest::reportsAllMistakesAtOnce()
{
    const SourceFile source("backoffice: app\n"
                            "titel: Mine\n"
                            "collections:\n"
                            "  users:\n"
                            "    fields:\n"
                            "      age: {type: Int, mn: 0, max: old}\n"
                            "      age: Int\n"
                            "      name: {type: String, pattern: \"[\"}\n"
                            "      addr: {type: Ref, coll: adrs}\n"
                            "admin: {titel: x}\n");
    QStringList starts;
    for (const DescriptionError &error : source.load().errors)
        starts.append(QStringLiteral("%1:%2 %3 %4")
                          .arg(QString::number(error.line), QString::number(error.column), error.keyPath,
                               error.suggestion));
    QCOMPARE(starts, (QStringList{QStringLiteral("2:1 titel title"),
                                  QStringLiteral("6:24 collections.users.fields.age.mn min"),
                                  QStringLiteral("6:36 collections.users.fields.age.max "),
                                  QStringLiteral("7:7 collections.users.fields.age "),
                                  QStringLiteral("8:37 collections.users.fields.name.pattern "),
                                  QStringLiteral("9:31 collections.users.fields.addr.coll "),
                                  QStringLiteral("10:9 admin.titel title")}));
}

void DescriptionErrorTest::tellsThatAFileCannotBeRead()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("missing.yml"));
    const QStringList lines = checkDescription(missing);
    QCOMPARE(lines, QStringList{QString(
                        missing + QLatin1String(": the file cannot be read: No such file or directory"))});
    QCOMPARE(checkDescription(folder.path()).size(), 1);
}

void DescriptionErrorTest::givesNoApplicationWithMistakes()
{
    const SourceFile source("backoffice: app\nx: 1\n" + rightEnd);
    const DescriptionResult result = source.load();
    QVERIFY(!result.ok());
    QCOMPARE(result.errors.size(), 1);
    QCOMPARE(result.errors.first().file, source.path());
}
