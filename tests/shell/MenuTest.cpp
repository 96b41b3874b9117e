// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/MenuTest.h"

#include "tests/shell/FakeConnector.h"
#include "ui/admin/Permissions.h"
#include "ui/shell/Menu.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/SidebarButton.h"
#include "ui/widgets/SearchBox.h"

#include <QSignalSpy>
#include <QTest>

namespace backdesk::test
{

using namespace backdesk::ui;

namespace
{

AppMeta described()
{
    AppMeta meta = quickstart();
    AdminMenuGroup people;
    people.title = text("People");
    AdminMenuEntry users;
    users.view = QStringLiteral("users");
    users.title = text("Everybody");
    AdminMenuEntry site;
    site.title = text("Site");
    site.path = QStringLiteral("https://example.org");
    AdminMenuEntry adults;
    adults.title = text("Adults");
    adults.path = QStringLiteral("users?age.$gte=18");
    AdminMenuEntry secret;
    secret.view = QStringLiteral("addresses");
    secret.hidden.function = {QStringLiteral("() => false"), {}};
    AdminMenuEntry nothing;
    nothing.view = QStringLiteral("planets");
    people.entries = {users, adults, site, secret, nothing};
    meta.admin.menu = {people};
    return meta;
}

} // namespace

void MenuTest::withoutADescriptionCollectionsStandThere()
{
    const AppMeta meta = quickstart();
    const Menu menu(meta, PathTable(meta));
    QCOMPARE(menu.entries().size(), 2);
    QCOMPARE(menu.entries().at(0).title, QStringLiteral("Users"));
    QCOMPARE(menu.entries().at(0).place(), Path::list(QStringLiteral("users")));
}

void MenuTest::describedGroupsTakeTheirPlace()
{
    const AppMeta meta = described();
    const Menu menu(meta, PathTable(meta));
    QCOMPARE(menu.entries().size(), 4);
    QCOMPARE(menu.entries().at(0).title, QStringLiteral("Everybody"));
    QCOMPARE(menu.entries().at(0).group, QStringLiteral("People"));
    QCOMPARE(menu.entries().at(1).place().toString(), QStringLiteral("users?age.$gte=18"));
    QCOMPARE(menu.entries().at(2).link, QStringLiteral("https://example.org"));
    // What a function hides is not seen before it answered.
    QVERIFY(menu.entries().at(3).hidden);
}

void MenuTest::viewsKeepTheirOrderAndTitles()
{
    AppMeta meta = quickstart();
    AdminViews addresses;
    addresses.name = QStringLiteral("homes");
    addresses.collection = QStringLiteral("addresses");
    addresses.list.title = text("Homes");
    addresses.hasAddView = false;
    meta.admin.views = {addresses};
    const Menu menu(meta, PathTable(meta));
    QCOMPARE(menu.entries().size(), 2);
    QCOMPARE(menu.entries().at(0).title, QStringLiteral("Homes"));
    QCOMPARE(menu.entries().at(0).place().toString(), QStringLiteral("homes"));
    QVERIFY(!menu.entries().at(0).addable);
    QCOMPARE(menu.entries().at(1).title, QStringLiteral("Users"));
}

void MenuTest::entriesComeAndGo()
{
    const AppMeta meta = described();
    const Menu menu(meta, PathTable(meta));
    Sidebar sidebar(meta.title, menu.entries());
    sidebar.show();
    QVERIFY(!sidebar.entryButton(3)->isVisible());
    sidebar.setEntryHidden(3, false);
    QVERIFY(sidebar.entryButton(3)->isVisible());
    sidebar.setEntryTitle(0, QStringLiteral("All"));
    QCOMPARE(sidebar.entryButton(0)->text(), QStringLiteral("All"));
    QSignalSpy link(&sidebar, &Sidebar::linkActivated);
    QVERIFY(sidebar.entryButton(2)->toolTip().contains(QStringLiteral("https://example.org")));
    QTest::mouseClick(sidebar.entryButton(2), Qt::LeftButton);
    QCOMPARE(link.takeFirst().first().toString(), QStringLiteral("https://example.org"));
}

void MenuTest::plusAdds()
{
    const AppMeta meta = quickstart();
    const Menu menu(meta, PathTable(meta));
    Sidebar sidebar(meta.title, menu.entries());
    sidebar.show();
    SidebarButton *users = sidebar.button(QStringLiteral("users"));
    QSignalSpy add(&sidebar, &Sidebar::addRequested);
    QTest::keyClick(users, Qt::Key_Insert);
    QCOMPARE(add.count(), 0);
    sidebar.setAddable(QStringLiteral("users"), true);
    QTest::keyClick(users, Qt::Key_Insert);
    QCOMPARE(add.takeFirst().first().value<Path>(), Path::list(QStringLiteral("users")));
}

void MenuTest::permissionsTakeThePlusAway()
{
    const AppMeta meta = quickstart();
    Menu menu(meta, PathTable(meta));
    Sidebar sidebar(meta.title, menu.entries());
    QObject::connect(&menu, &Menu::addableChanged, &sidebar, &Sidebar::setEntryAddable);
    sidebar.show();
    const QString users = QStringLiteral("users");
    sidebar.setAddable(users, true);
    Permissions permissions(meta, nullptr);
    menu.follow(nullptr, &permissions);
    QSignalSpy add(&sidebar, &Sidebar::addRequested);
    QTest::keyClick(sidebar.button(users), Qt::Key_Insert);
    QCOMPARE(add.count(), 1);
    const QJsonObject refused{{QStringLiteral("add"), false}};
    permissions.deliver({{QStringLiteral("users.addView"), refused}});
    QTest::keyClick(sidebar.button(users), Qt::Key_Insert);
    QCOMPARE(add.count(), 1);
    permissions.clear();
    QTest::keyClick(sidebar.button(users), Qt::Key_Insert);
    QCOMPARE(add.count(), 2);
}

void MenuTest::preparedListsHaveTheirCount()
{
    AppMeta meta = quickstart();
    AdminMenuEntry adults;
    adults.title = text("Adults");
    adults.icon = QStringLiteral("users");
    adults.path = QStringLiteral("users/_selections/adults");
    AdminMenuGroup group;
    group.entries = {adults};
    meta.admin.menu = {group};
    const Menu menu(meta, PathTable(meta));
    QCOMPARE(menu.entries().first().selection, QStringLiteral("adults"));
    Sidebar sidebar(meta.title, menu.entries());
    sidebar.setSelectionCount(QStringLiteral("users"), QStringLiteral("adults"), QStringLiteral("3"));
    QCOMPARE(sidebar.entryButton(0)->count(), QStringLiteral("3"));
}

void MenuTest::longMenusAreNarrowedDown()
{
    QList<SidebarEntry> entries;
    for (int i = 0; i < 20; ++i)
        entries << SidebarEntry{QString::number(i), QStringLiteral("Number %1").arg(i),
                                QStringLiteral("table"), QStringLiteral("Numbers")};
    Sidebar sidebar(QStringLiteral("Many"), entries);
    sidebar.show();
    QVERIFY(sidebar.filter());
    QTest::keyClicks(sidebar.filter(), QStringLiteral("17"));
    QVERIFY(sidebar.entryButton(17)->isVisible());
    QVERIFY(!sidebar.entryButton(3)->isVisible());
    QTest::keyClick(sidebar.filter(), Qt::Key_Escape);
    QVERIFY(sidebar.entryButton(3)->isVisible());
    const Sidebar small(QStringLiteral("Few"), entries.first(3));
    QVERIFY(!small.filter());
}

} // namespace backdesk::test
