// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/ScriptRunnerTest.h"

#include "tests/admin/Backend.h"
#include "ui/script/ScriptRunner.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace backdesk;
using namespace backdesk::ui;
using backdesk::test::Backend;

namespace
{

/// Answers when told to, or never.
class SlowConnector : public Connector
{
public:
    SlowConnector() : Connector(QStringLiteral("app")) {}
    PendingReply send(Request) override
    {
        pending = PendingReply::make();
        return pending;
    }
    PendingReply pending;
};

AdminFunction js(const QString &source)
{
    return {source, QStringLiteral("admin.test (3:4)")};
}

ScriptAnswer run(ScriptRunner &runner, const QString &source, const QJsonArray &arguments = {},
                 const ScriptScope &scope = {})
{
    std::optional<ScriptAnswer> answer;
    QObject context;
    runner.call(js(source), arguments, scope, &context, [&](const ScriptAnswer &given) { answer = given; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 10000); }();
    return answer.value_or(ScriptAnswer());
}

struct Scripts {
    explicit Scripts(const QMap<QString, QString> &modules = {}) : runner(backend.connector(), modules) {}
    ScriptAnswer run(const QString &source, const QJsonArray &arguments = {}, const ScriptScope &scope = {})
    {
        return ::run(runner, source, arguments, scope);
    }
    Backend backend;
    ScriptRunner runner;
};

} // namespace

void ScriptRunnerTest::givesValues_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QJsonValue>("value");

    const auto row = [](const char *name, const char *source, const QJsonValue &value) {
        QTest::newRow(name) << QString::fromUtf8(source) << value;
    };
    row("number", "(a, b) => a + b", 3);
    row("text", "() => 'a' + 1", QStringLiteral("a1"));
    row("function", "function (a) { return a * 2; }", 2);
    row("object", "() => ({a: [1, {b: null}]})",
        QJsonObject{
            {QStringLiteral("a"), QJsonArray{1, QJsonObject{{QStringLiteral("b"), QJsonValue::Null}}}}});
    row("date", "() => new Date(0)", QStringLiteral("1970-01-01T00:00:00.000Z"));
    row("promise", "() => Promise.resolve(4)", 4);
    row("chain", "a => Promise.resolve(a).then(x => x + 1).then(x => Promise.resolve(x * 10))", 20);
    row("rejected and caught", "() => Promise.reject(new Error('no')).catch(e => e.message)",
        QStringLiteral("no"));
    row("all", "() => Promise.all([1, Promise.resolve(2)])", QJsonArray{1, 2});
    row("comment at the end", "() => 5 // five", 5);
    row("truth", "() => true", true);
}

void ScriptRunnerTest::givesValues()
{
    QFETCH(QString, source);
    QFETCH(QJsonValue, value);
    Scripts scripts;
    const ScriptAnswer answer = scripts.run(source, {1, 2});
    QCOMPARE(answer.error, QString());
    QVERIFY(answer.ok);
    QCOMPARE(answer.value, value);
}

void ScriptRunnerTest::givesValuesAtOnceThatAreNoFunctions()
{
    Scripts scripts;
    QJsonValue given;
    scripts.runner.evaluate(parseAdminValue(7), {}, {}, this,
                            [&](const ScriptAnswer &answer) { given = answer.value; });
    QCOMPARE(given.toInt(), 7);
}

void ScriptRunnerTest::neverCallsBackFromWithin()
{
    Scripts scripts;
    bool called = false;
    scripts.runner.call(js(QStringLiteral("() => 1")), {}, {}, this,
                        [&](const ScriptAnswer &) { called = true; });
    QVERIFY(!called);
    QTRY_VERIFY(called);
}

void ScriptRunnerTest::tellsUndefinedFromNull()
{
    Scripts scripts;
    QVERIFY(scripts.run(QStringLiteral("() => undefined")).value.isUndefined());
    QVERIFY(scripts.run(QStringLiteral("() => {}")).ok);
    QVERIFY(scripts.run(QStringLiteral("() => null")).value.isNull());
}

void ScriptRunnerTest::tellsWhatWasRead()
{
    Scripts scripts;
    ScriptScope scope;
    scope.context = {
        {QStringLiteral("a"), 1},
        {QStringLiteral("address"), QJsonObject{{QStringLiteral("street"), QStringLiteral("S")}}}};
    scope.path = {{QStringLiteral("id"), QStringLiteral("12")}};
    ScriptAnswer answer = scripts.run(
        QStringLiteral("() => crudl.context('a') + crudl.context('address.street') + crudl.path.id"), {},
        scope);
    QCOMPARE(answer.value.toString(), QStringLiteral("1S12"));
    QCOMPARE(answer.reads, (QSet<QString>{QStringLiteral("a"), QStringLiteral("address.street")}));
    answer = scripts.run(QStringLiteral("() => crudl.context.data.a"), {}, scope);
    QCOMPARE(answer.value.toInt(), 1);
    QCOMPARE(answer.reads, QSet<QString>{QStringLiteral("*")});
    // Nothing of it is there in the next call.
    answer = scripts.run(QStringLiteral("() => crudl.context('a')"));
    QVERIFY(answer.value.isUndefined());
}

void ScriptRunnerTest::tellsWhereItFailed()
{
    Scripts scripts;
    ScriptAnswer answer = scripts.run(QStringLiteral("o => o.a.b"), {QJsonObject()});
    QVERIFY(!answer.ok);
    QVERIFY2(answer.error.contains(QLatin1String("TypeError")), qPrintable(answer.error));
    QVERIFY2(answer.error.endsWith(QLatin1String("(admin.test (3:4))")), qPrintable(answer.error));
    QVERIFY(answer.thrown.isUndefined());
    answer = scripts.run(QStringLiteral("() => {\n\n throw new Error('third') }"));
    QVERIFY2(answer.error.contains(QLatin1String("line 3")), qPrintable(answer.error));
    answer = scripts.run(QStringLiteral("() => ("));
    QVERIFY2(answer.error.contains(QLatin1String("no function")), qPrintable(answer.error));
    answer = scripts.run(QStringLiteral("12"));
    QVERIFY2(answer.error.contains(QLatin1String("no function")), qPrintable(answer.error));
    answer = scripts.run(QStringLiteral("() => { const o = {}; o.o = o; return o }"));
    QVERIFY2(answer.error.contains(QLatin1String("circular")), qPrintable(answer.error));
    answer = scripts.run(QStringLiteral("() => new Promise(() => {})"));
    QVERIFY2(answer.error.contains(QLatin1String("never settled")), qPrintable(answer.error));
    QVERIFY(!answer.ok);
}

void ScriptRunnerTest::keepsWhatWasThrown_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QJsonValue>("thrown");

    const QJsonObject invalid{
        {QStringLiteral("validationError"), true},
        {QStringLiteral("errors"), QJsonObject{{QStringLiteral("name"), QStringLiteral("bad")}}}};
    QTest::newRow("data") << QStringLiteral("() => { throw {validationError: true, errors: {name: 'bad'}} }")
                          << QJsonValue(invalid);
    QTest::newRow("rejection") << QStringLiteral(
                                      "() => Promise.reject({validationError: true, errors: {name: 'bad'}})")
                               << QJsonValue(invalid);
    QJsonObject withMessage = invalid;
    withMessage.insert(QStringLiteral("message"), QStringLiteral("The values are not valid."));
    QTest::newRow("class") << QStringLiteral("() => { throw new crudl.ValidationError({name: 'bad'}) }")
                           << QJsonValue(withMessage);
    QTest::newRow("permission") << QStringLiteral("() => { throw new PermissionError('Not you.') }")
                                << QJsonValue(
                                       QJsonObject{{QStringLiteral("permissionError"), true},
                                                   {QStringLiteral("message"), QStringLiteral("Not you.")}});
    QTest::newRow("own error")
        << QStringLiteral("() => { throw Object.assign(new Error('gone'), {status: 410}) }")
        << QJsonValue(QJsonObject{{QStringLiteral("status"), 410},
                                  {QStringLiteral("message"), QStringLiteral("gone")}});
    QTest::newRow("text") << QStringLiteral("() => { throw 'words' }") << QJsonValue(QStringLiteral("words"));
}

void ScriptRunnerTest::keepsWhatWasThrown()
{
    QFETCH(QString, source);
    QFETCH(QJsonValue, thrown);
    Scripts scripts;
    const ScriptAnswer answer = scripts.run(source);
    QVERIFY(!answer.ok);
    QCOMPARE(answer.thrown, thrown);
}

void ScriptRunnerTest::stopsEndlessLoops_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("loop") << QStringLiteral("() => { while (true) {} }");
    QTest::newRow("caught") << QStringLiteral("() => { for (;;) { try { for (;;) {} } catch (e) {} } }");
    QTest::newRow("promises") << QStringLiteral(
        "() => { const f = () => Promise.resolve().then(f, f); return f() }");
    QTest::newRow("in a then") << QStringLiteral("() => Promise.resolve().then(() => { for (;;) {} })");
}

void ScriptRunnerTest::stopsEndlessLoops()
{
    QFETCH(QString, source);
    Backend backend;
    ScriptRunner runner(backend.connector(), {}, nullptr, std::chrono::milliseconds(100));
    const ScriptAnswer answer = run(runner, source);
    QVERIFY(!answer.ok);
    QVERIFY2(answer.error.contains(QLatin1String("100 ms")), qPrintable(answer.error));
    // The next one runs.
    QCOMPARE(run(runner, QStringLiteral("() => 1")).value.toInt(), 1);
}

void ScriptRunnerTest::leavesNothingBehind()
{
    Scripts scripts;
    scripts.run(QStringLiteral("() => { secret = 1; Array.prototype.evil = 1; Object.prototype.evil = 1; "
                               "crudl.evil = 1; current_user.evil = 1; JSON.stringify = () => 'x' }"));
    QCOMPARE(scripts
                 .run(QStringLiteral("() => [typeof secret, typeof [].evil, typeof ({}).evil, "
                                     "typeof crudl.evil, typeof current_user.evil, JSON.stringify(1)]"))
                 .value,
             QJsonValue(QJsonArray{QStringLiteral("undefined"), QStringLiteral("undefined"),
                                   QStringLiteral("undefined"), QStringLiteral("undefined"),
                                   QStringLiteral("undefined"), QStringLiteral("1")}));
    QVERIFY(!scripts.run(QStringLiteral("() => { backoffice.users = 1 ; return backoffice.users === 1 }"))
                 .value.toBool());
}

void ScriptRunnerTest::modulesAreKnown()
{
    Scripts scripts({{QStringLiteral("hooks"), QStringLiteral("import {two} from './numbers.js';\n"
                                                              "export const four = () => two() * 2;\n"
                                                              "export const fail = () => { null.x }")},
                     {QStringLiteral("numbers"), QStringLiteral("export function two() { return 2 }")}});
    QCOMPARE(scripts.run(QStringLiteral("hooks.four")).value.toInt(), 4);
    QCOMPARE(scripts.run(QStringLiteral("() => numbers.two() + hooks.four()")).value.toInt(), 6);
    const ScriptAnswer failed = scripts.run(QStringLiteral("hooks.fail"));
    QVERIFY2(failed.error.contains(QLatin1String("hooks.js:3")), qPrintable(failed.error));
}

void ScriptRunnerTest::tellsOfBrokenModules()
{
    Scripts scripts({{QStringLiteral("hooks"), QStringLiteral("export const four = ;")}});
    const ScriptAnswer answer = scripts.run(QStringLiteral("() => 1"));
    QVERIFY(!answer.ok);
    QVERIFY2(answer.error.contains(QLatin1String("hooks")), qPrintable(answer.error));
}

void ScriptRunnerTest::showsTheUser()
{
    Scripts scripts;
    QCOMPARE(scripts.run(QStringLiteral("() => current_user.is_anonymous()")).value.toBool(), true);
    QSignalSpy changed(&scripts.runner, &ScriptRunner::userChanged);
    scripts.runner.setUser({{QStringLiteral("_id"), QStringLiteral("7")},
                            {QStringLiteral("login"), QStringLiteral("ada")},
                            {QStringLiteral("roles"), QJsonArray{QStringLiteral("hr")}},
                            {QStringLiteral("requestHeaders"), QJsonObject{{QStringLiteral("Auth"), 1}}}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(scripts
                 .run(QStringLiteral("() => [current_user.login, current_user.has_role(['x', 'hr']), "
                                     "current_user.has_role('x'), current_user.is_anonymous(), "
                                     "crudl.auth.username, crudl.auth.user, crudl.auth.requestHeaders === "
                                     "undefined, crudl.req().headers.Auth]"))
                 .value,
             QJsonValue(QJsonArray{QStringLiteral("ada"), true, false, false, QStringLiteral("ada"),
                                   QStringLiteral("7"), true, 1}));
}

void ScriptRunnerTest::makesRequestsAsCrudl()
{
    Scripts scripts;
    QCOMPARE(scripts
                 .run(QStringLiteral("() => { const r = crudl.req({a: 1}).filter('x', 2).withParams([3]); "
                                     "return [r.data.a, r.filters.x, r.params[0], "
                                     "r.paginate(false).sort([]).pagination] }"))
                 .value,
             QJsonValue(QJsonArray{1, 2, 3, false}));
    QCOMPARE(
        scripts.run(QStringLiteral("() => crudl.resolvePath('users/:id/x', {id: 'a b'})")).value.toString(),
        QStringLiteral("users/a%20b/x"));
}

void ScriptRunnerTest::tellsOfPermissionsAndViews()
{
    Scripts scripts;
    scripts.runner.setPermissions({{QStringLiteral("v"), QJsonObject{{QStringLiteral("save"), false}}}});
    const QJsonObject list{{QStringLiteral("title"), QStringLiteral("Users")}};
    const QJsonObject related{{QStringLiteral("listView"), QStringLiteral("people")}};
    scripts.runner.setViews({{QStringLiteral("people"), list},
                             {QStringLiteral("pages"), QJsonObject{{QStringLiteral("related"), related}}}});
    scripts.runner.setOptions({{QStringLiteral("basePath"), QStringLiteral("/")}});
    QCOMPARE(
        scripts
            .run(QStringLiteral("() => [crudl.hasPermission('v', 'save'), crudl.hasPermission('v', 'x'), "
                                "crudl.getSiblingDesc('pages', 'listView').title, "
                                "crudl.options.basePath]"))
            .value,
        QJsonValue(QJsonArray{false, true, QStringLiteral("Users"), QStringLiteral("/")}));
}

void ScriptRunnerTest::readsTheDescription()
{
    Scripts scripts;
    scripts.runner.setAdmin(QJsonDocument::fromJson(R"({
        "title": "Ours", "scripts": {"forms": "secret"}, "options": {"days": 3},
        "views": [{"name": "users", "listView": {"title": {"$js": "x => x"}, "pageSize": 20, "fields": ["name"]}}]
    })")
                                .object());
    QCOMPARE(scripts
                 .run(QStringLiteral("() => [crudl.getAdmin('title'), crudl.getAdmin('options.days'), "
                                     "crudl.getAdmin('views.users.listView.pageSize'), "
                                     "crudl.getAdmin('views.0.listView.fields.0'), "
                                     "crudl.getAdmin('views.users.listView.title', 'no text'), "
                                     "crudl.getAdmin('scripts.forms', 'kept'), "
                                     "crudl.getAdmin('views.nobody.listView', 'none'), "
                                     "crudl.getAdmin('constructor', 'none')]"))
                 .value,
             QJsonValue(QJsonArray{QStringLiteral("Ours"), 3, 20, QStringLiteral("name"),
                                   QStringLiteral("no text"), QStringLiteral("kept"), QStringLiteral("none"),
                                   QStringLiteral("none")}));
}

void ScriptRunnerTest::storesRemember()
{
    Scripts scripts;
    QSignalSpy changed(&scripts.runner, &ScriptRunner::storeChanged);
    scripts.runner.setUser({{QStringLiteral("_id"), QStringLiteral("1")}});
    const auto run = [&](const char *source) { return scripts.run(QString::fromLatin1(source)); };
    QVERIFY(run("() => crudl.getStore('last')").value.isUndefined());
    QCOMPARE(run("() => crudl.createStore('last', {section: 3}).section").value, QJsonValue(3));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(run("() => crudl.createStore('last', {section: 4}).section").value, QJsonValue(3));
    const ScriptAnswer read = run("() => crudl.getStore('last').section");
    QCOMPARE(read.value, QJsonValue(3));
    QVERIFY(read.reads.contains(QStringLiteral("store:last")));
    run("() => crudl.setStore('last', {section: 5})");
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(changed.last().first().toString(), QStringLiteral("store:last"));
    // The same again changes nothing; nor does whoever read it tell themselves.
    run("() => crudl.setStore('last', {section: 5})");
    run("() => crudl.setStore('last', crudl.getStore('last').section + 1)");
    QCOMPARE(run("() => crudl.getStore('last')").value, QJsonValue(6));
    QCOMPARE(changed.size(), 2);
    // Somebody else begins anew.
    scripts.runner.setUser({{QStringLiteral("_id"), QStringLiteral("2")}});
    QVERIFY(run("() => crudl.getStore('last')").value.isUndefined());
}

void ScriptRunnerTest::makesForms()
{
    Scripts scripts;
    const QString form =
        QStringLiteral("() => crudl.createForm({id: 'f', title: 'Move', fields: [{name: 'to'}]%1})");
    QCOMPARE(scripts.run(form.arg(QString())).value.toObject().value(QLatin1String("title")).toString(),
             QStringLiteral("Move"));
    QVERIFY(
        scripts.run(form.arg(QStringLiteral(", onSubmit: () => 1"))).error.contains(QLatin1String("action")));
}

void ScriptRunnerTest::sendsMessagesAndNavigates()
{
    Scripts scripts;
    QSignalSpy messages(&scripts.runner, &ScriptRunner::messageWanted);
    QSignalSpy navigation(&scripts.runner, &ScriptRunner::navigationWanted);
    scripts.run(QStringLiteral("() => { crudl.successMessage('done'); crudl.navigate('users') }"));
    QCOMPARE(messages.value(0), (QVariantList{QStringLiteral("success"), QStringLiteral("done")}));
    QCOMPARE(navigation.value(0), QVariantList{QStringLiteral("users")});
    QTest::ignoreMessage(QtWarningMsg, "broken");
    scripts.runner.report(QStringLiteral("broken"));
    scripts.runner.report(QStringLiteral("broken"));
    QCOMPARE(messages.size(), 2);
}

void ScriptRunnerTest::reachesTheBackend()
{
    Scripts scripts;
    const ScriptAnswer answer = scripts.run(QStringLiteral(R"js(() => {
        const ada = backoffice.users.add({name: 'Ada', age: 36});
        backoffice.users.add({name: 'Bob', age: 20});
        backoffice.users.add({name: 'Cid'});
        backoffice.users.save(ada._id, {age: 37});
        const old = backoffice.users.list({filter: {age: ['$gte', 30]}});
        const sorted = backoffice.users.list({sort: '-name', page: 2});
        const none = backoffice.users.list({filter: {age: null}});
        const between = backoffice.users.list({filter: {age: {$gt: 19, $lt: 21}}, search: 'bo'});
        const greeting = backoffice.users.act('greet', ada._id, {word: 'Hello'});
        backoffice.users.delete(between[0]._id);
        return [old.length, old[0].age, sorted.map(u => u.name), sorted.total, none[0].name, between[0].name,
            greeting, backoffice.users.get(ada._id).name, backoffice.users.select_one({name: 'Bob'})];
    })js"));
    QCOMPARE(answer.error, QString());
    QCOMPARE(answer.value,
             QJsonValue(QJsonArray{1, 37, QJsonArray{QStringLiteral("Cid"), QStringLiteral("Bob")}, 3,
                                   QStringLiteral("Cid"), QStringLiteral("Bob"), QStringLiteral("Hello Ada"),
                                   QStringLiteral("Ada"), QJsonValue::Null}));
}

void ScriptRunnerTest::errorsOfTheBackendCanBeCaught()
{
    Scripts scripts;
    const ScriptAnswer caught = scripts.run(
        QStringLiteral("() => { try { backoffice.users.add({age: -1}) } catch (e) { return [e instanceof "
                       "ValidationError, Object.keys(e.errors).sort()] } }"));
    QCOMPARE(caught.value,
             QJsonValue(QJsonArray{true, QJsonArray{QStringLiteral("age"), QStringLiteral("name")}}));
    const ScriptAnswer missing = scripts.run(QStringLiteral("() => backoffice.users.get('nobody')"));
    QVERIFY(!missing.ok);
    QCOMPARE(missing.thrown.toObject().value(QLatin1String("status")).toInt(), 404);
}

void ScriptRunnerTest::waitingForTheBackendDoesNotCount()
{
    SlowConnector connector;
    ScriptRunner runner(connector, {}, nullptr, std::chrono::milliseconds(50));
    std::optional<ScriptAnswer> answer;
    runner.call(js(QStringLiteral("() => backoffice.users.list().length")), {}, {}, this,
                [&](const ScriptAnswer &given) { answer = given; });
    QTRY_VERIFY(connector.pending.isValid());
    QTest::qWait(150); // three times as long as a function may run
    QVERIFY(!answer);
    Reply reply;
    reply.status = 200;
    reply.json = {{QStringLiteral("result"), QJsonArray{1, 2}}};
    connector.pending.resolve(reply);
    QTRY_VERIFY(answer);
    QCOMPARE(answer->value.toInt(), 2);
}

void ScriptRunnerTest::canGoWhileAFunctionRuns()
{
    Backend backend;
    QElapsedTimer timer;
    {
        ScriptRunner runner(backend.connector(), {}, nullptr, std::chrono::hours(1));
        bool called = false;
        runner.call(js(QStringLiteral("() => 1")), {}, {}, this,
                    [&](const ScriptAnswer &) { called = true; });
        QTRY_VERIFY(called);
        runner.call(js(QStringLiteral("() => { for (;;) {} }")), {}, {}, this,
                    [](const ScriptAnswer &) { QFAIL("nobody is called any more"); });
        timer.start();
    }
    QVERIFY(timer.elapsed() < 2000);
}

void ScriptRunnerTest::canGoWhileAFunctionWaits()
{
    SlowConnector connector;
    {
        ScriptRunner runner(connector, {});
        runner.call(js(QStringLiteral("() => backoffice.users.list()")), {}, {}, this,
                    [](const ScriptAnswer &) { QFAIL("nobody is called any more"); });
        QTRY_VERIFY(connector.pending.isValid());
    }
    connector.pending.resolve({}); // nobody waits for it
    QCoreApplication::processEvents();
}

void ScriptRunnerTest::whatIsForgottenDoesNotBegin()
{
    SlowConnector connector;
    ScriptRunner runner(connector, {});
    const QString note = QStringLiteral("() => crudl.setStore('ran', true)");
    run(runner, QStringLiteral("() => { crudl.createStore('ran', false) }"));
    int answers = 0;
    const auto count = [&answers](const ScriptAnswer &) { ++answers; };
    const quint64 begun =
        runner.call(js(QStringLiteral("() => backoffice.things.list({})")), {}, {}, this, count);
    const quint64 waiting = runner.call(js(note), {}, {}, this, count);
    QTRY_VERIFY(connector.pending.isValid());
    QVERIFY(!runner.forget(begun));
    QVERIFY(runner.forget(waiting));
    QVERIFY(!runner.forget(waiting));
    QVERIFY(!runner.forget(0));
    Reply reply;
    reply.status = 200;
    reply.json = {{QStringLiteral("result"), QJsonArray()}};
    connector.pending.resolve(reply);
    QCOMPARE(run(runner, QStringLiteral("() => crudl.getStore('ran')")).value, QJsonValue(false));
    QCOMPARE(answers, 1);
}

void ScriptRunnerTest::callsNobodyWhoHasGone()
{
    Scripts scripts;
    auto context = std::make_unique<QObject>();
    scripts.runner.call(js(QStringLiteral("() => 1")), {}, {}, context.get(),
                        [](const ScriptAnswer &) { QFAIL("the caller has gone"); });
    context.reset();
    QCOMPARE(scripts.run(QStringLiteral("() => 2")).value.toInt(), 2);
}
