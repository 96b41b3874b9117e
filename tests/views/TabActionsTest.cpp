// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/TabActionsTest.h"

#include "tests/views/DescribedWorld.h"
#include "ui/fields/FieldRow.h"
#include "ui/forms/Banner.h"
#include "ui/forms/FormFooter.h"
#include "ui/forms/InlineCard.h"
#include "ui/forms/InlineList.h"
#include "ui/forms/InlineTabs.h"
#include "ui/widgets/FieldsetHeader.h"
#include "ui/widgets/TabStrip.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

const QString pages = QStringLiteral("pages");

/// Ada with her pages, whose tab has functions.
class Pages : public DescribedWorld
{
public:
    /// YAML of the tab's actions.
    explicit Pages(const QByteArray &actions)
        : DescribedWorld("      changeView:\n        fields: [name, age]\n        tabs:\n"
                         "          - {title: Pages, field: pages, fields: [title], actions: {" +
                         actions + "}}\n")
    {
    }
    QString page(const char *title)
    {
        return backend.add(
            pages, {{QStringLiteral("title"), QLatin1String(title)}, {QStringLiteral("owner"), ada()}});
    }
    void open(int count)
    {
        change();
        view->tabStrip()->setCurrentIndex(1);
        QTRY_COMPARE(list().cards().size(), count);
    }
    InlineList &list() const { return *view->tabs()->lists().first(); }
    InlineCard &card(int index) const { return *list().cards().at(index); }
    FieldRow *field(int index) const { return card(index).form()->row(QStringLiteral("title")); }
    void write(int index, const char *text) const
    {
        card(index).setCollapsed(false);
        auto *edit = qobject_cast<QLineEdit *>(field(index)->editor()->input());
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QLatin1String(text));
    }
    void save() const { QTest::mouseClick(view->footer()->continueButton(), Qt::LeftButton); }
    QStringList titles() const
    {
        QStringList titles;
        for (const InlineCard *each : list().cards())
            titles.append(each->title());
        return titles;
    }
    QString storedTitle(const QString &id)
    {
        return backend.get(QStringLiteral("/app/coll/pages/") + id).value(QLatin1String("title")).toString();
    }
    QStringList storedTitles()
    {
        QStringList titles;
        for (const QJsonValue each :
             backend.get(QStringLiteral("/app/coll/pages")).value(QLatin1String("result")).toArray())
            titles.append(each.toObject().value(QLatin1String("title")).toString());
        return titles;
    }
};

/// All that is told by words in sight.
QString shown(const QWidget *within)
{
    QStringList texts;
    for (const auto *label : within->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace

void TabActionsTest::list_gives_the_items()
{
    Pages world("list: !js \"r => backoffice.pages.list({filter: {owner: crudl.context('id')}}).map(p => "
                "Object.assign(p, {title: [p.title, r.filters.owner === crudl.path.id, "
                "crudl.context('parent.name')].join(' ')}))\"");
    world.page("One");
    world.backend.add(pages, {{QStringLiteral("title"), QStringLiteral("Of nobody")}});
    world.open(1);
    QCOMPARE(world.titles(), QStringList(QStringLiteral("One true Ada")));
    world.card(0).setCollapsed(false);
    QTRY_COMPARE(qobject_cast<QLineEdit *>(world.field(0)->editor()->input())->text(),
                 QStringLiteral("One true Ada"));
    QVERIFY(!world.view->hasUnsavedChanges());
    // What others add comes by the same function.
    world.backend.add(
        pages, {{QStringLiteral("title"), QStringLiteral("Two")}, {QStringLiteral("owner"), world.ada()}});
    QTRY_COMPARE(world.titles(),
                 QStringList({QStringLiteral("One true Ada"), QStringLiteral("Two true Ada")}));
}

void TabActionsTest::list_may_fail()
{
    Pages world("list: !js \"r => { throw new Error('The shelf is closed.') }\"");
    world.open(0);
    QTRY_VERIFY(world.list().banner()->isVisible());
    QVERIFY2(shown(&world.list()).contains(QLatin1String("The shelf is closed.")),
             qPrintable(shown(&world.list())));
}

void TabActionsTest::functions_see_the_item_and_its_parent()
{
    constexpr auto seen = "[crudl.context('title'), crudl.context('id'), crudl.context('parent.id'), "
                          "crudl.context('parent.name'), crudl.path.id].join()";
    Pages world("save: !js \"r => backoffice.pages.save(r.params[0], {title: 'saved ' + " + QByteArray(seen) +
                "})\", add: !js \"r => backoffice.pages.add({title: 'added ' + " + seen +
                ", owner: r.data.owner})\"");
    const QString one = world.page("One");
    world.open(1);
    world.write(0, "Uno");
    QTest::mouseClick(world.list().addButton(), Qt::LeftButton);
    world.write(1, "Due");
    world.save();
    QTRY_COMPARE(world.storedTitle(one), QStringLiteral("saved Uno,%1,%2,Ada,%2").arg(one, world.ada()));
    QTRY_VERIFY(world.storedTitles().contains(QStringLiteral("added Due,,%1,Ada,%1").arg(world.ada())));
    QTRY_VERIFY(!world.view->hasUnsavedChanges());
    QTRY_COMPARE(world.titles(), world.storedTitles());
}

void TabActionsTest::one_save_does_all()
{
    Pages world("save: !js \"r => backoffice.pages.save(r.params[0], {title: r.data.title + '!'})\", "
                "delete: !js \"r => backoffice.pages.delete(r.params[0])\"");
    const QString one = world.page("One");
    world.page("Two");
    const QString three = world.page("Three");
    world.open(3);
    world.write(0, "Uno");
    QTest::mouseClick(world.card(1).removeButton(), Qt::LeftButton);
    QTest::mouseClick(world.list().addButton(), Qt::LeftButton);
    world.write(3, "Four");
    world.view->tabStrip()->setCurrentIndex(0);
    world.type("name", "Eve");
    world.save();
    QTRY_COMPARE(world.stored("name"), QStringLiteral("Eve"));
    QTRY_COMPARE(world.storedTitles(),
                 QStringList({QStringLiteral("Uno!"), QStringLiteral("Three"), QStringLiteral("Four")}));
    QTRY_VERIFY(!world.view->hasUnsavedChanges());
    QCOMPARE(world.titles(), world.storedTitles());
    QVERIFY(world.lastMessage().contains(QLatin1String("Eve")));
    // The next one is stored on top of that.
    world.view->tabStrip()->setCurrentIndex(1);
    world.write(1, "Tre");
    world.save();
    QTRY_COMPARE(world.storedTitle(three), QStringLiteral("Tre!"));
    QCOMPARE(world.storedTitle(one), QStringLiteral("Uno!"));
}

void TabActionsTest::a_refusal_shows_at_the_field()
{
    Pages world("save: !js \"r => { if (r.data.title === 'Bad') throw new ValidationError({title: 'Not that "
                "one.'}); return backoffice.pages.save(r.params[0], r.data) }\"");
    const QString one = world.page("One");
    world.open(1);
    world.write(0, "Bad");
    world.card(0).setCollapsed(true);
    world.view->tabStrip()->setCurrentIndex(0);
    world.type("name", "Eve");
    world.save();
    QTRY_COMPARE(world.view->tabStrip()->currentIndex(), 1);
    QVERIFY(!world.card(0).isCollapsed());
    QCOMPARE(world.field(0)->shownMistake(), QStringLiteral("Not that one."));
    QVERIFY2(world.lastMessage().contains(QLatin1String("Bad")), qPrintable(world.lastMessage()));
    // Functions go first: nothing at all is stored.
    QCOMPARE(world.stored("name"), QStringLiteral("Ada"));
    QCOMPARE(world.storedTitle(one), QStringLiteral("One"));
    world.write(0, "Good");
    world.save();
    QTRY_COMPARE(world.storedTitle(one), QStringLiteral("Good"));
    QTRY_COMPARE(world.stored("name"), QStringLiteral("Eve"));
    QTRY_VERIFY(!world.view->hasUnsavedChanges());
}

void TabActionsTest::the_server_is_asked_before_functions_run()
{
    Pages world("save: !js \"r => backoffice.pages.save(r.params[0], r.data)\"");
    const QString one = world.page("One");
    world.open(1);
    world.write(0, "Uno");
    QTest::mouseClick(world.list().addButton(), Qt::LeftButton);
    world.write(1, "Due");
    // Somebody deletes the parent of both: nothing of it can be stored.
    world.view->tabStrip()->setCurrentIndex(0);
    world.type("age", "-5");
    world.save();
    QTRY_VERIFY(world.view->form()->mistakeCount() > 0);
    QCOMPARE(world.storedTitle(one), QStringLiteral("One"));
    QCOMPARE(world.storedTitles().size(), 1);
    world.type("age", "40");
    world.save();
    QTRY_COMPARE(world.storedTitle(one), QStringLiteral("Uno"));
    QTRY_COMPARE(world.storedTitles().size(), 2);
    QTRY_COMPARE(world.stored("age"), QStringLiteral("40"));
}

void TabActionsTest::other_refusals_show_at_the_card()
{
    Pages world("save: !js \"r => { throw new PermissionError('Only on Mondays.') }\"");
    world.page("One");
    world.open(1);
    world.write(0, "Uno");
    world.save();
    QTRY_VERIFY(world.card(0).isWrong());
    QVERIFY2(shown(&world.card(0)).contains(QLatin1String("Only on Mondays.")),
             qPrintable(shown(&world.card(0))));
    QVERIFY(world.lastMessage().contains(QLatin1String("Nothing was saved: Only on Mondays.")));
    QVERIFY(world.view->hasUnsavedChanges());
}

void TabActionsTest::reasons_are_told()
{
    Pages world("add: !js \"r => { throw new Error('The pen is dry.') }\"");
    world.open(0);
    QTest::mouseClick(world.list().addButton(), Qt::LeftButton);
    world.write(0, "Uno");
    world.save();
    QTRY_VERIFY(world.card(0).isWrong());
    QVERIFY2(world.lastMessage().contains(QLatin1String("Nothing was saved: The pen is dry.")),
             qPrintable(world.lastMessage()));
    // A mistake of the person is none of the server.
    Pages wrong("add: !js \"r => { throw new ValidationError({_error: 'Not on Sundays.'}) }\"");
    wrong.open(0);
    QTest::mouseClick(wrong.list().addButton(), Qt::LeftButton);
    wrong.write(0, "Uno");
    wrong.save();
    QTRY_VERIFY(wrong.card(0).isWrong());
    QVERIFY2(wrong.lastMessage().contains(QLatin1String("The form is not valid")),
             qPrintable(wrong.lastMessage()));
    QVERIFY(shown(&wrong.card(0)).contains(QLatin1String("Not on Sundays.")));
}

void TabActionsTest::titles_that_are_no_text_are_told()
{
    DescribedWorld world(
        "      changeView:\n        fields: [name]\n        tabs:\n          - {field: pages, "
        "fields: [title], getItemTitle: !js \"p => p.title === 'Seven' ? 7 : `No ${p.title}`\"}\n");
    QSignalSpy told(&world.runtime.scripts(), &ScriptRunner::messageWanted);
    world.change();
    world.view->tabStrip()->setCurrentIndex(1);
    InlineList &list = *world.view->tabs()->lists().first();
    QTest::mouseClick(list.addButton(), Qt::LeftButton);
    InlineCard &card = *list.cards().first();
    auto *line = qobject_cast<QLineEdit *>(card.form()->row(QStringLiteral("title"))->editor()->input());
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("One"));
    QTRY_COMPARE(card.title(), QStringLiteral("No One"));
    // All buttons name what they are for, also those that are not in sight.
    QStringList names;
    for (const QAbstractButton *button : card.header()->findChildren<QAbstractButton *>()) {
        if (button->accessibleName().contains(QStringLiteral("No One")))
            names.append(button->accessibleName());
        QVERIFY2(!button->accessibleName().contains(QLatin1String("undefined")),
                 qPrintable(button->accessibleName()));
    }
    QCOMPARE(names.size(), 4);
    QVERIFY(told.isEmpty());
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("Seven"));
    QTRY_COMPARE(told.size(), 1);
    const QString text = told.first().at(1).toString();
    QVERIFY2(text.contains(QLatin1String("tabs[0].getItemTitle")), qPrintable(text));
}

void TabActionsTest::a_failed_delete_is_told()
{
    Pages world("delete: !js \"r => { throw new Error(r.data.title + ' stays.') }\"");
    world.page("One");
    world.open(1);
    QTest::mouseClick(world.card(0).removeButton(), Qt::LeftButton);
    world.save();
    QTRY_VERIFY(world.card(0).notice().startsWith(QStringLiteral("One could not be deleted. One stays.")));
    QCOMPARE(world.storedTitles().size(), 1);
}

void TabActionsTest::a_new_parent_is_made_once()
{
    Pages world("add: !js \"r => { if (r.data.title === 'Bad') throw new ValidationError({title: 'No.'}); "
                "return backoffice.pages.add({title: r.data.title + ' of ' + crudl.context('parent.id'), "
                "owner: r.data.owner}) }\"");
    world.add();
    world.type("name", "Eve");
    world.type("age", "7");
    world.view->tabStrip()->setCurrentIndex(1);
    QTest::mouseClick(world.list().addButton(), Qt::LeftButton);
    world.write(0, "Bad");
    world.save();
    QTRY_COMPARE(world.field(0)->shownMistake(), QStringLiteral("No."));
    QCOMPARE(world.storedCount(), 2);
    QVERIFY2(world.lastMessage().contains(QLatin1String("The form is not valid")),
             qPrintable(world.lastMessage()));
    world.view->tabStrip()->setCurrentIndex(0);
    world.type("name", "Eva");
    QCOMPARE(world.line("age")->text(), QStringLiteral("7"));
    world.type("age", "");
    world.view->tabStrip()->setCurrentIndex(1);
    world.write(0, "Good");
    world.save();
    QTRY_COMPARE(world.storedTitles().size(), 1);
    QTRY_VERIFY(world.replacedBy().isItem());
    const QString eve = world.replacedBy().id();
    QCOMPARE(world.storedTitles().first(), QStringLiteral("Good of ") + eve);
    QCOMPARE(world.storedCount(), 2);
    const QJsonObject stored = world.backend.get(QStringLiteral("/app/coll/users/") + eve);
    QCOMPARE(stored.value(QLatin1String("name")).toString(), QStringLiteral("Eva"));
    QVERIFY2(stored.value(QLatin1String("age")).isNull() || !stored.contains(QLatin1String("age")),
             "an emptied field was not sent");
}

void TabActionsTest::an_item_without_a_name_comes_with_the_others()
{
    Pages world("add: !js \"r => { backoffice.pages.add(r.data) }\", "
                "save: !js \"r => { backoffice.pages.save(r.params[0], {title: r.data.title + '?'}) }\"");
    world.page("One");
    world.open(1);
    world.write(0, "Uno");
    QTest::mouseClick(world.list().addButton(), Qt::LeftButton);
    world.write(1, "Due");
    world.save();
    QTRY_COMPARE(world.titles(), QStringList({QStringLiteral("Uno?"), QStringLiteral("Due")}));
    QTRY_VERIFY(!world.view->hasUnsavedChanges());
    QCOMPARE(world.storedTitles().size(), 2);
    world.save();
    QCOMPARE(world.storedTitles().size(), 2);
}

void TabActionsTest::items_from_elsewhere_are_saved_there()
{
    // What they are in is the age of their parent.
    Pages world(
        "list: !js \"r => { const u = backoffice.users.get(crudl.path.id); return [{id: 7, title: 'Age ' "
        "+ u.age}] }\", save: !js \"r => { backoffice.users.save(crudl.path.id, {age: "
        "Number(r.data.title)}) }\"");
    world.open(1);
    QCOMPARE(world.titles(), QStringList(QStringLiteral("Age 36")));
    world.write(0, "50");
    QVERIFY(!world.card(0).isWrong());
    world.save();
    QTRY_COMPARE(world.stored("age"), QStringLiteral("50"));
    QTRY_VERIFY(!world.view->hasUnsavedChanges());
    QTRY_COMPARE(world.titles(), QStringList(QStringLiteral("Age 50")));
}

void TabActionsTest::answers_of_the_wrong_kind_are_told()
{
    Pages world("list: !js \"r => 'all of them'\"");
    QSignalSpy told(&world.runtime.scripts(), &ScriptRunner::messageWanted);
    world.open(0);
    const auto place = QStringLiteral("admin.views.users.changeView.tabs[0].actions.list");
    QTRY_VERIFY(
        shown(&world.list()).contains(QStringLiteral("The function has to give a list of items (") + place));
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().at(1).toString().contains(place));
}

void TabActionsTest::the_item_waits_for_rows_that_are_wrong()
{
    DescribedWorld world(
        "      changeView:\n        fields: [name, age]\n"
        "        actions: {save: !js \"r => backoffice.users.save(r.params[0], r.data)\"}\n"
        "        tabs:\n          - {title: Pages, field: pages, fields: [title], validate: !js "
        "\"all => all.title === 'No' ? {title: 'Not that one.'} : undefined\"}\n");
    world.change();
    world.type("name", "Eve");
    world.view->tabStrip()->setCurrentIndex(1);
    InlineList &list = *world.view->tabs()->lists().first();
    QTest::mouseClick(list.addButton(), Qt::LeftButton);
    FieldRow *title = list.cards().first()->form()->row(QStringLiteral("title"));
    title->editor()->edit(QStringLiteral("No"));
    QTest::mouseClick(world.view->footer()->continueButton(), Qt::LeftButton);
    QTRY_COMPARE(title->shownMistake(), QStringLiteral("Not that one."));
    QTRY_VERIFY(world.view->footer()->continueButton()->isEnabled());
    QCOMPARE(world.stored("name"), QStringLiteral("Ada"));
    title->editor()->edit(QStringLiteral("Yes"));
    QTest::mouseClick(world.view->footer()->continueButton(), Qt::LeftButton);
    QTRY_COMPARE(world.stored("name"), QStringLiteral("Eve"));
    QTRY_VERIFY(!world.view->hasUnsavedChanges());
}
