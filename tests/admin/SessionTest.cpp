// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/SessionTest.h"

#include "tests/admin/Backend.h"
#include "ui/admin/AdminRuntime.h"
#include "ui/admin/FunctionSession.h"
#include "ui/admin/ServerSession.h"
#include "ui/admin/SessionFile.h"
#include "ui/script/ScriptRunner.h"

#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <optional>

using namespace backdesk::ui;
using backdesk::test::Backend;

namespace
{

const QString app = QStringLiteral("app");

const AdminFunction logIn{
    QStringLiteral(
        "r => { if (r.data.password !== 'secret') throw {validationError: true, errors: {password: 'Wrong.', "
        "_error: 'No.'}}; return {info: {username: r.data.username, user: 5}, requestHeaders: "
        "{Authorization: 'Token x'}} }"),
    QStringLiteral("admin.auth")};

QJsonObject values(const char *password)
{
    return {{QStringLiteral("username"), QStringLiteral("ada")},
            {QStringLiteral("password"), QString::fromUtf8(password)}};
}

struct World {
    explicit World(const QString &id = QStringLiteral("one")) : session(logIn, app, id, runner) {}
    LogInAnswer logInWith(const char *password)
    {
        std::optional<LogInAnswer> answer;
        session.logIn(values(password), &session, [&](const LogInAnswer &given) { answer = given; });
        [&] { QTRY_VERIFY(answer.has_value()); }();
        waitForSessions();
        return answer.value_or(LogInAnswer());
    }
    void restore()
    {
        QSignalSpy restored(&session, &Session::restored);
        session.restore();
        QTRY_COMPARE(restored.size(), 1);
    }
    Backend backend;
    ScriptRunner runner{backend.connector(), {}};
    FunctionSession session;
};

} // namespace

void SessionTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void SessionTest::init()
{
    QFile::remove(sessionFile(app));
}

void SessionTest::theServerTellsWhoWorksHere()
{
    Backend backend;
    ServerSession session(backend.connector());
    QSignalSpy restored(&session, &Session::restored);
    session.restore();
    QTRY_COMPARE(restored.size(), 1);
    QCOMPARE(session.user().value(QLatin1String("login")).toString(), QStringLiteral("ANONYMOUS"));
    QCOMPARE(session.user().value(QLatin1String("_id")).toString(), QStringLiteral("000"));
    QVERIFY(session.isLoggedIn());
    QVERIFY(!session.canLogIn());
}

void SessionTest::logsInByTheFunction()
{
    World world;
    QVERIFY(!world.session.isLoggedIn());
    QSignalSpy changed(&world.session, &Session::changed);
    QVERIFY(world.logInWith("secret").ok);
    QVERIFY(world.session.isLoggedIn());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(world.session.user().value(QLatin1String("login")).toString(), QStringLiteral("ada"));
    QCOMPARE(world.session.user().value(QLatin1String("_id")).toInt(), 5);
    QCOMPARE(world.session.requestHeaders().value(QLatin1String("Authorization")).toString(),
             QStringLiteral("Token x"));
}

void SessionTest::tellsWhyItFailed()
{
    World world;
    const LogInAnswer answer = world.logInWith("guess");
    QVERIFY(!answer.ok);
    QCOMPARE(answer.errors.value(QStringLiteral("password")), QStringList{QStringLiteral("Wrong.")});
    QCOMPARE(answer.errors.value(QStringLiteral("_error")), QStringList{QStringLiteral("No.")});
    QVERIFY(!world.session.isLoggedIn());
    QVERIFY(!QFile::exists(sessionFile(app)));
}

void SessionTest::whatGivesNothingLetsNobodyIn()
{
    for (const char *source : {"r => { }", "r => null", "r => 5", "r => ({})", "r => ({info: 'ada'})"}) {
        Backend backend;
        ScriptRunner runner(backend.connector(), {});
        FunctionSession session({QString::fromLatin1(source), QStringLiteral("admin.auth")}, app,
                                QStringLiteral("one"), runner);
        std::optional<LogInAnswer> answer;
        session.logIn(values("secret"), &session, [&](const LogInAnswer &given) { answer = given; });
        QTRY_VERIFY(answer);
        QVERIFY2(!answer->ok, source);
        QVERIFY(answer->message.contains(QLatin1String("admin.auth")));
        QVERIFY(!session.isLoggedIn());
    }
}

void SessionTest::isRestoredWithTheSameAdmin()
{
    QVERIFY(World().logInWith("secret").ok);
    World again;
    again.restore();
    QVERIFY(again.session.isLoggedIn());
    QCOMPARE(again.session.user().value(QLatin1String("login")).toString(), QStringLiteral("ada"));
    World other(QStringLiteral("other"));
    other.restore();
    QVERIFY(!other.session.isLoggedIn());
}

void SessionTest::isNotKeptWithoutId()
{
    QVERIFY(World(QString()).logInWith("secret").ok);
    QVERIFY(!QFile::exists(sessionFile(app)));
    World again{QString()};
    again.restore();
    QVERIFY(!again.session.isLoggedIn());
}

void SessionTest::nobodyElseReadsWhatIsKept()
{
    QVERIFY(World().logInWith("secret").ok);
    const QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    QVERIFY(QFile::exists(sessionFile(app)));
    QVERIFY(!(QFile::permissions(sessionFile(app)) & others));
}

void SessionTest::loggingOutForgetsEverything()
{
    World world;
    QVERIFY(world.logInWith("secret").ok);
    world.session.logOut();
    waitForSessions();
    QVERIFY(!world.session.isLoggedIn());
    QVERIFY(world.session.user().isEmpty());
    QVERIFY(!QFile::exists(sessionFile(app)));
}

void SessionTest::theRuntimeTellsFunctions()
{
    Backend backend("  auth: {login: {fields: [username], actions: {login: !js \"r => ({info: {username: "
                    "r.data.username}})\"}}}\n"
                    "  views: {users: {changeView: {permissions: {save: !js \"() => crudl.auth.username === "
                    "'ada'\"}}}}\n");
    AdminRuntime runtime(backend.connector(), backend.app());
    QSignalSpy ready(&runtime, &AdminRuntime::ready);
    runtime.start();
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(runtime.needsLogIn());
    const QString view = QStringLiteral("views/users/changeView");
    QVERIFY(!runtime.permissions().allowed(view, QStringLiteral("save")));
    runtime.session().logIn(values(""), this, [](const LogInAnswer &) {});
    QTRY_VERIFY(runtime.permissions().allowed(view, QStringLiteral("save")));
    QVERIFY(!runtime.needsLogIn());
    runtime.session().logOut();
    QTRY_VERIFY(!runtime.permissions().allowed(view, QStringLiteral("save")));
}

void SessionTest::loggingInDeliversPermissions()
{
    Backend backend(
        "  id: one\n  auth: {login: {fields: [username], actions: {login: !js \"r => ({data: {info: "
        "{username: r.data.username}}, permissions: {'users.changeView': {delete: r.data.username "
        "!== 'ada'}}})\"}}}\n  views: {users: {changeView: {fields: [name]}}}\n");
    const QString view = QStringLiteral("views/users/changeView");
    const QString remove = QStringLiteral("delete");
    {
        AdminRuntime runtime(backend.connector(), backend.app());
        runtime.session().logIn(values(""), this, [](const LogInAnswer &) {});
        QTRY_VERIFY(!runtime.permissions().allowed(view, remove));
        // Somebody else, while a window was at work.
        runtime.permissions().deliver(
            {{QStringLiteral("users.changeView"), QJsonObject{{QStringLiteral("save"), false}}}});
        runtime.session().logIn({{QStringLiteral("username"), QStringLiteral("bob")}}, this,
                                [](const LogInAnswer &) {});
        QTRY_VERIFY(runtime.permissions().allowed(view, remove));
        QVERIFY(runtime.permissions().allowed(view, QStringLiteral("save")));
        runtime.session().logIn(values(""), this, [](const LogInAnswer &) {});
        QTRY_VERIFY(!runtime.permissions().allowed(view, remove));
        waitForSessions();
    }
    AdminRuntime again(backend.connector(), backend.app());
    again.start();
    QTRY_VERIFY(!again.permissions().allowed(view, remove));
    again.session().logOut();
    QVERIFY(again.permissions().allowed(view, remove));
}

void SessionTest::functionsFindTheViewsAround()
{
    Backend backend(R"yaml(  views:
    people:
      collection: users
      listView: {id: everybody, title: Everybody, fields: [name]}
      changeView: {title: Person, path: people/:id, fields: [name], tabs: [{title: Pages, field: pages, id: their-pages, fields: [title]}]}
)yaml");
    AdminRuntime runtime(backend.connector(), backend.app());
    AdminFunction function;
    function.source = QStringLiteral(R"js(() => [
        crudl.getViewDesc('everybody').path,
        crudl.getSiblingDesc('everybody', 'changeView').title,
        crudl.getParentDesc('their-pages').title,
        crudl.getParentDesc(crudl.getSiblingDesc('their-pages', 'changeView').id).title,
        crudl.getParentDesc('everybody'),
        crudl.getSiblingDesc('views/pages/changeView', 'addView').path,
        crudl.getViewDesc('nothing')
    ])js");
    ScriptAnswer told;
    QObject here;
    runtime.scripts().call(function, {}, {}, &here, [&told](const ScriptAnswer &answer) { told = answer; });
    QTRY_VERIFY2(told.ok || !told.error.isEmpty(), qPrintable(told.error));
    QCOMPARE(told.error, QString());
    QCOMPARE(told.value, QJsonValue(QJsonArray{QStringLiteral("people"), QStringLiteral("Person"),
                                               QStringLiteral("Person"), QStringLiteral("Everybody"),
                                               QJsonValue(), QStringLiteral("pages/new"), QJsonValue()}));
}
