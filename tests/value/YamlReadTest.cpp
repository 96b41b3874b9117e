// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/value/YamlReadTest.h"

#include "core/value/Json.h"
#include "core/value/Yaml.h"

#include <QElapsedTimer>
#include <QTest>

using namespace backdesk;

namespace
{

QByteArray asJson(const YamlDocument &document)
{
    return toJson(document.root.toValue());
}

QString firstMistake(const YamlDocument &document)
{
    if (document.mistakes.isEmpty())
        return QStringLiteral("none");
    const YamlMistake &mistake = document.mistakes.first();
    return QStringLiteral("%1:%2 %3|%4")
        .arg(QString::number(mistake.place.line), QString::number(mistake.place.column), mistake.keyPath,
             mistake.message.text());
}

/// Nine levels of ten aliases each.
QByteArray billionLaughs()
{
    QByteArray text = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n";
    for (int i = 1; i < 10; ++i) {
        const QByteArray alias = "*a" + QByteArray::number(i - 1);
        const QByteArray name = "a" + QByteArray::number(i);
        text += name + ": &" + name + " [" + alias;
        for (int j = 1; j < 10; ++j)
            text += ", " + alias;
        text += "]\n";
    }
    return text;
}

} // namespace

void YamlReadTest::readsScalarsByTheCoreSchema_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QByteArray>("json");

    const auto row = [](const char *yaml, const char *json) {
        QTest::newRow(*yaml ? yaml : "empty") << QByteArray(yaml) << QByteArray(json);
    };
    row("", "null");
    row("~", "null");
    row("null", "null");
    row("NULL", "null");
    row("nUll", "\"nUll\"");
    row("true", "true");
    row("TRUE", "true");
    row("False", "false");
    row("tRue", "\"tRue\"");
    for (const char *word : {"on", "off", "yes", "No", "y", "N", "On", "YES"})
        QTest::newRow(word) << QByteArray(word) << '"' + QByteArray(word) + '"';
    row("12", "12");
    row("+12", "12");
    row("-12", "-12");
    row("0123", "123");
    row("0x1F", "31");
    row("0o17", "15");
    row("0x", "\"0x\"");
    row("0x-1", "\"0x-1\"");
    row("0b11", "\"0b11\"");
    row("1_000", "\"1_000\"");
    row("12:30:45", "\"12:30:45\"");
    row("9223372036854775807", "9223372036854775807");
    row("-9223372036854775808", "-9223372036854775808");
    row("9223372036854775808", "9223372036854775808.0");
    row("1.5", "1.5");
    row("-.5", "-0.5");
    row("1.", "1.0");
    row("1e3", "1000.0");
    row("1E-3", "0.001");
    row("+1.5e+2", "150.0");
    row("1e-400", "0.0");
    row("1.5.2", "\"1.5.2\"");
    row("1e", "\"1e\"");
    row(".", "\".\"");
    row("-", "[null]");
    row("+", "\"+\"");
    row("--5", "\"--5\"");
    row("2024-01-01", "\"2024-01-01\"");
    row("2024-01-01T10:00:00Z", "\"2024-01-01T10:00:00Z\"");
    row("\"12\"", "\"12\"");
    row("'true'", "\"true\"");
    row("\"\"", "\"\"");
    row("! 12", "\"12\"");
    row("!!str 12", "\"12\"");
    row("!!binary aGk=", "\"aGk=\"");
    row("\"\\u00e9\\U0001F600\\x41\\n\"", "\"\xc3\xa9\xf0\x9f\x98\x80"
                                          "A\\n\"");
    row("|\n  a\n  b\n", "\"a\\nb\\n\"");
    row(">-\n  a\n  b\n", "\"a b\"");
    row("\xef\xbb\xbf"
        "a: 1",
        "{\"a\":1}");
    row("a: 1\r\nb: 2\r\n", "{\"a\":1,\"b\":2}");
    row("# only a comment\n", "null");
    row("---\na: 1\n...\n", "{\"a\":1}");
    row("a: 'x'\n...\n", "{\"a\":\"x\"}");
    row("a: 'x'\n...", "{\"a\":\"x\"}");
    row("# it's a comment", "null");
    row("# it's a comment\n\n", "null");
    row("a: it's\n", "{\"a\":\"it's\"}");
    row("a: |+\n  it's\n\n", "{\"a\":\"it's\\n\\n\"}");
    row("a: |-\n  it's", "{\"a\":\"it's\"}");
}

void YamlReadTest::readsScalarsByTheCoreSchema()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QByteArray, json);
    const YamlDocument document = readYaml(yaml);
    QCOMPARE(firstMistake(document), QStringLiteral("none"));
    QCOMPARE(asJson(document), json);
}

void YamlReadTest::namesAreAlwaysText()
{
    const YamlDocument document = readYaml("{on: 1, yes: 2, 3: 4, true: 5, 'null': 6, 1.5: 7, <<: 8}");
    QCOMPARE(firstMistake(document), QStringLiteral("none"));
    QCOMPARE(asJson(document), QByteArray(R"({"on":1,"yes":2,"3":4,"true":5,"null":6,"1.5":7,"<<":8})"));
}

void YamlReadTest::keepsMembersInOrder()
{
    QCOMPARE(asJson(readYaml("z: 1\na: [3, 1, {y: 1, x: 2}]\nm: {}\n")),
             QByteArray(R"({"z":1,"a":[3,1,{"y":1,"x":2}],"m":{}})"));
}

void YamlReadTest::tellsPlacesInCharacters()
{
    const YamlDocument document =
        readYaml("plain: 1\n\"\xc3\xa9\xf0\x9f\x98\x80\": {\xc3\xa9: \xc3\xa9\xc3\xa9, b: [1, x]}\n");
    QCOMPARE(firstMistake(document), QStringLiteral("none"));
    const YamlMember &second = document.root.members.at(1);
    QCOMPARE(second.place.line, 2);
    QCOMPARE(second.place.column, 1);
    QCOMPARE(second.value.place.column, 7);
    QCOMPARE(second.value.members.at(0).value.place.column, 11);
    QCOMPARE(second.value.members.at(1).place.column, 15);
    QCOMPARE(second.value.members.at(1).value.elements.at(1).place.column, 22);
}

void YamlReadTest::recognisesFunctions()
{
    const YamlDocument document = readYaml("set: !js \"o => o.a\"\nname: !js hooks.canSee\n");
    QCOMPARE(firstMistake(document), QStringLiteral("none"));
    QCOMPARE(document.root.member(u"set")->kind, YamlNode::Kind::Script);
    QCOMPARE(document.root.member(u"set")->scalar.text(), QStringLiteral("o => o.a"));
    QCOMPARE(document.root.member(u"name")->kind, YamlNode::Kind::Script);
}

void YamlReadTest::expandsAliases()
{
    QCOMPARE(asJson(readYaml("a: &x {b: [1]}\nc: *x\nd: [*x, *x]\n")),
             QByteArray(R"({"a":{"b":[1]},"c":{"b":[1]},"d":[{"b":[1]},{"b":[1]}]})"));
}

void YamlReadTest::refuses_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("mistake");

    const auto row = [](const char *name, const QByteArray &yaml, const char *mistake) {
        QTest::newRow(name) << yaml << QString::fromLatin1(mistake);
    };
    row("duplicate name", "a: 1\nb:\n  c: 1\n  c: 2\n", "4:3 b.c|stands here a second time");
    row("duplicate in other words", "{\"a\": 1, a: 2}", "1:10 a|stands here a second time");
    row("second document", "a: 1\n---\nb: 2\n", "3:1 |the file holds more than one document");
    row("cycle", "a: &x [*x]", "1:8 a[0]|the alias stands within what it refers to");
    row("unknown alias", "a: *nope", "1:4 a|is not valid YAML: the referenced anchor is not defined");
    row("aliases that multiply", billionLaughs(), "5:45 a4[7]|aliases make the document too large");
    row("65 levels", QByteArray(65, '[') + QByteArray(65, ']'),
        "1:65 "
        "[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]"
        "[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]|"
        "is nested too deeply: at most 64 levels");
    row("invalid UTF-8", "a: 1\nb: x\xff\n", "2:5 |the file is not valid UTF-8");
    row("cut UTF-8", "a: \xc3", "1:4 |the file is not valid UTF-8");
    row("NUL", QByteArray("a: x\0y", 6), "1:5 |the file holds a control character (U+0000)");
    row("end of transmission",
        "a: 1\n\x04"
        "b: 2",
        "2:1 |the file holds a control character (U+0004)");
    row("UTF-16",
        QByteArray("\xff\xfe"
                   "a\0:\0",
                   6),
        "1:1 |the file is not valid UTF-8");
    row("unknown tag", "a: !python/object x", "1:4 a|the tag !python/object is not known");
    row("unknown tag of a map", "a: !thing {b: 1}", "1:4 a|the tag !thing is not known");
    row("!js of a list", "a: !js [b]", "1:4 a|the tag !js is not known");
    row("infinite", "a: .inf", "1:4 a|.inf is not a finite number");
    row("not a number", "[1, .NaN]", "1:5 [1]|.NaN is not a finite number");
    row("too large", "a: 1e999", "1:4 a|1e999 is not a finite number");
    row("null as a name", "a: {null: 1}", "1:5 a|a name must be text: put it in quotes");
    row("list as a name", "? [a]\n: 1", "1:3 |a name must be text, not a list or a mapping");
    row("alias as a name", "a: &x y\n*x : 1", "2:1 |a name must be text, not an alias");
    row("broken base64", "!!binary \"*\"", "1:1 |is not base64");
    row("tab indent", "a:\n\tb: 1\n", "2:3 |is not valid YAML: illegal map value");
    row("unclosed", "a: [1, 2\n", "2:1 a[2]|is not valid YAML: end of sequence flow not found");
    row("unclosed quote", "a: \"x\n", "2:1 a|is not valid YAML: illegal document indicator in scalar");
    row("unclosed quote without a new line", "a: 'x",
        "2:1 a|is not valid YAML: illegal document indicator in scalar");
    row("unclosed quote over lines", "a: \"x\nb: 1\n",
        "3:1 a|is not valid YAML: illegal document indicator in scalar");
    row("lone surrogate", "a: \"\\ud800\"", "1:11 a|is not valid YAML: invalid unicode: 55296");
}

void YamlReadTest::refuses()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, mistake);
    QCOMPARE(firstMistake(readYaml(yaml)), mistake);
}

void YamlReadTest::reportsSeveralMistakes()
{
    const YamlDocument document = readYaml("a: 1\na: 2\nb: .inf\nc: !x 1\n");
    QCOMPARE(document.mistakes.size(), 3);
    QCOMPARE(document.mistakes.at(1).place.line, 3);
    QCOMPARE(document.mistakes.at(2).place.line, 4);
}

void YamlReadTest::readsLargeMappingsInLinearTime()
{
    QByteArray block;
    QByteArray flow = "{";
    for (int i = 0; i < 40'000; ++i) {
        block += "name" + QByteArray::number(i) + ": \xc3\xa9\n";
        flow += "n" + QByteArray::number(i) + ": \xc3\xa9, ";
    }
    block += "name7: again\n";
    flow += "n7: again}";
    QElapsedTimer timer;
    timer.start();
    const YamlDocument first = readYaml(block);
    QCOMPARE(firstMistake(first), QStringLiteral("40001:1 name7|stands here a second time"));
    const YamlDocument second = readYaml(flow);
    QCOMPARE(second.mistakes.size(), 1);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}
