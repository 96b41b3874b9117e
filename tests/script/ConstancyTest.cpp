// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/script/ConstancyTest.h"

#include "tests/script/Scripts.h"

using namespace backdesk;
using namespace backdesk::test;

namespace
{

/// A user whose method tells how often the function ran, without being noticed.
struct Counted {
    World world;
    ScriptFunction made;

    explicit Counted(const QByteArray &body)
        : made(function("(() => { let calls = 0; return (right, o) => { ++calls; return [calls, (" + body +
                        ")]; } })()"))
    {
    }
    static ScriptFunction function(const QByteArray &source) { return test::function(source.constData()); }
};

qint64 calls(const Value &result)
{
    const Value first = result.list().value(0);
    return first.asInt() ? *first.asInt() : -1;
}

} // namespace

void ConstancyTest::whatAsksNothingIsAskedOnce_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("constant");
    const auto row = [](const char *body, bool constant) {
        QTest::newRow(body) << QByteArray(body) << constant;
    };
    row("true", true);
    row("current_user.has_role('hr')", true);
    row("current_user.login === right", true);
    row("typeof o", true);
    row("'name' in o", true);
    row("new Date(2020, 1, 1).getFullYear()", true);
    row("Math.max(1, 2)", true);
    row("o.name", false);
    row("o.nope || o.age", false);
    row("JSON.stringify(o)", false);
    row("Object.values ? Object.values(o) : o.name", false);
    row("(({name}) => name)(o)", false);
    row("backoffice.users.select().length", false);
    row("Math.random() < 2", false);
    row("Date.now() > 0", false);
    row("new Date().getTime() > 0", false);
    row("Date().length", false);
    row("new (Date.prototype.constructor)().getTime() > 0", false);
}

void ConstancyTest::whatAsksNothingIsAskedOnce()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, constant);
    Counted counted(body);
    const Function asked = counted.made.asCondition();
    for (int i = 1; i <= 3; ++i) {
        const Value result = asked(QStringLiteral("read"), counted.world.o());
        QVERIFY2(!counted.world.environment.hasFailed(), qPrintable(counted.world.failure()));
        QCOMPARE(calls(result), constant ? 1 : i);
    }
    // The next request asks again.
    World next;
    QCOMPARE(calls(asked(QStringLiteral("read"), next.o())), constant ? 2 : 4);
}

void ConstancyTest::eachRightStandsForItself()
{
    World world;
    const Function may = function("(right, o) => right === 'read'").asCondition();
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(may(QStringLiteral("read"), world.o()), Value(true));
        QCOMPARE(may(QStringLiteral("modify"), world.o()), Value(false));
        QCOMPARE(may({}, world.o()), Value(false));
    }
    Counted counted("right");
    const Function own = counted.made.asCondition();
    own(QStringLiteral("something"), counted.world.o());
    QCOMPARE(calls(own(QStringLiteral("something"), counted.world.o())), 2);
}

void ConstancyTest::eachFunctionStandsForItself()
{
    World world;
    const auto program = ScriptProgram::create();
    const Function yes = function(program, "(right, o) => true").asCondition();
    const Function no = function(program, "(right, o) => false").asCondition();
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(yes(QStringLiteral("read"), world.o()), Value(true));
        QCOMPARE(no(QStringLiteral("read"), world.o()), Value(false));
    }
}

void ConstancyTest::failuresAreNotKept()
{
    World world;
    const Function asked = function("(() => { let calls = 0; return (right, o) => { if (++calls === 1) throw "
                                    "'x'; return calls } })()")
                               .asCondition();
    QVERIFY(asked(QStringLiteral("read"), world.o()).isNull());
    world.environment.forgetFailure();
    QCOMPARE(asked(QStringLiteral("read"), world.o()), Value(2));
}

void ConstancyTest::withoutAnItemNothingIsKept()
{
    World world;
    const Value neil = world.item;
    const Function may = function("(right, o) => o === null").asCondition();
    world.item = {};
    QCOMPARE(may(QStringLiteral("read"), world.o()), Value(true));
    world.item = neil;
    QCOMPARE(may(QStringLiteral("read"), world.o()), Value(false));
    world.item = {};
    QCOMPARE(may(QStringLiteral("read"), world.o()), Value(true));
}

void ConstancyTest::otherOptionsAreAlwaysAsked()
{
    World world;
    const ScriptFunction next = function("(() => { let n = 0; return () => ++n })()");
    QCOMPARE(world.ask(next), Value(1));
    QCOMPARE(world.ask(next), Value(2));
    QCOMPARE(next.asValueFunction()({}, world.o()), Value(3));
}
