// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/InlineLiveTest.h"

#include "tests/views/OpenedItem.h"
#include "ui/connectors/LocalConnector.h"
#include "ui/forms/Banner.h"
#include "ui/forms/FormFooter.h"
#include "ui/widgets/FieldsetHeader.h"

#include <QPushButton>
#include <QToolButton>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

QJsonObject named(const char *name)
{
    return {{QStringLiteral("name"), QString::fromUtf8(name)}};
}

/// A house with a hall and a kitchen.
class House
{
public:
    House()
    {
        house = shelves.add(QStringLiteral("houses"), named("Villa"));
        hall = room("Hall");
        kitchen = room("Kitchen");
    }

    QString room(const char *name)
    {
        QJsonObject item = named(name);
        item.insert(QStringLiteral("house"), house);
        item.insert(QStringLiteral("colour"), QStringLiteral("white"));
        return shelves.add(QStringLiteral("rooms"), item);
    }
    void paint(const QString &id, const char *member, const char *value)
    {
        shelves.send("PUT", QStringLiteral("/coll/rooms/") + id,
                     {{QLatin1String(member), QString::fromUtf8(value)}});
    }
    QString stored(const QString &id, const char *member)
    {
        return shelves.item(QStringLiteral("rooms"), id).value(QLatin1String(member)).toString();
    }
    Path path() const { return Path::item(QStringLiteral("houses"), house); }

    Shelves shelves{QStringLiteral("house")};
    QString house;
    QString hall;
    QString kitchen;
};

class Rooms : public Opened<ChangeView>
{
public:
    explicit Rooms(House &house) : Opened(house.shelves, house.shelves.app(), house.path())
    {
        choose(1);
        QVERIFY(QTest::qWaitFor([this] { return list().cards().size() == 2; }));
    }

    /// Opened, with the state that is needed to store it.
    Form *opened(int index, House &house)
    {
        house.shelves.forget();
        QTest::mouseClick(card(index).header(), Qt::LeftButton);
        const auto isRead = [&house] {
            return !house.shelves.seen("GET", QStringLiteral("/coll/rooms/")).isEmpty() &&
                   !house.shelves.connector().isBusy();
        };
        return QTest::qWaitFor(isRead) ? card(index).form() : nullptr;
    }
    Banner *banner(int index) const { return card(index).form()->banner(); }
};

} // namespace

void InlineLiveTest::what_others_change_shows_by_itself()
{
    House house;
    Rooms rooms(house);
    house.paint(house.hall, "name", "Entrance");
    QTRY_COMPARE(rooms.titles(), QStringList({QStringLiteral("Entrance"), QStringLiteral("Kitchen")}));
    Form *form = rooms.opened(0, house);
    QVERIFY(form);
    QPointer<QLineEdit> line = rooms.line(form, "colour");
    line->setFocus();
    house.paint(house.hall, "colour", "red");
    QTRY_COMPARE(line->text(), QStringLiteral("red"));
    // Whoever was about to write still is.
    QVERIFY(line->hasFocus());
    QVERIFY(!rooms.view.hasUnsavedChanges());
}

void InlineLiveTest::edits_stay_on_top_of_what_others_changed()
{
    House house;
    Rooms rooms(house);
    Form *form = rooms.opened(0, house);
    QVERIFY(form);
    rooms.write(form, "name", "Lobby");
    house.paint(house.hall, "colour", "red");
    QTRY_COMPARE(rooms.line(form, "colour")->text(), QStringLiteral("red"));
    QCOMPARE(rooms.line(form, "name")->text(), QStringLiteral("Lobby"));
    QVERIFY(!form->banner()->isVisible());
    rooms.view.save();
    QTRY_COMPARE(rooms.navigated.size(), 1);
    QCOMPARE(house.stored(house.hall, "name"), QStringLiteral("Lobby"));
    QCOMPARE(house.stored(house.hall, "colour"), QStringLiteral("red"));
}

void InlineLiveTest::overlapping_changes_are_asked_about_in_the_card()
{
    House house;
    Rooms rooms(house);
    Form *form = rooms.opened(0, house);
    QVERIFY(form);
    rooms.write(form, "name", "Lobby");
    rooms.card(0).setCollapsed(true);
    house.paint(house.hall, "name", "Entrance");
    QTRY_VERIFY(rooms.banner(0)->isVisible());
    QVERIFY(!rooms.card(0).isCollapsed());
    QVERIFY2(rooms.banner(0)->text().contains(QStringLiteral("Name")), qPrintable(rooms.banner(0)->text()));
    QVERIFY(rooms.view.tabStrip()->isWrong(1));
    QCOMPARE(rooms.line(form, "name")->text(), QStringLiteral("Lobby"));
    QTest::mouseClick(rooms.banner(0)->actions().first(), Qt::LeftButton);
    QCOMPARE(rooms.line(form, "name")->text(), QStringLiteral("Entrance"));
    QTRY_VERIFY(!rooms.view.hasUnsavedChanges());
    QVERIFY(!rooms.view.tabStrip()->isWrong(1));
}

void InlineLiveTest::what_others_add_and_delete_comes_and_goes()
{
    House house;
    Rooms rooms(house);
    rooms.card(0).header()->setFocus();
    const QString attic = house.room("Attic");
    QTRY_COMPARE(rooms.list().cards().size(), 3);
    QCOMPARE(rooms.view.tabStrip()->countText(1), QStringLiteral("3"));
    QVERIFY(rooms.card(0).header()->hasFocus());
    QVERIFY(rooms.told().isEmpty());
    house.shelves.send("DELETE", QStringLiteral("/coll/rooms/") + house.hall);
    QTRY_COMPARE(rooms.titles(), QStringList({QStringLiteral("Kitchen"), QStringLiteral("Attic")}));
    QCOMPARE(rooms.told(), QStringList(QStringLiteral("“Hall” is no longer here: it was deleted or moved.")));
    // The place is kept.
    QVERIFY(rooms.card(0).header()->hasFocus());
    QCOMPARE(rooms.view.tabStrip()->countText(1), QStringLiteral("2"));
}

void InlineLiveTest::what_was_entered_in_a_deleted_one_can_be_kept()
{
    House house;
    Rooms rooms(house);
    Form *form = rooms.opened(0, house);
    QVERIFY(form);
    rooms.write(form, "name", "Lobby");
    house.shelves.send("DELETE", QStringLiteral("/coll/rooms/") + house.hall);
    QTRY_VERIFY(rooms.banner(0)->isVisible());
    QCOMPARE(rooms.banner(0)->actions().size(), 2);
    QCOMPARE(rooms.card(0).header()->hint(), QStringLiteral("Deleted elsewhere"));
    QTest::mouseClick(rooms.banner(0)->actions().first(), Qt::LeftButton);
    const InlineCard &kept = rooms.card(0);
    QTRY_VERIFY(kept.isNew());
    QCOMPARE(rooms.line(kept.form(), "name")->text(), QStringLiteral("Lobby"));
    rooms.view.saveAnd(ItemView::After::Stay);
    QTRY_COMPARE(rooms.messages.size(), 1);
    QCOMPARE(rooms.told().last(), QStringLiteral("Lobby was successfully created."));
    QVERIFY(kept.id() != house.hall);
    QCOMPARE(house.stored(kept.id(), "name"), QStringLiteral("Lobby"));
    QCOMPARE(house.stored(kept.id(), "colour"), QStringLiteral("white"));
}

void InlineLiveTest::what_was_entered_in_a_deleted_one_can_be_given_up()
{
    House house;
    Rooms rooms(house);
    Form *form = rooms.opened(0, house);
    QVERIFY(form);
    rooms.write(form, "name", "Lobby");
    house.shelves.send("DELETE", QStringLiteral("/coll/rooms/") + house.hall);
    QTRY_VERIFY(rooms.banner(0)->isVisible());
    QTest::mouseClick(rooms.banner(0)->actions().last(), Qt::LeftButton);
    QTRY_COMPARE(rooms.titles(), QStringList(QStringLiteral("Kitchen")));
    QVERIFY(!rooms.view.hasUnsavedChanges());
}

void InlineLiveTest::changes_that_do_not_overlap_are_stored_together()
{
    House house;
    Rooms rooms(house);
    Form *form = rooms.opened(0, house);
    QVERIFY(form);
    rooms.write(form, "name", "Lobby");
    // Nobody tells this window of it.
    const auto tell = house.shelves.setOnChanged({});
    house.paint(house.hall, "colour", "red");
    house.shelves.setOnChanged(tell);
    rooms.view.save();
    QTRY_COMPARE(rooms.navigated.size(), 1);
    QCOMPARE(house.shelves.seen("POST", QStringLiteral("/_batch")).size(), 2);
    QCOMPARE(house.stored(house.hall, "name"), QStringLiteral("Lobby"));
    QCOMPARE(house.stored(house.hall, "colour"), QStringLiteral("red"));
}

void InlineLiveTest::what_is_to_be_deleted_is_unmistakable()
{
    House house;
    house.shelves.add(QStringLiteral("lamps"), {{QStringLiteral("name"), QStringLiteral("Chandelier")},
                                                {QStringLiteral("room"), house.hall}});
    Rooms rooms(house);
    rooms.card(0).header()->setFocus();
    QTest::keyClick(rooms.card(0).header(), Qt::Key_Delete);
    QVERIFY(rooms.card(0).isRemoved());
    QVERIFY(rooms.card(0).keepButton()->hasFocus());
    QCOMPARE(rooms.card(0).header()->hint(), QStringLiteral("Is deleted when you save"));
    QCOMPARE(rooms.view.footer()->changedText(), QStringLiteral("1 to delete"));
    QVERIFY(rooms.view.footer()->discardButton()->isEnabled());
    QTRY_VERIFY2(rooms.card(0).notice().contains(QStringLiteral("Chandelier")),
                 qPrintable(rooms.card(0).notice()));
    QVERIFY(!rooms.card(0).notice().contains(QStringLiteral("Villa")));
    QTest::mouseClick(rooms.list().addButton(), Qt::LeftButton);
    QCOMPARE(rooms.view.footer()->changedText(), QStringLiteral("1 to add, 1 to delete"));
    QTest::mouseClick(rooms.card(2).removeButton(), Qt::LeftButton);
    QTest::mouseClick(rooms.card(0).keepButton(), Qt::LeftButton);
    QVERIFY(rooms.card(0).notice().isEmpty());
    QVERIFY(rooms.card(0).header()->hasFocus());
    QVERIFY(!rooms.view.hasUnsavedChanges());
}

void InlineLiveTest::what_holds_one_is_told_before_the_save()
{
    House house;
    house.shelves.add(QStringLiteral("people"), {{QStringLiteral("name"), QStringLiteral("Ada")},
                                                 {QStringLiteral("room"), house.hall}});
    Rooms rooms(house);
    QTest::mouseClick(rooms.card(0).removeButton(), Qt::LeftButton);
    QTRY_VERIFY2(rooms.card(0).notice().startsWith(QStringLiteral("As things stand it cannot be deleted: ")),
                 qPrintable(rooms.card(0).notice()));
    rooms.view.save();
    QTRY_COMPARE(rooms.told(), QStringList(QStringLiteral("“Hall” in “Rooms”: Nothing was saved.")));
    QVERIFY2(rooms.card(0).notice().startsWith(QStringLiteral("Hall could not be deleted. ")),
             qPrintable(rooms.card(0).notice()));
    QVERIFY(rooms.view.tabStrip()->isWrong(1));
    QVERIFY(rooms.card(0).isRemoved());
    QCOMPARE(house.stored(house.hall, "name"), QStringLiteral("Hall"));
}

void InlineLiveTest::a_refused_child_is_named_and_nothing_is_stored()
{
    House house;
    Rooms rooms(house);
    rooms.write(rooms.view.form(), "name", "Manor");
    Form *form = rooms.opened(1, house);
    QVERIFY(form);
    rooms.write(form, "name", "A kitchen of which there is too much to say");
    rooms.card(1).setCollapsed(true);
    QTest::mouseClick(rooms.list().addButton(), Qt::LeftButton);
    rooms.write(rooms.card(2).form(), "name", "Attic");
    rooms.choose(0);
    rooms.view.save();
    QTRY_COMPARE(rooms.view.tabStrip()->currentIndex(), 1);
    QVERIFY(!rooms.card(1).isCollapsed());
    QTRY_VERIFY(rooms.line(form, "name")->hasFocus());
    QVERIFY2(rooms.told().last().startsWith(QStringLiteral("“A kitchen of which")),
             qPrintable(rooms.told().last()));
    QCOMPARE(house.shelves.item(QStringLiteral("houses"), house.house).value(QLatin1String("name")),
             QJsonValue(QStringLiteral("Villa")));
    const QJsonObject stored = house.shelves.send("GET", QStringLiteral("/coll/rooms"));
    QCOMPARE(stored.value(QLatin1String("total")).toInt(), 2);
    QVERIFY(rooms.card(2).isNew());
}

void InlineLiveTest::saving_is_undone_as_a_whole()
{
    House house;
    Rooms rooms(house);
    rooms.write(rooms.view.form(), "name", "Manor");
    Form *form = rooms.opened(0, house);
    QVERIFY(form);
    rooms.write(form, "name", "Lobby");
    QTest::mouseClick(rooms.card(1).removeButton(), Qt::LeftButton);
    QTest::mouseClick(rooms.list().addButton(), Qt::LeftButton);
    rooms.write(rooms.card(2).form(), "name", "Attic");
    rooms.view.saveAnd(ItemView::After::Stay);
    QTRY_COMPARE(rooms.messages.size(), 1);
    QTRY_COMPARE(rooms.titles(), QStringList({QStringLiteral("Lobby"), QStringLiteral("Attic")}));
    const QStringList tokens = rooms.messages.first().first().value<Message>().undo;
    QCOMPARE(tokens.size(), 1);
    house.shelves.connector().undo(tokens.first()).then(this, [](const Reply &reply) {
        QVERIFY(reply.ok());
    });
    QTRY_COMPARE(rooms.titles(), QStringList({QStringLiteral("Hall"), QStringLiteral("Kitchen")}));
    QTRY_COMPARE(rooms.line(rooms.view.form(), "name")->text(), QStringLiteral("Villa"));
    QVERIFY(!rooms.view.hasUnsavedChanges());
}

void InlineLiveTest::a_failed_load_can_be_tried_again()
{
    House house;
    house.shelves.answerNext("GET", 503, QStringLiteral("Too much to do."), QStringLiteral("/coll/rooms"));
    Opened<ChangeView> rooms(house.shelves, house.shelves.app(), house.path());
    rooms.choose(1);
    QTRY_VERIFY(rooms.list().banner()->isVisible());
    QVERIFY(rooms.list().banner()->text().contains(QStringLiteral("Too much to do.")));
    QCOMPARE(rooms.view.tabStrip()->countText(1), QString());
    QTest::mouseClick(rooms.list().banner()->actions().first(), Qt::LeftButton);
    QTRY_COMPARE(rooms.list().cards().size(), 2);
    QVERIFY(!rooms.list().banner()->isVisible());
}
