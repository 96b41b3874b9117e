// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/script/InterruptionTest.h"

#include "core/value/RunTime.h"
#include "tests/script/Scripts.h"

#include <QElapsedTimer>
#include <QTemporaryFile>

#include <thread>

using namespace backdesk;
using namespace backdesk::test;

namespace
{

using std::chrono::milliseconds;

bool wasStopped(const World &world)
{
    return world.environment.hasFailed() && world.environment.failure().first().kind == ErrorKind::Internal &&
           world.failure().contains(QLatin1String("was stopped"));
}

} // namespace

void InterruptionTest::loopsAreStopped_data()
{
    QTest::addColumn<QByteArray>("source");
    const auto row = [](const char *source) { QTest::newRow(source) << QByteArray(source); };
    row("o => { while (true) {} }");
    row("o => { for (;;) { try { while (true) {} } catch (e) {} } }");
    row("o => { for (;;) o.name }");
    row("o => { for (;;) backoffice.users.select() }");
    row("o => ({get a() { while (true) {} }})");
    row("o => [3, 2, 1].sort(() => { while (true) {} })");
    row("o => { try { while (true) {} } finally { while (true) {} } }");
}

void InterruptionTest::loopsAreStopped()
{
    QFETCH(QByteArray, source);
    const auto program = ScriptProgram::create(milliseconds(60));
    World world;
    const ScriptFunction made = function(program, source.constData());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(world.ask(made).isNull());
    QVERIFY2(timer.elapsed() >= 60, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(wasStopped(world), qPrintable(world.failure()));
    World next;
    QCOMPARE(next.ask(function(program, "o => o.name + o.tags.length")).text(), QStringLiteral("Neil2"));
    QCOMPARE(next.failure(), QString());
}

void InterruptionTest::theEngineLivesOn()
{
    const auto program = ScriptProgram::create(milliseconds(30));
    const ScriptFunction loop = function(program, "o => { while (true) {} }");
    const ScriptFunction fine =
        function(program, "o => { let n = 0; for (let i = 0; i < 1000; ++i) n += i; return n }");
    for (int i = 0; i < 5; ++i) {
        World world;
        QVERIFY(world.ask(loop).isNull());
        QVERIFY(wasStopped(world));
        world.environment.forgetFailure();
        QCOMPARE(world.ask(fine), Value(499500));
        QCOMPARE(world.failure(), QString());
    }
}

void InterruptionTest::nestedCallsShareTheLimit()
{
    const auto program = ScriptProgram::create(milliseconds(80));
    // Each inner call is short; the outer one is not.
    const Function inner =
        function(program, "o => { const end = Date.now() + 10; while (Date.now() < end); return 1 }")
            .asItemFunction();
    const ScriptFunction outer = function(program, "o => { for (;;) backoffice.users.create({name: 'x'}) }");
    World world;
    world.items.onCreate = [&](Value &) { inner({}, world.o()); };
    QVERIFY(world.ask(outer).isNull());
    QVERIFY2(wasStopped(world), qPrintable(world.failure()));

    // An endless inner call ends the outer one too, even one that catches.
    World other;
    const Function endless = function(program, "o => { while (true) {} }").asItemFunction();
    other.items.onCreate = [&](Value &) { endless({}, other.o()); };
    QElapsedTimer timer;
    timer.start();
    other.ask(
        function(program, "o => { for (;;) try { backoffice.users.create({name: 'x'}) } catch (e) {} }"));
    QVERIFY(timer.elapsed() < 5000);
    QVERIFY2(wasStopped(other), qPrintable(other.failure()));
    World last;
    QCOMPARE(last.ask(function(program, "o => 1")), Value(1));
}

void InterruptionTest::waitingIsNotWorking()
{
    const auto program = ScriptProgram::create(milliseconds(100));
    const ScriptFunction slow =
        function(program, "o => { backoffice.users.create({name: 'x'}); return o.name }");
    World world;
    world.items.onCreate = [](Value &) { std::this_thread::sleep_for(milliseconds(250)); };
    QCOMPARE(world.ask(slow).text(), QStringLiteral("Neil"));
    QCOMPARE(world.failure(), QString());
}

void InterruptionTest::waitingHasItsEnd()
{
    const auto program = ScriptProgram::create(milliseconds(20));
    const ScriptFunction endless =
        function(program, "o => { for (;;) backoffice.users.create({name: 'x'}) }");
    World world;
    world.items.onCreate = [](Value &) { std::this_thread::sleep_for(milliseconds(50)); };
    QElapsedTimer timer;
    timer.start();
    QVERIFY(world.ask(endless).isNull());
    QVERIFY2(wasStopped(world), qPrintable(world.failure()));
    // Its twenty milliseconds of work would have taken longer.
    QVERIFY2(timer.elapsed() <= 20 * RunTime::patience + 5000, qPrintable(QString::number(timer.elapsed())));
}

void InterruptionTest::comparisonsAreStopped()
{
    // A comparison is no value of the engine until its end: the interruption often comes within it.
    const auto program = ScriptProgram::create(milliseconds(2));
    const ScriptFunction waiting =
        function(program, "(action) => { while (action.from + 0.5 < action.to); return 1 }");
    const ScriptFunction mapping = function(
        program, "(action) => [1, 2].map(() => { while (action.from + 0.5 < action.to); return 1 })");
    World world;
    const auto runs = [&](const char *range) {
        for (const ScriptFunction &function : {waiting, mapping}) {
            world.environment.forgetFailure();
            world.act(function, range);
        }
    };
    for (int i = 0; i < 10; ++i) {
        runs(R"({"from": 1, "to": 0})");
        QCOMPARE(world.failure(), QString());
    }
    for (int i = 0; i < 100; ++i) {
        runs(R"({"from": 0, "to": 1})");
        QVERIFY2(wasStopped(world), qPrintable(world.failure()));
    }
}

void InterruptionTest::hugeResultsAreRefused()
{
    for (const char *source :
         {"(a, o) => { const list = []; list.length = 60000000; return list }",
          "(a, o) => { let list = [1]; for (let i = 0; i < 27; ++i) list = [list, list]; return list }",
          "(a, o) => { const text = 'x'.repeat(1000000); return Array.from({length: 100}, () => text) }"}) {
        World world;
        const auto program = ScriptProgram::create(std::chrono::minutes(5));
        QVERIFY(world.act(function(program, source)).isNull());
        QVERIFY2(world.failure().contains(QLatin1String("More was given than a value may hold")),
                 qPrintable(world.failure()));
    }
    World world;
    QCOMPARE(world.act("(a, o) => new Array(100000).fill(7)").asList()->size(), 100000);
}

void InterruptionTest::swallowedInterruptions()
{
    const auto program = ScriptProgram::create(milliseconds(30));
    World world;
    QVERIFY(world.ask(function(program, "o => { try { while (true) {} } catch (e) { return 5 } }")).isNull());
    QVERIFY(wasStopped(world));
    World action;
    action.act(function(program, "(a, o) => { o.age = 1; try { while (true) {} } catch (e) { } o.save() }"));
    QVERIFY(wasStopped(action));
    Event event = action.event("before_save");
    action.environment.forgetFailure();
    const Value before = action.item;
    function(program, "(event, root) => { root.name = 'x'; while (true) {} }").asEventHandler()(event);
    QVERIFY(wasStopped(action));
    QCOMPARE(action.item, before);
}

void InterruptionTest::twoThreadsAtOnce()
{
    const auto program = ScriptProgram::create(milliseconds(150));
    const ScriptFunction loop = function(program, "o => { while (true) {} }");
    const ScriptFunction fine = function(program, "o => o.name");
    bool stopped[2] = {};
    int finished = 0;
    bool allFine = true;
    {
        std::jthread one([&] {
            World world;
            world.ask(loop);
            stopped[0] = wasStopped(world);
        });
        std::jthread other([&] {
            World world;
            world.ask(loop);
            stopped[1] = wasStopped(world);
        });
        std::jthread innocent([&] {
            QElapsedTimer timer;
            timer.start();
            while (timer.elapsed() < 400) {
                World world;
                allFine = allFine && world.ask(fine).text() == QLatin1String("Neil");
                ++finished;
            }
        });
    }
    QVERIFY(stopped[0]);
    QVERIFY(stopped[1]);
    QVERIFY(allFine);
    QVERIFY(finished > 10);
}

void InterruptionTest::manyShortCallsAreNotStopped()
{
    // Together they take many times the limit.
    const auto program = ScriptProgram::create(milliseconds(40));
    const ScriptFunction fine = function(program, "o => o.age");
    World world;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 500)
        QCOMPARE(world.ask(fine), Value(38));
    QCOMPARE(world.failure(), QString());
}

void InterruptionTest::manyThreadsCall()
{
    QTemporaryFile module;
    QVERIFY(module.open() && module.write("export const named = o => o.name + current_user.login;") &&
            module.flush());
    const auto program = ScriptProgram::create();
    QVERIFY(program->addModule(QStringLiteral("hooks"), module.fileName()).ok());
    const Function name = function(program, "hooks.named").asItemFunction();
    std::atomic<int> right = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 6; ++i) {
            threads.emplace_back([&, i] {
                CurrentUser user;
                user.login = QString::number(i);
                World world("{\"name\": \"N\"}", user);
                for (int k = 0; k < 200; ++k)
                    right += name({}, world.o()).text() == QLatin1Char('N') + QString::number(i);
            });
        }
    }
    QCOMPARE(right.load(), 6 * 200);
}

void InterruptionTest::programsGo()
{
    std::weak_ptr<ScriptProgram> gone;
    for (int i = 0; i < 3; ++i) {
        const auto program = ScriptProgram::create();
        gone = program;
        World world;
        QCOMPARE(world.ask(function(program, "o => 1")), Value(1));
    }
    QVERIFY(gone.expired());
}
