// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/ListPagesTest.h"

#include "tests/support/Pictures.h"
#include "tests/views/ListWindow.h"
#include "ui/fields/FieldRow.h"
#include "ui/forms/ActionDialog.h"
#include "ui/forms/Form.h"
#include "ui/views/ColumnControl.h"
#include "ui/views/ListFooter.h"
#include "ui/views/PageBar.h"
#include "ui/views/ViewControl.h"
#include "ui/widgets/ConfirmDialog.h"

#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QToolButton>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

void numberPages(ListWindow &window, int rows)
{
    window.described().pagination = QStringLiteral("numbered");
    window.described().pageSize = rows;
}

PageBar &pages(ListWindow &window)
{
    return *window.view().card()->footer()->pages();
}

void pressPage(ListWindow &window, const char *name)
{
    for (auto *button : pages(window).findChildren<QToolButton *>()) {
        if (button->accessibleName() == QString::fromUtf8(name) && !button->isHidden())
            return QTest::mouseClick(button, Qt::LeftButton);
    }
    QFAIL(name);
}

QAction *entry(ListWindow &window, const char *text)
{
    for (QAction *action : window.view().savedViews()->menu()->actions()) {
        if (action->text() == QString::fromUtf8(text))
            return action;
    }
    return nullptr;
}

/// Answers the question for a name.
void giveName(ListWindow &window, const QString &name)
{
    auto *dialog = qobject_cast<ActionDialog *>(window.view().savedViews()->dialog());
    QVERIFY(dialog);
    dialog->form()->row(QStringLiteral("name"))->editor()->edit(name);
    dialog->actionButton()->click();
}

void saveAs(ListWindow &window, const QString &name)
{
    window.view().savedViews()->saveAs();
    giveName(window, name);
    QTRY_VERIFY(!window.view().savedViews()->dialog());
}

} // namespace

void ListPagesTest::cleanup()
{
    QSettings().clear();
}

void ListPagesTest::pagesHaveNumbers()
{
    ListWindow window(130);
    numberPages(window, 20);
    window.open();
    QCOMPARE(window.view().model().rowCount(), 20);
    QCOMPARE(window.view().note(), QStringLiteral("130"));
    QCOMPARE(window.view().card()->footer()->text(), QStringLiteral("1–20 of 130"));
    QCOMPARE(pages(window).count(), 7);
    QVERIFY(pages(window).isVisible());
    pressPage(window, "Page 3");
    QTRY_COMPARE(window.view().card()->footer()->text(), QStringLiteral("41–60 of 130"));
    keepPicture(window.view(), QStringLiteral("pages-numbered"));
    QCOMPARE(window.query(), QStringLiteral("_skip=40"));
    pressPage(window, "Last page");
    QTRY_COMPARE(window.view().card()->footer()->text(), QStringLiteral("121–130 of 130"));
    QCOMPARE(window.view().model().rowCount(), 10);
    pressPage(window, "Previous page");
    QTRY_COMPARE(window.view().model().rowCount(), 20);
    pressPage(window, "First page");
    QTRY_COMPARE(window.query(), QString());
    // Another order begins at its first page.
    pressPage(window, "Page 2");
    QTRY_COMPARE(window.query(), QStringLiteral("_skip=20"));
    window.clickHeader(0);
    QTRY_COMPARE(window.query(), QStringLiteral("_sort=title"));
    Q_EMIT pages(window).pageSizeRequested(10);
    QTRY_COMPARE(window.view().model().rowCount(), 10);
    QVERIFY(window.query().contains(QLatin1String("_page=10")));
    QCOMPARE(pages(window).count(), 13);
    pages(window).goToEdit()->setFocus();
    QTest::keyClicks(pages(window).goToEdit(), QStringLiteral("12"));
    QTest::keyClick(pages(window).goToEdit(), Qt::Key_Return);
    QTRY_COMPARE(window.view().card()->footer()->text(), QStringLiteral("111–120 of 130"));
}

void ListPagesTest::pagesStandInThePath()
{
    ListWindow window(130);
    numberPages(window, 20);
    window.open(QStringLiteral("books?_page=50&_skip=100"));
    QCOMPARE(window.view().card()->footer()->text(), QStringLiteral("101–130 of 130"));
    QCOMPARE(pages(window).current(), 3);
}

void ListPagesTest::aPageThatWentLeadsToTheLast()
{
    ListWindow window(25);
    numberPages(window, 10);
    window.open(QStringLiteral("books?_skip=400"));
    QTRY_COMPARE(window.view().card()->footer()->text(), QStringLiteral("21–25 of 25"));
}

void ListPagesTest::rowsOfOtherPagesStayChosen()
{
    ListWindow window(25);
    numberPages(window, 10);
    window.open();
    const ListSelection &selection = window.view().model().selection();
    window.table().setCurrentRow(0);
    QTest::keyClick(&window.table(), Qt::Key_Space);
    QCOMPARE(selection.rows().size(), 1);
    pressPage(window, "Page 2");
    QTRY_VERIFY(!window.view().model().isLoading());
    QCOMPARE(window.view().card()->footer()->text(), QStringLiteral("11–20 of 25"));
    window.table().setCurrentRow(0);
    QTest::keyClick(&window.table(), Qt::Key_Space);
    QCOMPARE(selection.rows().size(), 2);
    window.clickHeader(0);
    QTRY_VERIFY(!window.view().model().isLoading());
    QCOMPARE(window.view().card()->footer()->text(), QStringLiteral("1–10 of 25"));
    QCOMPARE(window.view().card()->footer()->selectedText(), QStringLiteral("2 selected"));
}

void ListPagesTest::numbersLeaveGaps_data()
{
    QTest::addColumn<int>("current");
    QTest::addColumn<int>("count");
    QTest::addColumn<QList<int>>("numbers");
    QTest::newRow("few") << 2 << 5 << QList<int>{1, 2, 3, 4, 5};
    QTest::newRow("first") << 1 << 22 << QList<int>{1, 2, 3, 4, 5, 0, 22};
    QTest::newRow("middle") << 10 << 22 << QList<int>{1, 0, 9, 10, 11, 0, 22};
    QTest::newRow("last") << 22 << 22 << QList<int>{1, 0, 18, 19, 20, 21, 22};
}

void ListPagesTest::numbersLeaveGaps()
{
    QFETCH(int, current);
    QFETCH(int, count);
    QTEST(PageBar::numbers(current, count), "numbers");
}

void ListPagesTest::viewsAreSaved()
{
    ListWindow window;
    window.open(QStringLiteral("books?language=French&_sort=-year"));
    window.view().columns()->setShown(3, false);
    saveAs(window, QStringLiteral("French & old"));
    QCOMPARE(window.query(), QStringLiteral("language=French&_sort=-year&_view_name=French%20%26%20old"));
    QVERIFY(!window.view().savedViews()->isModified());
    // Long ones are cut on the button, and longer ones are refused.
    const QString most(80, u'W');
    entry(window, "Rename…")->trigger();
    giveName(window, most + u'W');
    QVERIFY(window.view().savedViews()->dialog()->isVisible());
    giveName(window, most);
    QTRY_VERIFY(!window.view().savedViews()->dialog());
    const QToolButton *button = window.view().savedViews()->button();
    QVERIFY2(button->sizeHint().width() <= 260, qPrintable(QString::number(button->sizeHint().width())));
    QVERIFY(button->toolTip().contains(most));
    entry(window, "Rename…")->trigger();
    giveName(window, QStringLiteral("French & old"));
    QTRY_VERIFY(!window.view().savedViews()->dialog());
    keepPicture(window.view(), QStringLiteral("views-saved"));
    // Elsewhere, later.
    window.open();
    QVERIFY(window.view().state().filters.isEmpty());
    window.view().columns()->reset();
    QAction *action = entry(window, "French && old");
    QVERIFY(action);
    action->trigger();
    QTRY_COMPARE(window.view().note(), QStringLiteral("3 of 24"));
    QCOMPARE(window.view().state().sort, QStringList{QStringLiteral("-year")});
    QVERIFY(window.table().isColumnHidden(3));
    // By its path alone.
    window.open(QStringLiteral("books?_view_name=French%20%26%20old"));
    QCOMPARE(window.view().note(), QStringLiteral("3 of 24"));
    entry(window, "Everything")->trigger();
    QTRY_COMPARE(window.view().note(), QStringLiteral("24"));
    QVERIFY(!window.table().isColumnHidden(3));
    QCOMPARE(window.query(), QString());
}

void ListPagesTest::viewsOfOtherWindowsStay()
{
    ListWindow window;
    ListWindow other;
    window.open();
    other.open();
    saveAs(window, QStringLiteral("Mine"));
    saveAs(other, QStringLiteral("Theirs"));
    QVERIFY(entry(window, "Theirs"));
    QVERIFY(entry(other, "Mine"));
    window.open();
    QVERIFY(entry(window, "Mine"));
    QVERIFY(entry(window, "Theirs"));
}

void ListPagesTest::aChangedViewIsMarked()
{
    ListWindow window;
    window.open(QStringLiteral("books?language=French"));
    saveAs(window, QStringLiteral("French"));
    QCOMPARE(window.view().savedViews()->button()->text(), QStringLiteral("French"));
    window.clickHeader(2);
    QCOMPARE(window.view().savedViews()->button()->text(), QStringLiteral("French •"));
    QVERIFY(window.query().endsWith(QLatin1String("_view_name=French")));
    entry(window, "Back to what was saved")->trigger();
    QCOMPARE(window.view().savedViews()->button()->text(), QStringLiteral("French"));
    QVERIFY(window.view().state().sort.isEmpty());
    window.clickHeader(2);
    entry(window, "Save “French”")->trigger();
    QVERIFY(!window.view().savedViews()->isModified());
    window.open(QStringLiteral("books?_view_name=French"));
    QCOMPARE(window.view().state().sort, QStringList{QStringLiteral("year")});
}

void ListPagesTest::theDefaultViewComesFirst()
{
    ListWindow window;
    window.open(QStringLiteral("books?language=German"));
    saveAs(window, QStringLiteral("German"));
    entry(window, "Begin with this view")->trigger();
    window.open();
    QCOMPARE(window.view().note(), QStringLiteral("3 of 24"));
    QVERIFY(entry(window, "German (default)"));
    entry(window, "Everything")->trigger();
    QTRY_COMPARE(window.view().note(), QStringLiteral("24"));
    // Else the way back would show the default again.
    QCOMPARE(window.query(), QStringLiteral("_view_name="));
    window.open(QStringLiteral("books?_view_name="));
    QCOMPARE(window.view().note(), QStringLiteral("24"));
}

void ListPagesTest::viewsAreRenamedAndDeleted()
{
    ListWindow window;
    window.open(QStringLiteral("books?language=German"));
    saveAs(window, QStringLiteral("German"));
    entry(window, "Rename…")->trigger();
    giveName(window, QStringLiteral("Deutsch"));
    QTRY_VERIFY(!window.view().savedViews()->dialog());
    QCOMPARE(window.view().savedViews()->button()->text(), QStringLiteral("Deutsch"));
    QVERIFY(!entry(window, "German"));
    entry(window, "Delete view…")->trigger();
    qobject_cast<ConfirmDialog *>(window.view().savedViews()->dialog())->actionButton()->click();
    QTRY_VERIFY(!entry(window, "Deutsch"));
    QCOMPARE(window.query(), QStringLiteral("language=German"));
}

void ListPagesTest::viewsNeedNamesOfTheirOwn()
{
    ListWindow window;
    window.open();
    saveAs(window, QStringLiteral("One"));
    window.view().savedViews()->saveAs();
    giveName(window, QStringLiteral("One"));
    auto *dialog = qobject_cast<ActionDialog *>(window.view().savedViews()->dialog());
    QTRY_COMPARE(dialog->form()->row(QStringLiteral("name"))->shownMistake(),
                 QStringLiteral("There is a view of this name already."));
    giveName(window, QStringLiteral("Two"));
    QTRY_VERIFY(!window.view().savedViews()->dialog());
    QCOMPARE(window.view().savedViews()->views().all().size(), 2);
}

void ListPagesTest::theSearchKeyIsTheDescriptions()
{
    ListWindow window;
    window.described().searchName = QStringLiteral("q");
    window.open(QStringLiteral("books?q=momo"));
    QCOMPARE(window.view().note(), QStringLiteral("1 of 24"));
    ListState state = window.view().state();
    state.search = QStringLiteral("programm");
    window.view().setState(state);
    QCOMPARE(window.query(), QStringLiteral("q=programm"));
}
