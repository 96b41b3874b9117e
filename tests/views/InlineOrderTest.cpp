// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/InlineOrderTest.h"

#include "tests/support/Pictures.h"
#include "tests/views/Looks.h"
#include "tests/views/OpenedItem.h"
#include "ui/forms/FormFooter.h"
#include "ui/forms/InlineDrag.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FieldsetHeader.h"
#include "ui/widgets/IconLabel.h"

#include <QApplication>
#include <QJsonDocument>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

/// A house with so many rooms, "1" and so on, in their order.
class Street
{
public:
    explicit Street(int rooms)
    {
        house = shelves.add(QStringLiteral("houses"), {{QStringLiteral("name"), QStringLiteral("Villa")}});
        for (int i = 1; i <= rooms; ++i)
            add(i);
        app = shelves.app();
        app.admin = parseAdminMeta(
            QJsonDocument::fromJson(R"json({"views": [{"name": "houses", "collection": "houses",
                "changeView": {"fields": ["name"], "tabs": [{"title": "Rooms", "field": "rooms",
                "position": "position", "fields": ["name"]}]}}]})json")
                .object());
    }

    void add(int number)
    {
        shelves.add(QStringLiteral("rooms"), {{QStringLiteral("name"), QString::number(number)},
                                              {QStringLiteral("position"), number},
                                              {QStringLiteral("house"), house}});
    }
    Path path() const { return Path::item(QStringLiteral("houses"), house); }

    Shelves shelves{QStringLiteral("house")};
    QString house;
    AppMeta app;
};

class Rooms : public Opened<ChangeView>
{
public:
    Rooms(Street &street, int shown) : Opened(street.shelves, street.app, street.path())
    {
        choose(1);
        QVERIFY(QTest::qWaitFor([this, shown] { return list().cards().size() == shown; }));
        QTest::qWait(0);
    }

    QString order() const { return titles().join(u' '); }
    void press(int index) const { QTest::mousePress(card(index).grip(), Qt::LeftButton); }
    /// Of the pointer, which holds the grip of a card.
    void pull(int index, const QPoint &global) const
    {
        IconLabel *grip = card(index).grip();
        QTest::mouseMove(grip, grip->mapFromGlobal(global));
        // Other than a person's, it does not say which button is down.
        QMouseEvent move(QEvent::MouseMove, grip->mapFromGlobal(global), global, Qt::LeftButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(grip, &move);
    }
    void release(int index) const { QTest::mouseRelease(card(index).grip(), Qt::LeftButton); }
    QPoint lowerHalf(int index) const
    {
        return card(index).mapToGlobal(QPoint(20, card(index).height() - 4));
    }
};

} // namespace

void InlineOrderTest::they_can_be_dragged_to_another_place()
{
    Street street(4);
    Rooms rooms(street, 4);
    rooms.press(0);
    QVERIFY(!rooms.list().drag()->line()->isVisible());
    rooms.pull(0, rooms.lowerHalf(2));
    QVERIFY(rooms.list().drag()->isDragging());
    QWidget *line = rooms.list().drag()->line();
    QVERIFY(line->isVisible());
    // Between the third and the fourth.
    QVERIFY(line->y() > rooms.card(2).geometry().bottom() - 1 && line->y() < rooms.card(3).y());
    rooms.release(0);
    QVERIFY(!line->isVisible());
    QCOMPARE(rooms.order(), QStringLiteral("2 3 1 4"));
    QVERIFY(rooms.card(0).isCollapsed());
    rooms.view.saveAnd(ItemView::After::Stay);
    QTRY_COMPARE(rooms.messages.size(), 1);
    QCOMPARE(operations(street.shelves).size(), 3);
    Rooms again(street, 4);
    QCOMPARE(again.order(), QStringLiteral("2 3 1 4"));
}

void InlineOrderTest::escape_leaves_one_where_it_was()
{
    Street street(3);
    Rooms rooms(street, 3);
    rooms.press(0);
    rooms.pull(0, rooms.lowerHalf(2));
    QVERIFY(rooms.list().drag()->isDragging());
    QTest::keyClick(&rooms.view, Qt::Key_Escape);
    QVERIFY(!rooms.list().drag()->isDragging());
    QVERIFY(!rooms.list().drag()->line()->isVisible());
    rooms.release(0);
    QCOMPARE(rooms.order(), QStringLiteral("1 2 3"));
    QVERIFY(!rooms.view.hasUnsavedChanges());
    QVERIFY(rooms.navigated.isEmpty());
}

void InlineOrderTest::keys_and_buttons_move_them()
{
    Street street(3);
    Rooms rooms(street, 3);
    QVERIFY(!rooms.card(0).upButton()->isEnabled());
    QVERIFY(!rooms.card(2).downButton()->isEnabled());
    QTest::mouseClick(rooms.card(0).downButton(), Qt::LeftButton);
    QCOMPARE(rooms.order(), QStringLiteral("2 1 3"));
    QVERIFY(rooms.card(1).header()->hasFocus());
    QTest::keyClick(rooms.card(1).header(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(rooms.order(), QStringLiteral("2 3 1"));
    QVERIFY(!rooms.card(2).downButton()->isEnabled());
    QTest::keyClick(rooms.card(2).header(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(rooms.card(1).header(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(rooms.order(), QStringLiteral("1 2 3"));
    // As it was: nothing is to be stored.
    QVERIFY(!rooms.view.hasUnsavedChanges());
}

void InlineOrderTest::the_page_scrolls_while_dragging()
{
    Street street(40);
    Rooms rooms(street, 40);
    auto *area = qobject_cast<QScrollArea *>(rooms.list().parentWidget()->parentWidget()->parentWidget());
    QVERIFY(area);
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    rooms.press(0);
    rooms.pull(0, area->viewport()->mapToGlobal(QPoint(20, area->viewport()->height() - 2)));
    const int line = rooms.list().drag()->line()->y();
    QTRY_COMPARE(area->verticalScrollBar()->value(), area->verticalScrollBar()->maximum());
    QVERIFY(rooms.list().drag()->line()->y() > line);
    rooms.release(0);
    QVERIFY(rooms.titles().indexOf(QStringLiteral("1")) > 30);
}

void InlineOrderTest::a_new_one_comes_last()
{
    Street street(60);
    Rooms rooms(street, InlineList::PageSize);
    QTest::mouseClick(rooms.list().addButton(), Qt::LeftButton);
    rooms.write(rooms.list().cards().last()->form(), "name", "Attic");
    rooms.view.saveAnd(ItemView::After::Stay);
    QTRY_COMPARE(rooms.messages.size(), 1);
    // Also after those that are not shown, and nothing else is moved for it.
    const QJsonArray sent = operations(street.shelves);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.first()
                 .toObject()
                 .value(QLatin1String("item"))
                 .toObject()
                 .value(QLatin1String("position"))
                 .toInt(),
             61);
}

void InlineOrderTest::others_may_order_them()
{
    Street street(3);
    Rooms rooms(street, 3);
    const QString last = rooms.card(2).id();
    street.shelves.send("PUT", QStringLiteral("/coll/rooms/") + last, {{QStringLiteral("position"), 0}});
    QTRY_COMPARE(rooms.order(), QStringLiteral("3 1 2"));
    // Not while somebody does so here.
    QTest::mouseClick(rooms.card(0).downButton(), Qt::LeftButton);
    street.shelves.send("PUT", QStringLiteral("/coll/rooms/") + last, {{QStringLiteral("position"), 9}});
    street.add(4);
    QTRY_COMPARE(rooms.order(), QStringLiteral("1 3 2 4"));
}

void InlineOrderTest::without_a_position_nothing_moves()
{
    Street street(2);
    street.app.admin = {};
    Rooms rooms(street, 2);
    QVERIFY(!rooms.card(0).grip()->isVisible());
    QVERIFY(!rooms.card(0).downButton()->isVisible());
    QTest::keyClick(rooms.card(0).header(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(rooms.order(), QStringLiteral("1 2"));
}

void InlineOrderTest::more_of_many_are_shown_on_request()
{
    Street street(120);
    Rooms rooms(street, 50);
    QPushButton *more = rooms.list().moreButton();
    QVERIFY(more->isVisible());
    QCOMPARE(more->text(), QStringLiteral("Show more (50 of 120)"));
    QCOMPARE(rooms.view.tabStrip()->countText(1), QStringLiteral("120"));
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    QTRY_COMPARE(rooms.list().cards().size(), 100);
    QVERIFY(rooms.card(50).header()->hasFocus());
    // What others change does not bring all of it at once.
    street.add(121);
    QTRY_COMPARE(more->text(), QStringLiteral("Show more (100 of 121)"));
    QTest::mouseClick(more, Qt::LeftButton);
    QTRY_COMPARE(rooms.list().cards().size(), 121);
    QVERIFY(!more->isVisible());
}

void InlineOrderTest::all_are_opened_and_closed_at_once()
{
    Street street(2);
    Rooms rooms(street, 2);
    QPushButton *toggle = rooms.list().toggleButton();
    QCOMPARE(toggle->text(), QStringLiteral("Expand all"));
    QTest::mouseClick(toggle, Qt::LeftButton);
    QVERIFY(!rooms.card(0).isCollapsed() && !rooms.card(1).isCollapsed());
    QCOMPARE(toggle->text(), QStringLiteral("Collapse all"));
    QTest::mouseClick(toggle, Qt::LeftButton);
    QVERIFY(rooms.card(0).isCollapsed() && rooms.card(1).isCollapsed());
}

void InlineOrderTest::nothing_is_cut_off_data()
{
    addLooks();
}

void InlineOrderTest::nothing_is_cut_off()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QFETCH(double, textScale);
    setLook(dark, rightToLeft, textScale);
    const auto usual = qScopeGuard([] { setLook(false, false, 1); });
    Street street(4);
    Rooms rooms(street, 4);
    rooms.view.resize(size);
    street.shelves.add(QStringLiteral("lamps"), {{QStringLiteral("name"), QStringLiteral("Chandelier")},
                                                 {QStringLiteral("room"), rooms.card(1).id()}});
    QTest::mouseClick(rooms.card(1).removeButton(), Qt::LeftButton);
    QTRY_VERIFY(!rooms.card(1).notice().isEmpty());
    // Not laid out yet when the first is dragged below it.
    QTest::mouseClick(rooms.list().addButton(), Qt::LeftButton);
    rooms.card(0).header()->setFocus(); // the new one would be scrolled to
    rooms.press(0);
    rooms.pull(0, rooms.lowerHalf(2));
    const QWidget *line = rooms.list().drag()->line();
    QTRY_VERIFY(line->y() > rooms.card(2).geometry().bottom() - 1 && line->y() < rooms.card(3).y());
    QCOMPARE(line->width(), rooms.card(3).width());
    const QPoint middle(line->width() / 2, 1);
    const QImage seen = rooms.list().grab().toImage();
    QCOMPARE(seen.pixelColor(line->mapTo(&rooms.list(), middle)), themeColor(Color::Accent));
    keepPicture(rooms.view, QStringLiteral("inlines-%1").arg(QLatin1String(QTest::currentDataTag())));
    for (const InlineCard *card : rooms.list().cards()) {
        QVERIFY(card->geometry().right() <= rooms.list().width());
        QVERIFY(card->header()->rect().contains(card->keepButton()->geometry()) || !card->isRemoved());
        QVERIFY(card->header()->rect().contains(card->removeButton()->geometry()) || card->isRemoved());
        QVERIFY(!card->grip()->geometry().intersects(card->upButton()->geometry()));
        // The title takes what room there is, and no more.
        const QWidget *next = card->isRemoved() ? static_cast<const QWidget *>(card->deleteButton())
                              : card->isDirty() ? card->saveButton()
                                                : card->upButton();
        QVERIFY(next->isVisible());
        const int taken = rightToLeft ? next->geometry().right() + 1 : card->header()->width() - next->x();
        QVERIFY(card->header()->trailingRoom() >= taken && card->header()->trailingRoom() < taken + 20);
    }
    rooms.release(0);
}
