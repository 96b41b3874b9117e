// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/access/KeyboardTest.h"

#include "tests/access/Desk.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/views/BulkFailures.h"
#include "ui/views/ChangeView.h"
#include "ui/views/ItemsCard.h"
#include "ui/views/ItemsTable.h"
#include "ui/views/ListView.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

Desk &desk()
{
    return Desk::of(QStringLiteral("blog"), QSize(1280, 800));
}

/// To whatever has the focus, as a keyboard does.
void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *window = QApplication::activeModalWidget();
    if (!window)
        window = desk().window();
    // Not qWaitForWindowActive(): that takes a dialog for active as soon as the window below it is.
    if (!window->isActiveWindow())
        window->activateWindow();
    QVERIFY(QTest::qWaitFor([window] { return QApplication::activeWindow() == window; }));
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : window, key, modifiers);
    QCoreApplication::processEvents(); // what opens takes its place and the focus before the next key
}

void type(const QString &text)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), text);
}

QString focusedName()
{
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
    return seen ? seen->text(QAccessible::Name) : QString();
}

/// Presses Tab until `found`, at most once around the window.
template <typename Found>
bool tabUntil(const Found &found)
{
    constexpr int Most = 200;
    QPointer<QWidget> first = QApplication::focusWidget();
    for (int i = 0; i < Most; ++i) {
        if (found())
            return true;
        key(Qt::Key_Tab);
        if (!first) // it went with its view
            first = QApplication::focusWidget();
        else if (QApplication::focusWidget() == first)
            break;
    }
    return false;
}

/// The control with this name: "Title", also where it is read out as "Title, required".
bool tabTo(const QString &name)
{
    return tabUntil(
        [&name] { return focusedName() == name || focusedName().startsWith(QString(name + u',')); });
}

bool tabToTable()
{
    return tabUntil([] { return qobject_cast<ItemsTable *>(QApplication::focusWidget()) != nullptr; });
}

ListView *list()
{
    return qobject_cast<ListView *>(desk().view());
}

int rows()
{
    return list() ? list()->model().rowCount() : -1;
}

QString lastMessage()
{
    const QList<PostedMessage> &history = desk().window()->messages().history();
    return history.isEmpty() ? QString() : history.last().text;
}

QString title()
{
    return desk().view()->title();
}

constexpr int All = 30;

/// The rows that are chosen, and says yes.
void deleteChosen()
{
    QVERIFY(tabTo(QStringLiteral("Delete selected")));
    key(Qt::Key_Space);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QTRY_VERIFY(tabTo(QStringLiteral("Delete all")));
    key(Qt::Key_Space);
}

} // namespace

void KeyboardTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    desk().open({});
}

void KeyboardTest::cleanup()
{
    Desk::tidy();
}

void KeyboardTest::cleanupTestCase()
{
    Desk::forget();
}

void KeyboardTest::findsAnEntryByMenuSearchAndFilter()
{
    key(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(title(), QStringLiteral("Entries"));
    QTRY_COMPARE(rows(), All);

    key(Qt::Key_Slash);
    type(QStringLiteral("spade"));
    QTRY_VERIFY(rows() > 0 && rows() < All);
    key(Qt::Key_Escape);
    QTRY_COMPARE(rows(), All);

    QVERIFY(tabTo(QStringLiteral("Search (Summary)")));
    type(QStringLiteral("oil it"));
    QTRY_COMPARE(rows(), 1);
    QVERIFY(tabToTable());
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QTRY_COMPARE(title(), QStringLiteral("A spade for life"));
    key(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(rows(), 1);
    QVERIFY(tabTo(QStringLiteral("Clear all filters")));
    key(Qt::Key_Space);
    QTRY_COMPARE(rows(), All);
}

void KeyboardTest::changesAnEntryWithALinkAndTakesItBack()
{
    desk().open(QStringLiteral("entries/a-spade-for-life"));
    QVERIFY(tabTo(QStringLiteral("Title")));
    key(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("A spade for two lives"));
    QVERIFY(tabTo(QStringLiteral("Main")));
    key(Qt::Key_Right);
    QVERIFY(tabTo(QStringLiteral("Add Links")));
    key(Qt::Key_Space);
    QTRY_VERIFY(tabTo(QStringLiteral("URL")));
    type(QStringLiteral("https://example.org/spades"));
    QVERIFY(tabTo(QStringLiteral("Title")));
    type(QStringLiteral("Spades"));
    key(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(list());
    QTRY_VERIFY2(lastMessage().contains(QLatin1String("A spade for two lives")), qPrintable(lastMessage()));

    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY2(lastMessage().startsWith(QLatin1String("Taken back")), qPrintable(lastMessage()));
    desk().open(QStringLiteral("entries/a-spade-for-life"));
    QTRY_COMPARE(title(), QStringLiteral("A spade for life"));
}

void KeyboardTest::movesInListsAndOpens()
{
    key(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(rows(), All);
    QVERIFY(tabToTable());
    const auto *table = qobject_cast<ItemsTable *>(QApplication::focusWidget());
    const auto row = [table] { return table->currentIndex().row(); };
    key(Qt::Key_End);
    QCOMPARE(row(), All - 1);
    key(Qt::Key_Home);
    QCOMPARE(row(), 0);
    key(Qt::Key_PageDown);
    const int page = row();
    QVERIFY(page > 3);
    key(Qt::Key_PageUp);
    QCOMPARE(row(), 0);
    key(Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(list()->selection().rows().size(), All);
    key(Qt::Key_Escape);
    QVERIFY(list()->selection().isEmpty());
    key(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(list()->selection().isAll());
    key(Qt::Key_Escape);
    key(Qt::Key_F2);
    QTRY_VERIFY(qobject_cast<ChangeView *>(desk().view()));
    key(Qt::Key_F5);
    key(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(list());
    key(Qt::Key_Right, Qt::AltModifier);
    QTRY_VERIFY(qobject_cast<ChangeView *>(desk().view()));
    key(Qt::Key_Home, Qt::AltModifier);
    QTRY_VERIFY(desk().view()->path().isHome());
}

void KeyboardTest::savesByCtrlEnter()
{
    desk().open(QStringLiteral("tags"));
    QTRY_VERIFY(rows() > 0);
    const int before = rows();
    key(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(tabTo(QStringLiteral("Name")));
    type(QStringLiteral("biochar"));
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(list());
    QTRY_COMPARE(rows(), before + 1);
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(rows(), before);
}

void KeyboardTest::deletesSeveralAndTakesThatBack()
{
    key(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(rows(), All);
    QVERIFY(tabToTable());
    key(Qt::Key_Home);
    key(Qt::Key_Down); // past those that stay on top, as some are locked
    key(Qt::Key_Down);
    key(Qt::Key_Down, Qt::ShiftModifier);
    deleteChosen();
    if (QTest::currentTestFailed())
        return;
    QTRY_COMPARE(rows(), All - 2);
    QTRY_COMPARE(lastMessage(), QStringLiteral("2 are gone."));
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(rows(), All);
}

void KeyboardTest::tellsWhatCannotBeDeleted()
{
    key(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(rows(), All);
    QVERIFY(tabToTable());
    key(Qt::Key_Home);
    key(Qt::Key_Space);
    key(Qt::Key_Down, Qt::ShiftModifier);
    deleteChosen();
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY(qobject_cast<BulkFailures *>(QApplication::activeModalWidget()));
    const auto *failures = qobject_cast<BulkFailures *>(QApplication::activeModalWidget());
    QVERIFY(failures->list()->count() > 0);
    const QString refused = failures->list()->item(0)->text().section(u':', 0, 0);
    QVERIFY(tabUntil([] { return qobject_cast<QListWidget *>(QApplication::focusWidget()) != nullptr; }));
    key(Qt::Key_Return);
    QTRY_COMPARE(title(), refused);
    QVERIFY(!QApplication::activeModalWidget());
    // What went is brought back by the same key as ever.
    key(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(list());
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(rows(), All);
}

void KeyboardTest::exportsAList()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("tags.csv"));
    desk().open(QStringLiteral("tags"));
    key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QWidget *dialog = QApplication::activeModalWidget();
    QVERIFY(tabTo(QStringLiteral("Export…")));
    key(Qt::Key_Space);
    QTRY_VERIFY(QApplication::activeModalWidget() != dialog);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    key(Qt::Key_A, Qt::ControlModifier);
    type(file);
    key(Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(file));
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void KeyboardTest::importsPastedRows()
{
    desk().open(QStringLiteral("tags"));
    QTRY_VERIFY(rows() > 0);
    const int before = rows();
    QApplication::clipboard()->setText(QStringLiteral("name\tslug\nhay\thay\nstraw\tstraw\n"));
    key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QApplication::activeModalWidget());
    key(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(tabTo(QStringLiteral("Next")));
    key(Qt::Key_Space);
    QVERIFY(tabTo(QStringLiteral("Next")));
    key(Qt::Key_Space);
    QTRY_VERIFY2(tabTo(QStringLiteral("Import 2 rows")), qPrintable(focusedName()));
    key(Qt::Key_Space);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QTRY_COMPARE(rows(), before + 2);
}

void KeyboardTest::goesByThePaletteAndReadsTheKeys()
{
    key(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("Users"));
    QTRY_VERIFY(!desk().window()->commandPalette()->shown().isEmpty());
    key(Qt::Key_Return);
    QTRY_COMPARE(title(), QStringLiteral("Users"));
    key(Qt::Key_F1);
    auto *keys = qobject_cast<ShortcutsDialog *>(QApplication::activeModalWidget());
    QVERIFY(keys);
    type(QStringLiteral("export"));
    key(Qt::Key_Escape); // the search first
    key(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
}
