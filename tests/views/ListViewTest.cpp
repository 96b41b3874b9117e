// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/ListViewTest.h"

#include "tests/views/ListWindow.h"
#include "tests/views/ManyRows.h"
#include "ui/theme/Theme.h"
#include "ui/views/DeleteFlow.h"
#include "ui/views/FilterChips.h"
#include "ui/views/FilterPanel.h"
#include "ui/views/ItemMenu.h"
#include "ui/views/ItemsHeader.h"
#include "ui/views/ListFooter.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/MessageArea.h"
#include "ui/widgets/SearchBox.h"
#include "ui/widgets/SkeletonRows.h"
#include "ui/widgets/StateBlock.h"
#include "ui/widgets/Toast.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

enum Column { Title, Author, Year };

QString textOf(const QWidget &state)
{
    QStringList texts;
    for (const QLabel *label : state.findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u' ');
}

ItemMenu *openMenu(ListWindow &window, int row, int column)
{
    window.table().setCurrentIndex(window.view().model().index(row, column));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(&window.table(), &event);
    return window.view().findChild<ItemMenu *>();
}

QAction *actionNamed(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace

void ListViewTest::countsAndPages()
{
    ListWindow window(130);
    ListView &view = window.open();
    QCOMPARE(view.title(), QStringLiteral("Books"));
    QCOMPARE(view.note(), QStringLiteral("130"));
    const QString range = view.card()->footer()->text();
    QVERIFY2(range.startsWith(QStringLiteral("1–")) && range.endsWith(QStringLiteral(" of 130")),
             qPrintable(range));
    for (QToolButton *button : view.card()->footer()->findChildren<QToolButton *>()) {
        if (button->toolTip().startsWith(QStringLiteral("Next")))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(!view.card()->footer()->text().startsWith(QStringLiteral("1–")));
    window.table().setCurrentRow(129);
    QTRY_VERIFY(view.card()->footer()->text().endsWith(QStringLiteral("–130 of 130")));
}

void ListViewTest::sortsByHeader()
{
    ListWindow window;
    window.open();
    const QStringList created = window.titles();
    QStringList sorted = created;
    std::sort(sorted.begin(), sorted.end(), [](const QString &left, const QString &right) {
        return QString::localeAwareCompare(left.toLower(), right.toLower()) < 0;
    });
    window.clickHeader(Title);
    QCOMPARE(window.query(), QStringLiteral("_sort=title"));
    QTRY_COMPARE(window.cell(0), QStringLiteral("A Philosophy of Software Design"));
    QCOMPARE(window.table().header()->sortIndicatorSection(), int(Title));
    window.clickHeader(Title);
    QCOMPARE(window.query(), QStringLiteral("_sort=-title"));
    QTRY_COMPARE(window.cell(0), QStringLiteral("Thinking Forth"));
    QCOMPARE(window.table().header()->sortIndicatorOrder(), Qt::DescendingOrder);
    window.clickHeader(Title);
    QCOMPARE(window.query(), QString());
    QTRY_COMPARE(window.titles(), created);
    QVERIFY(!window.table().header()->isSortIndicatorShown());
    QCOMPARE(window.queries.size(), 3);
}

void ListViewTest::sortsByTheNameOfAReference()
{
    ListWindow window;
    window.open();
    window.clickHeader(Author);
    QCOMPARE(window.query(), QStringLiteral("_sort=author.name"));
    QTRY_COMPARE(window.cell(0, Author), QStringLiteral("Abelson, Harold"));
    QTRY_COMPARE(window.cell(23, Author), QStringLiteral("Stroustrup, Bjarne"));
}

void ListViewTest::searchesWhileTyping()
{
    ListWindow window;
    ListView &view = window.open();
    view.focusSearch();
    QTRY_VERIFY(view.searchBox()->hasFocus());
    window.gate.forget();
    QTest::keyClicks(view.searchBox(), QStringLiteral("programm"));
    QTRY_COMPARE(window.query(), QStringLiteral("_search=programm"));
    QTRY_COMPARE(view.note(), QStringLiteral("5 of 24"));
    // Not once a letter.
    QCOMPARE(window.gate.targetsWith(QStringLiteral("_search")).size(), 1);
    QTest::keyClick(view.searchBox(), Qt::Key_Escape);
    QTRY_COMPARE(view.note(), QStringLiteral("24"));
    QCOMPARE(window.query(), QString());
}

void ListViewTest::restoresFromThePath()
{
    ListWindow window(130);
    const QString path =
        QStringLiteral("books?year.$gte=1990&language=English&pages.$ne=190&_search=code&_sort=-year");
    ListView &view = window.open(path);
    QVERIFY(window.queries.isEmpty());
    QCOMPARE(view.searchBox()->text(), QStringLiteral("code"));
    QCOMPARE(view.path(), Path::fromString(path));
    QStringList chips;
    for (const QAbstractButton *chip : view.chips()->findChildren<QAbstractButton *>()) {
        if (chip->isVisible())
            chips.append(chip->text());
    }
    QCOMPARE(chips, QStringList({QStringLiteral("Clear all"), QStringLiteral("from 1990"),
                                 QStringLiteral("English"), QStringLiteral("is not 190")}));
    QCOMPARE(window.table().header()->sortIndicatorSection(), int(Year));
    QVERIFY(view.model().rowCount() > 0);
    QCOMPARE(view.model().rowCount(), window.titles().filter(QLatin1String("Code")).size());
    QVERIFY(window.cell(0, Year) >= window.cell(1, Year));
}

void ListViewTest::returnsToWhereItWas()
{
    ListWindow window(500);
    window.open();
    window.table().setCurrentRow(300);
    QTRY_VERIFY(window.view().model().row(300));
    const QString id = window.view().model().row(300)->id;
    window.table().setCurrentIndex(window.view().model().index(300, Year));
    const int top = window.table().verticalScrollBar()->value();
    QVERIFY(top > 0);
    const QVariantMap state = window.view().saveState();

    window.gate.forget();
    ListView &again = window.start(QStringLiteral("books"), state);
    QTRY_COMPARE(window.table().verticalScrollBar()->value(), top);
    QCOMPARE(window.table().currentIndex().row(), 300);
    QCOMPARE(window.table().currentIndex().column(), int(Year));
    QTRY_VERIFY(again.model().row(300));
    QCOMPARE(again.model().row(300)->id, id);
    // Straight to the place, not by the first page.
    QVERIFY(window.gate.targetsWith(QStringLiteral("_page=50&_skip=0&")).isEmpty());
    QVERIFY(!again.model().row(0));
}

void ListViewTest::opensByKeyboardAndPointer()
{
    ListWindow window;
    ListView &view = window.open();
    const QString third = QStringLiteral("books/") + view.model().row(2)->id;
    window.table().setFocus();
    window.table().setCurrentRow(2);
    QTest::keyClick(&window.table(), Qt::Key_Return);
    QTest::keyClick(&window.table(), Qt::Key_Return, Qt::ControlModifier);
    const QPoint place = window.startOf(2, Year) + QPoint(30, 0);
    QTest::mouseDClick(window.table().viewport(), Qt::LeftButton, {}, place);
    QTest::mouseClick(window.table().viewport(), Qt::LeftButton, Qt::ControlModifier, place);
    QTest::mouseClick(window.table().viewport(), Qt::MiddleButton, {}, place);
    QTest::mouseClick(window.table().viewport(), Qt::LeftButton, {}, place);
    const QString beside = u'+' + third;
    QCOMPARE(window.navigations, QStringList({third, beside, third, beside, beside}));
    QCOMPARE(window.table().currentIndex().row(), 2);
    view.addItem();
    QCOMPARE(window.navigations.last(), QStringLiteral("books/new"));
}

void ListViewTest::opensLinks()
{
    ListWindow window;
    ListView &view = window.open();
    const QString author = QStringLiteral("authors/") + view.model().row(1)->cells.at(Author).ids.first();
    const QPoint link = window.startOf(1, Author);
    QWidget *viewport = window.table().viewport();
    QTest::mouseClick(viewport, Qt::LeftButton, {}, link);
    QTest::mouseClick(viewport, Qt::LeftButton, Qt::ControlModifier, link);
    QTest::mouseClick(viewport, Qt::MiddleButton, {}, link);
    QCOMPARE(window.navigations, QStringList({author, u'+' + author, u'+' + author}));
    QTest::mouseMove(viewport, link + QPoint(1, 0));
    QTRY_COMPARE(viewport->cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseMove(viewport, window.startOf(1, Title));
    QTRY_COMPARE(viewport->cursor().shape(), Qt::ArrowCursor);
    // Beside the name is not on it.
    const QRect cell = window.table().visualRect(view.model().index(1, Author));
    QTest::mouseClick(viewport, Qt::LeftButton, {}, QPoint(cell.right() - 4, cell.center().y()));
    QCOMPARE(window.navigations.size(), 3);
}

void ListViewTest::movesByKeyboard()
{
    ListWindow window(130);
    ListView &view = window.open();
    ItemsTable &table = window.table();
    table.setFocus();
    table.setCurrentRow(0);
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(table.currentIndex().row(), 1);
    QTest::keyClick(&table, Qt::Key_End);
    QCOMPARE(table.currentIndex().row(), 129);
    QTRY_VERIFY(view.model().row(129));
    QTest::keyClick(&table, Qt::Key_PageUp);
    QVERIFY(table.currentIndex().row() < 129 - 10);
    QTest::keyClick(&table, Qt::Key_Home);
    QCOMPARE(table.currentIndex().row(), 0);
    QTest::keyClick(&table, Qt::Key_Right);
    QCOMPARE(table.currentIndex(), view.model().index(0, Author));
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), window.cell(0, Author));
    QCOMPARE(window.messages.size(), 1);
    // Letters ask for no page.
    window.gate.forget();
    QTest::keyClick(&table, Qt::Key_T);
    QVERIFY(window.gate.targets().isEmpty());
}

void ListViewTest::hasAContextMenu()
{
    ListWindow window;
    ListView &view = window.open();
    const ItemRow row = *view.model().row(3);
    ItemMenu *menu = openMenu(window, 3, Author);
    QVERIFY(menu);
    const QStringList expected{QStringLiteral("Open"),
                               QStringLiteral("Open in a new window"),
                               QStringLiteral("Open “Stroustrup, Bjarne”"),
                               QStringLiteral("Copy cell"),
                               QStringLiteral("Copy row"),
                               QStringLiteral("Copy column"),
                               QStringLiteral("Copy link"),
                               QStringLiteral("Copy id"),
                               QStringLiteral("Sort by “Author”, ascending"),
                               QStringLiteral("Sort by “Author”, descending"),
                               QStringLiteral("In the order of creation"),
                               QStringLiteral("Delete…")};
    QStringList texts;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            texts.append(action->text());
    }
    QCOMPARE(texts, expected);
    actionNamed(*menu, expected.at(2))->trigger();
    QCOMPARE(window.navigations, QStringList(QStringLiteral("authors/") + row.cells.at(Author).ids.first()));
    actionNamed(*menu, QStringLiteral("Copy id"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), row.id);
    actionNamed(*menu, expected.at(9))->trigger();
    QCOMPARE(window.query(), QStringLiteral("_sort=-author.name"));
    menu->close();
}

void ListViewTest::tellsThatNothingIsThere()
{
    ListWindow window(1);
    ListView &view = window.open(QStringLiteral("loans"));
    QVERIFY(textOf(*view.card()->state()).contains(QStringLiteral("Loans")));
    QVERIFY(!window.table().isVisible());
    QTest::mouseClick(view.card()->state()->button(), Qt::LeftButton);
    QCOMPARE(window.navigations, QStringList(QStringLiteral("loans/new")));
    window.library.add(QStringLiteral("loans"), {{QStringLiteral("name"), QStringLiteral("First")}});
    QTRY_COMPARE(window.titles(), QStringList(QStringLiteral("First")));
    QVERIFY(window.table().isVisible());
    window.library.remove(QStringLiteral("loans"), view.model().row(0)->id);
    QTRY_VERIFY(view.card()->state());
    QCOMPARE(view.note(), QStringLiteral("0"));
}

void ListViewTest::tellsThatNothingMatches()
{
    ListWindow window;
    ListView &view = window.open(QStringLiteral("books?_search=zzz&year.$gte=1900&_sort=title"));
    QVERIFY(textOf(*view.card()->state()).contains(QStringLiteral("matches")));
    QCOMPARE(view.note(), QStringLiteral("0 of 24"));
    QTest::mouseClick(view.card()->state()->button(), Qt::LeftButton);
    QTRY_COMPARE(view.model().rowCount(), 24);
    QCOMPARE(window.query(), QStringLiteral("_sort=title"));
    QCOMPARE(view.searchBox()->text(), QString());
    QVERIFY(!view.card()->state());
}

void ListViewTest::failsAndRetries()
{
    ListWindow window;
    window.gate.refuse(QStringLiteral("The disk is full of bees."));
    ListView &view = window.open();
    QVERIFY(textOf(*view.card()->state()).contains(QStringLiteral("bees")));
    QVERIFY(window.messages.isEmpty());
    window.gate.refuse({});
    QTest::mouseClick(view.card()->state()->button(), Qt::LeftButton);
    QTRY_COMPARE(view.model().rowCount(), 24);
    QVERIFY(!view.card()->state());
    // A wrong filter in a link is told as well.
    ListView &wrong = window.open(QStringLiteral("books?title.$re=%28"));
    QVERIFY(textOf(*wrong.card()->state()).contains(QStringLiteral("regular expression")));
}

void ListViewTest::tellsOfRowsThatCouldNotBeHad()
{
    ListWindow window(500);
    ListView &view = window.open();
    window.gate.refuse(QStringLiteral("Bees."), "_skip=4");
    window.table().setCurrentRow(420);
    QTRY_COMPARE(window.messages.size(), 1);
    QVERIFY(!view.card()->state());
    // The same again says nothing new.
    window.table().setCurrentRow(460);
    QTRY_VERIFY(!window.gate.targetsWith(QStringLiteral("_skip=450")).isEmpty());
    QTRY_COMPARE(window.gate.waiting(), 0);
    QTest::qWait(20);
    QCOMPARE(window.messages.size(), 1);
    window.gate.refuse({});
    window.messages.first().action();
    QTRY_VERIFY(view.model().row(460));
}

void ListViewTest::showsBarsWhileWaiting()
{
    ListWindow window;
    window.gate.hold();
    ListView &view = window.start(QStringLiteral("books"));
    SkeletonRows *bars = view.card()->skeleton();
    QTRY_VERIFY(bars->isVisible());
    QVERIFY(!bars->areBarsVisible());
    QTRY_VERIFY(bars->areBarsVisible());
    QCOMPARE(view.note(), QString());
    window.gate.release();
    QTRY_VERIFY(!bars->isVisible());
    QCOMPARE(view.model().rowCount(), 24);
    // Rows of the former question go when the answer takes its time.
    window.gate.hold();
    window.clickHeader(Title);
    QCOMPARE(view.model().rowCount(), 24);
    QTRY_COMPARE(view.model().rowCount(), 0);
    window.gate.release();
    QTRY_COMPARE(view.model().rowCount(), 24);
}

void ListViewTest::followsChanges()
{
    ListWindow window(130);
    ListView &view = window.open(QStringLiteral("books?_sort=title"));
    window.table().setCurrentRow(60);
    QTRY_VERIFY(view.model().row(60));
    const QString id = view.model().row(60)->id;
    const int top = window.table().verticalScrollBar()->value();
    window.library.add(QStringLiteral("books"), {{QStringLiteral("title"), QStringLiteral("AAA")}});
    QTRY_COMPARE(view.model().rowCount(), 131);
    QTRY_COMPARE(window.table().currentIndex().row(), 61);
    QTRY_COMPARE(view.model().row(61)->id, id);
    // It stays where it was on screen.
    QCOMPARE(window.table().verticalScrollBar()->value(), top + window.table().rowHeight(0));
    QCOMPARE(view.note(), QStringLiteral("131"));
    // Names of what it leads to may be others as well.
    window.library.change(QStringLiteral("authors"), view.model().row(61)->cells.at(Author).ids.first(),
                          {{QStringLiteral("name"), QStringLiteral("Somebody else")}});
    QTRY_COMPARE(window.cell(61, Author), QStringLiteral("Somebody else"));
    window.gate.forget();
    window.library.add(QStringLiteral("loans"), {{QStringLiteral("name"), QStringLiteral("x")}});
    QTest::qWait(400);
    QVERIFY(window.gate.targets().isEmpty());
}

void ListViewTest::refreshesWhenShownAgain()
{
    ListWindow window;
    ListView &view = window.open();
    view.hide();
    window.gate.forget();
    window.library.add(QStringLiteral("books"), {{QStringLiteral("title"), QStringLiteral("AAA")}});
    QTest::qWait(400);
    QVERIFY(window.gate.targets().isEmpty());
    view.show();
    QTRY_COMPARE(view.model().rowCount(), 25);
    window.library.add(QStringLiteral("books"), {{QStringLiteral("title"), QStringLiteral("BBB")}});
    view.reload();
    QTRY_COMPARE(view.model().rowCount(), 26);
}

void ListViewTest::deletesAfterAsking()
{
    ListWindow window;
    ListView &view = window.open();
    window.table().setFocus();
    window.table().setCurrentRow(13);
    const QString id = view.model().row(13)->id;
    QTest::keyClick(&window.table(), Qt::Key_Delete);
    QTRY_VERIFY(view.deleteFlow()->dialog());
    QVERIFY(view.deleteFlow()->dialog()->windowTitle().contains(QStringLiteral("Momo")) ||
            textOf(*view.deleteFlow()->dialog()).contains(QStringLiteral("Momo")));
    QTest::mouseClick(view.deleteFlow()->dialog()->cancelButton(), Qt::LeftButton);
    QCOMPARE(view.model().rowOf(id), 13);
    QTest::keyClick(&window.table(), Qt::Key_Delete);
    QTRY_VERIFY(view.deleteFlow()->dialog() && view.deleteFlow()->dialog()->isVisible());
    QTRY_VERIFY(view.deleteFlow()->dialog()->actionButton()->isEnabled());
    QTest::mouseClick(view.deleteFlow()->dialog()->actionButton(), Qt::LeftButton);
    QTRY_COMPARE(view.model().rowCount(), 23);
    QTRY_COMPARE(view.model().rowOf(id), -1);
    QCOMPARE(window.table().currentIndex().row(), 13);
    QCOMPARE(window.messages.size(), 1);
}

void ListViewTest::showsAMillionRows()
{
    constexpr int Million = 1000000;
    ManyRows rows(Million);
    Gate gate(rows);
    LocalConnector connector(QStringLiteral("library"), gate);
    ListView view(connector, Library().meta(), Path::list(QStringLiteral("books")));
    QSignalSpy loaded(&view, &View::loaded);
    view.resize(1064, 734);
    view.show();
    QVERIFY(loaded.wait());
    ItemsTable *table = view.card()->table();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_End);
    QTRY_VERIFY(view.model().row(Million - 1));
    QCOMPARE(view.model().index(Million - 1, 0).data().toString(), QStringLiteral("row 999999"));
    QVERIFY(table->visualRect(view.model().index(Million - 1, 0)).bottom() <= table->viewport()->height());
    QTRY_COMPARE(gate.waiting(), 0);
    QVERIFY2(gate.targets().size() <= 6, qPrintable(gate.targets().join(u'\n')));
}

void ListViewTest::namesEverything()
{
    ListWindow window;
    ListView &view = window.open(QStringLiteral("books?year.$gte=1900"));
    for (QWidget *widget : view.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || widget->focusProxy())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                 widget->metaObject()->className());
    }
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&window.table());
    QCOMPARE(table->text(QAccessible::Name), QStringLiteral("Books"));
    QCOMPARE(table->tableInterface()->cellAt(0, 0)->text(QAccessible::Name), window.cell(0));
}

void ListViewTest::theFootOfTheFiltersFollowsTheText()
{
    QWidget window; // else it would grow with the text
    auto *panel = new FilterPanel({}, [](const FilterField &) { return nullptr; });
    panel->setParent(&window);
    panel->resize(themeSize(Size::FilterPanel), 400);
    window.resize(600, 400);
    window.show();
    const QList<QPushButton *> buttons = panel->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    QTRY_COMPARE(buttons.first()->y(), buttons.last()->y());
    // The panel may be resized before its buttons, or not at all.
    Theme::current().setTextScale(1.6);
    const auto usual = qScopeGuard([] { Theme::current().setTextScale(1); });
    QTRY_VERIFY(buttons.first()->y() < buttons.last()->y());
    Theme::current().setTextScale(1);
    QTRY_COMPARE(buttons.first()->y(), buttons.last()->y());
}

void ListViewTest::messagesLeaveTheFootOfTheFilters()
{
    ListWindow window;
    ListView &view = window.open();
    view.resize(1300, 700);
    QTRY_VERIFY(view.filterPanel()->isVisible());
    MessageArea messages(&view);
    messages.show(Message::error(QStringLiteral("Nothing works.")));
    const auto *toast = view.findChild<Toast *>();
    for (const QPushButton *button : view.filterPanel()->findChildren<QPushButton *>()) {
        const QRect place(button->mapTo(&view, QPoint()), button->size());
        const bool isFoot = button->text() == QStringLiteral("Save as view…");
        const int lowest = toast->geometry().bottom() - Toast::Room;
        QVERIFY2(!isFoot || lowest < place.top(), qPrintable(QString::number(lowest - place.top())));
    }
    messages.clear();
}

void ListViewTest::changedRowsStandOut()
{
    ListWindow window;
    ListView &view = window.open();
    const QString id = view.model().row(2)->id;
    const QString other = view.model().row(3)->id;
    QVERIFY(!window.table().isFlashing(id));
    window.library.change(QStringLiteral("books"), id, {{QStringLiteral("year"), 1999}});
    QTRY_COMPARE(window.cell(2, Year), QStringLiteral("1999"));
    QVERIFY(window.table().isFlashing(id));
    QVERIFY(!window.table().isFlashing(other));
    QTRY_VERIFY(!window.table().isFlashing(id));
}
