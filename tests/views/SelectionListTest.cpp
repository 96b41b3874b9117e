// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/SelectionListTest.h"

#include "tests/forms/Shelves.h"
#include "tests/support/Pictures.h"
#include "ui/forms/ActionDialog.h"
#include "ui/views/ActionProgress.h"
#include "ui/views/BulkFailures.h"
#include "ui/views/ItemMenu.h"
#include "ui/views/ItemsCard.h"
#include "ui/views/ItemsHeader.h"
#include "ui/views/ItemsTable.h"
#include "ui/views/ListActions.h"
#include "ui/views/ListFooter.h"
#include "ui/views/ListView.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/OverflowBar.h"
#include "ui/widgets/SearchBox.h"

#include <QDir>
#include <QJsonArray>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

/// People of the rules, and lists of them.
class People
{
public:
    explicit People(int count = 3)
    {
        const QString cat =
            server.add(QStringLiteral("cats"), {{QStringLiteral("name"), QStringLiteral("Tom")}});
        for (int i = 0; i < count; ++i) {
            QJsonObject person{
                {QStringLiteral("name"), QStringLiteral("P%1").arg(i, 3, 10, QLatin1Char('0'))},
                {QStringLiteral("age"), 20 + i % 50},
                {QStringLiteral("open"), i % 2 == 0},
                {QStringLiteral("home"), QJsonObject{{QStringLiteral("town"), QStringLiteral("T")}}}};
            if (i == 0) {
                person.insert(QStringLiteral("notes"), QJsonArray{QStringLiteral("a"), QStringLiteral("b")});
                person.insert(QStringLiteral("cat"), cat);
            }
            ids.append(server.add(QStringLiteral("people"), person));
        }
        server.add(QStringLiteral("people"),
                   {{QStringLiteral("name"), QStringLiteral("Kid")}, {QStringLiteral("age"), 7}});
        server.forget();
    }
    ~People() { server.release(); }

    ListView &open(const char *path)
    {
        view = std::make_unique<ListView>(server.connector(), server.app(),
                                          Path::fromString(QLatin1String(path)));
        messages = std::make_unique<QSignalSpy>(view.get(), &View::message);
        QSignalSpy loaded(view.get(), &View::loaded);
        view->resize(1000, 700);
        view->show();
        view->activateWindow();
        if (!loaded.wait())
            QTest::qFail("the list did not load", __FILE__, __LINE__);
        return *view;
    }
    ItemsTable &table() const { return *view->card()->table(); }
    ListFooter &footer() const { return *view->card()->footer(); }
    QString cell(int row, int column) const { return view->model().index(row, column).data().toString(); }
    QString header(int column) const { return view->model().headerData(column, Qt::Horizontal).toString(); }
    /// Selects the first rows with the keyboard.
    void select(int rows) const
    {
        table().setFocus();
        table().setCurrentRow(0);
        for (int i = 1; i < rows; ++i)
            QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
    }
    QPushButton *footerAction(const char *text) const
    {
        for (auto *button : footer().bulk()->findChildren<QPushButton *>()) {
            if (button->text() == QString::fromUtf8(text))
                return button;
        }
        return nullptr;
    }
    QString lastMessage() const
    {
        return messages->isEmpty() ? QString() : messages->last().first().value<Message>().text;
    }
    int age(int person)
    {
        return server.item(QStringLiteral("people"), ids.at(person)).value(QLatin1String("age")).toInt();
    }

    Shelves server{QStringLiteral("rules")};
    QStringList ids;
    std::unique_ptr<ListView> view;
    std::unique_ptr<QSignalSpy> messages;
};

} // namespace

void SelectionListTest::columnsAreWhatTheSelectorsSay()
{
    People test;
    const ListView &view = test.open("people/_selections/adults");
    QCOMPARE(view.title(), QStringLiteral("Grown up"));
    QCOMPARE(view.breadcrumbs().first().text, QStringLiteral("People"));
    QCOMPARE(view.model().columnCount(), 6);
    QCOMPARE(test.header(0), QStringLiteral("Name"));
    QCOMPARE(test.header(1), QStringLiteral("Age"));
    QCOMPARE(test.header(2), QStringLiteral("Home · Town"));
    QCOMPARE(test.header(4), QStringLiteral("Cat · Name"));
    QCOMPARE(test.header(5), QStringLiteral("notes[0]"));
    QCOMPARE(view.model().rowCount(), 3);
    QCOMPARE(test.cell(1, 0), QStringLiteral("P001"));
    QCOMPARE(test.cell(1, 1), QStringLiteral("21"));
    QCOMPARE(view.note(), QStringLiteral("3"));
}

void SelectionListTest::valuesAreShownAsTextWhereTheyAreSeveral()
{
    People test;
    test.open("people/_selections/adults");
    QCOMPARE(test.cell(0, 3), QStringLiteral("a, b"));
    QCOMPARE(test.cell(0, 4), QStringLiteral("Tom"));
    QCOMPARE(test.cell(0, 5), QStringLiteral("a"));
    QCOMPARE(test.cell(1, 4), QString());
}

void SelectionListTest::wholeItemsLookAsInTheirCollection()
{
    People test;
    test.open("people/_selections/closed");
    QCOMPARE(test.header(0), QStringLiteral("Name"));
    QCOMPARE(test.view->model().rowCount(), 1);
    QCOMPARE(test.cell(0, 0), QStringLiteral("P001"));
}

void SelectionListTest::findsSortsAndOpens()
{
    People test;
    test.open("people/_selections/adults");
    QSignalSpy navigated(test.view.get(), &View::navigate);
    const int age = test.table().columnViewportPosition(1) + 10;
    for (int click = 0; click < 2; ++click) {
        QSignalSpy loaded(&test.view->model(), &ItemsModel::loaded);
        QTest::mouseClick(test.table().header()->viewport(), Qt::LeftButton, {}, QPoint(age, 8));
        QVERIFY(loaded.wait());
    }
    QCOMPARE(test.cell(0, 0), QStringLiteral("P002"));
    QVERIFY(test.view->path().isSelection());
    // A path through an element is no order.
    QVERIFY(test.view->model().columns().at(5).sortKey.isEmpty());
    QCOMPARE(test.view->model().columns().at(4).sortKey, QStringLiteral("cat.name"));
    test.table().setFocus();
    test.table().setCurrentRow(0);
    QTest::keyClick(&test.table(), Qt::Key_Return);
    QCOMPARE(navigated.last().first().value<Path>(), Path::item(QStringLiteral("people"), test.ids.at(2)));
    test.view->focusSearch();
    QTest::keyClicks(test.view->focusWidget(), QStringLiteral("P001"));
    QTRY_COMPARE(test.view->model().rowCount(), 1);
    QTRY_COMPARE(test.view->note(), QStringLiteral("1 of 3"));
}

void SelectionListTest::longOnesAreFetchedByThePage()
{
    People test(120);
    test.open("people/_selections/adults");
    QCOMPARE(test.view->model().rowCount(), 120);
    QVERIFY(test.cell(119, 0).isEmpty());
    test.table().setFocus();
    QTest::keyClick(&test.table(), Qt::Key_End);
    QTRY_COMPARE(test.cell(119, 0), QStringLiteral("P119"));
}

void SelectionListTest::anEmptyOneLeadsToTheWhole()
{
    People test;
    test.open("people/_selections/nobody");
    QSignalSpy navigated(test.view.get(), &View::navigate);
    auto *state = qobject_cast<EmptyState *>(test.view->card()->state());
    QVERIFY(state);
    state->button()->click();
    QCOMPARE(navigated.last().first().value<Path>(), Path::list(QStringLiteral("people")));
}

void SelectionListTest::whoMayNotSeeAListIsTold()
{
    People test;
    for (const char *path : {"people/_selections/mine", "vault"}) {
        test.open(path);
        auto *state = qobject_cast<EmptyState *>(test.view->card()->state());
        QVERIFY2(state, path);
        QVERIFY(!state->button()->isVisible());
        QVERIFY(!test.view->addButton()->isVisible());
    }
}

void SelectionListTest::addingIsOfferedWhereItIsAllowed()
{
    People test;
    QVERIFY(test.open("people").addButton()->isVisible());
    for (const char *path : {"stamps", "notices"}) {
        test.open(path);
        QTRY_VERIFY(test.view->card()->state());
        QVERIFY2(!test.view->addButton()->isVisible(), path);
        QVERIFY(!test.view->card()->state()->button()->isVisible());
        QSignalSpy navigated(test.view.get(), &View::navigate);
        test.view->addItem();
        QVERIFY(navigated.isEmpty());
        QVERIFY(test.lastMessage().contains(QLatin1String("not allowed")));
    }
}

void SelectionListTest::aRowOffersItsActions()
{
    People test;
    test.open("people");
    Q_EMIT test.table().menuRequested(test.view->model().index(1, 0), QPoint(100, 100));
    auto *menu = test.view->findChild<ItemMenu *>();
    QVERIFY(menu);
    keepPicture(*menu, QStringLiteral("action-row-menu"));
    QVERIFY(!menu->itemAction(QStringLiteral("invisible")));
    QVERIFY(!menu->itemAction(QStringLiteral("forbidden"))->isEnabled());
    // The second one is closed already; that only the server knows.
    QTRY_VERIFY(!menu->itemAction(QStringLiteral("close"))->isVisible());
    menu->itemAction(QStringLiteral("forget"))->trigger();
    QTRY_COMPARE(test.age(1), 0);
    QCOMPARE(test.age(0), 20);
    QTRY_COMPARE(test.cell(1, 1), QStringLiteral("0"));
    menu->close();
}

void SelectionListTest::severalRowsShareAnAction()
{
    People test;
    test.open("people");
    QVERIFY(!test.footer().bulk()->isVisible());
    test.select(3);
    QCOMPARE(test.footer().selectedText(), QStringLiteral("3 selected"));
    QTest::keyClick(&test.table(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(&test.table(), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(test.footer().selectedText(), QStringLiteral("4 selected"));
    QTest::keyClick(&test.table(), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(test.footer().selectedText(), QStringLiteral("3 selected"));
    QVERIFY(test.footer().bulk()->isVisible());
    keepPicture(*test.view, QStringLiteral("action-selected"));
    QVERIFY(!test.footerAction("Forbidden")->isEnabled());
    test.footerAction("Birthday…")->click();
    auto *dialog = qobject_cast<ActionDialog *>(test.view->actions()->flow()->dialog());
    QVERIFY(dialog);
    dialog->actionButton()->click();
    QTRY_COMPARE(test.lastMessage(), QStringLiteral("“Birthday” was carried out with 3 entries."));
    QCOMPARE(test.age(0), 21);
    QCOMPARE(test.age(1), 22);
    QCOMPARE(test.age(2), 23);
}

void SelectionListTest::failuresOfSeveralAreSummedUp()
{
    People test;
    const QString lucky =
        test.server.add(QStringLiteral("people"), {{QStringLiteral("name"), QStringLiteral("Lucky")}});
    test.open("people");
    test.select(5);
    test.footerAction("Fail")->click();
    // The summary may stand where the question stood in memory.
    const QPointer<ConfirmDialog> question =
        qobject_cast<ConfirmDialog *>(test.view->actions()->flow()->dialog());
    QVERIFY(question);
    QVERIFY(test.server.seen("POST", QStringLiteral("_actions")).isEmpty());
    question->actionButton()->click();
    QPointer<BulkFailures> failures;
    QTRY_VERIFY((failures = qobject_cast<BulkFailures *>(test.view->actions()->flow()->dialog())));
    keepPicture(*failures, QStringLiteral("action-summary"));
    QCOMPARE(failures->list()->count(), 4);
    QVERIFY2(failures->list()->item(0)->text().startsWith(QLatin1String("P000: ")),
             qPrintable(failures->list()->item(0)->text()));
    QVERIFY(failures->list()->item(0)->text().contains(QLatin1String("no luck")));
    QVERIFY(!test.view->actions()->flow()->isRunning());
    // What it failed with stays chosen, and can be tried once more without another question.
    QCOMPARE(test.footer().selectedText(), QStringLiteral("4 selected"));
    test.server.forget();
    failures->againButton()->click();
    QTRY_VERIFY(!test.view->actions()->flow()->isRunning() &&
                !test.server.seen("POST", QStringLiteral("_batch")).isEmpty());
    QTRY_VERIFY(test.view->actions()->flow()->dialog() != failures);
    failures = qobject_cast<BulkFailures *>(test.view->actions()->flow()->dialog());
    QVERIFY(failures);
    QSignalSpy navigations(test.view.get(), &View::navigate);
    Q_EMIT failures->list()->itemActivated(failures->list()->item(1));
    QCOMPARE(navigations.size(), 1);
    QCOMPARE(navigations.first().first().value<Path>(), Path::item(QStringLiteral("people"), test.ids.at(1)));
}

void SelectionListTest::theMenuOfARowActsOnAllThatAreChosen()
{
    People test(60); // and a kid
    test.open("people");
    QTest::keyClick(&test.table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(test.footer().selectedText(), QStringLiteral("61 selected"));
    Q_EMIT test.table().menuRequested(test.view->model().index(1, 0), QPoint(100, 100));
    auto *menu = test.view->findChild<ItemMenu *>();
    QVERIFY(menu);
    menu->itemAction(QStringLiteral("forget"))->trigger();
    menu->close();
    QPointer<ConfirmDialog> question;
    QTRY_VERIFY((question = qobject_cast<ConfirmDialog *>(test.view->actions()->flow()->dialog())));
    question->actionButton()->click();
    QTRY_COMPARE(test.lastMessage(), QStringLiteral("“Forget age” was carried out with 61 entries."));
    QCOMPARE(test.age(59), 0);
    QVERIFY(test.view->model().selection().isEmpty());
}

void SelectionListTest::anActionOnAnotherRowLeavesTheChosenOnes()
{
    People test;
    test.open("people");
    test.select(2);
    Q_EMIT test.table().menuRequested(test.view->model().index(2, 0), QPoint(100, 100));
    auto *menu = test.view->findChild<ItemMenu *>();
    QVERIFY(menu);
    menu->itemAction(QStringLiteral("forget"))->trigger();
    menu->close();
    QTRY_COMPARE(test.lastMessage(), QStringLiteral("“Forget age” was carried out."));
    QCOMPARE(test.footer().selectedText(), QStringLiteral("2 selected"));
}

void SelectionListTest::aRunCanBeStopped()
{
    People test(20);
    test.open("people");
    test.select(20);
    test.server.forget();
    test.footerAction("Forget age")->click();
    test.server.hold();
    qobject_cast<ConfirmDialog *>(test.view->actions()->flow()->dialog())->actionButton()->click();
    QTRY_VERIFY(test.view->actions()->flow()->progress());
    QTRY_VERIFY(test.view->actions()->flow()->progress()->isVisible());
    keepPicture(*test.view->actions()->flow()->progress(), QStringLiteral("action-progress"));
    QTest::mouseClick(test.view->actions()->flow()->progress()->stopButton(), Qt::LeftButton);
    test.server.release();
    QTRY_VERIFY(!test.view->actions()->flow()->isRunning());
    QCOMPARE(test.server.seen("POST", QStringLiteral("_batch")).size(), 1);
    QTRY_VERIFY(!test.view->actions()->flow()->progress());
    // What it was not done with stays chosen.
    QCOMPARE(test.footer().selectedText(), QStringLiteral("19 selected"));
}

void SelectionListTest::selectedRowsThatBecomeOthersAreLetGo()
{
    People test;
    test.open("people");
    test.select(3);
    test.server.send("DELETE", QStringLiteral("/coll/people/") + test.ids.first());
    QTRY_COMPARE(test.view->model().rowCount(), 3);
    // What is gone cannot be chosen; the others still are.
    QTRY_COMPARE(test.footer().selectedText(), QStringLiteral("2 selected"));
}
