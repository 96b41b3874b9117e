// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/PropertyWatchTest.h"

#include "tests/admin/Backend.h"
#include "ui/admin/LiveScope.h"
#include "ui/admin/PropertyWatch.h"
#include "ui/script/ScriptRunner.h"

#include <QSignalSpy>
#include <QTest>

using namespace backdesk::ui;
using backdesk::test::Backend;

namespace
{

AdminValue js(const char *source)
{
    AdminValue value;
    value.function = {QString::fromUtf8(source), QStringLiteral("admin.test")};
    return value;
}

struct World {
    Backend backend;
    ScriptRunner runner{backend.connector(), {}};
    LiveScope scope{&runner, QStringLiteral("views/users/changeView")};
};

QJsonObject object(const char *name, const QJsonValue &value)
{
    return {{QString::fromUtf8(name), value}};
}

} // namespace

void PropertyWatchTest::valuesAreThereAtOnce()
{
    World world;
    const PropertyWatch watch(world.scope, parseAdminValue(QStringLiteral("Users")));
    QVERIFY(watch.isReady());
    QCOMPARE(watch.text(), QStringLiteral("Users"));
    const PropertyWatch nothing(world.scope, {});
    QVERIFY(nothing.isReady());
    QCOMPARE(nothing.text(QStringLiteral("other")), QStringLiteral("other"));
}

void PropertyWatchTest::functionsFollowWhatTheyRead()
{
    World world;
    world.scope.setContext(object("a", 1));
    PropertyWatch watch(world.scope, js("() => crudl.context('a') * 10"));
    QSignalSpy changed(&watch, &PropertyWatch::changed);
    QVERIFY(!watch.isReady());
    QTRY_COMPARE(watch.value().toInt(), 10);
    world.scope.setValue(QStringLiteral("b"), 5); // was not read
    world.scope.setValue(QStringLiteral("a"), 2);
    QTRY_COMPARE(watch.value().toInt(), 20);
    QCOMPARE(changed.size(), 2);
    world.scope.setContext({});
    QTRY_VERIFY(watch.value().isNull()); // not a number
}

void PropertyWatchTest::membersConcernTheirDict()
{
    World world;
    world.scope.setContext(object("address", object("street", QStringLiteral("S"))));
    PropertyWatch watch(world.scope, js("() => crudl.context('address.street')"));
    QTRY_COMPARE(watch.text(), QStringLiteral("S"));
    world.scope.setContext(object("address", object("street", QStringLiteral("T"))));
    QTRY_COMPARE(watch.text(), QStringLiteral("T"));
}

void PropertyWatchTest::readingAllFollowsAll()
{
    World world;
    world.scope.setContext(object("a", 1));
    PropertyWatch watch(world.scope, js("() => JSON.stringify(crudl.context.data)"));
    QTRY_COMPARE(watch.text(), QStringLiteral("{\"a\":1}"));
    world.scope.setValue(QStringLiteral("a"), 2);
    QTRY_COMPARE(watch.text(), QStringLiteral("{\"a\":2}"));
}

void PropertyWatchTest::followsTheUserAndThePlace()
{
    World world;
    PropertyWatch watch(world.scope, js("() => current_user.login + crudl.path.id"));
    QTRY_COMPARE(watch.text(), QStringLiteral("ANONYMOUSundefined"));
    world.runner.setUser(object("login", QStringLiteral("ada")));
    QTRY_COMPARE(watch.text(), QStringLiteral("adaundefined"));
    world.scope.setPath(object("id", QStringLiteral("7")));
    QTRY_COMPARE(watch.text(), QStringLiteral("ada7"));
    world.runner.setPermissions(object("v", object("save", false)));
    PropertyWatch right(world.scope, js("() => crudl.hasPermission('v', 'save')"));
    QTRY_VERIFY(right.isReady());
    QCOMPARE(right.flag(true), false);
    world.runner.setPermissions({});
    QTRY_COMPARE(right.flag(false), true);
}

void PropertyWatchTest::argumentsCallAnew()
{
    World world;
    PropertyWatch watch(world.scope, js("a => 'x' + a"));
    watch.setArguments({1});
    QTRY_COMPARE(watch.text(), QStringLiteral("x1"));
    watch.setArguments({2});
    QTRY_COMPARE(watch.text(), QStringLiteral("x2"));
}

void PropertyWatchTest::dropsStaleAnswers()
{
    World world;
    PropertyWatch watch(world.scope, js("a => a"));
    QSignalSpy changed(&watch, &PropertyWatch::changed);
    watch.setArguments({1});
    QCoreApplication::sendPostedEvents(&watch); // it is asked
    watch.setArguments({2});
    QCoreApplication::sendPostedEvents(&watch); // and again before an answer came
    QTRY_COMPARE(watch.value().toInt(), 2);
    QCOMPARE(changed.size(), 1);
}

void PropertyWatchTest::failingIsToldOnce()
{
    World world;
    QSignalSpy messages(&world.runner, &ScriptRunner::messageWanted);
    PropertyWatch watch(world.scope,
                        js("() => { if (!crudl.context('a')) throw new Error('none'); return 1 }"));
    QTest::ignoreMessage(QtWarningMsg, "none (admin.test)");
    QTRY_COMPARE(messages.size(), 1);
    QVERIFY(!watch.isReady());
    watch.refresh();
    world.scope.setValue(QStringLiteral("a"), 1);
    QTRY_COMPARE(watch.value().toInt(), 1);
    QCOMPARE(messages.size(), 1);
}

void PropertyWatchTest::wrongKindsAreToldOnce()
{
    World world;
    QSignalSpy messages(&world.runner, &ScriptRunner::messageWanted);
    world.scope.setValue(QStringLiteral("a"), QStringLiteral("Momo"));
    PropertyWatch title(world.scope, js("() => crudl.context('a')"), AnswerKind::Text);
    PropertyWatch hidden(world.scope, js("() => crudl.context('a') === 'Momo'"), AnswerKind::Flag);
    QTRY_COMPARE(title.text(), QStringLiteral("Momo"));
    QTRY_VERIFY(hidden.flag(false));
    QTest::ignoreMessage(QtWarningMsg, "The function has to give a text (admin.test)");
    world.scope.setValue(QStringLiteral("a"), 7);
    QTRY_COMPARE(messages.size(), 1);
    QTRY_VERIFY(!hidden.flag(true));
    QCOMPARE(title.text(), QStringLiteral("Momo"));
    world.scope.setValue(QStringLiteral("a"), 8);
    world.scope.setValue(QStringLiteral("a"), QJsonValue::Null);
    QTRY_VERIFY(title.value().isNull());
    QCOMPARE(messages.size(), 1);
}

void PropertyWatchTest::worksWithoutRunner()
{
    LiveScope scope(nullptr);
    PropertyWatch watch(scope, js("() => 1"));
    watch.refresh();
    QVERIFY(!watch.isReady());
    QVERIFY(watch.value().isUndefined());
}
