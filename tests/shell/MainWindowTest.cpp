// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/MainWindowTest.h"

#include "tests/shell/FakeConnector.h"
#include "tests/shell/FakeView.h"
#include "ui/shell/Breadcrumbs.h"
#include "ui/shell/HomeView.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MessagePanel.h"
#include "ui/shell/NotFoundView.h"
#include "ui/shell/SettingsDialog.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/SidebarButton.h"
#include "ui/shell/StatusBar.h"
#include "ui/shell/TopBar.h"
#include "ui/views/ListLayout.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/MessageArea.h"
#include "ui/widgets/SegmentedControl.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

namespace backdesk::test
{

using namespace backdesk::ui;

namespace
{

const Path users = Path::list(QStringLiteral("users"));
const Path jane = Path::item(QStringLiteral("users"), QStringLiteral("jane"));

QToolButton *settingsButton(const MainWindow &window)
{
    for (QToolButton *each : window.topBar()->findChildren<QToolButton *>()) {
        if (each->accessibleName().startsWith(QLatin1String("Settings")))
            return each;
    }
    return nullptr;
}

struct Fixture {
    FakeConnector connector;
    QStringList log;
    MainWindow window{quickstart(), &connector, [this](const Path &path, QWidget *parent) -> View * {
                          if (path.collection() == QLatin1String("users"))
                              return new FakeView(path, log, parent);
                          return nullptr;
                      }};

    static QString application() { return quickstart().name; }

    Fixture()
    {
        window.setLocale(QLocale(QStringLiteral("en_US")));
        window.resize(1000, 600);
        window.open(Path::home());
    }

    bool show()
    {
        window.show();
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window);
    }

    FakeView *view() const { return qobject_cast<FakeView *>(window.view()); }
    ConfirmDialog *question() const
    {
        for (auto *dialog : window.findChildren<ConfirmDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    QPushButton *crumb(const QString &text) const
    {
        for (auto *button : window.topBar()->breadcrumbs()->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
};

} // namespace

void MainWindowTest::cleanup()
{
    QSettings().clear();
    Theme::current().setScheme(Theme::Scheme::Light);
}

void MainWindowTest::titleNamesTheThing()
{
    Fixture test;
    QCOMPARE(test.window.windowTitle(), QStringLiteral("Quick start"));
    QVERIFY(qobject_cast<HomeView *>(test.window.view()));
    test.window.open(jane);
    QCOMPARE(test.window.windowTitle(), QStringLiteral("View of users/jane – Quick start"));
}

void MainWindowTest::breadcrumbsLeadUp()
{
    Fixture test;
    QVERIFY(test.show());
    test.window.open(jane);
    QTest::mouseClick(test.crumb(QStringLiteral("users")), Qt::LeftButton);
    QCOMPARE(test.window.navigation().current(), users);
    QTest::mouseClick(test.crumb(QStringLiteral("Quick start")), Qt::LeftButton);
    QVERIFY(test.window.navigation().current().isHome());
}

void MainWindowTest::sidebarShowsCounts()
{
    Fixture test;
    QTRY_COMPARE(test.window.sidebar()->button(QStringLiteral("users"))->count(), QStringLiteral("1,204"));
    QTRY_COMPARE(test.window.sidebar()->button(QStringLiteral("addresses"))->count(), QStringLiteral("7"));
}

void MainWindowTest::countsFollowChanges()
{
    Fixture test;
    QTRY_COMPARE(test.window.sidebar()->button(QStringLiteral("users"))->count(), QStringLiteral("1,204"));
    test.connector.totals[QStringLiteral("users")] = 1203;
    Q_EMIT test.connector.changed({QStringLiteral("users")});
    QTRY_COMPARE(test.window.sidebar()->button(QStringLiteral("users"))->count(), QStringLiteral("1,203"));
}

void MainWindowTest::formerViewsAreNotHeardAnyMore()
{
    Fixture test;
    test.window.open(users);
    QPointer<FakeView> former = test.view();
    const auto known = QAccessible::uniqueId(QAccessible::queryAccessibleInterface(former));
    test.window.open(jane);
    Q_EMIT former->message(Message::info(QStringLiteral("Late")));
    QVERIFY(test.window.messages().history().isEmpty());
    QTRY_VERIFY(!former);
    // Screen readers hear that it is gone; else they would take the next one at its address for it.
    QVERIFY(!QAccessible::accessibleInterface(known));
}

void MainWindowTest::shortcutsReachTheView()
{
    Fixture test;
    QVERIFY(test.show());
    test.window.open(users);
    QTest::keyClick(&test.window, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(&test.window, Qt::Key_Slash);
    QTest::keyClick(&test.window, Qt::Key_N, Qt::ControlModifier);
    QTest::keyClick(&test.window, Qt::Key_S, Qt::ControlModifier);
    QTest::keyClick(&test.window, Qt::Key_F5);
    QTest::keyClick(&test.window, Qt::Key_Escape);
    QCOMPARE(test.log,
             QStringList({QStringLiteral("search"), QStringLiteral("search"), QStringLiteral("add"),
                          QStringLiteral("save"), QStringLiteral("reload"), QStringLiteral("escape")}));
    QTest::keyClick(&test.window, Qt::Key_F1);
    QVERIFY(test.window.findChild<ShortcutsDialog *>());
}

void MainWindowTest::slashTypesItselfInEditors()
{
    Fixture test;
    QVERIFY(test.show());
    test.window.open(users);
    test.view()->edit()->setFocus();
    QTest::keyClicks(test.view()->edit(), QStringLiteral("a/b?"));
    QCOMPARE(test.view()->edit()->text(), QStringLiteral("a/b?"));
    QVERIFY(test.log.isEmpty());
    QVERIFY(!test.window.findChild<ShortcutsDialog *>());
    QTest::keyClick(test.view()->edit(), Qt::Key_Escape);
    QCOMPARE(test.log, QStringList{QStringLiteral("escape")});
}

void MainWindowTest::keysLeadToCollectionsAndBack()
{
    Fixture test;
    QVERIFY(test.show());
    QTest::keyClick(&test.window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(test.window.navigation().current(), users);
    QTest::keyClick(&test.window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(test.window.navigation().current().collection(), QStringLiteral("addresses"));
    QTest::keyClick(&test.window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(test.window.navigation().current(), users);
    QTest::keyClick(&test.window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(test.window.navigation().current().collection(), QStringLiteral("addresses"));
    QTest::keyClick(&test.window, Qt::Key_Home, Qt::AltModifier);
    QVERIFY(test.window.navigation().current().isHome());
}

void MainWindowTest::unsavedChangesAreAskedFor()
{
    Fixture test;
    QVERIFY(test.show());
    test.window.open(jane);
    test.view()->setDirty(true);
    test.window.open(users);
    QVERIFY(test.question());
    QCOMPARE(test.window.navigation().current(), jane);
    test.question()->actionButton()->click();
    QCOMPARE(test.log, QStringList{QStringLiteral("discard")});
    QCOMPARE(test.window.navigation().current(), users);
}

void MainWindowTest::savingLeads()
{
    Fixture test;
    QVERIFY(test.show());
    test.window.open(jane);
    test.view()->setDirty(true);
    test.window.navigation().back();
    for (auto *button : test.question()->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Save"))
            button->click();
    }
    QCOMPARE(test.log, QStringList{QStringLiteral("saveThen")});
    QVERIFY(test.window.navigation().current().isHome());
}

void MainWindowTest::stayingKeepsTheView()
{
    Fixture test;
    QVERIFY(test.show());
    test.window.open(jane);
    test.view()->setDirty(true);
    const View *before = test.window.view();
    test.window.open(users);
    QTest::keyClick(test.question(), Qt::Key_Escape);
    QCOMPARE(test.window.view(), before);
    QVERIFY(test.log.isEmpty());
    QTRY_VERIFY(!test.question());
}

void MainWindowTest::closingAsksToo()
{
    Fixture test;
    QVERIFY(test.show());
    test.window.open(jane);
    test.view()->setDirty(true);
    test.window.close();
    QVERIFY(test.window.isVisible());
    QVERIFY(test.question());
    test.question()->actionButton()->click();
    QTRY_VERIFY(!test.window.isVisible());
}

void MainWindowTest::stateComesBack()
{
    Fixture test;
    test.window.open(users);
    test.view()->edit()->setText(QStringLiteral("kept"));
    test.window.open(jane);
    QVERIFY(test.view()->edit()->text().isEmpty());
    test.window.navigation().back();
    QCOMPARE(test.view()->edit()->text(), QStringLiteral("kept"));
}

void MainWindowTest::unknownPlacesSaySo()
{
    Fixture test;
    QVERIFY(test.show());
    QSignalSpy loaded(&test.window, &MainWindow::viewLoaded);
    test.window.open(Path::fromString(QStringLiteral("nowhere/at/all")));
    QVERIFY(qobject_cast<NotFoundView *>(test.window.view()));
    QVERIFY(loaded.count() > 0 || loaded.wait());
}

void MainWindowTest::messagesOfViewsAreShown()
{
    Fixture test;
    QVERIFY(test.show());
    test.window.open(users);
    Q_EMIT test.view()->message(Message::good(QStringLiteral("Saved.")));
    QCOMPARE(test.window.messageArea()->count(), 1);
    test.window.open(jane);
    QCOMPARE(test.window.messageArea()->count(), 1);
}

void MainWindowTest::foreignLinksAreRefused()
{
    Fixture test;
    QVERIFY(test.show());
    Q_EMIT test.window.sidebar()->linkActivated(QStringLiteral("file:///etc/passwd"));
    QCOMPARE(test.window.messages().history().size(), 1);
    QVERIFY(test.window.messages().history().first().text.contains(QStringLiteral("file:///etc/passwd")));
}

void MainWindowTest::sidebarCollapsesInNarrowWindows()
{
    Fixture test;
    QVERIFY(test.show());
    QVERIFY(!test.window.sidebar()->isIconsOnly());
    test.window.resize(640, 480);
    QTRY_VERIFY(test.window.sidebar()->isIconsOnly());
    test.window.resize(1000, 480);
    QTRY_VERIFY(!test.window.sidebar()->isIconsOnly());
}

void MainWindowTest::coloursAreRemembered()
{
    Fixture test;
    QVERIFY(test.show());
    QCOMPARE(WindowSettings::scheme(), Theme::Scheme::System);
    QTest::keyClick(&test.window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(Theme::current().isDark());
    QCOMPARE(WindowSettings::scheme(), Theme::Scheme::Dark);
    test.window.toggleTheme();
    QCOMPARE(WindowSettings::scheme(), Theme::Scheme::Light);
}

void MainWindowTest::sidebarIsRemembered()
{
    {
        Fixture test;
        QVERIFY(test.show());
        QTest::keyClick(&test.window, Qt::Key_B, Qt::ControlModifier);
        QVERIFY(test.window.sidebar()->isCollapsed());
        test.window.resize(900, 500);
        test.window.close();
    }
    Fixture again;
    QVERIFY(again.window.sidebar()->isCollapsed());
    again.window.restoreGeometryOfLastTime();
    QCOMPARE(again.window.size(), QSize(900, 500));
}

void MainWindowTest::whoIsDoneGoesBackToWhereHeCameFrom()
{
    Fixture test;
    const Path other = Path::list(QStringLiteral("addresses"));
    const Path joe = Path::item(QStringLiteral("users"), QStringLiteral("joe"));
    // Home tells nothing of where he was.
    test.window.open(jane);
    test.view()->escape();
    QCOMPARE(test.window.navigation().current(), users);
    // An item that an item of another collection led to, and the next one of its own.
    test.window.open(other);
    test.window.open(joe);
    test.window.open(jane);
    test.view()->escape();
    QCOMPARE(test.window.navigation().current(), other);
    // A link to the list leads there all the same.
    test.window.open(jane);
    Q_EMIT test.view()->navigate(users);
    QCOMPARE(test.window.navigation().current(), users);
}

void MainWindowTest::viewsCanBeReplaced()
{
    Fixture test;
    test.window.open(Path::add(QStringLiteral("users")));
    Q_EMIT test.view()->replace(jane);
    QCOMPARE(test.view()->path(), jane);
    test.window.navigation().back();
    QVERIFY(test.window.navigation().current().isHome());
}

void MainWindowTest::ctrlClickOpensBeside()
{
    Fixture test;
    test.window.open(users);
    const QSignalSpy beside(&test.window, &MainWindow::openBeside);
    Q_EMIT test.view()->navigate(jane, true);
    QCOMPARE(beside.count(), 1);
    QCOMPARE(test.window.navigation().current(), users);
}

void MainWindowTest::formerMessagesStayAtHand()
{
    Fixture test;
    QVERIFY(test.show());
    test.window.messages().post(Message::good(QStringLiteral("Momo was saved.")));
    test.window.messages().post(Message::error(QStringLiteral("It did not work.")));
    test.window.messages().post(Message::error(QStringLiteral("It did not work.")));
    test.window.messageArea()->clear();
    QTest::mouseClick(test.window.statusBar()->messages(), Qt::LeftButton);
    const MessagePanel *panel = test.window.messagePanel();
    QVERIFY(panel && panel->isVisible());
    QCOMPARE(panel->list()->count(), 2);
    QVERIFY(panel->list()->item(0)->text().startsWith(QStringLiteral("It did not work. ×2 – today")));
    QVERIFY(panel->list()->hasFocus());
    panel->findChild<QPushButton *>()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), panel->text());
    QTest::keyClick(panel->list(), Qt::Key_Escape);
    QTRY_VERIFY(!test.window.messagePanel());
}

void MainWindowTest::textSizeIsChosenAndRemembered()
{
    Fixture test;
    QVERIFY(test.show());
    const int height = test.window.topBar()->height();
    QTest::keyClick(&test.window, Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(&test.window, Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(Theme::current().textPercent(), 120);
    QCOMPARE(WindowSettings::textPercent(), 120);
    QVERIFY(test.window.topBar()->height() > height);
    QTest::keyClick(&test.window, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(Theme::current().textPercent(), 110);
    QTest::keyClick(&test.window, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(Theme::current().textPercent(), 100);
    QCOMPARE(test.window.topBar()->height(), height);
    for (int i = 0; i < 20; ++i)
        test.window.changeTextSize(10);
    QCOMPARE(Theme::current().textPercent(), 200);
    test.window.changeTextSize(0);
}

void MainWindowTest::settingsHoldAtOnce()
{
    Fixture test;
    QVERIFY(test.show());
    QTest::keyClick(&test.window, Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = test.window.findChild<SettingsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));

    auto *dark = dialog->colours()->findChildren<QPushButton *>().last();
    QTest::mouseClick(dark, Qt::LeftButton);
    QVERIFY(Theme::current().isDark());
    QCOMPARE(WindowSettings::scheme(), Theme::Scheme::Dark);
    dialog->textSize()->setFocus();
    QTest::keyClick(dialog->textSize(), Qt::Key_Up);
    QTest::keyClick(dialog->textSize(), Qt::Key_Up);
    QCOMPARE(Theme::current().textPercent(), 120);
    QCOMPARE(WindowSettings::textPercent(), 120);
    // What the keys change is shown.
    test.window.changeTextSize(0);
    QCOMPARE(dialog->textSize()->value(), 100);
    test.window.toggleTheme();
    QCOMPARE(dialog->colours()->currentIndex(), int(Theme::Scheme::Light));

    dialog->language()->setFocus();
    QTest::keyClick(dialog->language(), Qt::Key_End);
    QCOMPARE(WindowSettings::language(), dialog->language()->currentData().toString());
    dialog->rows()->setFocus();
    QTest::keyClick(dialog->rows(), Qt::Key_Down);
    QCOMPARE(ListLayout::rowsOnAPage(), 25);
    QVERIFY(dialog->windows()->isChecked());
    dialog->windows()->setFocus();
    QTest::keyClick(dialog->windows(), Qt::Key_Space);
    QVERIFY(!WindowSettings(test.application()).restoresSession());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!test.window.findChild<SettingsDialog *>());

    // It comes back as it was left.
    QTest::mouseClick(settingsButton(test.window), Qt::LeftButton);
    dialog = test.window.findChild<SettingsDialog *>();
    QVERIFY(dialog);
    QVERIFY(!dialog->windows()->isChecked());
    QCOMPARE(dialog->rows()->currentText(), QStringLiteral("25"));
    dialog->close();
}

void MainWindowTest::theDescriptionDecidesAboutTheStart()
{
    SettingsDialog dialog(WindowSettings(QStringLiteral("another")), false);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(!dialog.windows()->isEnabled());
    QVERIFY(!dialog.windows()->isChecked());
    QVERIFY(!dialog.windows()->accessibleDescription().isEmpty());
}

void MainWindowTest::asksForAnotherWindow()
{
    Fixture test;
    QVERIFY(test.show());
    test.window.open(users);
    QSignalSpy beside(&test.window, &MainWindow::openBeside);
    QTest::keyClick(&test.window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(beside.takeFirst().first().value<Path>(), users);
}

void MainWindowTest::unknownPlacesAreSaidInTheDescriptionsWords()
{
    FakeConnector connector;
    AppMeta meta = quickstart();
    meta.admin.notFoundTitle.value = QStringLiteral("Lost?");
    MainWindow window(meta, &connector, {});
    window.open(Path::fromString(QStringLiteral("planets/7")));
    QCOMPARE(window.windowTitle(), QStringLiteral("Lost? – Quick start"));
    bool named = false;
    for (const auto *label : window.view()->findChildren<QLabel *>())
        named = named || label->text().contains(QStringLiteral("planets/7"));
    QVERIFY(named);
}

void MainWindowTest::fitsOnTheScreenAtFirst()
{
    FakeConnector connector;
    const MainWindow window(quickstart(), &connector, {});
    const QSize screen = window.screen()->availableSize();
    QVERIFY(screen.width() < 1280); // else this tells nothing
    QCOMPARE(window.size(), QSize(1280, 800).boundedTo(screen));
}

} // namespace backdesk::test
