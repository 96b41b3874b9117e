// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/InlineScriptTest.h"

#include "tests/views/OpenedItem.h"
#include "ui/admin/Permissions.h"
#include "ui/widgets/FieldsetHeader.h"

#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

/// A house with a hall, whose rooms are described.
class House
{
public:
    explicit House(const char *tab)
    {
        house = shelves.add(QStringLiteral("houses"), {{QStringLiteral("name"), QStringLiteral("Villa")}});
        hall = shelves.add(QStringLiteral("rooms"), {{QStringLiteral("name"), QStringLiteral("Hall")},
                                                     {QStringLiteral("house"), house}});
        app = shelves.app();
        const QByteArray admin =
            R"json({"views": [{"name": "houses", "collection": "houses", "changeView": {
                "id": "views/houses/changeView", "fields": ["name", "town"],
                "tabtitle": {"$js": "() => `About ${crudl.context('name')}`", "place": "here"},
                "tabs": [)json" +
            QByteArray(tab) + "]}}]}";
        app.admin = parseAdminMeta(QJsonDocument::fromJson(admin).object());
        permissions = std::make_unique<Permissions>(app, &scripts);
    }
    Path path() const { return Path::item(QStringLiteral("houses"), house); }

    Shelves shelves{QStringLiteral("house")};
    ScriptRunner scripts{shelves.connector(), {}};
    std::unique_ptr<Permissions> permissions;
    QString house;
    QString hall;
    AppMeta app;
};

class Rooms : public Opened<ChangeView>
{
public:
    explicit Rooms(House &house)
        : Opened(house.shelves, house.app, house.path(), &house.scripts, house.permissions.get())
    {
        choose(1);
    }
};

} // namespace

void InlineScriptTest::titles_follow_the_form_around_them()
{
    House house(R"json({"title": {"$js": "() => `Rooms of ${crudl.context('name')}`", "place": "here"},
        "id": "views/houses/changeView/tabs/0", "field": "rooms", "fields": ["name"],
        "getItemTitle": {"$js": "room => `${room.name} in ${crudl.context('parent.name')}`", "place": "here"}})json");
    Rooms rooms(house);
    QTRY_COMPARE(rooms.view.tabStrip()->tabText(1), QStringLiteral("Rooms of Villa"));
    QTRY_COMPARE(rooms.view.tabStrip()->tabText(0), QStringLiteral("About Villa"));
    QCOMPARE(rooms.list().addButton()->text(), QStringLiteral("Add Rooms of Villa"));
    QTRY_COMPARE(rooms.titles(), QStringList(QStringLiteral("Hall in Villa")));
    rooms.write(rooms.view.form(), "name", "Manor");
    QTRY_COMPARE(rooms.view.tabStrip()->tabText(1), QStringLiteral("Rooms of Manor"));
    QTRY_COMPARE(rooms.view.tabStrip()->tabText(0), QStringLiteral("About Manor"));
    QTRY_COMPARE(rooms.titles(), QStringList(QStringLiteral("Hall in Manor")));
    rooms.card(0).setCollapsed(false);
    rooms.write(rooms.card(0).form(), "name", "Lobby");
    QTRY_COMPARE(rooms.titles(), QStringList(QStringLiteral("Lobby in Manor")));
}

void InlineScriptTest::fields_see_their_own_form_and_the_parent()
{
    House house(
        R"json({"title": "Rooms", "id": "views/houses/changeView/tabs/0", "field": "rooms", "fields": [
        {"name": "name", "initialValue": {"$js": "() => crudl.context('parent').name + ' room'", "place": "here"}},
        {"name": "colour", "label": {"$js": "() => [crudl.context('name'), crudl.context('parent.town'), crudl.path.id].join()",
            "place": "here"}}]})json");
    Rooms rooms(house);
    QTRY_COMPARE(rooms.list().cards().size(), 1);
    rooms.card(0).setCollapsed(false);
    const FieldRow *colour = rooms.card(0).form()->row(QStringLiteral("colour"));
    // The place is the parent's.
    QTRY_COMPARE(colour->field().title, QStringLiteral("Hall,,") + house.house);
    rooms.write(rooms.view.form(), "town", "Ulm");
    QTRY_COMPARE(colour->field().title, QStringLiteral("Hall,Ulm,") + house.house);
    rooms.write(rooms.card(0).form(), "name", "Lobby");
    QTRY_COMPARE(colour->field().title, QStringLiteral("Lobby,Ulm,") + house.house);
    QTest::mouseClick(rooms.list().addButton(), Qt::LeftButton);
    QTRY_COMPARE(rooms.line(rooms.card(1).form(), "name")->text(), QStringLiteral("Villa room"));
}

void InlineScriptTest::permissions_follow_the_form_around_them()
{
    House house(
        R"json({"title": "Rooms", "id": "views/houses/changeView/tabs/0", "field": "rooms", "fields": ["name"],
        "permissions": {"delete": {"$js": "() => crudl.context('name') === 'Manor'", "place": "here"}, "add": false}})json");
    Rooms rooms(house);
    QTRY_COMPARE(rooms.list().cards().size(), 1);
    QVERIFY(!rooms.list().addButton()->isVisible());
    QVERIFY(!rooms.card(0).removeButton()->isVisible());
    rooms.write(rooms.view.form(), "name", "Manor");
    QTRY_VERIFY(rooms.card(0).removeButton()->isVisible());
    rooms.write(rooms.view.form(), "name", "Villa");
    QTRY_VERIFY(!rooms.card(0).removeButton()->isVisible());
}

void InlineScriptTest::delivered_permissions_hold_in_tabs()
{
    House house(
        R"json({"title": "Rooms", "id": "views/houses/changeView/tabs/0", "field": "rooms", "fields": ["name"]})json");
    Rooms rooms(house);
    QTRY_COMPARE(rooms.list().cards().size(), 1);
    QVERIFY(rooms.list().addButton()->isVisible());
    const auto deliver = [&house](const char *action, bool allowed) {
        house.permissions->deliver(
            {{QStringLiteral("houses.changeView.tabs[0]"), QJsonObject{{QLatin1String(action), allowed}}}});
    };
    deliver("add", false);
    QVERIFY(!rooms.list().addButton()->isVisible());
    deliver("delete", false);
    QVERIFY(!rooms.card(0).removeButton()->isVisible());
    deliver("save", false);
    rooms.card(0).setCollapsed(false);
    QVERIFY(rooms.line(rooms.card(0).form(), "name")->isReadOnly());
    deliver("list", false);
    QTRY_VERIFY(rooms.list().cards().isEmpty());
    const auto texts = rooms.list().findChildren<QLabel *>();
    QVERIFY(std::any_of(texts.begin(), texts.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == QStringLiteral("You are not allowed to view this.");
    }));
    deliver("list", true);
    QTRY_COMPARE(rooms.list().cards().size(), 1);
}

void InlineScriptTest::what_may_not_be_listed_is_not_asked_for()
{
    House house(
        R"json({"title": "Rooms", "id": "views/houses/changeView/tabs/0", "field": "rooms", "fields": ["name"],
        "permissions": {"list": false}})json");
    const Rooms rooms(house);
    QVERIFY(rooms.list().cards().isEmpty());
    QVERIFY(house.shelves.seen("GET", QStringLiteral("/coll/rooms")).isEmpty());
    QCOMPARE(rooms.view.tabStrip()->countText(1), QString());
}

void InlineScriptTest::functions_find_mistakes_and_send()
{
    House house(
        R"json({"title": "Rooms", "id": "views/houses/changeView/tabs/0", "field": "rooms", "fields": ["name", "colour"],
        "validate": {"$js": "all => all.colour === 'pink' ? {colour: 'Not that one.'} : undefined", "place": "here"},
        "normalize": {"$js": "item => Object.assign({}, item, {name: item.name.toLowerCase()})", "place": "here"},
        "denormalize": {"$js": "item => Object.assign({}, item, {name: item.name.toUpperCase()})", "place": "here"}})json");
    Rooms rooms(house);
    QTRY_COMPARE(rooms.list().cards().size(), 1);
    rooms.card(0).setCollapsed(false);
    Form *form = rooms.card(0).form();
    QTRY_COMPARE(rooms.line(form, "name")->text(), QStringLiteral("hall"));
    rooms.write(form, "colour", "pink");
    rooms.card(0).setCollapsed(true);
    rooms.choose(0);
    rooms.view.save();
    QTRY_COMPARE(rooms.view.tabStrip()->currentIndex(), 1);
    QTRY_COMPARE(form->row(QStringLiteral("colour"))->shownMistake(), QStringLiteral("Not that one."));
    QVERIFY(!rooms.card(0).isCollapsed());
    rooms.write(form, "colour", "blue");
    rooms.view.save();
    QTRY_COMPARE(rooms.navigated.size(), 1);
    const QJsonObject stored = house.shelves.item(QStringLiteral("rooms"), house.hall);
    QCOMPARE(stored.value(QLatin1String("name")), QJsonValue(QStringLiteral("HALL")));
    QCOMPARE(stored.value(QLatin1String("colour")), QJsonValue(QStringLiteral("blue")));
}
