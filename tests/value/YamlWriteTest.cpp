// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/value/YamlWriteTest.h"

#include "core/value/Json.h"
#include "core/value/Yaml.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace backdesk;

namespace
{

ValueMap member(const QString &name, const Value &value)
{
    ValueMap map;
    map.set(name, value);
    return map;
}

/// Written and read again, alone and in every place a value can stand.
Value again(const Value &value)
{
    const YamlDocument document = readYaml(writeYaml(value));
    return document.mistakes.isEmpty() ? document.root.toValue()
                                       : Value(document.mistakes.first().message.text());
}

} // namespace

void YamlWriteTest::roundTripsText_data()
{
    QTest::addColumn<QString>("text");
    const char *const nasty[] = {"",
                                 " ",
                                 "  ",
                                 "123",
                                 "-1",
                                 "+1",
                                 "0x1F",
                                 "0o17",
                                 "0b1",
                                 "1e3",
                                 "1.5",
                                 ".5",
                                 "1_000",
                                 "12:30:45",
                                 "1e",
                                 "true",
                                 "True",
                                 "false",
                                 "yes",
                                 "Yes",
                                 "no",
                                 "on",
                                 "off",
                                 "y",
                                 "n",
                                 "Y",
                                 "null",
                                 "Null",
                                 "~",
                                 "nan",
                                 ".nan",
                                 ".inf",
                                 "-.inf",
                                 "2024-01-01",
                                 "2024-01-01T10:00:00Z",
                                 "2024-01-01 10:00:00",
                                 "---",
                                 "...",
                                 "--- a",
                                 "... b",
                                 "-",
                                 "- a",
                                 "-a",
                                 "?",
                                 "? a",
                                 "?a",
                                 ":",
                                 ": a",
                                 ":a",
                                 "a:",
                                 "a: b",
                                 "a:b",
                                 "a :b",
                                 "#x",
                                 "a #x",
                                 "a#x",
                                 "!x",
                                 "!!int 3",
                                 "!js x",
                                 "&a",
                                 "*a",
                                 "*",
                                 "@a",
                                 "`a",
                                 "%a",
                                 "%YAML 1.2",
                                 "|",
                                 ">",
                                 "| a",
                                 "[",
                                 "]",
                                 "[a]",
                                 "{",
                                 "}",
                                 "{a: b}",
                                 ",",
                                 "a, b",
                                 "'",
                                 "''",
                                 "'a'",
                                 "\"",
                                 "\"a\"",
                                 "a\"b",
                                 "a'b",
                                 "\\",
                                 "\\n",
                                 "a\\",
                                 "\n",
                                 "\n\n",
                                 "a\n",
                                 "\na",
                                 "a\nb",
                                 "a\n\nb",
                                 "a\r\nb",
                                 "\r",
                                 "\t",
                                 "\ta",
                                 "a\t",
                                 "a\tb",
                                 " a",
                                 "a ",
                                 "a  b",
                                 "a b ",
                                 "<<",
                                 "=",
                                 "a=b",
                                 "(a)",
                                 "/a/b",
                                 "a@b.org",
                                 "12 rue de la Paix",
                                 "100 %",
                                 "3 a",
                                 "1 234",
                                 "\x01\x02\x1b[0m\x7f",
                                 "\xc2\x80\xc2\x85\xc2\x9f",
                                 "\xe2\x80\xa8",
                                 "\xe2\x80\xa9",
                                 "\xef\xbb\xbf",
                                 "\xef\xbb\xbf"
                                 "a",
                                 "\xc2\xa0",
                                 "\xc2\xa0"
                                 "a",
                                 "a\xc2\xa0",
                                 "Zo\xc3\xab",
                                 "\xc3\xa9t\xc3\xa9",
                                 "\xd8\xb9\xd8\xb1\xd8\xa8\xd9\x8a",
                                 "\xf0\x9f\x98\x80",
                                 "a\xf0\x9f\x98\x80",
                                 "\xf0\x9f\x8f\xb3\xef\xb8\x8f",
                                 "\xef\xbf\xbd",
                                 "\xef\xbf\xbe",
                                 "\xef\xbf\xbf",
                                 "\xf4\x8f\xbf\xbf",
                                 "\xe4\xb8\xad\xe6\x96\x87: \xe5\xad\x97",
                                 "\xd9\xa1\xd9\xa2",
                                 "end: ",
                                 "x\n: y",
                                 "key: |\n  text",
                                 "a\n- b",
                                 "a\n---\nb"};
    for (const char *text : nasty) {
        const QString decoded = QString::fromUtf8(text);
        QTest::newRow(qPrintable(QString::fromUtf8(toJson(Value(decoded))))) << decoded;
    }
}

void YamlWriteTest::roundTripsText()
{
    QFETCH(QString, text);
    const Value value(text);
    QCOMPARE(toJson(again(value)), toJson(value));
    QVERIFY(again(value).asText());
    for (const Value &around :
         {Value(ValueList{value, value}), Value(member(QStringLiteral("name"), value)),
          Value(member(text, value)),
          Value(member(text, ValueList{value, member(text, value), ValueList{value}})),
          Value(ValueList{ValueList{member(text, member(text, value)), value}, value})}) {
        QCOMPARE(toJson(again(around)), toJson(around));
    }
}

void YamlWriteTest::roundTripsEveryCodePoint()
{
    ValueList list;
    for (char32_t c = 1; c <= 0x10ffff; ++c) {
        const bool isSurrogate = c >= 0xd800 && c < 0xe000;
        const bool isSampled =
            c < 0x3000 || (c >= 0xf000 && c < 0x10100) || c % 251 == 0 || (c & 0xfff0) == 0xfff0;
        if (isSurrogate || !isSampled)
            continue;
        const QString text = QString::fromUcs4(&c, 1);
        list.append(Value(text));
        list.append(Value(QString(u'a' + text + u'b')));
    }
    QVERIFY(toJson(again(list)) == toJson(list));
}

void YamlWriteTest::quotesOnlyWhereNeeded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("yaml");

    const auto row = [](const char *text, const char *yaml) {
        QTest::newRow(text) << QString::fromUtf8(text) << QByteArray(yaml);
    };
    row("Jane Doe", "Jane Doe");
    row("O'Brien", "O'Brien");
    row("12 rue de la Paix", "12 rue de la Paix");
    row("Zo\xc3\xab", "Zo\xc3\xab");
    row("a, b (c) [d] {e}", "a, b (c) [d] {e}");
    row("jane@example.org", "jane@example.org");
    row("https://example.org/a?b=c#d", "https://example.org/a?b=c#d");
    row("\xf0\x9f\x98\x80 hi", "\xf0\x9f\x98\x80 hi");
    row("yes", "\"yes\"");
    row("n", "\"n\"");
    row("123", "\"123\"");
    row("2024-01-01", "\"2024-01-01\"");
    row("a\nb", "\"a\\nb\"");
    row("\x1b", "\"\\x1b\"");
    row("a: b", "\"a: b\"");
}

void YamlWriteTest::quotesOnlyWhereNeeded()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, yaml);
    QCOMPARE(writeYaml(text), yaml + '\n');
}

void YamlWriteTest::roundTripsNumbers_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("yaml");

    QTest::newRow("whole") << 2.0 << QByteArray("2.0");
    QTest::newRow("zero") << 0.0 << QByteArray("0.0");
    QTest::newRow("minus zero") << -0.0 << QByteArray("-0.0");
    QTest::newRow("fraction") << 0.1 << QByteArray("0.1");
    QTest::newRow("large") << 1e300 << QByteArray("1.0e+300");
    QTest::newRow("small") << 5e-324 << QByteArray("5.0e-324");
    QTest::newRow("digits") << 1.7976931348623157e308 << QByteArray("1.7976931348623157e+308");
    QTest::newRow("beyond 53 bits") << 9007199254740993.0 << QByteArray("9007199254740992.0");
}

void YamlWriteTest::roundTripsNumbers()
{
    QFETCH(double, number);
    QFETCH(QByteArray, yaml);
    QCOMPARE(writeYaml(number), yaml + '\n');
    const Value read = again(number);
    QVERIFY(read.asDouble());
    QVERIFY(*read.asDouble() == number);
    QCOMPARE(std::signbit(*read.asDouble()), std::signbit(number));
}

void YamlWriteTest::roundTripsOtherKinds()
{
    for (const qint64 number :
         {qint64(0), qint64(-1), std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()}) {
        QVERIFY(again(number).asInt());
        QCOMPARE(*again(number).asInt(), number);
    }
    QVERIFY(again(true) == Value(true));
    QVERIFY(again(false) == Value(false));
    QVERIFY(again({}).isNull());
    QVERIFY(again(ValueList()).asList());
    QVERIFY(again(ValueMap()).asMap());
    const QByteArray bytes("\0\xff\n", 3);
    QVERIFY(again(bytes).asBytes());
    QCOMPARE(*again(bytes).asBytes(), bytes);
    for (const char *text :
         {"2020-01-01T10:20:30", "2020-01-01T10:20:30.000001Z", "2020-01-01T10:20:30+02:00"}) {
        const auto moment = DateTime::fromText(QString::fromLatin1(text));
        QCOMPARE(writeYaml(*moment), QByteArray(text) + '\n');
        QCOMPARE(again(*moment).text(), QString::fromLatin1(text));
    }
}

void YamlWriteTest::writesForPeople()
{
    ValueMap address = member(QStringLiteral("street"), QStringLiteral("High Street"));
    address.set(QStringLiteral("number"), 12);
    ValueMap item = member(QStringLiteral("name"), QStringLiteral("Jane"));
    item.set(QStringLiteral("address"), address);
    item.set(QStringLiteral("tags"), ValueList{QStringLiteral("a"), QStringLiteral("1")});
    item.set(QStringLiteral("rows"),
             ValueList{address, ValueList{1, ValueList{2}}, ValueList(), ValueMap(), Value()});
    item.set(QStringLiteral("none"), ValueList());
    item.set(QStringLiteral("on"), true);
    QCOMPARE(writeYaml(item), QByteArray("name: Jane\n"
                                         "address:\n"
                                         "  street: High Street\n"
                                         "  number: 12\n"
                                         "tags:\n"
                                         "  - a\n"
                                         "  - \"1\"\n"
                                         "rows:\n"
                                         "  - street: High Street\n"
                                         "    number: 12\n"
                                         "  - - 1\n"
                                         "    - - 2\n"
                                         "  - []\n"
                                         "  - {}\n"
                                         "  - null\n"
                                         "none: []\n"
                                         "\"on\": true\n"));
    QVERIFY(again(item) == Value(item));
}

void YamlWriteTest::roundTripsLongNames()
{
    for (const int length : {400, 600, 1100, 5000}) {
        const QString name = QString(length, u'\u00e9');
        const Value value = member(name, member(name + u'\n', ValueList{member(name, 1), 2}));
        QCOMPARE(toJson(again(value)), toJson(value));
    }
}
