// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/DescribedViewTest.h"

#include "tests/views/DescribedWorld.h"
#include "ui/admin/MessageTexts.h"
#include "ui/fields/FieldRow.h"
#include "ui/forms/Banner.h"
#include "ui/forms/FormFooter.h"
#include "ui/views/ChangeView.h"
#include "ui/widgets/ConfirmDialog.h"

#include <QAbstractButton>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

/// A claim, the views of users that it is about, and what shows it.
struct Claim {
    const char *name;
    const char *views;
    void (*shown)(DescribedWorld &world);
};

void click(QAbstractButton *button)
{
    QTest::mouseClick(button, Qt::LeftButton);
}

void saveAndStay(const DescribedWorld &world)
{
    click(world.view->footer()->continueButton());
}

QString bannerText(const DescribedWorld &world)
{
    return world.view->banner()->isVisible() ? world.view->banner()->text() : QString();
}

const Claim Claims[] = {
    // Changing: reading
    {"a replaced get is asked for the id, its answer shown",
     "      changeView: {fields: [name, age], actions: {get: !js \"r => ({name: 'N' + r.params[0].length, "
     "age: 7})\"}}\n",
     [](DescribedWorld &world) {
         world.change(QStringLiteral("12345"));
         QCOMPARE(world.text("name"), QStringLiteral("N5"));
         QCOMPARE(world.text("age"), QStringLiteral("7"));
         QVERIFY(!world.view->hasUnsavedChanges());
     }},
    {"what is not found is told with the function's words",
     "      changeView: {fields: [name], actions: {get: !js \"r => { throw new NotFoundError('Sold.') "
     "}\"}}\n",
     [](DescribedWorld &world) {
         world.change();
         QVERIFY(!world.sentence().isEmpty());
         QCOMPARE(world.detail(), QStringLiteral("Sold."));
         QVERIFY(!world.view->footer()->isVisible());
     }},
    {"what is not found may lead to another place",
     "      changeView: {fields: [name], actions: {get: !js \"r => { throw new NotFoundError({message: "
     "'Sold.', redirectTo: 'pages'}) }\"}}\n",
     [](DescribedWorld &world) {
         world.change();
         QTRY_COMPARE(world.replacedBy(), Path::list(QStringLiteral("pages")));
         QCOMPARE(world.lastMessage(), QStringLiteral("Sold."));
     }},
    {"who may not get sees a sentence", "      changeView: {fields: [name], permissions: {get: false}}\n",
     [](DescribedWorld &world) {
         world.change();
         QCOMPARE(world.sentence(), messageText(QStringLiteral("permissions.viewNotPermitted")));
         QVERIFY(!world.view->footer()->isVisible());
     }},
    {"a permission that is a function is waited for, and followed",
     "      changeView: {fields: [name], permissions: !js \"() => ({get: current_user.login === 'ada'})\"}\n",
     [](DescribedWorld &world) {
         world.change();
         QVERIFY(!world.sentence().isEmpty());
         world.runtime.scripts().setUser({{QStringLiteral("login"), QStringLiteral("ada")}});
         QTRY_VERIFY(world.sentence().isEmpty());
         QTRY_COMPARE(world.text("name"), QStringLiteral("Ada"));
         world.runtime.scripts().setUser({{QStringLiteral("login"), QStringLiteral("bob")}});
         QTRY_VERIFY(!world.sentence().isEmpty());
     }},
    {"an answer delivers permissions, which are added to the others",
     "      changeView: {fields: [name], permissions: {save: false}, actions: {get: !js \"r => ({data: "
     "{name: "
     "'A'}, permissions: {'users.changeView': {delete: false}}})\"}}\n",
     [](DescribedWorld &world) {
         world.change();
         QTRY_VERIFY(!world.view->mayRemove());
         QVERIFY(!world.view->maySave());
         QVERIFY(!world.view->footer()->isVisible());
     }},

    // Changing: saving
    {"who may not save gets no button, and the keys say why",
     "      changeView: {fields: [name], permissions: {save: false}}\n",
     [](DescribedWorld &world) {
         world.change();
         QVERIFY(!world.view->footer()->saveButton()->isVisible());
         QVERIFY(!world.view->footer()->continueButton()->isVisible());
         QVERIFY(world.view->footer()->deleteButton()->isVisible());
         QVERIFY(world.row("name")->editor()->isReadOnly());
         world.view->save();
         QCOMPARE(world.lastMessage(), messageText(QStringLiteral("permissions.saveNotPermitted")));
     }},
    {"permissions see the form in front",
     "      changeView: {fields: [name, age], permissions: {save: !js \"() => crudl.context('age') >= "
     "18\"}}\n",
     [](DescribedWorld &world) {
         world.change();
         QTRY_VERIFY(world.view->footer()->saveButton()->isVisible());
         world.type("age", "3");
         QTRY_VERIFY(!world.view->footer()->saveButton()->isVisible());
         // What cannot be saved any more can be dropped.
         QVERIFY(world.view->footer()->discardButton()->isVisible());
         QTest::mouseClick(world.view->footer()->discardButton(), Qt::LeftButton);
         QTRY_VERIFY(world.view->footer()->saveButton()->isVisible());
     }},
    {"a replaced save gets all of the form, its answer is shown",
     "      changeView: {fields: [name, age], actions: {save: !js \"r => backoffice.users.save(r.params[0], "
     "{name: r.data.name + r.data.age})\"}}\n",
     [](DescribedWorld &world) {
         world.change();
         world.type("name", "Eve");
         saveAndStay(world);
         QTRY_COMPARE(world.text("name"), QStringLiteral("Eve36"));
         QTRY_VERIFY(!world.view->hasUnsavedChanges());
         QCOMPARE(world.stored("name"), QStringLiteral("Eve36"));
     }},
    {"without an answer it is read again",
     "      changeView: {fields: [name, age], actions: {save: !js \"r => { "
     "backoffice.users.save(r.params[0], "
     "{name: r.data.name.toUpperCase()}) }\"}}\n",
     [](DescribedWorld &world) {
         world.change();
         world.type("name", "Eve");
         saveAndStay(world);
         QTRY_COMPARE(world.text("name"), QStringLiteral("EVE"));
         QCOMPARE(world.text("age"), QStringLiteral("36"));
         QTRY_VERIFY(!world.view->hasUnsavedChanges());
         QCOMPARE(world.stored("name"), QStringLiteral("EVE"));
     }},
    {"mistakes of a replaced save stand at the fields and above the form",
     "      changeView: {fields: [name, age], actions: {save: !js \"r => { throw new ValidationError({name: "
     "['Taken', 'Ugly'], _error: 'Not today', other: 'Unseen'}) }\"}}\n",
     [](DescribedWorld &world) {
         world.change();
         world.type("name", "Eve");
         saveAndStay(world);
         QTRY_COMPARE(world.row("name")->shownMistake(), QStringLiteral("Taken\nUgly"));
         QVERIFY(world.view->form()->mistakeBanner()->text().contains(QStringLiteral("Not today")));
         QVERIFY(world.view->form()->mistakeBanner()->text().contains(QStringLiteral("Unseen")));
         QVERIFY(world.view->hasUnsavedChanges());
         QCOMPARE(world.view->focusWidget(), world.line("name"));
     }},
    {"who is refused keeps what was entered",
     "      changeView: {fields: [name, age], actions: {save: !js \"r => { throw r.data.age > 40 ? new "
     "AuthorizationError() : new PermissionError('Ask Bob.') }\"}}\n",
     [](DescribedWorld &world) {
         world.change();
         world.type("name", "Eve");
         saveAndStay(world);
         QTRY_VERIFY(bannerText(world).contains(QStringLiteral("Ask Bob.")));
         world.type("age", "50");
         saveAndStay(world);
         QTRY_VERIFY(bannerText(world).contains(QStringLiteral("not logged in")));
         QCOMPARE(world.text("name"), QStringLiteral("Eve"));
         QVERIFY(world.view->hasUnsavedChanges());
     }},
    {"fields, then the form, are normalized, and made back in that order",
     "      changeView:\n        fields: [{name: name, normalize: !js \"v => v + 'f'\", denormalize: !js \"v "
     "=> "
     "v + 'F'\"}]\n        normalize: !js \"o => Object.assign(o, {name: o.name + 'v'})\"\n        "
     "denormalize: !js \"o => Object.assign(o, {name: o.name + 'V'})\"\n",
     [](DescribedWorld &world) {
         world.change();
         QTRY_COMPARE(world.text("name"), QStringLiteral("Adafv"));
         world.type("name", "E");
         saveAndStay(world);
         QTRY_COMPARE(world.text("name"), QStringLiteral("EFVfv"));
         QCOMPARE(world.stored("name"), QStringLiteral("EFV"));
     }},
    {"a key leads into the item, a default stands where there is nothing",
     "      changeView: {fields: [name, {name: where, key: address.street, field: Text}, {name: age, "
     "defaultValue: 5}]}\n",
     [](DescribedWorld &world) {
         world.change(world.backend.add(
             QStringLiteral("users"),
             {{QStringLiteral("name"), QStringLiteral("Eve")},
              {QStringLiteral("address"), QJsonObject{{QStringLiteral("street"), QStringLiteral("Main")}}}}));
         QCOMPARE(world.text("where"), QStringLiteral("Main"));
         QCOMPARE(world.text("age"), QStringLiteral("5"));
         QVERIFY(!world.view->hasUnsavedChanges());
     }},
    {"what is not described is not lost", "      changeView: {fields: [name]}\n",
     [](DescribedWorld &world) {
         world.change();
         world.type("name", "Eve");
         saveAndStay(world);
         QTRY_COMPARE(world.stored("name"), QStringLiteral("Eve"));
         QCOMPARE(world.stored("age"), QStringLiteral("36"));
     }},
    {"later edits are guarded after save and continue, too", "      changeView: {fields: [name]}\n",
     [](DescribedWorld &world) {
         world.change();
         world.type("name", "Eve");
         saveAndStay(world);
         QTRY_VERIFY(!world.view->hasUnsavedChanges());
         world.type("name", "Eva");
         QVERIFY(world.view->hasUnsavedChanges());
     }},

    // Changing: checks
    {"a check may take its time",
     "      changeView: {fields: [{name: name, validate: !js \"v => new Promise(d => d(v.length > 3 ? 'Long' "
     ": "
     "undefined))\"}]}\n",
     [](DescribedWorld &world) {
         world.change();
         world.type("name", "Abcd");
         saveAndStay(world);
         QTRY_COMPARE(world.row("name")->shownMistake(), QStringLiteral("Long"));
         QCOMPARE(world.stored("name"), QStringLiteral("Ada"));
         world.type("name", "Abc");
         QTRY_VERIFY(world.row("name")->shownMistake().isEmpty());
     }},
    {"required may be a function",
     "      changeView: {fields: [name, {name: age, required: !js \"() => crudl.context('name') === "
     "'Eve'\"}]}\n",
     [](DescribedWorld &world) {
         world.change();
         world.type("name", "Eve");
         QTRY_VERIFY(world.row("age")->field().required);
         world.line("age")->clear();
         saveAndStay(world);
         QTRY_VERIFY(!world.row("age")->shownMistake().isEmpty());
         world.type("name", "Bob");
         QTRY_VERIFY(!world.row("age")->field().required);
         saveAndStay(world);
         QTRY_COMPARE(world.stored("name"), QStringLiteral("Bob"));
     }},
    {"read-only may be a function",
     "      changeView: {fields: [name, {name: age, readOnly: !js \"() => crudl.context('name') !== "
     "'Eve'\"}]}\n",
     [](DescribedWorld &world) {
         world.change();
         QTRY_VERIFY(world.row("age")->editor()->isReadOnly());
         world.type("name", "Eve");
         QTRY_VERIFY(!world.row("age")->editor()->isReadOnly());
     }},
    {"effects of a change come in their order",
     "      changeView:\n        fields:\n          - name\n          - name: age\n            onChange: "
     "{in: "
     "name, setProps: !js \"n => Promise.resolve({helpText: n.value})\", setValue: !js \"n => n.value === "
     "'Eve' ? 5 : undefined\", setInitialValue: 9}\n",
     [](DescribedWorld &world) {
         world.change();
         QTRY_COMPARE(world.row("age")->field().help, QStringLiteral("Ada"));
         // Something is stored there.
         QCOMPARE(world.text("age"), QStringLiteral("36"));
         world.type("name", "Eve");
         QTRY_COMPARE(world.text("age"), QStringLiteral("5"));
         QTRY_COMPARE(world.row("age")->field().help, QStringLiteral("Eve"));
         QCOMPARE(world.view->form()->changedCount(), 1);
     }},

    // Changing: deleting
    {"who may not delete gets no button, and is told",
     "      changeView: {fields: [name], permissions: {delete: false}}\n",
     [](DescribedWorld &world) {
         world.change();
         QVERIFY(!world.view->footer()->deleteButton()->isVisible());
         QVERIFY(world.view->footer()->saveButton()->isVisible());
         qobject_cast<ChangeView *>(world.view.get())->remove();
         QCOMPARE(world.lastMessage(), messageText(QStringLiteral("permissions.deleteNotPermitted")));
     }},
    {"a replaced delete runs after the question, whatever the form says",
     "      changeView: {fields: [name], actions: {delete: !js \"r => { backoffice.users.save(r.params[0], "
     "{name: 'gone'}) }\"}}\n",
     [](DescribedWorld &world) {
         world.change();
         world.line("name")->clear();
         click(world.view->footer()->deleteButton());
         QTRY_VERIFY(world.dialogButton(QStringLiteral("Delete")));
         QCOMPARE(world.stored("name"), QStringLiteral("Ada"));
         click(world.dialogButton(QStringLiteral("Delete")));
         QTRY_COMPARE(world.replacedBy(), Path::list(QStringLiteral("users")));
         QCOMPARE(world.stored("name"), QStringLiteral("gone"));
     }},
    {"a replaced delete gets the values of the form",
     "      changeView: {fields: [name, age], actions: {delete: !js \"r => { "
     "backoffice.users.save(r.params[0], "
     "{name: r.data.name + ', ' + r.data.age}) }\"}}\n",
     [](DescribedWorld &world) {
         world.change();
         world.type("age", "40");
         click(world.view->footer()->deleteButton());
         QTRY_VERIFY(world.dialogButton(QStringLiteral("Delete")));
         click(world.dialogButton(QStringLiteral("Delete")));
         QTRY_COMPARE(world.stored("name"), QStringLiteral("Ada, 40"));
     }},
    {"what a save does not find is told with the function's words",
     "      changeView: {fields: [name], actions: {save: !js \"r => { throw new NotFoundError('No such "
     "shelf.') }\"}}\n",
     [](DescribedWorld &world) {
         world.change();
         world.type("name", "Eve");
         click(world.view->footer()->continueButton());
         QTRY_VERIFY2(bannerText(world).contains(QLatin1String("No such shelf.")),
                      qPrintable(bannerText(world)));
         QVERIFY(!bannerText(world).contains(QLatin1String("deleted")));
         QVERIFY(world.wentTo() == Path());
         QCOMPARE(world.text("name"), QStringLiteral("Eve"));
     }},
    {"what a save does not find may lead to another place, where nothing is lost unasked",
     "      changeView: {fields: [name], actions: {save: !js \"r => { throw {status: 404, message: 'Sold.', "
     "redirectTo: 'pages'} }\"}}\n",
     [](DescribedWorld &world) {
         world.change();
         world.type("name", "Eve");
         click(world.view->footer()->continueButton());
         QTRY_COMPARE(world.wentTo(), Path::list(QStringLiteral("pages")));
         QCOMPARE(world.lastMessage(), QStringLiteral("Sold."));
         QVERIFY(world.view->hasUnsavedChanges());
     }},
    {"a delete that fails is told, and nothing is left",
     "      changeView: {fields: [name], actions: {delete: !js \"r => { throw new PermissionError('Not "
     "him.') }\"}}\n",
     [](DescribedWorld &world) {
         world.change();
         click(world.view->footer()->deleteButton());
         QTRY_VERIFY(world.dialogButton(QStringLiteral("Delete")));
         click(world.dialogButton(QStringLiteral("Delete")));
         QTRY_VERIFY(world.lastMessage().contains(QStringLiteral("Not him.")));
         QVERIFY(world.replaced->isEmpty());
         QVERIFY(world.sentence().isEmpty());
     }},

    // How it is called
    {"a title that is a function follows the form",
     "      listView: {title: People}\n      changeView: {fields: [name], title: !js \"() => 'Of ' + "
     "crudl.context('name')\"}\n",
     [](DescribedWorld &world) {
         world.change();
         QTRY_COMPARE(world.view->title(), QStringLiteral("Of Ada"));
         world.type("name", "Eve");
         QTRY_COMPARE(world.view->title(), QStringLiteral("Of Eve"));
         QCOMPARE(world.view->breadcrumbs().first().text, QStringLiteral("People"));
     }},

    // Adding
    {"who may not add sees a sentence", "      addView: {fields: [name], permissions: {add: false}}\n",
     [](DescribedWorld &world) {
         world.add();
         QVERIFY(!world.sentence().isEmpty());
         QVERIFY(!world.view->footer()->isVisible());
         world.view->save();
         QCOMPARE(world.storedCount(), 1);
     }},
    {"leave to add may come later",
     "      addView: {fields: [name], permissions: {add: !js \"() => current_user.login === 'ada'\"}}\n",
     [](DescribedWorld &world) {
         world.add();
         QVERIFY(!world.sentence().isEmpty());
         world.runtime.scripts().setUser({{QStringLiteral("login"), QStringLiteral("ada")}});
         QTRY_VERIFY(world.sentence().isEmpty());
         QTRY_VERIFY(world.view->footer()->isVisible());
     }},
    {"new items begin with what is described, and are made back before they are added",
     "      addView:\n        title: New person\n        fields: [{name: name, initialValue: !js \"() => "
     "'Eve'\"}, {name: age, initialValue: 3}]\n        denormalize: !js \"o => Object.assign(o, {name: "
     "o.name "
     "+ '!'})\"\n",
     [](DescribedWorld &world) {
         world.add();
         QTRY_COMPARE(world.text("name"), QStringLiteral("Eve"));
         QCOMPARE(world.text("age"), QStringLiteral("3"));
         QCOMPARE(world.view->title(), QStringLiteral("New person"));
         QVERIFY(!world.view->hasUnsavedChanges());
         world.view->footer()->anotherButton()->click();
         QTRY_COMPARE(world.storedCount(), 2);
         QTRY_VERIFY(world.lastMessage().contains(QStringLiteral("Eve")));
         // Once more from the beginning.
         QTRY_COMPARE(world.text("name"), QStringLiteral("Eve"));
         QCOMPARE(world.text("age"), QStringLiteral("3"));
     }},
    {"a replaced add gets the values, and its answer is where save and continue goes",
     "      addView: {fields: [name, age], actions: {add: !js \"r => ({id: 7, name: r.data.name})\"}}\n",
     [](DescribedWorld &world) {
         world.add();
         world.type("name", "Eve");
         saveAndStay(world);
         QTRY_COMPARE(world.replacedBy(), Path::item(QStringLiteral("users"), QStringLiteral("7")));
         QCOMPARE(world.storedCount(), 1);
     }},
    {"a replaced add may give the id alone",
     "      addView: {fields: [name], actions: {add: !js \"r => 'x' + r.data.name\"}}\n",
     [](DescribedWorld &world) {
         world.add();
         world.type("name", "Eve");
         saveAndStay(world);
         QTRY_COMPARE(world.replacedBy(), Path::item(QStringLiteral("users"), QStringLiteral("xEve")));
     }},
    {"mistakes that denormalize finds in a new item stand at their fields",
     "      addView: {fields: [name], denormalize: !js \"o => { throw new ValidationError({name: 'Short'}) "
     "}\"}\n",
     [](DescribedWorld &world) {
         world.add();
         world.type("name", "E");
         saveAndStay(world);
         QTRY_COMPARE(world.row("name")->shownMistake(), QStringLiteral("Short"));
         QCOMPARE(world.storedCount(), 1);
     }},
    {"pressing twice adds once", "      addView: {fields: [name]}\n",
     [](DescribedWorld &world) {
         world.add();
         world.type("name", "Eve");
         click(world.view->footer()->saveButton());
         click(world.view->footer()->saveButton());
         world.view->save();
         QTRY_COMPARE(world.wentTo(), Path::list(QStringLiteral("users")));
         QCOMPARE(world.storedCount(), 2);
     }},
};

} // namespace

void DescribedViewTest::cleanup()
{
    setMessageOverrides({});
}

void DescribedViewTest::claims_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(Claims)); ++i)
        QTest::newRow(Claims[i].name) << i;
}

void DescribedViewTest::claims()
{
    QFETCH(int, index);
    DescribedWorld world(Claims[index].views);
    Claims[index].shown(world);
}
