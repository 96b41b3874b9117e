// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/ListKeysTest.h"

#include "docs/examples/components/StepPager.h"
#include "tests/support/Pictures.h"
#include "tests/views/ListWindow.h"
#include "ui/views/BulkDelete.h"
#include "ui/views/DeleteFlow.h"
#include "ui/views/HeaderLabel.h"
#include "ui/views/ItemMenu.h"
#include "ui/views/ItemsHeader.h"
#include "ui/views/ListBulk.h"
#include "ui/views/ListFooter.h"
#include "ui/views/PageBar.h"
#include "ui/widgets/ConfirmDialog.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace backdesk::test;
using namespace backdesk::ui;
using backdesk::example::StepPager;

namespace
{

QString titleAt(ListWindow &window)
{
    return window.cell(window.table().currentIndex().row());
}

ItemMenu *menuOf(ListWindow &window, int row)
{
    window.table().setFocus();
    window.table().setCurrentRow(row);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {}, Qt::NoModifier);
    QCoreApplication::sendEvent(window.table().viewport(), &event);
    const auto menus = window.table().findChildren<ItemMenu *>();
    return menus.isEmpty() ? nullptr : menus.last();
}

QAction *entry(const ItemMenu *menu, const char *text)
{
    for (QAction *action : menu ? menu->actions() : QList<QAction *>()) {
        if (action->text() == QString::fromUtf8(text) && action->isVisible())
            return action;
    }
    return nullptr;
}

int places(ListWindow &window, const char *title)
{
    const QList<ListColumn> &columns = window.view().model().columns();
    for (int i = 0; i < columns.size(); ++i) {
        if (columns.at(i).title == QString::fromUtf8(title))
            return i;
    }
    return -1;
}

} // namespace

void ListKeysTest::cleanup()
{
    QSettings().clear();
}

void ListKeysTest::typingFindsRows()
{
    ListWindow window;
    window.open(QStringLiteral("books?_sort=title"));
    window.table().setFocus();
    window.table().setCurrentRow(0);
    const QString last = window.cell(window.view().model().rowCount() - 1);
    window.gate.forget();
    QTest::keyClicks(&window.table(), last.left(3).toLower());
    QVERIFY2(titleAt(window).startsWith(last.left(3)), qPrintable(titleAt(window)));
    // The same letter goes on to the next one, and round.
    QTest::qWait(QApplication::keyboardInputInterval() + 50);
    QStringList seen;
    const QString letter = QStringLiteral("t");
    for (int i = 0; i < 3; ++i) {
        QTest::keyClicks(&window.table(), letter);
        seen.append(titleAt(window));
    }
    for (const QString &title : seen)
        QVERIFY2(title.startsWith(letter, Qt::CaseInsensitive), qPrintable(title));
    QVERIFY2(seen.at(0) != seen.at(1), qPrintable(seen.join(u'\n')));
    QVERIFY(window.gate.targets().isEmpty());
}

void ListKeysTest::keysTurnPages()
{
    ListWindow window(70);
    window.described().pagination = QStringLiteral("numbered");
    window.described().pageSize = 20;
    window.open();
    window.table().setFocus();
    QTest::keyClick(&window.table(), Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_COMPARE(window.view().card()->footer()->text(), QStringLiteral("21–40 of 70"));
    QTest::keyClick(&window.table(), Qt::Key_PageUp, Qt::ControlModifier);
    QTRY_COMPARE(window.view().card()->footer()->text(), QStringLiteral("1–20 of 70"));
    // There is nothing before the first one.
    window.gate.forget();
    QTest::keyClick(&window.table(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(window.query(), QString());
    QVERIFY(window.gate.targets().isEmpty());
}

void ListKeysTest::keysScrollWhereThereAreNoPages()
{
    ListWindow window(130);
    window.open();
    window.table().setFocus();
    window.table().setCurrentRow(0);
    QTest::keyClick(&window.table(), Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(window.table().verticalScrollBar()->value() > 0);
    QCOMPARE(window.table().currentIndex().row(), 0);
    QTest::keyClick(&window.table(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(window.table().verticalScrollBar()->value(), 0);
}

void ListKeysTest::theMenuCopiesALink()
{
    ListWindow window;
    window.open();
    QAction *copy = entry(menuOf(window, 2), "Copy link");
    QVERIFY(copy);
    copy->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("books/") + window.view().model().row(2)->id);
}

void ListKeysTest::theMenuIsAboutTheChosen()
{
    ListWindow window;
    ListView &view = window.open();
    QVERIFY(!entry(menuOf(window, 1), "Export selected rows…"));
    window.table().findChildren<ItemMenu *>().last()->close();
    QTest::keyClick(&window.table(), Qt::Key_Space);
    QTest::keyClick(&window.table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view.selection().rows().size(), 2);
    const ItemMenu *menu = menuOf(window, 1);
    QVERIFY(entry(menu, "Delete 2 entries…"));
    QSignalSpy exported(&view, &ListView::exportRequested);
    QAction *exporting = entry(menu, "Export selected rows…");
    QVERIFY(exporting);
    exporting->trigger();
    QCOMPARE(exported.size(), 1);
}

void ListKeysTest::deleteIsAboutTheChosen()
{
    ListWindow window;
    ListView &view = window.open();
    window.table().setFocus();
    window.table().setCurrentRow(1);
    QTest::keyClick(&window.table(), Qt::Key_Space);
    QTest::keyClick(&window.table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&window.table(), Qt::Key_Delete);
    QTRY_VERIFY(view.bulk()->deletion()->dialog());
    QVERIFY(!view.deleteFlow()->dialog());
    view.bulk()->deletion()->dialog()->reject();
    // Another row is meant alone.
    window.table().setFocus();
    window.table().setCurrentRow(6);
    QTest::keyClick(&window.table(), Qt::Key_Delete);
    QTRY_VERIFY(view.deleteFlow()->dialog());
    view.deleteFlow()->dialog()->reject();
}

void ListKeysTest::headsOfSortedColumnsAreWhole()
{
    ListWindow window;
    ListView &view = window.open(QStringLiteral("books?_sort=-reference,title,year"));
    view.resize(640, 480);
    ItemsHeader *header = window.table().header();
    for (const char *title : {"Title", "Year"}) {
        const int column = places(window, title);
        QVERIFY2(column >= 0, title);
        QVERIFY(header->priority(column) > 0);
        HeaderSort sort;
        sort.priority = header->priority(column);
        sort.numbered = true;
        QVERIFY2(header->sectionSize(column) > headerLabelWidth(QString::fromUtf8(title), sort), title);
    }
    keepPicture(view, QStringLiteral("list-narrow-sorted"));
}

void ListKeysTest::aDoubleClickOnADividerFits()
{
    ListWindow window;
    window.open();
    ItemsHeader *header = window.table().header();
    const int title = places(window, "Title");
    header->resizeSection(title, 60);
    QSignalSpy arranged(header, &ItemsHeader::arranged);
    const int edge = header->sectionViewportPosition(title) + header->sectionSize(title) - 1;
    const QPoint divider(edge, header->height() / 2);
    QTest::mouseMove(header->viewport(), divider);
    QTRY_COMPARE(header->cursor().shape(), Qt::SplitHCursor);
    QTest::mouseDClick(header->viewport(), Qt::LeftButton, {}, divider);
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, divider);
    QVERIFY(header->sectionSize(title) > 100);
    QVERIFY(header->isResizedByHand());
    QCOMPARE(arranged.size(), 1);
}

void ListKeysTest::programsBringPagers()
{
    backdesk::example::registerStepPager();
    ListWindow window(70);
    window.described().paginationComponent = QStringLiteral("custom:Steps");
    window.described().pageSize = 20;
    ListView &view = window.open();
    auto *pager = dynamic_cast<StepPager *>(view.card()->footer()->pager());
    QVERIFY(pager);
    QVERIFY(pager->isVisible());
    QVERIFY(!view.card()->footer()->pages()->isVisible());
    QCOMPARE(pager->text(), QStringLiteral("Page 1 of 4"));
    QVERIFY(!pager->back()->isEnabled());
    QTest::mouseClick(pager->forth(), Qt::LeftButton);
    QTRY_COMPARE(pager->text(), QStringLiteral("Page 2 of 4"));
    QCOMPARE(window.query(), QStringLiteral("_skip=20"));
    keepPicture(view, QStringLiteral("pages-own"));
    // A name that nobody registered leaves the usual one.
    QTest::ignoreMessage(QtWarningMsg, "There is no pager custom:Nothing");
    window.described().paginationComponent = QStringLiteral("custom:Nothing");
    QVERIFY(window.open().card()->footer()->pages()->isVisible());
}

void ListKeysTest::listsCanDoWithoutAPager()
{
    ListWindow window(70);
    window.described().paginationComponent = QStringLiteral("none");
    window.described().pagination = QStringLiteral("numbered");
    window.described().pageSize = 10;
    ListView &view = window.open();
    QCOMPARE(view.model().rowCount(), 10);
    QVERIFY(!view.card()->footer()->pager());
    QVERIFY(!view.card()->footer()->pages()->isVisible());
    QCOMPARE(view.card()->footer()->text(), QStringLiteral("1–10 of 70"));
}

void ListKeysTest::theViewNamesTheList()
{
    ListWindow window;
    window.described().title.value = QStringLiteral("The stacks");
    window.described().description.value = QStringLiteral("All that stands in the cellar.");
    ListView &view = window.open();
    QCOMPARE(view.title(), QStringLiteral("The stacks"));
    QCOMPARE(window.table().accessibleName(), QStringLiteral("The stacks"));
    const auto labels = view.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == QLatin1String("All that stands in the cellar.");
    }));
}
