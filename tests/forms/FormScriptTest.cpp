// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/FormScriptTest.h"

#include "tests/forms/DescribedBook.h"
#include "ui/fields/FieldRow.h"
#include "ui/forms/Banner.h"
#include "ui/forms/FormSubmit.h"
#include "ui/meta/ItemPath.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QTest>

#include <optional>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

/// What the form sends, once it knows.
Outgoing submitted(Form &form)
{
    std::optional<Outgoing> result;
    FormSubmit::start(form, [&result](const Outgoing &outgoing) { result = outgoing; });
    for (int round = 0; round < 200 && !result; ++round)
        QTest::qWait(10);
    return result.value_or(Outgoing());
}

constexpr auto Slug =
    R"json({"fields": ["title", {"name": "blurb", "onChange": {"in": "title", "setInitialValue":
    {"$js": "title => title.value.toLowerCase().replace(/[^a-z0-9]+/g, '-')"}}}]})json";

} // namespace

void FormScriptTest::a_slug_follows_the_name_until_somebody_writes_it()
{
    DescribedBook book(Slug, Form::Mode::Add);
    book.type("title", "The Moon");
    QTRY_COMPARE(book.text("blurb"), QStringLiteral("the-moon"));
    QCOMPARE(book.form.changedCount(), 1);
    book.type("title", " 2");
    QTRY_COMPARE(book.text("blurb"), QStringLiteral("the-moon-2"));
    book.row("blurb")->editor()->input()->setFocus();
    // The focus alone does not end it; writing does.
    book.type("title", "1");
    QTRY_COMPARE(book.text("blurb"), QStringLiteral("the-moon-21"));
    book.row("blurb")->editor()->input()->setFocus();
    QTest::keyClicks(book.row("blurb")->editor()->input(), QStringLiteral("x"));
    const QString own = book.text("blurb");
    book.type("title", "!");
    QTRY_VERIFY(book.form.isSettled());
    QCOMPARE(book.text("blurb"), own);
    QCOMPARE(book.form.draft().value(QLatin1String("blurb")), QJsonValue(own));
}

void FormScriptTest::a_stored_slug_stays()
{
    DescribedBook book(Slug);
    QTRY_COMPARE(book.text("blurb"), QStringLiteral("the-c-programming-language"));
    QVERIFY(!book.form.isDirty());
    QJsonObject item = book.shelves.item(QStringLiteral("books"), book.shelves.book);
    item.insert(QStringLiteral("blurb"), QStringLiteral("kept"));
    book.form.setItem(item);
    book.type("title", "!");
    QTRY_VERIFY(book.form.isSettled());
    QCOMPARE(book.text("blurb"), QStringLiteral("kept"));
}

void FormScriptTest::a_choice_follows_another_one()
{
    DescribedBook book(
        R"json({"fields": ["title", {"name": "language", "field": "Text", "onChange": {"in": "title",
        "setValue": {"$js": "title => title.value !== title.initialValue ? '' : undefined"},
        "setProps": {"$js": "title => { if (!title.value) return {readOnly: true, helpText: 'Choose first'}; const found = backoffice.authors.list({}); return {readOnly: false, helpText: found.length + ' of ' + title.value} }"}}}]})json");
    QTRY_COMPARE(book.line("language")->accessibleDescription(),
                 QStringLiteral("5 of The C++ Programming Language"));
    QCOMPARE(book.text("language"), QStringLiteral("English"));
    book.line("title")->selectAll();
    QTest::keyClick(book.line("title"), Qt::Key_Delete);
    QTRY_VERIFY(book.row("language")->editor()->isReadOnly());
    QTRY_COMPARE(book.text("language"), QString());
    book.type("title", "Momo");
    QTRY_COMPARE(book.line("language")->accessibleDescription(), QStringLiteral("5 of Momo"));
    QVERIFY(!book.row("language")->editor()->isReadOnly());
}

void FormScriptTest::the_last_asked_answer_holds()
{
    // The first question takes longer than the second.
    DescribedBook book(R"json({"fields": ["title", {"name": "blurb", "onChange": {"in": "title", "setValue":
        {"$js": "title => title.value.length < 3 ? new Promise(done => Promise.resolve().then(() => done(title.value))) : title.value"}}}]})json",
                       Form::Mode::Add);
    book.type("title", "abc");
    QTRY_VERIFY(book.form.isSettled());
    QCOMPARE(book.text("blurb"), QStringLiteral("abc"));
    // Another item stands there before the answer comes.
    book.type("title", "d");
    book.form.setItem({{QStringLiteral("title"), QStringLiteral("Other")}});
    QTRY_VERIFY(book.form.isSettled());
    QCOMPARE(book.text("blurb"), QStringLiteral("Other"));
}

void FormScriptTest::what_is_overtaken_before_it_began_is_not_asked()
{
    DescribedBook book(R"json({"fields": ["title",
        {"name": "blurb", "label": {"$js": "() => { backoffice.authors.list({}); return crudl.context('title') }"},
         "onChange": {"in": "title", "setValue": {"$js": "title => { backoffice.readers.list({}); return title.value }"}}}]})json",
                       Form::Mode::Add);
    QTRY_VERIFY(book.form.isSettled());
    book.shelves.forget();
    book.shelves.hold();
    book.type("title", "a");
    QTRY_COMPARE(book.shelves.seen("GET").size(), 1);
    book.type("title", "bcdef");
    book.shelves.release();
    QTRY_VERIFY(book.form.isSettled());
    QTRY_COMPARE(book.label("blurb"), QStringLiteral("abcdef"));
    QCOMPARE(book.text("blurb"), QStringLiteral("abcdef"));
    // One of the six letters had begun; another may have, while the first answer was on its way.
    QVERIFY(book.shelves.seen("GET", QStringLiteral("/authors")).size() <= 2);
    QVERIFY(book.shelves.seen("GET", QStringLiteral("/readers")).size() <= 2);
}

void FormScriptTest::rules_that_set_each_other_off_are_stopped()
{
    DescribedBook book(R"json({"fields": [
        {"name": "title", "onChange": {"in": "blurb", "setValue": {"$js": "other => other.value + 'a'"}}},
        {"name": "blurb", "onChange": {"in": "title", "setValue": {"$js": "other => other.value + 'b'"}}},
        {"name": "language", "onChange": {"in": "isbn", "setValue": "None"}},
        {"name": "isbn", "onChange": {"in": "language", "setValue": "0"}}]})json");
    QTRY_COMPARE(book.looped.size(), 1);
    QVERIFY(book.looped.first().first().toString().endsWith(QStringLiteral(": Blurb, Title")));
    const QString before = book.text("title");
    QTRY_VERIFY(book.form.isSettled());
    QCOMPARE(book.text("title"), before);
    // The next edit begins anew.
    book.type("title", "!");
    QTRY_COMPARE(book.looped.size(), 2);
}

void FormScriptTest::properties_can_be_functions_of_the_values()
{
    DescribedBook book(R"json({"fieldsets": [
        {"fields": ["title", {"name": "pages", "label": {"$js": "() => 'Pages of ' + crudl.context('title')"},
                              "hidden":
{
    "$js" : "() => crudl.context('title') === 'Secret'"
}
}]
},
        {"title": {"$js": "() => crudl.context('title').length > 5 ? 'Long' : 'Short'"}, "fields": ["year"],
         "hidden": {"$js": "() => crudl.context('title') === ''"}}]
})json");
    QTRY_COMPARE(book.label("pages"), QStringLiteral("Pages of The C++ Programming Language"));
    book.retype("title", "Secret");
    QTRY_VERIFY(!book.row("pages")->isVisible());
    book.retype("title", "Momo");
    QTRY_VERIFY(book.row("pages")->isVisible());
    QTRY_COMPARE(book.label("pages"), QStringLiteral("Pages of Momo"));
    QVERIFY(book.row("year")->isVisible());
    book.line("title")->selectAll();
    QTest::keyClick(book.line("title"), Qt::Key_Delete);
    QTRY_VERIFY(!book.row("year")->isVisible());
}

void FormScriptTest::what_is_of_the_wrong_kind_changes_nothing()
{
    DescribedBook book(R"json({"fields": ["title", {"name": "pages",
        "label": {"$js": "() => crudl.context('title') === 'Momo' ? 7 : 'Pages of it'", "place": "the label"},
        "hidden": {"$js": "() => crudl.context('title') === 'Momo' ? 'yes' : true", "place": "hiding"}}]})json");
    QSignalSpy messages(&book.scripts, &ScriptRunner::messageWanted);
    QTRY_COMPARE(book.label("pages"), QStringLiteral("Pages of it"));
    QTRY_VERIFY(!book.row("pages")->isVisible());
    QTest::ignoreMessage(QtWarningMsg, "The function has to give a text (the label)");
    QTest::ignoreMessage(QtWarningMsg, "The function has to give true or false (hiding)");
    book.retype("title", "Momo");
    QTRY_COMPARE(messages.size(), 2);
    QCOMPARE(book.label("pages"), QStringLiteral("Pages of it"));
    QVERIFY(!book.row("pages")->isVisible());
}

void FormScriptTest::rules_that_give_the_wrong_kind_are_told()
{
    const QList<const char *> told{
        "The function has to give an object (props)", "“hidden” has to be true or false (hiding)",
        "“Leaves” cannot hold what the function gave (value)", "“helpText” has to be a text (several)"};
    for (const char *each : told)
        QTest::ignoreMessage(QtWarningMsg, each);
    DescribedBook book(R"json({"fields": ["title",
        {"name": "year", "onChange": [{"in": ["title"], "setProps": {"$js": "() => 'hidden'", "place": "props"}}],
         "props": {"$js": "() => ({helpText: 5, placeholder: 'When'})", "place": "several"}},
        {"name": "pages", "onChange": [
            {"in": ["title"], "setProps": {"$js": "() => ({hidden: 'yes', label: 'Leaves'})", "place": "hiding"}},
            {"in": ["title"], "setValue": {"$js": "() => ({many: 5})", "place": "value"}}]}]})json");
    // What is right of it counts.
    QTRY_COMPARE(book.label("pages"), QStringLiteral("Leaves"));
    QVERIFY(book.row("pages")->isVisible());
    QCOMPARE(book.form.valueOf(QStringLiteral("pages")), QJsonValue(1376));
    QTRY_COMPARE(book.line("year")->placeholderText(), QStringLiteral("When"));
}

void FormScriptTest::items_of_the_wrong_kind_are_told()
{
    QTest::ignoreMessage(QtWarningMsg, "The function has to give an object (coming)");
    DescribedBook book(R"json({"normalize": {"$js": "item => item.title", "place": "coming"},
        "denormalize": {"$js": "item => 'all of it'", "place": "going"}, "fields": ["title"]})json");
    QTRY_COMPARE(book.text("title"), QStringLiteral("The C++ Programming Language"));
    book.type("title", "!");
    const Outgoing sent = submitted(book.form);
    QVERIFY(!sent.ok);
    QCOMPARE(sent.failure, QStringLiteral("The function has to give an object (going)"));
}

void FormScriptTest::values_that_change_before_the_first_answer_count()
{
    DescribedBook book(R"json({"fields": ["title", {"name": "pages",
        "hidden": {"$js": "() => crudl.context('title') === 'Secret'"}}]})json");
    // No answer has come yet, so nobody knows that the title matters.
    book.form.row(QStringLiteral("title"))->editor()->setValue(QStringLiteral("Other"));
    book.retype("title", "Secret");
    QTRY_VERIFY(!book.row("pages")->isVisible());
}

void FormScriptTest::new_items_begin_with_what_functions_give()
{
    DescribedBook book(
        R"json({"fields": [{"name": "title", "initialValue": {"$js": "() => 'Made ' + (1 + 1)"}}, "year"]})json",
        Form::Mode::Add);
    QTRY_COMPARE(book.text("title"), QStringLiteral("Made 2"));
    QVERIFY(!book.form.isDirty());
    QCOMPARE(book.form.draft().value(QLatin1String("title")), QJsonValue(QStringLiteral("Made 2")));
}

void FormScriptTest::values_are_normalized_and_made_back()
{
    DescribedBook book(R"json({"fields": [
        {"name": "title", "normalize": {"$js": "t => t.toUpperCase()"}, "denormalize": {"$js": "t => t.toLowerCase()"}},
        {"name": "first", "field": "Text", "getValue": {"$js": "item => item.tags[0]"}}]})json");
    QTRY_COMPARE(book.text("title"), QStringLiteral("THE C++ PROGRAMMING LANGUAGE"));
    QTRY_COMPARE(book.text("first"), QStringLiteral("c++"));
    QVERIFY(!book.form.isDirty());
    book.type("title", "!");
    const Outgoing sent = submitted(book.form);
    QVERIFY(sent.ok);
    QCOMPARE(sent.item,
             QJsonObject({{QStringLiteral("title"), QStringLiteral("the c++ programming language!")}}));
}

void FormScriptTest::the_view_sees_the_whole_item()
{
    DescribedBook book(
        R"json({"normalize": {"$js": "item => Object.assign({}, item, {title: item.title + ', ' + item.year})"},
        "denormalize": {"$js": "item => Object.assign({}, item, {title: item.title.split(', ')[0], pages: item.pages + 1})"},
        "fields": ["title"]})json");
    QTRY_COMPARE(book.text("title"), QStringLiteral("The C++ Programming Language, 2013"));
    const Outgoing sent = submitted(book.form);
    // Only what is another than what is stored.
    QCOMPARE(sent.item, QJsonObject({{QStringLiteral("pages"), 1377}}));
}

void FormScriptTest::what_a_function_refuses_is_a_mistake()
{
    DescribedBook book(
        R"json({"denormalize": {"$js": "item => { throw new crudl.ValidationError({title: 'Not this one', _error: 'Nothing works'}) }"}, "fields": ["title"]})json");
    const Outgoing sent = submitted(book.form);
    QVERIFY(!sent.ok);
    QCOMPARE(book.row("title")->shownMistake(), QStringLiteral("Not this one"));
    QCOMPARE(book.form.mistakeBanner()->text(), QStringLiteral("Nothing works"));
}

void FormScriptTest::fields_and_the_form_are_validated()
{
    DescribedBook book(R"json({"fields": [
        {"name": "title", "validate": {"$js": "(t, all) => t.length > all.pages ? 'Too long' : undefined"}},
        "pages", "language"],
        "validate": {"$js": "all => all.language === 'English' ? {_error: 'Not in English'} : undefined"}})json");
    QVERIFY(!submitted(book.form).ok);
    QTRY_COMPARE(book.form.mistakeBanner()->text(), QStringLiteral("Not in English"));
    QVERIFY(book.row("title")->shownMistake().isEmpty());
    book.retype("pages", "3");
    QTRY_COMPARE(book.row("title")->shownMistake(), QStringLiteral("Too long"));
    book.retype("title", "Abc");
    QTRY_VERIFY(book.row("title")->shownMistake().isEmpty());
}

void FormScriptTest::objects_of_a_field_name_fields()
{
    DescribedBook book(R"json({"fields": [
        {"name": "title", "validate": {"$js": "t => { if (t !== 'A') throw new ValidationError({pages: 'Too many', _error: 'Not so'}) }"}},
        {"name": "pages", "validate": {"$js": "() => ({language: ['Which', 'Why']})"}}, "language"]})json");
    QVERIFY(!submitted(book.form).ok);
    QCOMPARE(book.row("pages")->shownMistake(), QStringLiteral("Too many"));
    QVERIFY(book.row("title")->shownMistake().isEmpty());
    QVERIFY2(book.row("language")->shownMistake().contains(QStringLiteral("Which")),
             qPrintable(book.row("language")->shownMistake()));
    QVERIFY(!book.row("language")->shownMistake().contains(u'{'));
    QCOMPARE(book.form.mistakeBanner()->text(), QStringLiteral("Not so"));
    book.retype("title", "A");
    QTRY_VERIFY(book.row("pages")->shownMistake().isEmpty());
}

void FormScriptTest::a_check_that_fails_lets_nothing_through()
{
    DescribedBook whole(
        R"json({"fields": ["title"], "validate": {"$js": "() => { throw new Error('Out of ink') }"}})json");
    Outgoing sent = submitted(whole.form);
    QVERIFY(!sent.ok);
    QVERIFY2(sent.failure.contains(QLatin1String("Out of ink")), qPrintable(sent.failure));
    DescribedBook field(
        R"json({"fields": [{"name": "title", "validate": {"$js": "() => nobody.knows"}}]})json");
    sent = submitted(field.form);
    QVERIFY(!sent.ok);
    QVERIFY2(sent.failure.contains(QLatin1String("nobody")), qPrintable(sent.failure));
}

void FormScriptTest::only_what_changed_is_sent()
{
    DescribedBook book(
        R"json({"denormalize": {"$js": "item => item"}, "fields": ["title", "pages", "loan.place.shelf"]})json");
    book.retype("loan.place.shelf", "99");
    const Outgoing sent = submitted(book.form);
    QVERIFY(sent.ok);
    QCOMPARE(sent.item.keys(), QStringList({QStringLiteral("loan")}));
    QCOMPARE(valueAt(sent.item, QStringLiteral("loan.place.shelf")), QJsonValue(99));
}
