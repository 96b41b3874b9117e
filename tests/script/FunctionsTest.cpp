// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/script/FunctionsTest.h"

#include "core/script/ScriptValues.h"
#include "tests/script/Scripts.h"

#include <QJSEngine>

using namespace backdesk;
using namespace backdesk::test;

namespace
{

QByteArray told(const World &world, const Value &value)
{
    return world.environment.hasFailed() ? "failed: " + world.failure().toUtf8() : toJson(value);
}

} // namespace

void FunctionsTest::everySignature_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("default") << QByteArray("item") << QByteArray("o => o.name + '!'")
                             << QByteArray("\"Neil!\"");
    QTest::newRow("in") << QByteArray("item") << QByteArray("o => [o.name, 'x']")
                        << QByteArray("[\"Neil\",\"x\"]");
    QTest::newRow("transform") << QByteArray("value")
                               << QByteArray("(value, o) => value.toUpperCase() + o.age")
                               << QByteArray("\"GIVEN38\"");
    QTest::newRow("constraint") << QByteArray("value") << QByteArray("(value, o) => value === 'given'")
                                << QByteArray("true");
    QTest::newRow("right") << QByteArray("condition")
                           << QByteArray("(right, o) => right === 'given' && o.age > 1")
                           << QByteArray("true");
    QTest::newRow("function keyword")
        << QByteArray("item") << QByteArray("function (o) { return o.age; }") << QByteArray("38");
    QTest::newRow("comment at the end")
        << QByteArray("item") << QByteArray("o => 1 // one") << QByteArray("1");
}

void FunctionsTest::everySignature()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, source);
    World world;
    const ScriptFunction made = function(source.constData());
    const Function called = kind == "item"    ? made.asItemFunction()
                            : kind == "value" ? made.asValueFunction()
                                              : made.asCondition();
    QTEST(told(world, called(QStringLiteral("given"), world.o())), "expected");
}

void FunctionsTest::looksLikeAPlainObject_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("member") << QByteArray("o => o.name") << QByteArray("\"Neil\"");
    QTest::newRow("nested") << QByteArray("o => o.address.street") << QByteArray("\"A\"");
    QTest::newRow("length") << QByteArray("o => o.tags.length") << QByteArray("2");
    QTest::newRow("indexOf") << QByteArray("o => o.tags.indexOf('b')") << QByteArray("1");
    QTest::newRow("map") << QByteArray("o => o.tags.map(t => t + t)") << QByteArray("[\"aa\",\"bb\"]");
    QTest::newRow("keys") << QByteArray("o => Object.keys(o).join()")
                          << QByteArray("\"name,age,address,tags,born,state,_id,_meta\"");
    QTest::newRow("in") << QByteArray("o => 'age' in o && !('nope' in o)") << QByteArray("true");
    QTest::newRow("json") << QByteArray("o => JSON.parse(JSON.stringify(o)).address.number")
                          << QByteArray("1");
    QTest::newRow("null") << QByteArray("o => o.state === null") << QByteArray("true");
    QTest::newRow("date is text") << QByteArray("o => o.born") << QByteArray("\"2020-01-02T03:04:05\"");
    QTest::newRow("date of it") << QByteArray("o => new Date(o.born + 'Z').getTime()")
                                << QByteArray("1577934245000");
    QTest::newRow("destructured") << QByteArray("({name, age}) => name + age") << QByteArray("\"Neil38\"");
    QTest::newRow("itself")
        << QByteArray("o => o")
        << QByteArray("{\"name\":\"Neil\",\"age\":38,\"address\":{\"street\":\"A\",\"number\":1},"
                      "\"tags\":[\"a\",\"b\"],\"born\":\"2020-01-02T03:04:05\",\"state\":null,"
                      "\"_id\":null,\"_meta\":{\"by\":null}}");
}

void FunctionsTest::looksLikeAPlainObject()
{
    QFETCH(QByteArray, source);
    World world;
    QTEST(told(world, world.ask(source.constData())), "expected");
}

void FunctionsTest::cannotChangeTheItem_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<bool>("refused");
    QTest::newRow("member") << QByteArray("o => { o.name = 'x' }") << true;
    QTest::newRow("new member") << QByteArray("o => { o.more = 'x' }") << false;
    QTest::newRow("deleted") << QByteArray("o => { delete o.name }") << false;
    QTest::newRow("strict") << QByteArray("o => { 'use strict'; delete o.name }") << true;
    QTest::newRow("defined") << QByteArray("o => { Object.defineProperty(o, 'name', {value: 1}) }") << true;
    QTest::newRow("nested") << QByteArray("o => { o.address.street = 'x' }") << false;
    QTest::newRow("list") << QByteArray("o => { o.tags.push('x') }") << false;
}

void FunctionsTest::cannotChangeTheItem()
{
    QFETCH(QByteArray, source);
    QFETCH(bool, refused);
    World world;
    const Value before = world.item;
    world.ask(source.constData());
    QCOMPARE(world.environment.hasFailed(), refused);
    QCOMPARE(toJson(world.item), toJson(before));
    World next;
    QCOMPARE(next.ask("o => o.name").text(), QStringLiteral("Neil"));
}

void FunctionsTest::resultsAreValues_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *source, const char *expected) {
        QTest::newRow(source) << QByteArray(source) << QByteArray(expected);
    };
    row("o => undefined", "null");
    row("o => null", "null");
    row("o => { }", "null");
    row("o => 2.0", "2");
    row("o => 0.5", "0.5");
    row("o => -3", "-3");
    row("o => ({a: [1, {b: undefined}]})", "{\"a\":[1,{\"b\":null}]}");
    row("o => new Date(Date.UTC(2020, 0, 2))", "\"2020-01-02T00:00:00Z\"");
    row("o => [1, , 3]", "[1,null,3]");
    row("o => { const a = {x: 1}; return [a, a] }", "[{\"x\":1},{\"x\":1}]");
    const char *gaveNo = "failed: app.yml:7: The function gave no value: ";
    const auto wrong = [&](const char *source, const char *why) {
        row(source, QByteArray(gaveNo + QByteArray(why) + " (collections.users.x)").constData());
    };
    wrong("o => 0 / 0", "The calculation gave no number.");
    wrong("o => [1 / 0]", "The calculation gave no number.");
    wrong("o => new Date('x')", "The calculation gave no date.");
    wrong("o => () => 1", "A function was given where a value is needed.");
    wrong("o => Symbol('x')", "Something was given that is no value.");
    wrong("o => /x/", "Something was given that is no value.");
    wrong("o => { const a = {}; a.a = a; a.b = a; return a }", "An object was given that holds itself.");
    wrong("o => { let a = {}; for (let i = 0; i < 70; ++i) a = {a}; return a }",
          "An object was given that is nested too deeply.");
}

void FunctionsTest::resultsAreValues()
{
    QFETCH(QByteArray, source);
    World world;
    QTEST(told(world, world.ask(source.constData())), "expected");
}

void FunctionsTest::largeNumbersStayAsTheyAre()
{
    QCOMPARE(asPlain(Value(qint64(9007199254740991))), Value(qint64(9007199254740991)));
    QJSEngine engine;
    for (const qint64 number : {qint64(9007199254740993), std::numeric_limits<qint64>::max(),
                                std::numeric_limits<qint64>::min(), qint64(-1)})
        QCOMPARE(asPlain(Value(number)), *fromScript(toScript(engine, Value(number))));
}

void FunctionsTest::withoutAnItem()
{
    World world;
    world.item = {};
    const Function may = function("(right, o) => o === null || o.name !== 'Neil'").asCondition();
    QCOMPARE(may(QStringLiteral("create"), world.o()), Value(true));
}

void FunctionsTest::nestedLooksAtOtherItems()
{
    const auto program = ScriptProgram::create();
    const Function name = function(program, "o => o.name").asItemFunction();
    World world;
    world.items.onCreate = [&](Value &item) {
        const Subject inner{*world.type, item, world.environment};
        item.asMap()->set(QStringLiteral("state"), name({}, inner));
    };
    const Value result =
        world.ask(function(program, "o => [o.name, backoffice.users.create({name: 'Inner'}).state, o.name]"));
    QCOMPARE(told(world, result), QByteArray("[\"Neil\",\"Inner\",\"Neil\"]"));
}

void FunctionsTest::typesAreToldApart()
{
    const auto program = ScriptProgram::create();
    const Function keys = function(program, "o => Object.keys(o)").asItemFunction();
    Environment environment;
    // Types come and go, and often at the same address.
    for (int i = 0; i < 20; ++i) {
        const QString name = QStringLiteral("field%1").arg(i);
        const auto type = dict({{name, string()}});
        const Value item = type->initialValue();
        QCOMPARE(keys({}, {*type, item, environment}), Value(ValueList{name}));
    }
}
