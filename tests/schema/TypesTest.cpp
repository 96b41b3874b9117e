// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/schema/TypesTest.h"

#include "tests/schema/Schemas.h"

#include <QElapsedTimer>
#include <QTest>

#include <limits>

using namespace backdesk;
using namespace backdesk::test;

namespace
{

TypePtr typeNamed(const QString &name)
{
    if (name == QLatin1String("String"))
        return string();
    if (name == QLatin1String("Int"))
        return integer();
    if (name == QLatin1String("Float"))
        return std::make_shared<FloatType>(TypeOptions(), FloatType::Options());
    if (name == QLatin1String("Bool"))
        return std::make_shared<BoolType>(TypeOptions());
    if (name == QLatin1String("Datetime"))
        return std::make_shared<DatetimeType>(TypeOptions(), DatetimeType::Options());
    if (name == QLatin1String("List"))
        return list(integer());
    return std::make_shared<RefsListType>(TypeOptions(), ReferenceTarget{QStringLiteral("others"), {}},
                                          OnDelete::Unlink, ListLimits());
}

QStringList told(const Mistakes &mistakes)
{
    QStringList lines;
    for (const Error &error : mistakes.errors())
        lines.append(error.path + QLatin1String(": ") + error.message.text());
    return lines;
}

} // namespace

void TypesTest::decodes_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("output"); // empty: refused
    const auto row = [](const char *type, const char *input, const char *output) {
        QTest::addRow("%s of %s", type, input)
            << QString::fromLatin1(type) << QString::fromUtf8(input) << QString::fromUtf8(output);
    };
    row("String", "\"a\"", "\"a\"");
    row("String", "\"\"", "\"\"");
    row("String", "12", "");
    row("String", "true", "");
    row("String", "[\"a\"]", "");
    row("String", "\"a\\u0000b\"", "");
    row("String", "\"\\ud800\"", "");
    row("Int", "12", "12");
    row("Int", "9223372036854775807", "9223372036854775807");
    row("Int", "-9223372036854775808", "-9223372036854775808");
    row("Int", "9223372036854775808", "");
    row("Int", "1e300", "");
    row("Int", "1.0", "1");
    row("Int", "1.5", "");
    row("Int", "\"12\"", "");
    row("Int", "true", "");
    row("Float", "1.5", "1.5");
    row("Float", "2", "2.0");
    row("Float", "1e300", "1e+300");
    row("Float", "\"1.5\"", "");
    row("Float", "true", "");
    row("Bool", "true", "true");
    row("Bool", "1", "");
    row("Bool", "\"true\"", "");
    row("Datetime", "\"2020-01-01\"", "\"2020-01-01T00:00:00\"");
    row("Datetime", "12", "");
    row("Datetime", "\"\"", "");
    row("List", "[1,2]", "[1,2]");
    row("List", "[]", "[]");
    row("List", "[1,null]", "[1,null]");
    row("List", "[1,\"2\"]", "");
    row("List", "{}", "");
    row("RefsList", "[\"a\",\"b\"]", "[\"a\",\"b\"]");
    row("RefsList", "null", "[]");
    row("RefsList", "[null]", "");
    row("RefsList", "\"a\"", "");
}

void TypesTest::decodes()
{
    QFETCH(QString, type);
    QFETCH(QString, input);
    QFETCH(QString, output);
    const TypePtr tested = typeNamed(type);
    Mistakes mistakes;
    const Value value = tested->decode(json(input.toUtf8().constData()), {}, ValuePath(), mistakes);
    tested->check(value, ValuePath(), mistakes);
    QCOMPARE(mistakes.isEmpty(), !output.isEmpty());
    if (!output.isEmpty())
        QCOMPARE(QString::fromUtf8(toJson(value)), output);
}

void TypesTest::reportsEveryMistakeOnce()
{
    TypeOptions kinds;
    kinds.in = ValueList{QStringLiteral("small"), QStringLiteral("big")};
    const auto type = dict({
        {QStringLiteral("name"), string(required(), {QStringLiteral("^[A-Z]")})},
        {QStringLiteral("kind"), string(kinds)},
        {QStringLiteral("age"), integer({}, {0, 150})},
        {QStringLiteral("tags"), list(string(), {1, 2, true})},
        {QStringLiteral("rows"), list(dict({{QStringLiteral("k"), string(required())}}))},
        {QStringLiteral("home"), dict({{QStringLiteral("street"), string(required())}})},
    });
    Mistakes mistakes;
    const Value value =
        type->decode(json(R"({"name": 5, "kind": "medium", "age": 151, "tags": ["a", "a", "a"],
                              "rows": [{"k": "x"}, {}], "zz": 1})"),
                     type->initialValue(), ValuePath(), mistakes);
    type->check(value, ValuePath(), mistakes);
    const QStringList expected{
        QStringLiteral("$.name: Must be a string"),
        QStringLiteral("$.zz: Unknown field"),
        QStringLiteral("$.kind: Must be one of: small, big"),
        QStringLiteral("$.age: Must be at most 150"),
        QStringLiteral("$.tags: Too many entries: at most 2"),
        QStringLiteral("$.tags: Holds the same entry twice"),
        QStringLiteral("$.rows[1].k: Cannot be empty"),
        QStringLiteral("$.home.street: Cannot be empty"),
    };
    QCOMPARE(told(mistakes), expected);
}

void TypesTest::keepsMembersThatAreNotGiven()
{
    const auto type =
        dict({{QStringLiteral("a"), integer()},
              {QStringLiteral("in"),
               dict({{QStringLiteral("b"), integer()}, {QStringLiteral("c"), integer(withDefault(7))}})}});
    Mistakes mistakes;
    Value value = type->decode(json(R"({"in": {"b": 1}})"), type->initialValue(), ValuePath(), mistakes);
    QCOMPARE(toJson(value), R"({"a":null,"in":{"b":1,"c":7}})");
    value = type->decode(json(R"({"a": 2, "in": {"c": 3}})"), value, ValuePath(), mistakes);
    QCOMPARE(toJson(value), R"({"a":2,"in":{"b":1,"c":3}})");
    value = type->decode(json(R"({"in": null})"), value, ValuePath(), mistakes);
    QCOMPARE(toJson(value), R"({"a":2,"in":{"b":1,"c":3}})");
    QVERIFY(mistakes.isEmpty());
}

void TypesTest::nullTakesTheDefault()
{
    const auto type = dict({{QStringLiteral("a"), integer(withDefault(5))}});
    Mistakes mistakes;
    const Value given = type->decode(json(R"({"a": 1})"), type->initialValue(), ValuePath(), mistakes);
    QCOMPARE(toJson(given), R"({"a":1})");
    QCOMPARE(toJson(type->decode(json(R"({"a": null})"), given, ValuePath(), mistakes)), R"({"a":5})");
}

void TypesTest::numbersAreComparedExactly()
{
    const qint64 big = (qint64(1) << 53) + 1;
    QVERIFY(Value(1) == Value(1.0));
    QVERIFY(!(Value(1) == Value(true)));
    QVERIFY(!(Value(big) == Value(9007199254740992.0)));
    QVERIFY(compare(Value(big), Value(9007199254740992.0)) > 0);
    QVERIFY(compare(Value(std::numeric_limits<qint64>::max()), Value(1e30)) < 0);
    QVERIFY(compare(Value(1), Value(QStringLiteral("1"))) == std::partial_ordering::unordered);
}

void TypesTest::patternsAreAnchoredAtTheStart()
{
    const TypePtr type = string({}, {QStringLiteral("a|b")});
    for (const auto &[text, good] : {std::pair{"abc", true}, {"bcd", true}, {"cab", false}}) {
        Mistakes mistakes;
        type->check(QString::fromLatin1(text), ValuePath(), mistakes);
        QCOMPARE(mistakes.isEmpty(), good);
    }
}

void TypesTest::patternsThatBacktrackWithoutEndAreStopped()
{
    const TypePtr type = string({}, {QStringLiteral("(a+)+$")});
    QElapsedTimer timer;
    timer.start();
    Mistakes mistakes;
    type->check(QString(QString(40, u'a') + u'!'), ValuePath(), mistakes);
    QVERIFY(!mistakes.isEmpty());
    QVERIFY2(timer.elapsed() < 2000, "the match limit did not stop the pattern");
}
