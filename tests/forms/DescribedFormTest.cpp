// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/DescribedFormTest.h"

#include "tests/forms/DescribedBook.h"
#include "ui/fields/FieldRow.h"
#include "ui/forms/Banner.h"
#include "ui/forms/Form.h"
#include "ui/forms/FormValidator.h"
#include "ui/widgets/CollapsibleCard.h"
#include "ui/widgets/FieldsetHeader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace backdesk::test;
using namespace backdesk::ui;

void DescribedFormTest::fields_stand_in_fieldsets_in_order()
{
    const DescribedBook book(R"({"fieldsets": [
        {"fields": ["pages", "title"]},
        {"title": "More", "description": "What else there is", "expanded": false, "fields": ["year"]},
        {"title": "Never", "hidden": true, "fields": ["serial"]}]})");
    QStringList names;
    for (const FieldRow *row : book.form.rows())
        names.append(row->field().name);
    QCOMPARE(names, QStringList({QStringLiteral("pages"), QStringLiteral("title"), QStringLiteral("year"),
                                 QStringLiteral("serial")}));
    const QList<FieldsetHeader *> headers = book.form.findChildren<FieldsetHeader *>();
    QCOMPARE(headers.size(), 2);
    QCOMPARE(headers.first()->text(), QStringLiteral("More"));
    QVERIFY(!book.row("year")->isVisible());
    QTest::mouseClick(headers.first(), Qt::LeftButton);
    QTRY_VERIFY(book.row("year")->isVisible());
    QVERIFY(!headers.last()->isVisible());
    QCOMPARE(headers.first()->accessibleDescription(), QStringLiteral("What else there is"));
}

void DescribedFormTest::longer_descriptions_stand_below_the_title()
{
    const QString text =
        QStringLiteral("Who has it and until when, and what is to be done when it does not come back");
    const QByteArray json = QByteArray(R"({"fieldsets": [{"title": "Loan", "description": ")") +
                            text.toUtf8() + R"(", "fields": ["year"]}]})";
    const DescribedBook book(json.constData());
    const QList<QLabel *> labels = book.form.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [&](const QLabel *label) { return label->isVisible() && label->text() == text; }));
    QCOMPARE(book.form.findChild<FieldsetHeader *>()->accessibleDescription(), QString());
}

void DescribedFormTest::members_of_dicts_can_stand_alone()
{
    DescribedBook book(R"({"fields": ["title", "loan.place.room"]})");
    QCOMPARE(book.line("loan.place.room")->text(), QStringLiteral("Reading room"));
    book.line("loan.place.room")->selectAll();
    QTest::keyClicks(book.line("loan.place.room"), QStringLiteral("Cellar"));
    const QJsonObject room{{QStringLiteral("room"), QStringLiteral("Cellar")}};
    const QJsonObject place{{QStringLiteral("place"), room}};
    QCOMPARE(book.form.changes(), QJsonObject({{QStringLiteral("loan"), place}}));
    book.line("loan.place.room")->clear();
    book.form.touchAll();
    book.form.validator()->checkNow();
    QTRY_COMPARE(book.form.mistakeCount(), 1);
    QVERIFY(!book.row("loan.place.room")->shownMistake().isEmpty());
    QVERIFY(book.form.mistakeBanner()->isHidden());
}

void DescribedFormTest::what_is_not_described_is_not_sent_and_not_lost()
{
    DescribedBook book(R"({"fields": ["title"]})");
    QTest::keyClick(book.line("title"), Qt::Key_End);
    QTest::keyClicks(book.line("title"), QStringLiteral("!"));
    QCOMPARE(book.form.changes().keys(), QStringList({QStringLiteral("title")}));
    // What the server judges is the whole item: nothing is missing.
    book.form.touchAll();
    book.form.validator()->checkNow();
    QSignalSpy checked(book.form.validator(), &FormValidator::checked);
    QVERIFY(checked.wait());
    QCOMPARE(book.form.mistakeCount(), 0);
    book.shelves.send("PUT", QStringLiteral("/coll/books/") + book.shelves.book, book.form.changes());
    const QJsonObject stored = book.shelves.item(QStringLiteral("books"), book.shelves.book);
    QCOMPARE(stored.value(QLatin1String("year")), QJsonValue(2013));
    QCOMPARE(stored.value(QLatin1String("title")).toString(),
             QStringLiteral("The C++ Programming Language!"));
}

void DescribedFormTest::fields_say_what_the_description_says()
{
    const DescribedBook book(R"({"fields": [
        {"name": "title", "label": "Name", "helpText": "On the cover", "placeholder": "A name", "required": true},
        {"name": "pages", "readOnly": true}, {"name": "year", "disabled": true}]})");
    QCOMPARE(book.label("title"), QStringLiteral("Name"));
    QCOMPARE(book.line("title")->placeholderText(), QStringLiteral("A name"));
    QCOMPARE(book.line("title")->accessibleName(), QStringLiteral("Name, required"));
    QCOMPARE(book.line("title")->accessibleDescription(), QStringLiteral("On the cover"));
    QVERIFY(book.row("pages")->editor()->isReadOnly());
    QVERIFY(book.row("year")->editor()->isReadOnly());
}

void DescribedFormTest::required_fields_are_checked_here()
{
    DescribedBook book(
        R"({"fields": ["title", {"name": "language", "required": true, "component": "Text"}]})");
    book.form.setItem({{QStringLiteral("title"), QStringLiteral("Momo")}});
    bool fine = true;
    book.form.touchAll();
    book.form.checkFields([&fine](bool ok, const QString &) { fine = ok; });
    QVERIFY(!fine);
    QCOMPARE(book.row("language")->shownMistake(), QStringLiteral("This is required."));
    book.row("language")->editor()->edit(QStringLiteral("French"));
    book.form.checkFields([&fine](bool ok, const QString &) { fine = ok; });
    QVERIFY(fine);
    QVERIFY(book.row("language")->shownMistake().isEmpty());
}

void DescribedFormTest::hidden_fields_keep_and_send_their_value()
{
    DescribedBook book(
        R"({"fields": ["title", {"name": "language", "field": "hidden", "initialValue": "German"},
                                 {"name": "pages", "hidden": true, "initialValue": 7}]})",
        Form::Mode::Add);
    QVERIFY(!book.row("language")->isVisible());
    QVERIFY(!book.row("pages")->isVisible());
    QCOMPARE(book.form.draft().value(QLatin1String("language")), QJsonValue(QStringLiteral("German")));
    QCOMPARE(book.form.draft().value(QLatin1String("pages")), QJsonValue(7));
}

void DescribedFormTest::mistakes_of_hidden_fields_stand_above_with_their_name()
{
    DescribedBook book(R"({"fields": ["title", {"name": "year", "hidden": true, "label": "Printed in"}]})");
    book.form.touchAll();
    book.form.setErrors({{QStringLiteral("$.year"), {QStringLiteral("Too early.")}},
                         {QStringLiteral("$.author"), {QStringLiteral("Who was it?")}},
                         {QStringLiteral("$"), {QStringLiteral("No.")}}});
    QVERIFY(book.form.mistakeBanner()->isVisible());
    QCOMPARE(book.form.mistakeBanner()->text(),
             QStringLiteral("No.\nAuthor: Who was it?\nPrinted in: Too early."));
    QCOMPARE(book.form.mistakeCount(), 3);
}

void DescribedFormTest::closed_fieldsets_open_for_a_mistake()
{
    DescribedBook book(R"({"fieldsets": [{"fields": ["title"]},
                                    {"title": "More", "expanded": false, "fields": ["year"]}]})");
    QVERIFY(!book.row("year")->isVisible());
    book.form.touchAll();
    book.form.setErrors({{QStringLiteral("$.year"), {QStringLiteral("Too early.")}}});
    QTRY_VERIFY(book.row("year")->isVisible());
    // Closed again it stays so, until something else is wrong.
    QTest::mouseClick(book.form.findChild<FieldsetHeader *>(), Qt::LeftButton);
    book.form.setErrors({{QStringLiteral("$.year"), {QStringLiteral("Too early.")}}});
    QVERIFY(!book.row("year")->isVisible());
}

void DescribedFormTest::new_items_begin_with_initial_values()
{
    DescribedBook book(R"({"fields": [{"name": "title", "initialValue": "Untitled"}, "year"]})",
                       Form::Mode::Add);
    QCOMPARE(book.line("title")->text(), QStringLiteral("Untitled"));
    QVERIFY(!book.form.isDirty());
    book.form.begin({{QStringLiteral("title"), QStringLiteral("Given")}});
    QCOMPARE(book.line("title")->text(), QStringLiteral("Given"));
}

void DescribedFormTest::what_is_not_stored_shows_the_default()
{
    DescribedBook book(R"({"fields": ["title", {"name": "blurb", "defaultValue": "Nothing said"}]})");
    QCOMPARE(book.text("blurb"), QStringLiteral("Nothing said"));
    QVERIFY(!book.form.isDirty());
}

void DescribedFormTest::fields_of_the_form_alone_are_kept_but_not_sent()
{
    DescribedBook book(R"({"fields": ["title", {"name": "again", "field": "Text", "label": "Once more"}]})");
    QTest::keyClicks(book.line("again"), QStringLiteral("hello"));
    QCOMPARE(book.form.values().value(QLatin1String("again")), QJsonValue(QStringLiteral("hello")));
    QVERIFY(book.form.changes().isEmpty());
    QVERIFY(book.form.isDirty());
}

void DescribedFormTest::a_value_can_be_filled_in_by_a_rule()
{
    DescribedBook book(
        R"({"fields": ["title", {"name": "blurb", "onChange": {"in": "title", "setValue": "New"}}]})");
    // Runs for what is loaded, too.
    QCOMPARE(book.text("blurb"), QStringLiteral("New"));
    book.row("blurb")->editor()->edit(QStringLiteral("Old"));
    QTest::keyClicks(book.line("title"), QStringLiteral("!"));
    QCOMPARE(book.text("blurb"), QStringLiteral("New"));
    // The focus alone changes nothing.
    book.row("blurb")->editor()->edit(QStringLiteral("Old"));
    book.line("title")->clearFocus();
    book.line("title")->setFocus();
    QCOMPARE(book.text("blurb"), QStringLiteral("Old"));
}

void DescribedFormTest::what_was_filled_in_is_no_edit_but_sent()
{
    DescribedBook book(
        R"({"fields": ["title", {"name": "blurb", "onChange": {"in": ["title"], "setInitialValue": "Auto"}}]})");
    QCOMPARE(book.text("blurb"), QStringLiteral("Auto"));
    QVERIFY(!book.form.isDirty());
    QCOMPARE(book.form.changedCount(), 0);
    QCOMPARE(book.form.changes(), QJsonObject({{QStringLiteral("blurb"), QStringLiteral("Auto")}}));
    QVERIFY(book.form.fieldState(QStringLiteral("blurb")).value(QLatin1String("autofilled")).toBool());
    book.row("blurb")->editor()->input()->setFocus();
    QTest::keyClicks(book.row("blurb")->editor()->input(), QStringLiteral("x"));
    QVERIFY(book.form.isDirty());
    const QString own = book.text("blurb");
    QTest::keyClicks(book.line("title"), QStringLiteral("!"));
    // What a person wrote stays.
    QCOMPARE(book.text("blurb"), own);
}

void DescribedFormTest::properties_change_with_values()
{
    DescribedBook book(R"({"fieldsets": [
        {"fields": ["title", {"name": "pages", "onChange":
            {"in": "title", "setProps": {"label": "Leaves", "readOnly": true, "helpText": "Counted"}}}]},
        {"title": "More", "fields": ["year"], "onChange": {"in": "title", "setProps": {"title": "Even more"}}}]})");
    QCOMPARE(book.label("pages"), QStringLiteral("Leaves"));
    QVERIFY(book.row("pages")->editor()->isReadOnly());
    QCOMPARE(book.line("pages")->accessibleDescription(), QStringLiteral("Counted\nread-only"));
    QCOMPARE(book.form.findChild<FieldsetHeader *>()->text(), QStringLiteral("Even more"));
}
