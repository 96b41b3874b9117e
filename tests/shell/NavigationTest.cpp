// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/NavigationTest.h"

#include "ui/admin/Messages.h"
#include "ui/admin/Navigation.h"

#include <QSignalSpy>
#include <QTest>

namespace backdesk::test
{

using namespace backdesk::ui;

namespace
{

const Path users = Path::list(QStringLiteral("users"));
const Path jane = Path::item(QStringLiteral("users"), QStringLiteral("jane"));
const Path addresses = Path::list(QStringLiteral("addresses"));

/// Shown paths as text, for comparison.
struct Fixture {
    Navigation navigation;
    QStringList shown;
    QVariantMap state;

    Fixture()
    {
        QObject::connect(&navigation, &Navigation::shown, &navigation,
                         [this](const Path &path, const QVariantMap &back) {
                             shown << path.toString();
                             state = back;
                         });
    }

    void go(std::initializer_list<Path> paths)
    {
        for (const Path &path : paths)
            navigation.go(path);
    }
};

} // namespace

void NavigationTest::goesBackAndForward()
{
    Fixture test;
    QVERIFY(!test.navigation.canGoBack());
    test.go({users, jane});
    test.navigation.back();
    QCOMPARE(test.navigation.current(), users);
    QVERIFY(!test.navigation.canGoBack());
    QVERIFY(test.navigation.canGoForward());
    test.navigation.back();
    test.navigation.forward();
    QCOMPARE(test.shown, QStringList({QStringLiteral("users"), QStringLiteral("users/jane"),
                                      QStringLiteral("users"), QStringLiteral("users/jane")}));
}

void NavigationTest::stateComesBackWithItsPlace()
{
    Fixture test;
    int scroll = 0;
    test.navigation.setStateReader([&] { return QVariantMap{{QStringLiteral("scroll"), scroll}}; });
    test.go({users});
    scroll = 40;
    test.go({jane});
    QVERIFY(test.state.isEmpty());
    scroll = 7;
    test.navigation.back();
    QCOMPARE(test.state.value(QStringLiteral("scroll")).toInt(), 40);
    test.navigation.forward();
    QCOMPARE(test.state.value(QStringLiteral("scroll")).toInt(), 7);
}

void NavigationTest::whatLayAheadIsForgotten()
{
    Fixture test;
    test.go({users, jane});
    test.navigation.back();
    test.go({addresses});
    QVERIFY(!test.navigation.canGoForward());
    test.navigation.back();
    QCOMPARE(test.navigation.current(), users);
}

void NavigationTest::samePlaceIsNoEntry()
{
    Fixture test;
    test.go({users, users});
    QCOMPARE(test.shown.size(), 1);
    QVERIFY(!test.navigation.canGoBack());
}

void NavigationTest::guardCanRefuse()
{
    Fixture test;
    test.go({users, jane});
    test.navigation.setGuard([](const auto &decide) { decide(false); });
    test.go({addresses});
    test.navigation.back();
    bool left = false;
    test.navigation.leaveThen([&] { left = true; });
    QCOMPARE(test.navigation.current(), jane);
    QVERIFY(!left);
}

void NavigationTest::guardMayAnswerLater()
{
    Fixture test;
    test.go({users});
    std::function<void(bool)> decide;
    test.navigation.setGuard([&](auto answer) { decide = answer; });
    test.go({jane});
    QCOMPARE(test.navigation.current(), users);
    decide(true);
    QCOMPARE(test.navigation.current(), jane);
}

void NavigationTest::laterRequestsTakeTheirPlace()
{
    Fixture test;
    test.go({users});
    QList<std::function<void(bool)>> decide;
    test.navigation.setGuard([&](auto answer) { decide << answer; });
    test.go({jane, addresses});
    decide.at(0)(true);
    QCOMPARE(test.navigation.current(), users);
    decide.at(1)(true);
    QCOMPARE(test.navigation.current(), addresses);
}

void NavigationTest::replaceKeepsTheHistory()
{
    Fixture test;
    test.go({users, Path::add(QStringLiteral("users"))});
    test.navigation.setGuard([](const auto &decide) { decide(false); });
    test.navigation.replace(jane);
    QCOMPARE(test.navigation.current(), jane);
    test.navigation.setGuard(nullptr);
    test.navigation.back();
    QCOMPARE(test.navigation.current(), users);
    test.navigation.forward();
    QCOMPARE(test.navigation.current(), jane);
}

void NavigationTest::renameShowsNothing()
{
    Fixture test;
    test.go({users});
    const Path filtered = Path::fromString(QStringLiteral("users?age=3"));
    test.navigation.rename(filtered);
    QCOMPARE(test.navigation.current(), filtered);
    QCOMPARE(test.shown.size(), 1);
    test.go({jane});
    test.navigation.back();
    QCOMPARE(test.shown.last(), QStringLiteral("users?age=3"));
}

void NavigationTest::forgottenPlacesAreSkipped()
{
    Fixture test;
    test.go({users, jane, addresses, jane, users});
    test.navigation.forget(jane);
    test.navigation.back();
    QCOMPARE(test.navigation.current(), addresses);
    test.navigation.back();
    QCOMPARE(test.navigation.current(), users);
    QVERIFY(!test.navigation.canGoBack());
}

void NavigationTest::messagesWaitForTheirListener()
{
    Messages messages;
    const QSignalSpy posted(&messages, &Messages::posted);
    messages.post(Message::info(QStringLiteral("early")));
    QCOMPARE(posted.count(), 0);
    messages.start();
    QCOMPARE(posted.count(), 1);
    messages.post(Message::info(QStringLiteral("late")));
    QCOMPARE(posted.count(), 2);
}

} // namespace backdesk::test
