// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/ListNewsTest.h"

#include "tests/views/ListWindow.h"
#include "tests/views/ManyRows.h"
#include "ui/views/FilterChips.h"
#include "ui/views/ListFooter.h"
#include "ui/views/ListNews.h"
#include "ui/views/RowsFade.h"

#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace backdesk;
using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

const QString Books = QStringLiteral("books");
const QString ByTitle = QStringLiteral("books?_sort=title");
constexpr int Many = 130;

QJsonObject titled(const QString &title)
{
    return {{QStringLiteral("title"), title}};
}

/// Which item stands where on screen.
struct Spot {
    QString id;
    int y = 0;

    bool operator==(const Spot &other) const = default;
};

Spot spotOf(ListWindow &window, const QString &id)
{
    return {id, window.table().rowViewportPosition(window.view().model().rowOf(id))};
}

QString idOf(ListWindow &window, int row)
{
    const ItemRow *found = window.view().model().row(row);
    return found ? found->id : QString();
}

Spot scrollTo(ListWindow &window, int row)
{
    QScrollBar *bar = window.table().verticalScrollBar();
    bar->setValue(row * window.table().rowHeight(0) + 5);
    const auto isThere = [&] { return window.view().model().row(window.table().lastVisibleRow()); };
    if (!QTest::qWaitFor(isThere))
        return {};
    return spotOf(window, idOf(window, window.table().firstVisibleRow() + 3));
}

QPushButton *newsButton(ListWindow &window)
{
    return window.view().card()->footer()->newsButton();
}

} // namespace

void ListNewsTest::rowsAboveLeaveThePlace()
{
    ListWindow window(Many);
    ListView &view = window.open(ByTitle);
    const Spot spot = scrollTo(window, 60);
    window.library.add(Books, titled(QStringLiteral("AAA")));
    window.library.add(Books, titled(QStringLiteral("AAB")));
    QTRY_COMPARE(view.model().rowCount(), Many + 2);
    QCOMPARE(spotOf(window, spot.id), spot);
    QVERIFY(newsButton(window)->isVisible());
    QCOMPARE(newsButton(window)->text(), QStringLiteral("2 new rows – show"));
    // Where they stand among so many is not known: they are shown alone.
    QTest::mouseClick(newsButton(window), Qt::LeftButton);
    QTRY_COMPARE(window.titles(), (QStringList{QStringLiteral("AAA"), QStringLiteral("AAB")}));
    QVERIFY(!newsButton(window)->isVisible());
    // By the backend's clock, which may be another one.
    const QString since =
        view.model().item(0).value(QLatin1String("_meta"))[QLatin1String("ctime")].toString();
    QVERIFY(!since.isEmpty());
    QCOMPARE(view.state().filters, (Conditions{{QStringLiteral("_meta.mtime.$gte"), since}}));
    QVERIFY(view.chips()->isVisible());
}

void ListNewsTest::newRowsAtTheTopAreTold()
{
    ListWindow window(Many);
    ListView &view = window.open(ByTitle);
    const Spot first = spotOf(window, idOf(window, 0));
    const QString added = window.library.add(Books, titled(QStringLiteral("! AAA")));
    QTRY_COMPARE(view.model().rowCount(), Many + 1);
    QCOMPARE(spotOf(window, first.id), first);
    QCOMPARE(view.news()->count(), 1);
    QCOMPARE(view.news()->row(), 0);
    window.table().setFocus();
    QTest::keyClick(&window.table(), Qt::Key_N, Qt::AltModifier);
    QCOMPARE(window.table().currentIndex().row(), 0);
    QCOMPARE(idOf(window, 0), added);
    QCOMPARE(window.table().verticalScrollBar()->value(), 0);
    QVERIFY(!newsButton(window)->isVisible());
}

void ListNewsTest::newRowsAtTheEndAreTold()
{
    ListWindow window(Many);
    ListView &view = window.open();
    window.library.add(Books, titled(QStringLiteral("Zzz")));
    QTRY_COMPARE(view.news()->count(), 1);
    QCOMPARE(window.table().verticalScrollBar()->value(), 0);
    window.table().setFocus();
    QTest::keyClick(&window.table(), Qt::Key_N, Qt::AltModifier);
    QCOMPARE(window.table().currentIndex().row(), Many);
    QTRY_COMPARE(window.cell(Many), QStringLiteral("Zzz"));
    QCOMPARE(view.news()->count(), 0);
    // Who goes there without it needs it no more.
    window.table().verticalScrollBar()->setValue(0);
    window.library.add(Books, titled(QStringLiteral("Zzzz")));
    QTRY_COMPARE(view.news()->count(), 1);
    window.table().setFocus();
    QTest::keyClick(&window.table(), Qt::Key_End);
    QTRY_COMPARE(view.news()->count(), 0);
}

void ListNewsTest::newRowsInViewStandOut()
{
    ListWindow window(8);
    ListView &view = window.open();
    const QString added = window.library.add(Books, titled(QStringLiteral("Zzz")));
    QTRY_COMPARE(view.model().rowCount(), 9);
    QVERIFY(window.table().isFlashing(added));
    QVERIFY(!window.table().isFlashing(idOf(window, 7)));
    QVERIFY(!newsButton(window)->isVisible());
}

void ListNewsTest::theBarCanBeClosed()
{
    ListWindow window(Many);
    ListView &view = window.open();
    window.library.add(Books, titled(QStringLiteral("Zzz")));
    QTRY_COMPARE(view.news()->count(), 1);
    QToolButton *close = view.card()->footer()->newsCloseButton();
    close->setFocus();
    QTest::keyClick(close, Qt::Key_Space);
    QVERIFY(!newsButton(window)->isVisible());
    QVERIFY(window.table().hasFocus());
    QCOMPARE(window.table().verticalScrollBar()->value(), 0);
}

void ListNewsTest::goneRowsLeaveThePlace()
{
    ListWindow window(Many);
    ListView &view = window.open(ByTitle);
    const QString first = idOf(window, 0);
    const Spot spot = scrollTo(window, 60);
    window.library.remove(Books, first);
    QTRY_COMPARE(view.model().rowCount(), Many - 1);
    QCOMPARE(spotOf(window, spot.id), spot);
    // One that is seen: what stands above it stays.
    const int row = view.model().rowOf(spot.id);
    const QString gone = idOf(window, row + 2);
    const QString next = idOf(window, row + 3);
    QVERIFY(window.table().rowViewportPosition(row + 3) < window.table().viewport()->height());
    auto *fade = window.table().findChild<RowsFade *>();
    QSignalSpy faded(fade, &RowsFade::faded);
    window.library.remove(Books, gone);
    QTRY_COMPARE(view.model().rowCount(), Many - 2);
    QTRY_VERIFY(!faded.isEmpty());
    QCOMPARE(fade->y(), spot.y + 2 * window.table().rowHeight(0));
    QVERIFY(!fade->isVisible());
    QCOMPARE(spotOf(window, spot.id), spot);
    QCOMPARE(idOf(window, row + 2), next);
    QVERIFY(!newsButton(window)->isVisible());
}

/// A page that is fetched ahead may know the change before those that are seen.
void ListNewsTest::pagesThatKnowMoreKeepItToThemselves()
{
    ListWindow window(Many);
    ListView &view = window.open(ByTitle);
    const Spot spot = scrollTo(window, 60);
    const int row = view.model().rowOf(spot.id);
    const QString gone = idOf(window, row + 2);
    QTRY_COMPARE(window.gate.waiting(), 0);
    auto *fade = window.table().findChild<RowsFade *>();
    QSignalSpy faded(fade, &RowsFade::faded);
    const auto tellsFirst = [&](auto &&change) {
        window.gate.hold("_page=50&_skip=0");
        view.reload(); // asks for the page before anew, too
        QTRY_VERIFY(window.gate.waiting() > 0);
        change();
        QSignalSpy told(&view.model(), &ItemsModel::refreshed);
        window.gate.release();
        QTRY_VERIFY(!told.isEmpty());
    };
    tellsFirst([&] { window.library.remove(Books, gone); });
    QTRY_COMPARE(view.model().rowCount(), Many - 1);
    QTRY_VERIFY(!faded.isEmpty());
    tellsFirst([&] { window.library.add(Books, titled(QStringLiteral("Zzz"))); });
    QTRY_COMPARE(view.news()->count(), 1);
    QCOMPARE(spotOf(window, spot.id), spot);
}

void ListNewsTest::manyRowsLeaveThePlace()
{
    ListWindow window(Many);
    ListView &view = window.open(ByTitle);
    const Spot spot = scrollTo(window, 60);
    for (int i = 0; i < 220; ++i)
        window.library.add(Books, titled(QStringLiteral("AAA %1").arg(i)));
    QTRY_COMPARE(view.model().rowCount(), Many + 220);
    QTRY_COMPARE(spotOf(window, spot.id), spot);
    QTRY_COMPARE(view.news()->count(), 220);
}

void ListNewsTest::anEditedRowDoesNotTakeTheViewAlong()
{
    ListWindow window(Many);
    ListView &view = window.open(ByTitle);
    const Spot spot = scrollTo(window, 60);
    const QString first = idOf(window, window.table().firstVisibleRow());
    window.library.change(Books, first, titled(QStringLiteral("Zzzzz")));
    QTRY_VERIFY(idOf(window, window.table().firstVisibleRow()) != first);
    QVERIFY(qAbs(spotOf(window, spot.id).y - spot.y) <= window.table().rowHeight(0));
    QCOMPARE(view.news()->count(), 0);
}

void ListNewsTest::wayBackLeadsToTheSameRow()
{
    ListWindow window(Many);
    ListView &view = window.open(ByTitle);
    const Spot spot = scrollTo(window, 60);
    const QVariantMap state = view.saveState();
    window.library.add(Books, titled(QStringLiteral("AAA")));
    ListView &again = window.start(ByTitle, state);
    QTRY_COMPARE(again.model().rowCount(), Many + 1);
    QTRY_COMPARE(spotOf(window, spot.id), spot);
}

void ListNewsTest::choiceComesBack()
{
    ListWindow window;
    ListView &view = window.open(QStringLiteral("books?year.$gte=1900"));
    window.table().setFocus();
    window.table().setCurrentRow(2);
    QTest::keyClick(&window.table(), Qt::Key_Space);
    QTest::keyClick(&window.table(), Qt::Key_Down, Qt::ShiftModifier);
    const QString id = idOf(window, 3);
    QCOMPARE(view.selection().rows().size(), 2);
    const QVariantMap state = view.saveState();
    ListView &again = window.start(QStringLiteral("books?year.$gte=1900"), state);
    QTRY_COMPARE(again.selection().rows().size(), 2);
    QVERIFY(again.selection().isSelected(id));
    QTRY_VERIFY(again.card()->footer()->selectedText().contains(u'2'));
}

void ListNewsTest::aMillionRowsStayCheap()
{
    constexpr int Million = 1000000;
    ManyRows rows(Million);
    Gate gate(rows);
    LocalConnector connector(QStringLiteral("library"), gate);
    ListView view(connector, Library().meta(), Path::list(Books));
    QSignalSpy loaded(&view, &View::loaded);
    view.resize(1064, 734);
    view.show();
    QVERIFY(loaded.wait());
    ItemsTable *table = view.card()->table();
    table->verticalScrollBar()->setValue(500000 * table->rowHeight(0));
    QTRY_VERIFY(view.model().row(table->firstVisibleRow()));
    QTRY_COMPARE(gate.waiting(), 0);
    gate.forget();
    QSignalSpy refreshed(&view.model(), &ItemsModel::refreshed);
    view.reload();
    QTRY_VERIFY(!refreshed.isEmpty());
    QTRY_COMPARE(gate.waiting(), 0);
    QVERIFY2(gate.targetsWith(QStringLiteral("_page=50")).size() <= 3,
             qPrintable(gate.targets().join(u'\n')));
    QCOMPARE(view.model().index(500000, 0).data().toString(), QStringLiteral("row 500000"));
}
