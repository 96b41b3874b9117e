// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/ListColumnsTest.h"

#include "tests/support/Pictures.h"
#include "tests/views/ListWindow.h"
#include "ui/script/ScriptRunner.h"
#include "ui/views/ColumnChooser.h"
#include "ui/views/ColumnControl.h"
#include "ui/views/FilterChips.h"
#include "ui/views/FilterPanel.h"
#include "ui/views/ItemsHeader.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/EmptyState.h"

#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

AdminColumn column(const char *name)
{
    AdminColumn column;
    column.name = QString::fromLatin1(name);
    return column;
}

/// The titles of the columns that are shown, from the leading edge.
QStringList heads(ListWindow &window)
{
    const ItemsHeader *header = window.table().header();
    QStringList titles;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical))
            titles.append(window.view().model().columns().at(logical).title);
    }
    return titles;
}

QPoint middleOf(const ItemsHeader &header, int logical)
{
    return {header.sectionViewportPosition(logical) + header.sectionSize(logical) / 2, header.height() / 2};
}

void clickHead(ListWindow &window, int logical, Qt::KeyboardModifiers modifiers = {})
{
    ItemsHeader *header = window.table().header();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, middleOf(*header, logical));
}

QStringList strings(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list.append(QString::fromUtf8(text));
    return list;
}

} // namespace

void ListColumnsTest::cleanup()
{
    QSettings().clear();
}

void ListColumnsTest::describedColumnsAreShown()
{
    ListWindow window;
    AdminListView &list = window.described();
    list.columns = {column("year"), column("title"), column("reference"), column("pages"), column("note")};
    list.columns[1].main = true;
    list.columns[1].label.value = QStringLiteral("Work");
    list.columns[2].render = QStringLiteral("number");
    list.columns[3].render = QStringLiteral("boolean");
    list.columns[3].sortable = false;
    list.columns[4].defaultValue.value = QStringLiteral("nothing noted");
    list.columns[4].width = 210;
    window.open();
    QCOMPARE(heads(window), strings({"Year", "Work", "Reference only", "Pages", "Note"}));
    QCOMPARE(window.cell(0, 1), QStringLiteral("Martine mange des glaces"));
    QCOMPARE(window.cell(0, 3), QStringLiteral("Yes"));
    QCOMPARE(window.cell(0, 4), QStringLiteral("nothing noted"));
    QCOMPARE(window.view().model().row(0)->label, QStringLiteral("Martine mange des glaces"));
    clickHead(window, 3);
    QCOMPARE(window.query(), QString());
    keepPicture(window.view(), QStringLiteral("columns-described"));
}

void ListColumnsTest::functionsMakeCells()
{
    ListWindow window(60);
    AdminListView &list = window.described();
    list.columns = {column("title"), column("age"), column("state"), column("odd")};
    list.columns[0].main = true;
    list.columns[1].getValue.source = QStringLiteral("(item) => Promise.resolve(2026 - item.year)");
    list.columns[1].render = QStringLiteral("number");
    list.columns[2].renderFunction.source =
        QStringLiteral("(value, item) => ({text: value + '!', tag: value === 'Overdue' ? 'error' : 'good', "
                       "icon: 'clock'})");
    list.columns[3].getValue.source = QStringLiteral("(item) => item.nothing.at.all");
    list.columns[3].getValue.place = QStringLiteral("views.books.listView.fields.3");
    ScriptRunner scripts(window.connector, {});
    window.openWith(scripts);
    QTRY_COMPARE(window.cell(0, 1), QStringLiteral("72"));
    QCOMPARE(window.cell(4, 2), QStringLiteral("Overdue!"));
    const Cell &state = window.view().model().row(4)->cells.at(2);
    QCOMPARE(state.look, Cell::Look::Tag);
    QVERIFY(state.tag == TagState::Error);
    // A mistake is told once, however many rows it concerns.
    QTRY_COMPARE(window.messages.size(), 1);
    QVERIFY(window.messages.first().text.contains(QLatin1String("TypeError")));
    QVERIFY(window.messages.first().text.contains(QLatin1String("views.books.listView.fields.3")));
    keepPicture(window.view(), QStringLiteral("columns-scripted"));
    window.table().setCurrentRow(59);
    QTRY_COMPARE(window.cell(59, 0), QStringLiteral("Thinking Forth 3"));
    QTRY_VERIFY(!window.cell(59, 1).isEmpty());
    QCOMPARE(window.messages.size(), 1);
}

void ListColumnsTest::functionsMakeTexts()
{
    ListWindow window(0);
    AdminListView &list = window.described();
    list.columns = {column("title"), column("year")};
    list.columns[1].label.function.source = QStringLiteral("() => 'Anno ' + (20 + 6)");
    list.emptyText.function.source = QStringLiteral("() => 'The shelves await.'");
    AdminField filter;
    filter.name = QStringLiteral("year");
    filter.label.function.source =
        QStringLiteral("() => crudl.context('year') === undefined ? '-' : 'Printed'");
    list.filters = {filter};
    list.hasFilters = true;
    ScriptRunner scripts(window.connector, {});
    ListView &view = window.openWith(scripts);
    const auto hasLabel = [](const QWidget &within, const QString &text) {
        const auto labels = within.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel *label) { return label->text() == text; });
    };
    QTRY_COMPARE(heads(window), strings({"Title", "Anno 26"}));
    QTRY_VERIFY(hasLabel(*view.filterPanel(), QStringLiteral("Printed")));
    QTRY_VERIFY(hasLabel(*view.card(), QStringLiteral("The shelves await.")));
    ListState state = view.state();
    state.filters = {{QStringLiteral("year.$gte"), QStringLiteral("1990")}};
    view.setState(state);
    QCOMPARE(view.chips()->chips().size(), 1);
    QVERIFY(view.chips()->chips().first()->toolTip().startsWith(QLatin1String("Printed: ")));
}

void ListColumnsTest::aTextThatFailsLeavesTheUsualOne()
{
    ListWindow window(0);
    window.described().emptyText.function.source = QStringLiteral("() => { throw new Error('no text') }");
    ScriptRunner scripts(window.connector, {});
    QSignalSpy failed(&scripts, &ScriptRunner::messageWanted);
    ListView &view = window.openWith(scripts);
    QTRY_VERIFY(!failed.isEmpty());
    const auto *empty = view.card()->findChild<EmptyState *>();
    QVERIFY(empty);
    QCOMPARE(empty->text(), QStringLiteral("“Books” is still empty."));
}

void ListColumnsTest::pathsReachIntoItems()
{
    ListWindow window(1);
    AdminListView &list = window.described();
    list.columns = {column("title"), column("all"), column("first"), column("room")};
    list.columns[1].key = QStringLiteral("tags[*]");
    list.columns[2].key = QStringLiteral("tags[0]");
    list.columns[3].key = QStringLiteral("place.room");
    const QString id = window.library.add(
        QStringLiteral("books"),
        {{QStringLiteral("title"), QStringLiteral("Here")},
         {QStringLiteral("place"), QJsonObject{{QStringLiteral("room"), QStringLiteral("West")}}}});
    QVERIFY(!id.isEmpty());
    window.open();
    QCOMPARE(window.cell(0, 1), QStringLiteral("new, t0"));
    QCOMPARE(window.cell(0, 2), QStringLiteral("new"));
    QCOMPARE(window.cell(1, 3), QStringLiteral("West"));
    QVERIFY(window.cell(1, 1).isEmpty());
}

void ListColumnsTest::theDescribedOrderIsTheFirst()
{
    ListWindow window;
    AdminListView &list = window.described();
    list.columns = {column("title"), column("year"), column("state")};
    list.columns[1].sorted = QStringLiteral("descending");
    list.columns[1].sortPriority = 2;
    list.columns[2].sorted = QStringLiteral("ascending");
    list.columns[2].sortPriority = 1;
    window.open();
    QCOMPARE(window.view().state().sort, strings({"state", "-year"}));
    QCOMPARE(window.query(), QString());
    QVERIFY2(window.gate.targets().join(u' ').contains(QLatin1String("_sort=state,-year")),
             qPrintable(window.gate.targets().join(u' ')));
    QCOMPARE(window.table().header()->priority(1), 2);
    keepPicture(window.view(), QStringLiteral("columns-sorted"));
    // Off again is an order of its own, which the path tells.
    clickHead(window, 1);
    QCOMPARE(window.query(), QStringLiteral("_sort="));
    window.open(QStringLiteral("books?_sort="));
    QVERIFY(window.view().state().sort.isEmpty());
}

void ListColumnsTest::anOrderThatNobodyChangesIsShown()
{
    ListWindow window;
    AdminListView &list = window.described();
    list.columns = {column("title"), column("year")};
    list.columns[0].sorted = QStringLiteral("descending");
    list.columns[0].sortable = false;
    window.open();
    ItemsHeader *header = window.table().header();
    QCOMPARE(window.view().state().sort, strings({"-title"}));
    QCOMPARE(header->priority(0), 1);
    QVERIFY(header->isSortIndicatorShown());
    QTest::mouseMove(header->viewport(), middleOf(*header, 0));
    clickHead(window, 0);
    clickHead(window, 0, Qt::ShiftModifier);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, header->crossRect(0).center());
    QCOMPARE(window.view().state().sort, strings({"-title"}));
    clickHead(window, 1, Qt::ShiftModifier);
    QCOMPARE(window.view().state().sort, strings({"-title", "year"}));
}

void ListColumnsTest::shiftClickSortsBySeveral()
{
    ListWindow window;
    window.open();
    enum { Title, Author, Year };
    clickHead(window, Author);
    clickHead(window, Year, Qt::ShiftModifier);
    QCOMPARE(window.view().state().sort, strings({"author.name", "year"}));
    clickHead(window, Year, Qt::ShiftModifier);
    QCOMPARE(window.view().state().sort, strings({"author.name", "-year"}));
    QTRY_COMPARE(window.cell(6, Author), QStringLiteral("Delahaye, Gilbert"));
    QTRY_COMPARE(window.cell(7, Author), QStringLiteral("Ende, Michael"));
    QCOMPARE(window.cell(7), QStringLiteral("Die unendliche Geschichte"));
    QCOMPARE(window.cell(9), QStringLiteral("Jim Knopf und Lukas der Lokomotivführer"));
    QCOMPARE(window.table().header()->priority(Author), 1);
    QCOMPARE(window.table().header()->priority(Year), 2);
    clickHead(window, Year, Qt::ShiftModifier);
    QCOMPARE(window.view().state().sort, strings({"author.name"}));
}

void ListColumnsTest::theCrossTakesAColumnOutOfTheOrder()
{
    ListWindow window;
    window.open(QStringLiteral("books?_sort=author.name,-year"));
    ItemsHeader *header = window.table().header();
    QTest::mouseMove(header->viewport(), middleOf(*header, 1));
    QMouseEvent move(QEvent::MouseMove, middleOf(*header, 1),
                     header->viewport()->mapToGlobal(middleOf(*header, 1)), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(header->viewport(), &move);
    keepPicture(window.view(), QStringLiteral("columns-cross"));
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, header->crossRect(1).center());
    QCOMPARE(window.view().state().sort, strings({"-year"}));
}

void ListColumnsTest::columnsAreChosen()
{
    ListWindow window;
    window.open();
    const QStringList before = heads(window);
    QVERIFY(!before.contains(QLatin1String("Note")));
    QTest::mouseClick(window.view().columns()->button(), Qt::LeftButton);
    ColumnChooser *chooser = window.view().columns()->chooser();
    QVERIFY(chooser->isOpen());
    QVERIFY(!chooser->resetButton()->isEnabled());
    QListWidget *list = chooser->list();
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->text() == QLatin1String("Added"))
            list->setCurrentRow(row);
    }
    QCOMPARE(list->currentItem()->text(), QStringLiteral("Added"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    keepPicture(window.view(), QStringLiteral("columns-chooser"));
    QStringList after = before;
    after.append(QStringLiteral("Added"));
    QCOMPARE(heads(window), after);
    const auto added = int(list->currentRow());
    QVERIFY(!window.cell(0, added).isEmpty());
    // The next view of the list shows the same.
    window.open();
    QCOMPARE(heads(window), after);
    window.open(QStringLiteral("authors"));
    QVERIFY(!heads(window).contains(QLatin1String("Added")));
    window.open();
    window.view().columns()->openChooser();
    QTest::mouseClick(window.view().columns()->chooser()->resetButton(), Qt::LeftButton);
    QCOMPARE(heads(window), before);
    window.open();
    QCOMPARE(heads(window), before);
}

void ListColumnsTest::columnsAreOrderedByKeys()
{
    ListWindow window;
    window.open();
    QCOMPARE(heads(window).mid(0, 3), strings({"Title", "Author", "Year"}));
    window.view().columns()->openChooser();
    QListWidget *list = window.view().columns()->chooser()->list();
    list->setCurrentRow(2);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(heads(window).mid(0, 3), strings({"Year", "Title", "Author"}));
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!window.view().columns()->chooser()->isOpen());
    // The first key press in the table goes to what stands first.
    QCOMPARE(window.cell(0), QStringLiteral("Martine mange des glaces"));
}

void ListColumnsTest::theHeaderHidesColumns()
{
    ListWindow window;
    window.open();
    ItemsHeader *header = window.table().header();
    const QPoint place = middleOf(*header, 1);
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, header->mapToGlobal(place));
    QCoreApplication::sendEvent(header->viewport(), &event);
    auto *menu = window.table().findChild<QMenu *>();
    QVERIFY(menu);
    QAction *hide = nullptr;
    QStringList texts;
    for (QAction *action : menu->actions()) {
        texts.append(action->text());
        if (action->text() == QStringLiteral("Hide “Author”"))
            hide = action;
    }
    QVERIFY2(hide, qPrintable(texts.join(u'|')));
    hide->trigger();
    menu->close();
    QVERIFY(!heads(window).contains(QLatin1String("Author")));
    QCOMPARE(heads(window).first(), QStringLiteral("Title"));
}

void ListColumnsTest::draggedColumnsAreRemembered()
{
    ListWindow window;
    window.open();
    ItemsHeader *header = window.table().header();
    // As the view does at the end of a drag.
    const QPoint from = middleOf(*header, 2);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, from);
    header->moveSection(2, 0);
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, from + QPoint(60, 0));
    QCOMPARE(heads(window).first(), QStringLiteral("Year"));
    window.open();
    QCOMPARE(heads(window).first(), QStringLiteral("Year"));
}
