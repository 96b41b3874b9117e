// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/PaletteTest.h"

#include "tests/shell/FakeConnector.h"
#include "tests/shell/FakeView.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/GoToButton.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Match.h"
#include "ui/shell/Sidebar.h"
#include "ui/views/SavedViews.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

namespace backdesk::test
{

using namespace backdesk::ui;

namespace
{

struct Fixture {
    FakeConnector connector;
    QStringList log;
    MainWindow window{quickstart(), &connector, [this](const Path &path, QWidget *parent) -> View * {
                          if (path.collection() == QLatin1String("users"))
                              return new FakeView(path, log, parent);
                          return nullptr;
                      }};

    Fixture()
    {
        connector.items[QStringLiteral("users")] = {
            QJsonObject{{QStringLiteral("_id"), QStringLiteral("jane")}}};
        connector.labels[QStringLiteral("users")] = {{QStringLiteral("jane"), QStringLiteral("Jane Doe")}};
        window.resize(1000, 700);
        window.open(Path::home());
    }

    bool show()
    {
        window.show();
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window);
    }

    CommandPalette *palette() const { return window.commandPalette(); }
    void type(const char *text) { QTest::keyClicks(palette()->input(), QString::fromLatin1(text)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(palette()->input(), key, modifiers);
    }
};

} // namespace

void PaletteTest::init()
{
    QSettings().clear();
}

void PaletteTest::matchesByWordsAndInitials()
{
    const auto score = [](const char *typed, const char *text) {
        return matchScore(QString::fromUtf8(typed), QString::fromUtf8(text));
    };
    QVERIFY(score("use", "Users") > 0);
    QVERIFY(score("go boo", "Good books") > 0);
    QVERIFY(score("gb", "Good books") > 0);
    QVERIFY(score("ecole", "École") > 0);
    QVERIFY(score("ook", "Good books") > 0);
    QCOMPARE(score("x", "Good books"), 0);
    QCOMPARE(score("good x", "Good books"), 0);
    QVERIFY(score("good", "Good books") > score("books", "Good books"));
    QVERIFY(score("books", "Good books") > score("ook", "Good books"));
}

void PaletteTest::opensByKeyAndButtonAndGivesTheFocusBack()
{
    Fixture test;
    QVERIFY(test.show());
    test.window.open(Path::list(QStringLiteral("users")));
    auto *edit = qobject_cast<FakeView *>(test.window.view())->edit();
    edit->setFocus();
    QElapsedTimer clock;
    clock.start();
    QTest::keyClick(&test.window, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(test.palette()->isVisible());
    qInfo("The palette opens in %lld ms.", clock.elapsed());
    QVERIFY(test.palette()->input()->hasFocus());
    test.press(Qt::Key_Escape);
    QVERIFY(!test.palette()->isVisible());
    QVERIFY(edit->hasFocus());
    QTest::mouseClick(test.window.sidebar()->goToButton(), Qt::LeftButton);
    QVERIFY(test.palette()->isVisible());
    QTest::mouseClick(test.palette(), Qt::LeftButton, {}, QPoint(3, 3));
    QVERIFY(!test.palette()->isVisible());
}

void PaletteTest::goesToCollections()
{
    Fixture test;
    QVERIFY(test.show());
    test.window.showPalette();
    test.type("addr");
    QCOMPARE(test.palette()->shown().value(0), QStringLiteral("Addresses"));
    test.press(Qt::Key_Return);
    QVERIFY(!test.palette()->isVisible());
    QCOMPARE(test.window.navigation().current(), Path::list(QStringLiteral("addresses")));
}

void PaletteTest::findsRecordsAndOpensThemBeside()
{
    Fixture test;
    QVERIFY(test.show());
    QSignalSpy beside(&test.window, &MainWindow::openBeside);
    test.window.showPalette();
    test.type("doe");
    QTRY_COMPARE(test.palette()->shown(), QStringList{QStringLiteral("Jane Doe")});
    test.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(beside.takeFirst().first().value<Path>(),
             Path::item(QStringLiteral("users"), QStringLiteral("jane")));
    QVERIFY(test.window.navigation().current().isHome());
}

void PaletteTest::staleRecordsAreDropped()
{
    Fixture test;
    QVERIFY(test.show());
    test.window.showPalette();
    test.type("doe");
    QTRY_COMPARE(test.palette()->shown().size(), 1);
    test.palette()->input()->clear();
    QVERIFY(!test.palette()->shown().contains(QStringLiteral("Jane Doe")));
    const int asked = test.connector.requests;
    test.type("doe");
    test.palette()->input()->clear();
    QTest::qWait(250);
    QCOMPARE(test.connector.requests, asked);
    QVERIFY(!test.palette()->shown().contains(QStringLiteral("Jane Doe")));
}

void PaletteTest::runsCommands()
{
    Fixture test;
    QVERIFY(test.show());
    test.window.open(Path::list(QStringLiteral("users")));
    test.window.showPalette();
    test.type("reload");
    QCOMPARE(test.palette()->shown().value(0), QStringLiteral("Reload"));
    test.press(Qt::Key_Return);
    QCOMPARE(test.log, QStringList{QStringLiteral("reload")});
}

void PaletteTest::recentPlacesComeFirst()
{
    Fixture test;
    QVERIFY(test.show());
    test.window.open(Path::item(QStringLiteral("users"), QStringLiteral("jane")));
    Q_EMIT test.window.view()->loaded();
    test.window.open(Path::home());
    test.window.showPalette();
    QCOMPARE(test.palette()->shown().value(0), QStringLiteral("View of users/jane"));
    QCOMPARE(test.palette()->shown().value(1), QStringLiteral("Home"));
    test.press(Qt::Key_Down);
    test.press(Qt::Key_Up);
    test.press(Qt::Key_Return);
    QCOMPARE(test.window.navigation().current(), Path::item(QStringLiteral("users"), QStringLiteral("jane")));
}

void PaletteTest::nothingIsListedTwice()
{
    Fixture test;
    QVERIFY(test.show());
    for (const Path &path :
         {Path::list(QStringLiteral("users")), Path::item(QStringLiteral("users"), QStringLiteral("jane"))}) {
        test.window.open(path);
        Q_EMIT test.window.view()->loaded();
    }
    test.window.open(Path::home());
    test.window.showPalette();
    const QStringList shown = test.palette()->shown();
    QCOMPARE(shown.mid(0, 2),
             QStringList({QStringLiteral("View of users/jane"), QStringLiteral("View of users")}));
    QVERIFY(!shown.contains(QStringLiteral("Users")));
    // Of what is typed later the same holds.
    test.type("jane");
    QTRY_VERIFY(!test.palette()->findChild<QLabel *>()->isVisible());
    QCOMPARE(test.palette()->shown().filter(QStringLiteral("ane")).size(), 1);
}

void PaletteTest::nothingFoundIsSaid()
{
    Fixture test;
    test.connector.items.clear();
    QVERIFY(test.show());
    test.window.showPalette();
    test.type("qqq");
    QTRY_VERIFY(test.palette()->findChild<QLabel *>()->text().startsWith(QStringLiteral("Nothing")));
    test.press(Qt::Key_Return);
    QVERIFY(test.palette()->isVisible());
}

void PaletteTest::savedViewsAreFound()
{
    SavedViews(ListLayout(quickstart().name, QStringLiteral("users")))
        .save({QStringLiteral("Grown up"), {{QStringLiteral("age.$gte"), QStringLiteral("18")}}, {}});
    Fixture test;
    QVERIFY(test.show());
    test.window.showPalette();
    QVERIFY(!test.palette()->shown().contains(QStringLiteral("Users: Grown up")));
    test.type("grown");
    QCOMPARE(test.palette()->shown().value(0), QStringLiteral("Users: Grown up"));
    test.press(Qt::Key_Return);
    const Path path = test.window.navigation().current();
    QCOMPARE(path, Path::list(QStringLiteral("users"),
                              {{QStringLiteral("_view_name"), QStringLiteral("Grown up")}}));
}

void PaletteTest::placesCanBeTyped()
{
    Fixture test;
    QVERIFY(test.show());
    test.window.showPalette();
    test.type("users/jane");
    QTRY_VERIFY(test.palette()->shown().contains(QStringLiteral("users/jane")));
    test.press(Qt::Key_Return);
    QCOMPARE(test.window.navigation().current(), Path::item(QStringLiteral("users"), QStringLiteral("jane")));
}

} // namespace backdesk::test
