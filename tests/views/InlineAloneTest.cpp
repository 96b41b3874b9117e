// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/InlineAloneTest.h"

#include "tests/views/OpenedItem.h"
#include "ui/forms/FormFooter.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/FieldsetHeader.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

const QString rooms = QStringLiteral("rooms");

/// A house with a hall and an attic.
struct House {
    House()
    {
        house = shelves.add(QStringLiteral("houses"), {{QStringLiteral("name"), QStringLiteral("Villa")}});
        hall = room("Hall");
        attic = room("Attic");
    }
    QString room(const char *name)
    {
        return shelves.add(rooms,
                           {{QStringLiteral("name"), QLatin1String(name)}, {QStringLiteral("house"), house}});
    }
    QString stored(const QString &id)
    {
        return shelves.item(rooms, id).value(QLatin1String("name")).toString();
    }
    Shelves shelves{QStringLiteral("house")};
    QString house;
    QString hall;
    QString attic;
};

class Rooms : public Opened<ChangeView>
{
public:
    explicit Rooms(House &house)
        : Opened(house.shelves, house.shelves.app(), Path::item(QStringLiteral("houses"), house.house))
    {
        choose(1);
        QTRY_COMPARE(list().cards().size(), 2);
    }
    void rename(int index, const char *name)
    {
        card(index).setCollapsed(false);
        write(card(index).form(), "name", name);
    }
};

} // namespace

void InlineAloneTest::one_is_saved_and_the_rest_stays()
{
    House house;
    Rooms opened(house);
    opened.write(opened.view.form(), "town", "Ulm");
    opened.rename(0, "Lobby");
    opened.rename(1, "Loft");
    QVERIFY(opened.card(0).saveButton()->isVisible());
    opened.card(0).saveButton()->setFocus();
    QTest::keyClick(opened.card(0).saveButton(), Qt::Key_Space);
    QTRY_COMPARE(house.stored(house.hall), QStringLiteral("Lobby"));
    QTRY_COMPARE(opened.told().size(), 1);
    QVERIFY2(opened.told().first().contains(QLatin1String("Lobby")), qPrintable(opened.told().first()));
    QCOMPARE(operations(house.shelves).size(), 1);
    QCOMPARE(house.stored(house.attic), QStringLiteral("Attic"));
    QVERIFY(!house.shelves.item(QStringLiteral("houses"), house.house).contains(QLatin1String("town")) ||
            house.shelves.item(QStringLiteral("houses"), house.house).value(QLatin1String("town")).isNull());
    QVERIFY(!opened.card(0).saveButton()->isVisible());
    QVERIFY(opened.card(0).header()->hasFocus());
    QVERIFY(opened.card(1).isDirty());
    QVERIFY(opened.view.hasUnsavedChanges());
    QVERIFY(opened.navigated.isEmpty());
    // The rest is stored as ever.
    opened.view.save();
    QTRY_COMPARE(house.stored(house.attic), QStringLiteral("Loft"));
    QTRY_COMPARE(
        house.shelves.item(QStringLiteral("houses"), house.house).value(QLatin1String("town")).toString(),
        QStringLiteral("Ulm"));
}

void InlineAloneTest::keys_save_the_one_with_the_focus()
{
    House house;
    Rooms opened(house);
    opened.rename(0, "Lobby");
    opened.rename(1, "Loft");
    QTest::keyClick(opened.line(opened.card(1).form(), "name"), Qt::Key_S,
                    Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(house.stored(house.attic), QStringLiteral("Loft"));
    QCOMPARE(house.stored(house.hall), QStringLiteral("Hall"));
    QVERIFY2(opened.card(0).saveButton()->toolTip().contains(QLatin1String("Ctrl+Shift+S")),
             qPrintable(opened.card(0).saveButton()->toolTip()));
    QCOMPARE(opened.card(0).saveButton()->accessibleName(), QStringLiteral("Save “Lobby” alone"));
}

void InlineAloneTest::a_new_one_is_added_alone()
{
    House house;
    Rooms opened(house);
    QTest::mouseClick(opened.list().addButton(), Qt::LeftButton);
    opened.rename(2, "Cellar");
    QTest::mouseClick(opened.card(2).saveButton(), Qt::LeftButton);
    QTRY_VERIFY(!opened.card(2).isNew());
    QCOMPARE(house.stored(opened.card(2).id()), QStringLiteral("Cellar"));
    QTRY_VERIFY(!opened.view.hasUnsavedChanges());
    opened.rename(2, "Vault");
    QTest::mouseClick(opened.card(2).saveButton(), Qt::LeftButton);
    QTRY_COMPARE(house.stored(opened.card(2).id()), QStringLiteral("Vault"));
    QCOMPARE(opened.list().cards().size(), 3);
}

void InlineAloneTest::its_mistakes_are_shown()
{
    House house;
    Rooms opened(house);
    opened.rename(0, "A room with a name that is too long");
    opened.rename(1, "Loft");
    QTest::mouseClick(opened.card(0).saveButton(), Qt::LeftButton);
    QTRY_VERIFY(opened.card(0).mistakeCount() > 0);
    QTRY_COMPARE(opened.told().size(), 1);
    QCOMPARE(house.stored(house.hall), QStringLiteral("Hall"));
    // Mistakes of one do not keep another from being stored.
    QTest::mouseClick(opened.card(1).saveButton(), Qt::LeftButton);
    QTRY_COMPARE(house.stored(house.attic), QStringLiteral("Loft"));
    QVERIFY(opened.card(0).saveButton()->isVisible());
}

void InlineAloneTest::deleting_at_once_is_asked_for()
{
    House house;
    house.shelves.add(QStringLiteral("lamps"), {{QStringLiteral("name"), QStringLiteral("Lamp")},
                                                {QStringLiteral("room"), house.hall}});
    Rooms opened(house);
    opened.rename(1, "Loft");
    QVERIFY(!opened.card(0).deleteButton()->isVisible());
    QTest::mouseClick(opened.card(0).removeButton(), Qt::LeftButton);
    QTRY_VERIFY(!opened.card(0).notice().isEmpty());
    QTest::mouseClick(opened.card(0).deleteButton(), Qt::LeftButton);
    QVERIFY(opened.list().question());
    const auto labels = opened.list().question()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&opened](const QLabel *label) {
        return label->text().contains(opened.card(0).notice());
    }));
    QTest::mouseClick(opened.list().question()->cancelButton(), Qt::LeftButton);
    QTRY_VERIFY(!opened.list().question());
    QVERIFY(opened.card(0).isRemoved());
    QTest::mouseClick(opened.card(0).deleteButton(), Qt::LeftButton);
    QTest::mouseClick(opened.list().question()->actionButton(), Qt::LeftButton);
    QTRY_COMPARE(opened.list().cards().size(), 1);
    QVERIFY(house.stored(house.hall).isEmpty());
    QCOMPARE(house.stored(house.attic), QStringLiteral("Attic"));
    QVERIFY(opened.card(0).isDirty());
}

void InlineAloneTest::it_is_offered_where_something_is_to_be_stored()
{
    House house;
    Rooms opened(house);
    QVERIFY(!opened.card(0).saveButton()->isVisible());
    opened.rename(0, "Lobby");
    QVERIFY(opened.card(0).saveButton()->isVisible());
    opened.rename(0, "Hall");
    QVERIFY(!opened.card(0).saveButton()->isVisible());
    // Without a parent there is nothing that it could belong to.
    Opened<AddView> added(house.shelves, house.shelves.app(), Path::add(QStringLiteral("houses")));
    added.choose(1);
    QTest::mouseClick(added.list().addButton(), Qt::LeftButton);
    added.write(added.card(0).form(), "name", "Den");
    QVERIFY(added.card(0).isDirty());
    QVERIFY(!added.card(0).saveButton()->isVisible());
}

void InlineAloneTest::undo_takes_it_back()
{
    House house;
    Rooms opened(house);
    opened.rename(0, "Lobby");
    QTest::mouseClick(opened.card(0).saveButton(), Qt::LeftButton);
    QTRY_COMPARE(opened.messages.size(), 1);
    const QStringList undo = opened.messages.first().first().value<Message>().undo;
    QCOMPARE(undo.size(), 1);
    house.shelves.connector().undo(undo.first());
    QTRY_COMPARE(house.stored(house.hall), QStringLiteral("Hall"));
    QTRY_COMPARE(opened.titles().first(), QStringLiteral("Hall"));
}
