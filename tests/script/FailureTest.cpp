// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/script/FailureTest.h"

#include "tests/script/Scripts.h"

#include <QTemporaryDir>

using namespace backdesk;
using namespace backdesk::test;

namespace
{

QString write(const QTemporaryDir &folder, const char *name, const QByteArray &text)
{
    QFile file(folder.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write");
    return file.fileName();
}

} // namespace

void FailureTest::exceptionsTellTheirPlace_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *source, const char *expected) {
        QTest::newRow(source) << QByteArray(source) << QByteArray(expected) + " (collections.users.x)";
    };
    row("o => { throw new Error('no luck') }", "app.yml:7: no luck");
    row("o => {\n\n  throw new RangeError('far') }", "app.yml:9: RangeError: far");
    row("o => o.state.length", "app.yml:7: TypeError: Cannot read property 'length' of null");
    row("o => { throw 'text' }", "app.yml:7: text");
    row("o => { throw {message: 'object'} }", "app.yml:7: object");
    row("o => { throw null }", "app.yml:7: null");
    row("o => nope()", "app.yml:7: ReferenceError: nope is not defined");
    row("o => { leaked = 1; return leaked }", "app.yml:7: ReferenceError: leaked is not defined");
    row("o => { const f = () => f(); return f() }",
        "app.yml:7: RangeError: Maximum call stack size exceeded.");
    row("o => { o.name = 1 }", "app.yml:7: TypeError: The item cannot be changed here.");
}

void FailureTest::exceptionsTellTheirPlace()
{
    QFETCH(QByteArray, source);
    World world;
    QVERIFY(world.ask(source.constData()).isNull());
    QTEST(world.failure().toUtf8(), "expected");
    QCOMPARE(world.environment.failure().first().kind, ErrorKind::Invalid);
}

void FailureTest::kinds()
{
    World world;
    world.ask("o => { throw Object.assign(new Error('not you'), {kind: 'forbidden'}) }");
    QCOMPARE(world.environment.failure().first().kind, ErrorKind::Forbidden);
}

void FailureTest::compilationTellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *source, const char *expected) {
        QTest::newRow(source) << QByteArray(source) << QByteArray(expected);
    };
    row("o => {\n  return }}", "This is no function: SyntaxError: Unexpected token `}' (app.yml, line 8)");
    row("o => ({...o})", "This is no function: SyntaxError: Unexpected token `...'");
    row("3", "This is no function: \"3\"");
    row("", "This is no function: SyntaxError: Expected token ')'.");
    row("() => {", "This is no function: SyntaxError: Expected token `}'");
    row("o => {\n  return {", "This is no function: SyntaxError: Expected token `}' (app.yml, line 8)");
    row("hooks.canSee", "This is no function: ReferenceError: hooks is not defined");
    row("log.debugg", "This is no function: \"log.debugg\"");
}

void FailureTest::compilationTellsWhatIsWrong()
{
    QFETCH(QByteArray, source);
    const auto program = ScriptProgram::create();
    const auto made = program->addFunction(QString::fromUtf8(source), place());
    QVERIFY(!made);
    QTEST(made.error().message.text().toUtf8(), "expected");
    QCOMPARE(made.error().kind, ErrorKind::Malformed);
    QCOMPARE(made.error().path, QStringLiteral("collections.users.x"));
    // A wrong one leaves no trace.
    World world;
    QCOMPARE(world.ask(function(program, "o => 4")), Value(4));
}

void FailureTest::afterAFailureNothingRuns()
{
    World world;
    world.environment.fail({ErrorKind::Invalid, {}, Message("first")});
    QVERIFY(world.ask("o => 1").isNull());
    QVERIFY(world.act("(action, o) => 1").isNull());
    QCOMPARE(world.failure(), QStringLiteral("first"));
    world.environment.forgetFailure();
    QCOMPARE(world.ask("o => 1"), Value(1));
}

void FailureTest::modules()
{
    const QTemporaryDir folder;
    write(folder, "names.js", "export const mark = '!';\n");
    const QString hooks = write(folder, "hooks.js",
                                "import { mark } from './names.js';\n"
                                "export function shout(o) { return o.name + mark + current_user.login }\n"
                                "export function fail(o) {\n"
                                "  throw new Error('no luck') }\n"
                                "export const deep = {inner: o => o.age};\n");
    const auto program = ScriptProgram::create();
    QVERIFY(program->addModule(QStringLiteral("hooks"), hooks).ok());
    World world;
    QCOMPARE(world.ask(function(program, "hooks.shout")).text(), QStringLiteral("Neil!ANONYMOUS"));
    QCOMPARE(world.ask(function(program, "hooks.deep.inner")), Value(38));
    QCOMPARE(world.ask(function(program, "o => hooks.shout(o)")).text(), QStringLiteral("Neil!ANONYMOUS"));
    world.ask(function(program, "hooks.fail"));
    QCOMPARE(world.failure(), QStringLiteral("hooks.js:4: no luck (collections.users.x)"));

    const auto unknown = program->addFunction(QStringLiteral("hooks.nope"), place());
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().message.text(),
             QStringLiteral("The module has no function \"hooks.nope\". It has: fail, shout"));
}

void FailureTest::moduleMistakes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("syntax") << QStringLiteral("hooks")
                            << QByteArray("export const a = 1;\nexport const = 3;\n")
                            << QStringLiteral("m.js, line 2");
    QTest::newRow("throws") << QStringLiteral("hooks") << QByteArray("export const a = 1;\n\nnull.x;\n")
                            << QStringLiteral("m.js, line 3");
    QTest::newRow("taken") << QStringLiteral("backoffice") << QByteArray("export const a = 1;")
                           << QStringLiteral("that name is taken");
    QTest::newRow("no name") << QStringLiteral("my-hooks") << QByteArray("export const a = 1;")
                             << QStringLiteral("no JavaScript name");
    QTest::newRow("endless") << QStringLiteral("hooks") << QByteArray("while (true) {}")
                             << QStringLiteral("it ran longer than 50 ms");
    QTest::newRow("wrong import") << QStringLiteral("hooks") << QByteArray("import {a} from './nope.js';")
                                  << QStringLiteral("cannot be used");
}

void FailureTest::moduleMistakes()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const QTemporaryDir folder;
    const auto program = ScriptProgram::create(std::chrono::milliseconds(50));
    const Status status = program->addModule(name, write(folder, "m.js", text));
    QVERIFY(!status);
    QVERIFY2(status.error().message.text().contains(expected), qPrintable(status.error().message.text()));
    QVERIFY(!program->addModule(QStringLiteral("x"), folder.filePath(QStringLiteral("none.js"))));
    QVERIFY(program->modules().isEmpty());
}

void FailureTest::endlessRecursion()
{
    World world;
    world.ask("o => { const f = n => 1 + f(n + 1); return f(0) }");
    QVERIFY2(world.failure().contains(QLatin1String("RangeError")), qPrintable(world.failure()));

    // Through C++: creating in a handler of creation.
    World other;
    const auto program = ScriptProgram::create();
    const Function again =
        function(program, "o => backoffice.users.create({name: 'x'}).name").asItemFunction();
    int calls = 0;
    other.items.onCreate = [&](Value &) {
        ++calls;
        again({}, other.o());
    };
    again({}, other.o());
    QVERIFY2(other.failure().contains(QLatin1String("endlessly")), qPrintable(other.failure()));
    QVERIFY(calls < 100);
}
