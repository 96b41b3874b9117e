// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/PanelActionsTest.h"

#include "tests/views/DescribedWorld.h"
#include "ui/admin/MessageTexts.h"
#include "ui/fields/FieldRow.h"
#include "ui/fields/RefField.h"
#include "ui/fields/RefPicker.h"
#include "ui/forms/CreateDialog.h"
#include "ui/forms/EditDialog.h"
#include "ui/views/ChangeView.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

const QString pages = QStringLiteral("pages");

/// A page of Ada in front, with the reference to her.
class Page : public DescribedWorld
{
public:
    /// YAML of the reference's description, and of the views of users.
    explicit Page(const QByteArray &owner, const QByteArray &users = "      listView: {title: Users}\n")
        : DescribedWorld(users + "    pages:\n      changeView:\n        fields: [title, {name: owner" +
                         owner + "}]\n")
    {
        const QString page = backend.add(
            pages, {{QStringLiteral("title"), QStringLiteral("One")}, {QStringLiteral("owner"), ada()}});
        view = std::make_unique<ChangeView>(runtime.connector(), backend.app(), Path::item(pages, page),
                                            nullptr, &runtime.scripts(), &runtime.permissions());
        QSignalSpy loaded(view.get(), &View::loaded);
        view->resize(1000, 700);
        view->show();
        view->activateWindow();
        [&] { QTRY_VERIFY(!loaded.isEmpty()); }();
    }
    RefField &owner() const
    {
        return *qobject_cast<RefField *>(view->form()->row(QStringLiteral("owner"))->editor());
    }
    CreateDialog *add() const
    {
        QTest::mouseClick(owner().createButton(), Qt::LeftButton);
        return view->findChild<CreateDialog *>();
    }
    EditDialog *edit() const
    {
        QTest::mouseClick(owner().editButton(), Qt::LeftButton);
        return view->findChild<EditDialog *>();
    }
    QJsonObject user(const QString &id) { return backend.get(QStringLiteral("/app/coll/users/") + id); }
};

FieldRow *rowOf(const FormDialog *panel, const char *name)
{
    return panel->form()->row(QLatin1String(name));
}

QLineEdit *lineOf(const FormDialog *panel, const char *name)
{
    return qobject_cast<QLineEdit *>(rowOf(panel, name)->editor()->input());
}

void write(const FormDialog *panel, const char *name, const char *text)
{
    QLineEdit *line = lineOf(panel, name);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QLatin1String(text));
}

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

void PanelActionsTest::a_function_adds_and_gives_the_value()
{
    Page page(", add: {fields: [name], actions: {add: !js \"r => { if (r.data.name === 'Bad') throw new "
              "ValidationError({name: 'Not that one.'}); return backoffice.users.add({name: r.data.name + ' "
              "of ' + crudl.context('parent.title'), age: 7})._id }\"}}");
    QPointer<CreateDialog> panel = page.add();
    QVERIFY(panel);
    write(panel, "name", "Bad");
    QTest::mouseClick(panel->createButton(), Qt::LeftButton);
    QTRY_COMPARE(rowOf(panel, "name")->shownMistake(), QStringLiteral("Not that one."));
    QCOMPARE(page.storedCount(), 1);
    QCOMPARE(page.owner().value(), QJsonValue(page.ada()));
    write(panel, "name", "Eve");
    QTest::keyClick(lineOf(panel, "name"), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!panel);
    QCOMPARE(page.storedCount(), 2);
    const QString eve = page.owner().value().toString();
    QVERIFY(eve != page.ada());
    QCOMPARE(page.user(eve).value(QLatin1String("name")).toString(), QStringLiteral("Eve of One"));
    QCOMPARE(page.user(eve).value(QLatin1String("age")).toInt(), 7);
}

void PanelActionsTest::a_function_that_tells_no_id_chooses_nothing()
{
    Page page(", add: {fields: [name], actions: {add: !js \"r => { backoffice.users.add(r.data) }\"}}");
    QSignalSpy told(&page.runtime.scripts(), &ScriptRunner::messageWanted);
    QPointer<CreateDialog> panel = page.add();
    write(panel, "name", "Eve");
    QTest::mouseClick(panel->createButton(), Qt::LeftButton);
    QTRY_VERIFY(!panel);
    QCOMPARE(page.storedCount(), 2);
    QCOMPARE(page.owner().value(), QJsonValue(page.ada()));
    QCOMPARE(told.size(), 1);
    const QString text = told.first().at(1).toString();
    QVERIFY2(text.contains(QLatin1String("add.actions.add")), qPrintable(text));
}

void PanelActionsTest::functions_read_and_save()
{
    Page page(", edit: {fields: [name, age], actions: {get: !js \"r => Object.assign(backoffice.users.get("
              "r.params[0]), {age: 50})\", save: !js \"r => { if (r.data.name === 'Bad') throw new "
              "ValidationError({_error: 'Not now.'}); return backoffice.users.save(r.params[0], {name: "
              "r.data.name + ', ' + r.data.age}) }\"}}");
    QPointer<EditDialog> panel = page.edit();
    QVERIFY(panel);
    QTRY_COMPARE(lineOf(panel, "age")->text(), QStringLiteral("50"));
    write(panel, "name", "Bad");
    QTest::mouseClick(panel->actionButton(), Qt::LeftButton);
    QTRY_VERIFY2(shown(panel).contains(QLatin1String("Not now.")), qPrintable(shown(panel)));
    QCOMPARE(page.stored("name"), QStringLiteral("Ada"));
    write(panel, "name", "Eve");
    QTest::mouseClick(panel->actionButton(), Qt::LeftButton);
    QTRY_VERIFY(!panel);
    // It got what was not changed as well.
    QCOMPARE(page.stored("name"), QStringLiteral("Eve, 50"));
    QCOMPARE(page.stored("age"), QStringLiteral("36"));
    QTRY_COMPARE(page.owner().picker()->currentLabel(), QStringLiteral("Eve, 50"));
}

void PanelActionsTest::forms_of_their_own_forbid()
{
    Page page(
        ", add: {fields: [name], permissions: {add: false}}, edit: {fields: [name], permissions: {save: "
        "false}}");
    QVERIFY(page.owner().openButton()->isVisible());
    QVERIFY(!page.owner().createButton()->isVisible());
    QVERIFY(!page.owner().editButton()->isVisible());
}

void PanelActionsTest::what_follows_from_the_item_is_told_in_the_panel()
{
    Page page(
        ", edit: {fields: [name], permissions: {save: !js \"() => crudl.path.id === crudl.context('id') || "
        "crudl.context('name') !== 'Ada'\"}}, "
        "add: {fields: [name], permissions: {add: !js \"() => crudl.context('name') !== 'Eve'\"}}");
    QVERIFY(page.owner().editButton()->isVisible());
    QPointer<EditDialog> panel = page.edit();
    QTRY_COMPARE(lineOf(panel, "name")->text(), QStringLiteral("Ada"));
    QTRY_VERIFY(!panel->actionButton()->isVisible());
    QVERIFY(rowOf(panel, "name")->editor()->isReadOnly());
    QCOMPARE(panel->cancelButton()->text(), QStringLiteral("Close"));
    QTRY_VERIFY2(shown(panel).contains(messageText(QStringLiteral("permissions.saveNotPermitted"))),
                 qPrintable(shown(panel)));
    QTest::keyClick(panel, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(panel->isVisible());
    QTest::mouseClick(panel->cancelButton(), Qt::LeftButton);
    QTRY_VERIFY(!panel);

    QPointer<CreateDialog> adding = page.add();
    QTRY_VERIFY(adding->createButton()->isVisible());
    QTRY_VERIFY(!rowOf(adding, "name")->editor()->isReadOnly());
    write(adding, "name", "Eve");
    QTRY_VERIFY(!adding->createButton()->isVisible());
    QTRY_VERIFY2(shown(adding).contains(messageText(QStringLiteral("permissions.addNotPermitted"))),
                 qPrintable(shown(adding)));
    QCOMPARE(page.storedCount(), 1);
}

void PanelActionsTest::views_of_the_collection_forbid()
{
    Page page("", "      addView: {fields: [name], permissions: {add: false}}\n"
                  "      changeView: {fields: [name], permissions: {save: false}}\n");
    QVERIFY(!page.owner().createButton()->isVisible());
    QVERIFY(!page.owner().editButton()->isVisible());
    // A form of its own is another one.
    Page own(", add: {fields: [name]}, edit: {fields: [name]}",
             "      addView: {fields: [name], permissions: {add: false}}\n"
             "      changeView: {fields: [name], permissions: {save: false}}\n");
    QVERIFY(own.owner().createButton()->isVisible());
    QVERIFY(own.owner().editButton()->isVisible());
    Page none("", "      addView: false\n");
    QVERIFY(!none.owner().createButton()->isVisible());
    QVERIFY(none.owner().editButton()->isVisible());
}

void PanelActionsTest::answers_forbid()
{
    Page page("");
    QVERIFY(page.owner().createButton()->isVisible());
    QPointer<EditDialog> panel = page.edit();
    QTRY_COMPARE(lineOf(panel, "name")->text(), QStringLiteral("Ada"));
    page.runtime.permissions().deliver(
        {{QStringLiteral("users.addView"), QJsonObject{{QStringLiteral("add"), false}}},
         {QStringLiteral("users.changeView"), QJsonObject{{QStringLiteral("save"), false}}}});
    QVERIFY(!page.owner().createButton()->isVisible());
    QVERIFY(!page.owner().editButton()->isVisible());
    QVERIFY(!panel->actionButton()->isVisible());
    QVERIFY(rowOf(panel, "name")->editor()->isReadOnly());
    page.runtime.permissions().clear();
    QVERIFY(page.owner().createButton()->isVisible());
    QVERIFY(panel->actionButton()->isVisible());
    QVERIFY(!rowOf(panel, "name")->editor()->isReadOnly());
}
