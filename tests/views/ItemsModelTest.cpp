// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/ItemsModelTest.h"

#include "tests/views/Gate.h"
#include "tests/views/Library.h"
#include "tests/views/ManyRows.h"
#include "ui/views/ItemsModel.h"

#include <QSignalSpy>
#include <QTest>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

constexpr int Million = 1000000;

QList<ListColumn> titleOnly()
{
    ListColumn column;
    column.name = QStringLiteral("title");
    column.title = QStringLiteral("Title");
    column.sortKey = column.name;
    column.main = true;
    return {column};
}

ListState searching(const QString &text)
{
    ListState state;
    state.search = text;
    return state;
}

/// A model over a gate, with titles of books as its only column.
struct Setup {
    explicit Setup(backdesk::RequestHandler &handler)
        : gate(handler),
          connector(QStringLiteral("library"), gate),
          model(connector, QStringLiteral("books"), titleOnly())
    {
    }

    /// The connector waits for calls under way.
    ~Setup() { gate.release(); }

    QString titleAt(int row) const { return model.data(model.index(row, 0)).toString(); }

    Gate gate;
    LocalConnector connector;
    ItemsModel model;
};

} // namespace

void ItemsModelTest::fetchesOnlyWhatIsSeen()
{
    ManyRows rows(Million);
    Setup setup(rows);
    setup.model.load({});
    QTRY_COMPARE(setup.model.rowCount(), Million);
    QCOMPARE(setup.titleAt(49), QStringLiteral("row 49"));
    setup.model.setVisibleRows(500010, 500040);
    QTRY_COMPARE(setup.titleAt(500040), QStringLiteral("row 500040"));
    QVERIFY(!setup.model.row(400000));
    // The first page, the one that is seen, and its neighbours at most.
    QTRY_COMPARE(setup.gate.waiting(), 0);
    QVERIFY2(setup.gate.targets().size() <= 4, qPrintable(setup.gate.targets().join(u'\n')));
    QVERIFY(setup.gate.targets().contains(
        QStringLiteral("/library/coll/books?_page=50&_skip=500000&_labels=true")));
}

void ItemsModelTest::doesNotQueueWhatWasScrolledPast()
{
    ManyRows rows(Million);
    Setup setup(rows);
    setup.model.load({});
    QTRY_COMPARE(setup.model.rowCount(), Million);
    setup.gate.forget();
    setup.gate.hold();
    for (int row = 10000; row <= 900000; row += 10000)
        setup.model.setVisibleRows(row, row + 30);
    QTRY_VERIFY(setup.gate.waiting() > 0);
    setup.gate.release();
    QTRY_COMPARE(setup.titleAt(900000), QStringLiteral("row 900000"));
    QTRY_COMPARE(setup.gate.waiting(), 0);
    QVERIFY(setup.gate.targets().size() <= ItemsModel::RequestLimit + 3);
}

void ItemsModelTest::forgetsPagesSeenLongAgo()
{
    ManyRows rows(Million);
    Setup setup(rows);
    setup.model.load({});
    QTRY_COMPARE(setup.model.rowCount(), Million);
    for (int page = 1; page <= ItemsModel::KeptPages + 5; ++page) {
        const int row = page * 10 * ItemsModel::PageSize;
        setup.model.setVisibleRows(row, row + 10);
        QTRY_VERIFY(setup.model.row(row));
    }
    QVERIFY(!setup.model.row(0));
    setup.model.setVisibleRows(0, 10);
    QTRY_VERIFY(setup.model.row(0));
}

void ItemsModelTest::dropsStaleAnswers()
{
    Library library;
    library.fill(24);
    Setup setup(library.handler());
    setup.gate.hold("_search=forth");
    setup.model.load(searching(QStringLiteral("forth")));
    QTRY_COMPARE(setup.gate.waiting(), 1);
    setup.model.load(searching(QStringLiteral("momo")));
    QTRY_COMPARE(setup.titleAt(0), QStringLiteral("Momo"));
    QSignalSpy resets(&setup.model, &ItemsModel::modelReset);
    setup.gate.release();
    QTRY_COMPARE(setup.gate.waiting(), 0);
    QTest::qWait(20);
    QCOMPARE(setup.titleAt(0), QStringLiteral("Momo"));
    QCOMPARE(resets.size(), 0);
}

void ItemsModelTest::keepsOldRowsUntilTheNewOnesCome()
{
    Library library;
    library.fill(24);
    Setup setup(library.handler());
    setup.model.load({});
    QTRY_COMPARE(setup.model.rowCount(), 24);
    setup.gate.hold();
    setup.model.load(searching(QStringLiteral("momo")));
    QCOMPARE(setup.model.rowCount(), 24);
    QVERIFY(setup.model.isLoading());
    setup.model.dropOldRows();
    QCOMPARE(setup.model.rowCount(), 0);
    setup.gate.release();
    QTRY_COMPARE(setup.model.rowCount(), 1);
    setup.model.dropOldRows();
    QCOMPARE(setup.model.rowCount(), 1);
}

void ItemsModelTest::refreshesWithoutReset()
{
    Library library;
    library.fill(24);
    Setup setup(library.handler());
    setup.model.load({});
    setup.model.setVisibleRows(0, 20);
    QTRY_COMPARE(setup.model.rowCount(), 24);
    QSignalSpy resets(&setup.model, &ItemsModel::modelReset);
    QSignalSpy changes(&setup.model, &ItemsModel::dataChanged);
    library.change(QStringLiteral("books"), setup.model.row(3)->id,
                   {{QStringLiteral("title"), QStringLiteral("Another title")}});
    setup.model.refresh();
    QTRY_COMPARE(setup.titleAt(3), QStringLiteral("Another title"));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
}

void ItemsModelTest::shrinksAndGrows()
{
    Library library;
    Setup setup(library.handler());
    setup.model.load({});
    QSignalSpy loaded(&setup.model, &ItemsModel::loaded);
    QVERIFY(loaded.wait());
    QCOMPARE(setup.model.rowCount(), 0);
    library.fill(60);
    setup.model.refresh();
    QTRY_COMPARE(setup.model.rowCount(), 60);
    setup.model.setVisibleRows(0, 59);
    QTRY_VERIFY(setup.model.row(59));
    const QString last = setup.model.row(59)->id;
    QCOMPARE(setup.model.rowOf(last), 59);
    for (int row = 40; row < 60; ++row)
        library.remove(QStringLiteral("books"), setup.model.row(row)->id);
    setup.model.setVisibleRows(0, 20);
    setup.model.refresh();
    QTRY_COMPARE(setup.model.rowCount(), 40);
    QCOMPARE(setup.model.rowOf(last), -1);
}

void ItemsModelTest::failsAndRetries()
{
    ManyRows rows(1000);
    Setup setup(rows);
    QSignalSpy failures(&setup.model, &ItemsModel::failed);
    setup.gate.refuse(QStringLiteral("Out of order."));
    setup.model.load({});
    QVERIFY(failures.wait());
    QCOMPARE(failures.takeFirst(), QVariantList({QStringLiteral("Out of order."), false}));
    setup.gate.refuse({});
    setup.model.retry();
    QTRY_COMPARE(setup.model.rowCount(), 1000);

    setup.gate.refuse(QStringLiteral("Again."), "_skip=500&");
    setup.model.setVisibleRows(510, 520);
    QVERIFY(failures.wait());
    QCOMPARE(failures.takeFirst(), QVariantList({QStringLiteral("Again."), true}));
    // A page that failed is not asked for over and over.
    setup.gate.forget();
    setup.model.setVisibleRows(511, 521);
    QTRY_COMPARE(setup.gate.waiting(), 0);
    QVERIFY(setup.gate.targetsWith(QStringLiteral("_skip=500&")).isEmpty());
    setup.gate.refuse({});
    setup.model.retry();
    QTRY_COMPARE(setup.titleAt(510), QStringLiteral("row 510"));
}

void ItemsModelTest::asksNothingForData()
{
    ManyRows rows(Million);
    Setup setup(rows);
    setup.model.load({});
    QTRY_COMPARE(setup.model.rowCount(), Million);
    setup.gate.forget();
    for (int row = 0; row < Million; row += 1000)
        QVERIFY(row < ItemsModel::PageSize || !setup.model.data(setup.model.index(row, 0)).isValid());
    QTest::qWait(20);
    QVERIFY(setup.gate.targets().isEmpty());
}
