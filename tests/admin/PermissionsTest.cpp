// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/PermissionsTest.h"

#include "tests/admin/Backend.h"
#include "ui/admin/LiveScope.h"
#include "ui/admin/Permissions.h"
#include "ui/admin/ViewPermissions.h"
#include "ui/script/ScriptRunner.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace backdesk::ui;
using backdesk::test::Backend;

namespace
{

const QString usersList = QStringLiteral("views/users/listView");
const QString usersChange = QStringLiteral("views/users/changeView");
const QString usersAdd = QStringLiteral("views/users/addView");
const QString tab = QStringLiteral("views/users/changeView/tabs/0");
const QString get = QStringLiteral("get");
const QString save = QStringLiteral("save");
const QString removal = QStringLiteral("delete");

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

struct World {
    World()
    {
        app = backend.app();
        app.admin = parseAdminMeta(json(R"json({"views": [{"name": "users",
            "listView": {"permissions": {"list": true}},
            "changeView": {"permissions": {"save": false, "delete": {"$js": "() => current_user.has_role('hr')"}},
                           "tabs": [{"field": "pages"}]},
            "addView": {"permissions": {"$js": "() => ({add: current_user.login === 'ada'})"}}}]})json"));
    }
    Backend backend;
    ScriptRunner runner{backend.connector(), {}};
    AppMeta app;
};

} // namespace

void PermissionsTest::nothingToldIsAllowed()
{
    Backend backend;
    const Permissions permissions(backend.app(), nullptr);
    QVERIFY(permissions.allowed(usersList, QStringLiteral("list")));
    QVERIFY(permissions.allowed(QStringLiteral("anything"), save));
    QCOMPARE(Permissions::viewId(backend.app().admin, QStringLiteral("users"), QStringLiteral("changeView")),
             usersChange);
}

void PermissionsTest::membersAndFunctions()
{
    World world;
    Permissions permissions(world.app, &world.runner);
    QSignalSpy changed(&permissions, &Permissions::changed);
    QVERIFY(permissions.allowed(usersList, QStringLiteral("list")));
    QVERIFY(permissions.allowed(usersChange, get));
    QVERIFY(!permissions.allowed(usersChange, save));
    QVERIFY(!permissions.allowed(usersAdd, QStringLiteral("add")));
    world.runner.setUser(json(R"({"_id": "1", "login": "ada", "roles": ["hr"]})"));
    QTRY_VERIFY(permissions.allowed(usersChange, removal));
    QTRY_VERIFY(permissions.allowed(usersAdd, QStringLiteral("add")));
    QVERIFY(!changed.isEmpty());
}

void PermissionsTest::ownScope()
{
    World world;
    const Permissions permissions(world.app, &world.runner);
    LiveScope scope(&world.runner, usersChange);
    AdminValue owner;
    owner.function = {QStringLiteral("() => crudl.context('owner') === 'me'"), QStringLiteral("here")};
    const ViewPermissions own(scope, {}, {{save, owner}});
    QVERIFY(!permissions.allowed(usersChange, save, own));
    scope.setValue(QStringLiteral("owner"), QStringLiteral("me"));
    QTRY_VERIFY(permissions.allowed(usersChange, save, own));
}

void PermissionsTest::deliveredOnesAreMerged()
{
    World world;
    Permissions permissions(world.app, &world.runner);
    QSignalSpy changed(&permissions, &Permissions::changed);
    permissions.deliver(json(R"({"users.changeView": {"save": true, "get": false}})"));
    QVERIFY(permissions.allowed(usersChange, save));
    QVERIFY(!permissions.allowed(usersChange, get));
    permissions.deliver(json(R"({"views/users/changeView": {"delete": false},
        "users.changeView.tabs[0]": {"add": false}, "pages.listView": {"list": false}})"));
    QVERIFY(permissions.allowed(usersChange, save)); // as delivered before
    QVERIFY(!permissions.allowed(usersChange, removal));
    QVERIFY(!permissions.allowed(tab, QStringLiteral("add")));
    QVERIFY(!permissions.allowed(QStringLiteral("views/pages/listView"), QStringLiteral("list")));
    QCOMPARE(changed.size(), 2);
    permissions.deliver(json(R"({"users.changeView": {"save": true}})"));
    QCOMPARE(changed.size(), 2);
}

void PermissionsTest::unknownKeysAreLogged()
{
    World world;
    Permissions permissions(world.app, &world.runner);
    QTest::ignoreMessage(QtWarningMsg,
                         "Permissions were delivered for \"nobody.listView\", which is no view.");
    permissions.deliver(json(R"({"nobody.listView": {"list": false}})"));
}

void PermissionsTest::clearedAtLogOut()
{
    World world;
    Permissions permissions(world.app, &world.runner);
    permissions.deliver(json(R"({"users.changeView": {"get": false}})"));
    permissions.clear();
    QVERIFY(permissions.allowed(usersChange, get));
    QVERIFY(!permissions.allowed(usersChange, save)); // the description's own
}
