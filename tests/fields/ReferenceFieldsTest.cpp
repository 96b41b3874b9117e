// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fields/ReferenceFieldsTest.h"

#include "tests/fields/FieldSamples.h"
#include "tests/forms/Shelves.h"
#include "ui/fields/LinkLine.h"
#include "ui/fields/RefField.h"
#include "ui/fields/RefPicker.h"
#include "ui/fields/RefPopup.h"
#include "ui/fields/RefSearch.h"
#include "ui/fields/RefsListField.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

const FieldMeta &authorOf(const Shelves &shelves)
{
    return *shelves.collection("books").field(QStringLiteral("author"));
}

QLineEdit *lineOf(const FieldEditor &editor)
{
    return qobject_cast<QLineEdit *>(editor.input());
}

void type(const FieldEditor &editor, const char *text)
{
    lineOf(editor)->setFocus();
    lineOf(editor)->selectAll();
    QTest::keyClicks(lineOf(editor), QLatin1String(text));
}

QString idOf(Shelves &shelves, const char *collection, const char *name)
{
    const QJsonArray items = shelves.send("GET", QLatin1String("/coll/") + QLatin1String(collection))
                                 .value(QLatin1String("result"))
                                 .toArray();
    for (const QJsonValue item : items) {
        if (item.toObject().value(QLatin1String("name")).toString() == QLatin1String(name))
            return item.toObject().value(QLatin1String("_id")).toString();
    }
    return {};
}

} // namespace

void ReferenceFieldsTest::labels_are_asked_for_together()
{
    Shelves shelves;
    ReferenceLabels labels(&shelves.connector());
    QSignalSpy idle(&labels, &ReferenceLabels::idle);
    labels.want(QStringLiteral("authors"), {shelves.author});
    labels.want(QStringLiteral("authors"), {idOf(shelves, "authors", "Ende, Michael"), shelves.author});
    QCOMPARE(labels.label(QStringLiteral("authors"), shelves.author), shelves.author);
    QVERIFY(idle.wait());
    QCOMPARE(labels.label(QStringLiteral("authors"), shelves.author), QStringLiteral("Stroustrup, Bjarne"));
    QCOMPARE(shelves.seen("GET", QStringLiteral("/coll/authors")).size(), 1);
    labels.want(QStringLiteral("authors"), {shelves.author});
    QVERIFY(labels.isIdle());
}

void ReferenceFieldsTest::labels_of_missing_items_are_told()
{
    Shelves shelves;
    ReferenceLabels labels(&shelves.connector());
    QSignalSpy idle(&labels, &ReferenceLabels::idle);
    labels.want(QStringLiteral("authors"), {QStringLiteral("gone")});
    QVERIFY(idle.wait());
    QVERIFY(labels.isMissing(QStringLiteral("authors"), QStringLiteral("gone")));
    QVERIFY(!labels.isMissing(QStringLiteral("authors"), shelves.author));
}

void ReferenceFieldsTest::a_reference_shows_its_label()
{
    Shelves shelves;
    RefField field(authorOf(shelves), shelves.context());
    field.setValue(shelves.author);
    QTRY_COMPARE(lineOf(field)->text(), QStringLiteral("Stroustrup, Bjarne"));
    QCOMPARE(field.value(), QJsonValue(shelves.author));
    QVERIFY(!field.isModified());
}

void ReferenceFieldsTest::typing_finds_and_enter_takes()
{
    Shelves shelves;
    RefField field(authorOf(shelves), shelves.context());
    field.setValue(shelves.author);
    showActive(field);
    type(field, "micha");
    RefPopup *popup = field.picker()->popup();
    QTRY_COMPARE(popup->entries(), QStringList{QStringLiteral("Ende, Michael")});
    QVERIFY(popup->isOpen());
    QVERIFY(lineOf(field)->hasFocus());
    QTest::keyClick(lineOf(field), Qt::Key_Return);
    QVERIFY(!popup->isOpen());
    QCOMPARE(lineOf(field)->text(), QStringLiteral("Ende, Michael"));
    QCOMPARE(field.value(), QJsonValue(idOf(shelves, "authors", "Ende, Michael")));
}

void ReferenceFieldsTest::searching_waits_until_the_typing_stops()
{
    Shelves shelves;
    RefField field(authorOf(shelves), shelves.context());
    showActive(field);
    lineOf(field)->setFocus();
    QTRY_VERIFY(field.picker()->total() == 5);
    shelves.forget();
    type(field, "knuth");
    QTRY_COMPARE(field.picker()->popup()->entries().size(), 1);
    const QList<Seen> asked = shelves.seen("GET", QStringLiteral("/coll/authors"));
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.first().path.contains(QStringLiteral("_search=knuth")));
}

void ReferenceFieldsTest::stale_answers_are_dropped()
{
    Shelves shelves;
    RefSearch search(&shelves.connector(), QStringLiteral("authors"));
    QSignalSpy finished(&search, &RefSearch::finished);
    shelves.hold();
    search.searchNow(QStringLiteral("knuth"));
    QTRY_COMPARE(shelves.seen("GET", QStringLiteral("knuth")).size(), 1);
    search.searchNow(QStringLiteral("ende"));
    QTRY_COMPARE(shelves.seen("GET", QStringLiteral("ende")).size(), 1);
    shelves.release();
    QTRY_COMPARE(search.result().text, QStringLiteral("ende"));
    QTRY_VERIFY(!search.isRunning());
    QCOMPARE(finished.size(), 1);
}

void ReferenceFieldsTest::no_match_is_said()
{
    Shelves shelves;
    RefField field(authorOf(shelves), shelves.context());
    showActive(field);
    type(field, "zzz");
    QTRY_VERIFY(field.picker()->popup()->status().contains(QStringLiteral("zzz")));
    QVERIFY(field.picker()->popup()->entries().isEmpty());
}

void ReferenceFieldsTest::a_failing_search_is_said()
{
    Shelves shelves;
    RefField field(authorOf(shelves), shelves.context());
    showActive(field);
    lineOf(field)->setFocus();
    QTRY_VERIFY(field.picker()->total() == 5);
    shelves.answerNext("GET", 503, QStringLiteral("The disk sleeps."));
    type(field, "knuth");
    QTRY_COMPARE(field.picker()->popup()->status(), QStringLiteral("The disk sleeps."));
    QCOMPARE(lineOf(field)->text(), QStringLiteral("knuth"));
}

void ReferenceFieldsTest::a_whole_label_need_not_be_chosen()
{
    Shelves shelves;
    QWidget window;
    auto *field = new RefField(authorOf(shelves), shelves.context(), &window);
    auto *other = new QLineEdit(&window);
    showActive(window);
    type(*field, "knuth, donald");
    QTRY_COMPARE(field->picker()->popup()->entries().size(), 1);
    other->setFocus(Qt::TabFocusReason);
    QCOMPARE(lineOf(*field)->text(), QStringLiteral("Knuth, Donald"));
    QCOMPARE(field->value(), QJsonValue(idOf(shelves, "authors", "Knuth, Donald")));
    QVERIFY(!field->picker()->popup()->isOpen());
}

void ReferenceFieldsTest::text_that_stands_for_nothing_is_a_mistake()
{
    Shelves shelves;
    QWidget window;
    auto *field = new RefField(authorOf(shelves), shelves.context(), &window);
    auto *other = new QLineEdit(&window);
    field->setValue(shelves.author);
    showActive(window);
    type(*field, "nobody");
    other->setFocus(Qt::TabFocusReason);
    QVERIFY(!field->isReadable());
    QCOMPARE(lineOf(*field)->text(), QStringLiteral("nobody"));
}

void ReferenceFieldsTest::escape_closes_then_gives_the_choice_back()
{
    Shelves shelves;
    RefField field(authorOf(shelves), shelves.context());
    field.setValue(shelves.author);
    QTRY_COMPARE(lineOf(field)->text(), QStringLiteral("Stroustrup, Bjarne"));
    showActive(field);
    type(field, "x");
    QVERIFY(field.picker()->popup()->isOpen());
    QTest::keyClick(lineOf(field), Qt::Key_Escape);
    QVERIFY(!field.picker()->popup()->isOpen());
    QCOMPARE(lineOf(field)->text(), QStringLiteral("x"));
    QTest::keyClick(lineOf(field), Qt::Key_Escape);
    QCOMPARE(lineOf(field)->text(), QStringLiteral("Stroustrup, Bjarne"));
    QVERIFY(field.isReadable());
    QVERIFY(!field.isModified());
}

void ReferenceFieldsTest::emptying_clears()
{
    Shelves shelves;
    RefField field(authorOf(shelves), shelves.context());
    field.setValue(shelves.author);
    showActive(field);
    lineOf(field)->selectAll();
    QTest::keyClick(lineOf(field), Qt::Key_Delete);
    QVERIFY(field.value().isNull());
    QVERIFY(field.isModified());
    QVERIFY(field.isReadable());
    QVERIFY(!field.openButton()->isVisible());
}

void ReferenceFieldsTest::the_open_button_leads_to_the_item()
{
    Shelves shelves;
    RefField field(authorOf(shelves), shelves.context());
    field.setValue(shelves.author);
    showActive(field);
    QSignalSpy open(&field, &FieldEditor::open);
    QTest::mouseClick(field.openButton(), Qt::LeftButton);
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().at(0).value<Path>(), Path::item(QStringLiteral("authors"), shelves.author));
}

void ReferenceFieldsTest::creating_links_the_new_item()
{
    Shelves shelves;
    FieldContext context = shelves.context();
    CreateRequest asked;
    context.create = [&asked](QWidget *, const CreateRequest &request, FieldContext::Created created) {
        asked = request;
        created(QStringLiteral("new"), QStringLiteral("Lovelace, Ada"));
    };
    RefField field(authorOf(shelves), context);
    showActive(field);
    type(field, "Lovelace");
    RefPopup *popup = field.picker()->popup();
    QTRY_COMPARE(popup->entries(), QStringList{QStringLiteral("Create “Lovelace”…")});
    QTest::keyClick(lineOf(field), Qt::Key_Down);
    QTest::keyClick(lineOf(field), Qt::Key_Return);
    QCOMPARE(asked.collection, QStringLiteral("authors"));
    QCOMPARE(asked.reverse, QStringLiteral("$.books"));
    QCOMPARE(asked.text, QStringLiteral("Lovelace"));
    QCOMPARE(field.value(), QJsonValue(QStringLiteral("new")));
    QCOMPARE(lineOf(field)->text(), QStringLiteral("Lovelace, Ada"));
    QVERIFY(field.isReadable());
}

void ReferenceFieldsTest::a_required_way_back_to_an_unsaved_item_forbids_creating()
{
    Shelves shelves;
    FieldContext context = shelves.context();
    context.create = [](QWidget *, const CreateRequest &, const FieldContext::Created &) {};
    QVERIFY(!context.canCreate(QStringLiteral("books"), QStringLiteral("$.author")));
    QVERIFY(context.canCreate(QStringLiteral("authors"), QStringLiteral("$.books")));
    context.itemId = shelves.author;
    QVERIFY(context.canCreate(QStringLiteral("books"), QStringLiteral("$.author")));
}

void ReferenceFieldsTest::a_list_of_references_adds_and_removes()
{
    Shelves shelves;
    const FieldMeta &books = *shelves.collection("readers").field(QStringLiteral("books"));
    RefsListField field(books, shelves.context(shelves.reader));
    field.setValue(QJsonArray{});
    showActive(field);
    type(field, "c++");
    QTRY_COMPARE(field.picker()->popup()->entries().size(), 1);
    QTest::keyClick(lineOf(field), Qt::Key_Return);
    QCOMPARE(field.value(), QJsonValue(QJsonArray{shelves.book}));
    QVERIFY(lineOf(field)->text().isEmpty());
    QCOMPARE(field.lines().size(), 1);
    QCOMPARE(field.lines().first()->text(), QStringLiteral("The C++ Programming Language"));

    QSignalSpy open(&field, &FieldEditor::open);
    QTest::mouseClick(field.lines().first(), Qt::LeftButton, {}, {40, 10});
    QCOMPARE(open.size(), 1);
    field.lines().first()->setFocus();
    QTest::keyClick(field.lines().first(), Qt::Key_Delete);
    QTRY_VERIFY(field.lines().isEmpty());
    QCOMPARE(field.value(), QJsonValue(QJsonArray{}));
    QVERIFY(!field.isModified());
}

void ReferenceFieldsTest::long_lists_show_their_beginning()
{
    Shelves shelves;
    const FieldMeta &authors = *shelves.collection("countries").field(QStringLiteral("authors"));
    RefsListField field(authors, shelves.context());
    QJsonArray ids;
    for (int i = 0; i < 30; ++i)
        ids.append(QString::number(i));
    field.setValue(ids);
    showActive(field);
    QCOMPARE(field.lines().size(), RefsListField::Shown);
    QVERIFY(field.showAllButton()->text().contains(QStringLiteral("30")));
    field.showAllButton()->click();
    QCOMPARE(field.lines().size(), 30);
    QVERIFY(!field.showAllButton()->isVisible());
    QVERIFY(!field.isModified());
}

void ReferenceFieldsTest::linked_items_are_not_offered_again()
{
    Shelves shelves;
    const FieldMeta &authors = *shelves.collection("countries").field(QStringLiteral("authors"));
    RefsListField field(authors, shelves.context());
    field.setValue(QJsonArray{shelves.author});
    showActive(field);
    lineOf(field)->setFocus();
    QTest::keyClick(lineOf(field), Qt::Key_Down);
    QTRY_COMPARE(field.picker()->popup()->entries().size(), 4);
    QVERIFY(!field.picker()->popup()->entries().contains(QStringLiteral("Stroustrup, Bjarne")));
}

void ReferenceFieldsTest::a_press_elsewhere_closes_the_popup()
{
    Shelves shelves;
    QWidget window;
    RefField field(authorOf(shelves), shelves.context(), &window);
    showActive(window);
    lineOf(field)->setFocus();
    QTest::keyClick(lineOf(field), Qt::Key_Down);
    QTRY_COMPARE(field.picker()->popup()->entries().size(), 5);
    QVERIFY(field.picker()->popup()->isOpen());
    QTest::mouseClick(&window, Qt::LeftButton, {}, {490, 390});
    QVERIFY(!field.picker()->popup()->isOpen());
}
