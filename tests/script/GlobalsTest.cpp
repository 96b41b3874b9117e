// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/script/GlobalsTest.h"

#include "tests/script/Scripts.h"

#include <QRegularExpression>

using namespace backdesk;
using namespace backdesk::test;

namespace
{

CurrentUser chief()
{
    CurrentUser user;
    user.id = QStringLiteral("7");
    user.login = QStringLiteral("neil");
    user.roles = {QStringLiteral("chief"), QStringLiteral("writer")};
    return user;
}

} // namespace

void GlobalsTest::user()
{
    const char *source =
        "o => [current_user._id, current_user.login, current_user.roles, current_user.has_role('chief'), "
        "current_user.has_role(['x', 'writer']), current_user.has_role(['x']), "
        "current_user.is_anonymous()]";
    World known("{}", chief());
    QCOMPARE(toJson(known.ask(source)),
             QByteArray(R"(["7","neil",["chief","writer"],true,true,false,false])"));
    World anonymous;
    QCOMPARE(toJson(anonymous.ask(source)), QByteArray(R"(["000","ANONYMOUS",[],false,false,false,true])"));
    anonymous.ask("o => { current_user.login = 'root'; current_user = null }");
    QCOMPARE(anonymous.ask("o => current_user.login").text(), QStringLiteral("ANONYMOUS"));
    World again;
    again.ask("o => { try { current_user.roles.push('root') } catch (e) {} }");
    QCOMPARE(again.ask("o => current_user.has_role('root')"), Value(false));
}

void GlobalsTest::userOfEachRequest()
{
    const ScriptFunction login = function("o => current_user.login");
    World one("{}", chief());
    World other;
    QCOMPARE(one.ask(login).text(), QStringLiteral("neil"));
    QCOMPARE(other.ask(login).text(), QStringLiteral("ANONYMOUS"));
    QCOMPARE(one.ask(login).text(), QStringLiteral("neil"));
}

void GlobalsTest::userExtensions()
{
    CurrentUser user = chief();
    user.more.set(QStringLiteral("email"), QStringLiteral("n@x"));
    user.methods[QStringLiteral("greets")] = [](const CurrentUser &self, const ValueList &arguments) {
        return Value(self.login + arguments.value(0).text());
    };
    World world("{}", user);
    QCOMPARE(toJson(world.ask("o => [current_user.email, current_user.greets('!')]")),
             QByteArray(R"(["n@x","neil!"])"));
}

void GlobalsTest::backofficeReads()
{
    World world;
    world.items.stored[QStringLiteral("1")] =
        *world.items.create(QStringLiteral("users"), json(R"({"name": "A"})"));
    QCOMPARE(toJson(world.ask("o => Object.keys(backoffice)")), QByteArray(R"(["users","full"])"));
    QCOMPARE(world.failure(), QString());
    QCOMPARE(toJson(world.ask("o => ['users' in backoffice, 'nope' in backoffice]")),
             QByteArray("[true,false]"));
    QCOMPARE(world.failure(), QString());
    QCOMPARE(toJson(world.ask(
                 "o => [backoffice.users.select().length, backoffice.users.select_one({}).name, "
                 "backoffice.users.get_by_id(1).name, Object.keys(backoffice), 'users' in backoffice, "
                 "'nope' in backoffice]")),
             QByteArray(R"([1,"A","A",["users","full"],true,false])"));
    world.items.stored.clear();
    QCOMPARE(world.failure(), QString());
    QVERIFY(world.ask("o => backoffice.users.select_one({})").isNull());
    QCOMPARE(world.failure(), QString());
    world.ask("o => backoffice.users.get_by_id('9')");
    QCOMPARE(world.failure(), QStringLiteral("app.yml:7: There is no item \"9\". (collections.users.x)"));
    QCOMPARE(world.environment.failure().first().kind, ErrorKind::NotFound);
}

void GlobalsTest::filterIsPassedOn()
{
    World world;
    world.ask("o => backoffice.users.select({age: ['$gte', 18], name: o.name})");
    QCOMPARE(toJson(world.items.lastFilter), QByteArray(R"({"age":["$gte",18],"name":"Neil"})"));
    world.ask("o => backoffice.users.select()");
    QVERIFY(world.items.lastFilter.isNull());
}

void GlobalsTest::unknownCollections()
{
    World world;
    world.ask("o => backoffice.user.select()");
    QCOMPARE(
        world.failure(),
        QStringLiteral("app.yml:7: ReferenceError: There is no collection \"user\". (collections.users.x)"));
    // Items may come after the first call.
    World late;
    const ScriptFunction knows = function("o => 'users' in backoffice");
    late.environment.setItems(nullptr);
    QCOMPARE(late.ask(knows), Value(false));
    late.environment.setItems(&late.items);
    QCOMPARE(late.ask(knows), Value(true));
    World alone;
    alone.environment.setItems(nullptr);
    alone.ask("o => backoffice.users.select()");
    QVERIFY(alone.environment.hasFailed());
}

void GlobalsTest::refusalsCanBeCaught()
{
    World world;
    QCOMPARE(toJson(world.ask("o => { try { backoffice.full.create({name: 'x'}) } "
                              "catch (e) { return [e.message, e.kind, e instanceof Error] } }")),
             QByteArray(R"(["$.name: It is full.","conflict",true])"));
    QVERIFY(!world.environment.hasFailed());
    world.ask("o => backoffice.full.create({name: 'x'})");
    QCOMPARE(world.environment.failure().first().kind, ErrorKind::Conflict);
    World odd;
    odd.ask("o => backoffice.users.create('x')");
    QVERIFY(odd.environment.hasFailed());
}

void GlobalsTest::nothingElseIsReachable()
{
    World world;
    QCOMPARE(toJson(world.ask("o => ['Qt', 'XMLHttpRequest', 'console', 'require', 'host', 'gc'].filter("
                              "name => new Function('return typeof ' + name)() !== 'undefined')")),
             QByteArray("[]"));
    // The object behind `o` stays hidden.
    QCOMPARE(toJson(world.ask(
                 "o => Object.getOwnPropertyNames(o).concat(Object.getOwnPropertyNames(backoffice.users))"
                 ".filter(name => /destroy|deleteLater|member/.test(name))")),
             QByteArray("[]"));
}

void GlobalsTest::logs()
{
    QTest::ignoreMessage(QtWarningMsg, "careful 1 {\"a\":[2]}");
    QTest::ignoreMessage(QtCriticalMsg, "TypeError: bad");
    World world;
    world.ask(
        "o => { log.debug('unseen'); log.warning('careful', 1, {a: [2]}); log.error(new TypeError('bad')) }");
    QCOMPARE(world.failure(), QString());
}
