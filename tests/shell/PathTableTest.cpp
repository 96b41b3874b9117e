// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/PathTableTest.h"

#include "tests/shell/FakeConnector.h"
#include "ui/admin/PathTable.h"

#include <QTest>

namespace backdesk::test
{

using namespace backdesk::ui;

namespace
{

/// users as people, with another view of active ones; addresses as usual.
AppMeta described()
{
    AppMeta meta = quickstart();
    AdminViews people;
    people.name = QStringLiteral("users");
    people.collection = people.name;
    people.list.path = QStringLiteral("people");
    people.change.path = QStringLiteral("people/:id/edit");
    AdminViews active;
    active.name = QStringLiteral("active");
    active.collection = people.name;
    meta.admin.views = {people, active};
    return meta;
}

Path path(const char *text)
{
    return Path::fromString(QString::fromLatin1(text));
}

} // namespace

void PathTableTest::usualPathsNeedNoDescription()
{
    const PathTable paths(quickstart());
    QVERIFY(paths.resolve(Path::home())->kind == Place::Kind::Home);
    QVERIFY(paths.resolve(path("users"))->kind == Place::Kind::List);
    QVERIFY(paths.resolve(path("users/new"))->kind == Place::Kind::Add);
    const auto item = paths.resolve(path("users/12?tab=2"));
    QVERIFY(item->kind == Place::Kind::Item);
    QCOMPARE(item->collection, QStringLiteral("users"));
    QCOMPARE(item->path, path("users/12?tab=2"));
    QVERIFY(paths.resolve(path("users/_selections/adults"))->kind == Place::Kind::Selection);
    QVERIFY(!paths.resolve(path("planets")));
    QVERIFY(!paths.resolve(path("users/12/13")));
    QCOMPARE(paths.outward(path("users/12")), path("users/12"));
}

void PathTableTest::describedAddressesLeadToTheCollection()
{
    const PathTable paths(described());
    const auto list = paths.resolve(path("people?_sort=name"));
    QVERIFY(list->kind == Place::Kind::List);
    QCOMPARE(list->path, path("users?_sort=name"));
    QCOMPARE(list->view, QStringLiteral("users"));
    QCOMPARE(paths.resolve(path("people/new"))->path, path("users/new"));
    QCOMPARE(paths.resolve(path("people/12/edit"))->path, path("users/12"));
    QVERIFY(!paths.resolve(path("people/12")));
    // The usual ones keep working.
    QCOMPARE(paths.resolve(path("users/12"))->view, QStringLiteral("users"));
}

void PathTableTest::viewsByOtherNamesHaveTheirOwn()
{
    const PathTable paths(described());
    const auto list = paths.resolve(path("active"));
    QCOMPARE(list->view, QStringLiteral("active"));
    QCOMPARE(list->path, path("users"));
    QCOMPARE(paths.resolve(path("active/12"))->path, path("users/12"));
    QCOMPARE(paths.outward(path("users/12"), QStringLiteral("active")), path("active/12"));
    QCOMPARE(paths.outward(path("users/new"), QStringLiteral("active")), path("active/new"));
    QCOMPARE(paths.outward(path("users?age=3"), QStringLiteral("active")), path("active?age=3"));
    QCOMPARE(paths.outward(path("users/12")), path("people/12/edit"));
    QCOMPARE(paths.outward(path("addresses/1")), path("addresses/1"));
}

} // namespace backdesk::test
