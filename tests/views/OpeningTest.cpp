// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/OpeningTest.h"

#include "tests/support/Pictures.h"
#include "tests/views/ListWindow.h"
#include "ui/forms/Form.h"
#include "ui/views/ChangeView.h"
#include "ui/views/OpeningState.h"

#include <QDir>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

Health starting(qint64 done, qint64 total)
{
    Health health;
    health.state = Health::State::Starting;
    health.done = done;
    health.total = total;
    return health;
}

Health failed()
{
    Health health;
    health.state = Health::State::Failed;
    health.problems = {{QStringLiteral("yaml"), QStringLiteral("The folder “data” cannot be read.")}};
    return health;
}

} // namespace

void OpeningTest::a_list_shows_how_far_the_backend_is()
{
    ListWindow window;
    window.connector.setHealth(starting(0, 0));
    ListView &list = window.start(QStringLiteral("books"));
    QTRY_VERIFY(qobject_cast<OpeningState *>(list.card()->state()));
    const auto *opening = qobject_cast<OpeningState *>(list.card()->state());
    QCOMPARE(opening->text(), QStringLiteral("Opening the data…"));
    QVERIFY(!opening->bar()->isVisible());
    window.connector.setHealth(starting(34000, 100000));
    QCOMPARE(opening->text(), QStringLiteral("Reading data… 34 %"));
    QCOMPARE(opening->detail(), QStringLiteral("34,000 of 100,000"));
    QVERIFY(opening->bar()->isVisible());
    QCOMPARE(opening->bar()->value(), 34);
    QVERIFY(!opening->button()->isVisible());
    keepPicture(list, QStringLiteral("opening"));
    QVERIFY(window.gate.targets().isEmpty());
    window.connector.setHealth({});
    QTRY_COMPARE(list.model().rowCount(), 24);
    QTRY_VERIFY(!list.card()->state());
    QCOMPARE(window.gate.targetsWith(QStringLiteral("_page=50&_skip=0")).size(), 1);
}

void OpeningTest::a_list_shows_why_it_failed()
{
    ListWindow window;
    QSignalSpy wanted(&window.connector, &Connector::reopenWanted);
    window.connector.setHealth(starting(1, 4));
    ListView &list = window.start(QStringLiteral("books"));
    QTRY_VERIFY(list.card()->state());
    window.connector.setHealth(failed());
    const auto shown = [&list] { return qobject_cast<OpeningState *>(list.card()->state()); };
    QTRY_VERIFY(shown() && shown()->button()->isVisible());
    QCOMPARE(shown()->detail(), QStringLiteral("The folder “data” cannot be read."));
    keepPicture(list, QStringLiteral("opening-failed"));
    QTest::mouseClick(shown()->button(), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(shown()->text(), QStringLiteral("Opening the data…"));
    QVERIFY(!shown()->button()->isVisible());
    // The window asks for it again.
    window.connector.setHealth({});
    list.reload();
    QTRY_COMPARE(list.model().rowCount(), 24);
    QTRY_VERIFY(!list.card()->state());
}

void OpeningTest::an_item_shows_how_far_the_backend_is()
{
    ListWindow window;
    const QString id =
        window.library.add(QStringLiteral("readers"), {{QStringLiteral("name"), QStringLiteral("Ann")}});
    window.connector.setHealth(starting(1, 4));
    ChangeView view(window.connector, window.library.meta(), Path::item(QStringLiteral("readers"), id));
    view.resize(900, 600);
    view.show();
    QVERIFY(qobject_cast<OpeningState *>(view.stateBlock()));
    window.connector.setHealth(failed());
    QTRY_VERIFY(view.stateBlock() && view.stateBlock()->button()->isVisible());
    window.connector.reopen();
    window.connector.setHealth({});
    view.reload();
    QTRY_VERIFY(!view.stateBlock());
    QTRY_COMPARE(view.title(), QStringLiteral("Ann"));
}

void OpeningTest::a_list_keeps_its_place_when_others_change_it()
{
    ListWindow window(200);
    ListView &list = window.open(QStringLiteral("books?_sort=title"));
    ItemsTable &table = window.table();
    table.setCurrentRow(100);
    table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum() / 2);
    QTRY_VERIFY(list.model().row(100));
    const int scroll = table.verticalScrollBar()->value();
    const QString id = list.model().row(100)->id;
    window.library.change(QStringLiteral("books"), id, {{QStringLiteral("year"), 1951}});
    QTRY_COMPARE(window.cell(100, 2), QStringLiteral("1951"));
    QCOMPARE(table.verticalScrollBar()->value(), scroll);
    QCOMPARE(table.currentIndex().row(), 100);
    QVERIFY(!list.card()->state());
}

void OpeningTest::a_row_stays_current_when_others_come_before_it()
{
    ListWindow window(30);
    ListView &list = window.open(QStringLiteral("books?_sort=title"));
    window.table().setCurrentRow(10);
    const QString id = list.model().row(10)->id;
    window.library.add(QStringLiteral("books"), {{QStringLiteral("title"), QStringLiteral("!First")}});
    QTRY_COMPARE(list.model().rowCount(), 31);
    QTRY_COMPARE(window.table().currentIndex().row(), 11);
    QCOMPARE(list.model().row(11)->id, id);
    window.library.remove(QStringLiteral("books"), list.model().row(0)->id);
    QTRY_COMPARE(list.model().rowCount(), 30);
    QTRY_COMPARE(window.table().currentIndex().row(), 10);
}
