// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/EditDialogTest.h"

#include "tests/forms/DescribedBook.h"
#include "ui/fields/FieldRow.h"
#include "ui/fields/LinkLine.h"
#include "ui/fields/RefField.h"
#include "ui/fields/RefPicker.h"
#include "ui/fields/RefsListField.h"
#include "ui/forms/Banner.h"
#include "ui/forms/CreateDialog.h"
#include "ui/forms/EditDialog.h"
#include "ui/forms/RelatedForms.h"
#include "ui/widgets/ConfirmDialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

QLineEdit *lineOf(const Form &form, const char *name)
{
    return qobject_cast<QLineEdit *>(form.row(QLatin1String(name))->editor()->input());
}

RefField *refOf(const Form &form, const char *name)
{
    return qobject_cast<RefField *>(form.row(QLatin1String(name))->editor());
}

/// The stored book in a form that opens panels.
class BookForm
{
public:
    explicit BookForm(const AdminForm &about = {}, const AdminMeta &admin = {})
        : form(shelves.collection("books"), about, contextOf(admin), Form::Mode::Change)
    {
        form.setItem(shelves.item(QStringLiteral("books"), shelves.book));
        form.resize(900, 600);
        form.show();
    }

    /// As its button opens it, with the author in it.
    EditDialog *edit()
    {
        EditDialog *dialog = open();
        if (dialog && !QTest::qWaitFor([dialog] { return dialog->actionButton()->isEnabled(); }))
            return nullptr;
        return dialog;
    }

    EditDialog *open()
    {
        QTest::mouseClick(refOf(form, "author")->editButton(), Qt::LeftButton);
        return form.findChild<EditDialog *>();
    }

    QJsonObject author() { return shelves.item(QStringLiteral("authors"), shelves.author); }

    Shelves shelves;
    ScriptRunner scripts{shelves.connector(), {}};
    Form form;

private:
    FieldContext contextOf(const AdminMeta &admin)
    {
        FieldContext context = shelves.context(shelves.book);
        context.scripts = &scripts;
        context.app.admin = admin;
        return withSidePanels(context);
    }
};

QRect onScreen(const QWidget &widget)
{
    return {widget.mapToGlobal(QPoint()), widget.size()};
}

} // namespace

void EditDialogTest::a_referenced_item_is_changed_in_place()
{
    BookForm book;
    QTRY_COMPARE(refOf(book.form, "author")->picker()->lineEdit()->text(),
                 QStringLiteral("Stroustrup, Bjarne"));
    QPointer<EditDialog> dialog = book.edit();
    QVERIFY(dialog);
    QCOMPARE(dialog->actionButton()->text(), QStringLiteral("Save"));
    QCOMPARE(lineOf(*dialog->form(), "name")->text(), QStringLiteral("Stroustrup, Bjarne"));
    // It leads back here.
    QVERIFY(!dialog->form()->row(QStringLiteral("books")));
    lineOf(*dialog->form(), "name")->setText(QStringLiteral("Stroustrup, B."));
    QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QCOMPARE(book.author().value(QLatin1String("name")), QJsonValue(QStringLiteral("Stroustrup, B.")));
    QCOMPARE(refOf(book.form, "author")->picker()->lineEdit()->text(), QStringLiteral("Stroustrup, B."));
    QCOMPARE(refOf(book.form, "author")->value(), QJsonValue(book.shelves.author));
    QVERIFY(!book.form.isDirty());
}

void EditDialogTest::it_stands_at_the_trailing_edge()
{
    BookForm book;
    QPointer<EditDialog> dialog = book.edit();
    QVERIFY(dialog);
    const QRect window = onScreen(book.form);
    const QRect panel = onScreen(*dialog);
    QCOMPARE(panel.topRight(), window.topRight());
    QCOMPARE(panel.height(), window.height());
    QVERIFY(panel.width() < window.width());

    QTest::mouseClick(refOf(*dialog->form(), "country")->createButton(), Qt::LeftButton);
    auto *inner = dialog->findChild<CreateDialog *>();
    QVERIFY(inner);
    QCOMPARE(onScreen(*inner).topRight(), window.topRight());
    QVERIFY(onScreen(*inner).width() < panel.width());
    inner->reject();

    book.form.resize(800, 500);
    QTRY_COMPARE(onScreen(*dialog).bottomRight(), onScreen(book.form).bottomRight());
    dialog->reject();
    QTRY_VERIFY(!dialog);

    QApplication::setLayoutDirection(Qt::RightToLeft);
    QPointer<EditDialog> mirrored = book.edit();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(mirrored);
    const QPoint corner = onScreen(book.form).topLeft();
    const QPoint placed = onScreen(*mirrored).topLeft();
    QCOMPARE(placed, corner);
}

void EditDialogTest::nothing_changed_nothing_sent()
{
    BookForm book;
    QPointer<EditDialog> dialog = book.edit();
    QVERIFY(dialog);
    book.shelves.forget();
    QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!dialog);
    QVERIFY(book.shelves.seen("PUT").isEmpty());
}

void EditDialogTest::unsaved_input_is_not_thrown_away_unasked()
{
    BookForm book;
    QPointer<EditDialog> dialog = book.edit();
    QVERIFY(dialog);
    lineOf(*dialog->form(), "name")->setText(QStringLiteral("Nobody"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    auto *question = dialog->findChild<ConfirmDialog *>();
    QVERIFY(question);
    QCOMPARE(question->cancelButton()->text(), QStringLiteral("Keep editing"));
    question->cancelButton()->click();
    QVERIFY(dialog->isVisible());
    QCOMPARE(lineOf(*dialog->form(), "name")->text(), QStringLiteral("Nobody"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    dialog->findChildren<ConfirmDialog *>().last()->actionButton()->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(book.author().value(QLatin1String("name")), QJsonValue(QStringLiteral("Stroustrup, Bjarne")));
}

void EditDialogTest::changes_by_others_are_told()
{
    BookForm book;
    QPointer<EditDialog> dialog = book.edit();
    QVERIFY(dialog);
    book.shelves.send("PUT", QStringLiteral("/coll/authors/") + book.shelves.author,
                      {{QStringLiteral("name"), QStringLiteral("Theirs")}});
    lineOf(*dialog->form(), "name")->setText(QStringLiteral("Mine"));
    dialog->submit();
    QTRY_COMPARE(dialog->form()->banner()->actions().size(), 2);
    // Whatever is checked meanwhile.
    dialog->form()->setErrors({{QStringLiteral("$"), {QStringLiteral("Not so.")}}});
    dialog->form()->setErrors({});
    QVERIFY(dialog->form()->banner()->isVisible());
    QCOMPARE(dialog->form()->banner()->actions().size(), 2);
    QCOMPARE(book.author().value(QLatin1String("name")), QJsonValue(QStringLiteral("Theirs")));
    dialog->form()->banner()->actions().last()->click();
    QCOMPARE(lineOf(*dialog->form(), "name")->text(), QStringLiteral("Mine"));
    dialog->submit();
    QTRY_VERIFY(!dialog);
    QCOMPARE(book.author().value(QLatin1String("name")), QJsonValue(QStringLiteral("Mine")));
}

void EditDialogTest::what_cannot_be_read_cannot_be_saved()
{
    BookForm book;
    book.shelves.answerNext("GET", 404, QStringLiteral("There is no such author."), book.shelves.author);
    QPointer<EditDialog> dialog = book.open();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->form()->banner()->isVisible());
    QVERIFY(dialog->form()->banner()->text().contains(QStringLiteral("There is no such author.")));
    QVERIFY(!dialog->actionButton()->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void EditDialogTest::fields_have_forms_of_their_own()
{
    BookForm book(describedForm(R"({"fields": ["title", {"name": "author",
        "add": {"title": "New author", "fields": ["name"]},
        "edit": {"title": "The author", "fields": ["country"]}}]})"));
    QPointer<EditDialog> dialog = book.edit();
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), QStringLiteral("The author"));
    QVERIFY(dialog->form()->row(QStringLiteral("country")));
    QVERIFY(!dialog->form()->row(QStringLiteral("name")));
    dialog->reject();
    QTRY_VERIFY(!dialog);

    QTest::mouseClick(refOf(book.form, "author")->createButton(), Qt::LeftButton);
    QPointer<CreateDialog> adding = book.form.findChild<CreateDialog *>();
    QVERIFY(adding);
    QCOMPARE(adding->windowTitle(), QStringLiteral("New author"));
    QVERIFY(!adding->form()->row(QStringLiteral("country")));
    lineOf(*adding->form(), "name")->setText(QStringLiteral("Lovelace, Ada"));
    QTest::mouseClick(adding->createButton(), Qt::LeftButton);
    QTRY_VERIFY(!adding);
    QCOMPARE(refOf(book.form, "author")->picker()->lineEdit()->text(), QStringLiteral("Lovelace, Ada"));
    QVERIFY(book.form.isDirty());
}

void EditDialogTest::fields_can_forbid_it()
{
    const BookForm book(describedForm(R"({"fields": [{"name": "author", "add": false, "edit": false}]})"));
    QVERIFY(refOf(book.form, "author")->openButton()->isVisible());
    QVERIFY(!refOf(book.form, "author")->editButton()->isVisible());
    QVERIFY(!refOf(book.form, "author")->createButton()->isVisible());
}

void EditDialogTest::the_collections_form_is_the_usual_one()
{
    AdminViews views;
    views.name = views.collection = QStringLiteral("authors");
    static_cast<AdminForm &>(views.change) = describedForm(R"({"title": "All of it", "fields": ["name"]})");
    AdminMeta admin;
    admin.views.append(views);
    BookForm book({}, admin);
    QPointer<EditDialog> dialog = book.edit();
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Edit entry in Authors"));
    QVERIFY(dialog->form()->row(QStringLiteral("name")));
    QVERIFY(!dialog->form()->row(QStringLiteral("country")));
}

void EditDialogTest::titles_can_be_functions()
{
    BookForm book(describedForm(R"({"fields": [{"name": "author", "edit": {
        "title": {"$js": "(item) => `About ${item.name}`", "place": "here"}, "fields": ["name"]}}]})"));
    QPointer<EditDialog> dialog = book.edit();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->windowTitle(), QStringLiteral("About Stroustrup, Bjarne"));
}

void EditDialogTest::functions_see_the_form_it_was_opened_from()
{
    BookForm book(describedForm(R"({"fields": ["title", {"name": "author", "edit": {"fields": [
        {"name": "name", "label": {"$js": "() => `${crudl.context('name')} of ${crudl.context('parent.title')}`",
        "place": "here"}}]}}]})"));
    QPointer<EditDialog> dialog = book.edit();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->form()->row(QStringLiteral("name"))->field().title,
                 QStringLiteral("Stroustrup, Bjarne of The C++ Programming Language"));
}

void EditDialogTest::links_in_it_are_followed_once_nothing_is_lost()
{
    BookForm book;
    const QString country =
        book.shelves.add(QStringLiteral("countries"), {{QStringLiteral("name"), QStringLiteral("Denmark")}});
    book.shelves.send("PUT", QStringLiteral("/coll/authors/") + book.shelves.author,
                      {{QStringLiteral("country"), country}});
    QSignalSpy opened(&book.form, &Form::open);
    QPointer<EditDialog> dialog = book.edit();
    QVERIFY(dialog);
    const auto follow = [&dialog](Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(refOf(*dialog->form(), "country")->openButton(), Qt::LeftButton, modifiers);
    };
    lineOf(*dialog->form(), "name")->setText(QStringLiteral("Nobody"));
    follow();
    auto *question = dialog->findChild<ConfirmDialog *>();
    QVERIFY(question);
    QCOMPARE(question->cancelButton()->text(), QStringLiteral("Keep editing"));
    question->cancelButton()->click();
    QVERIFY(opened.isEmpty());
    QVERIFY(dialog->isVisible());
    follow();
    dialog->findChildren<ConfirmDialog *>().last()->actionButton()->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<Path>(), Path::item(QStringLiteral("countries"), country));
}

void EditDialogTest::nested_ones_are_left_one_after_the_other()
{
    BookForm book;
    const QString country =
        book.shelves.add(QStringLiteral("countries"), {{QStringLiteral("name"), QStringLiteral("Denmark")}});
    book.shelves.send("PUT", QStringLiteral("/coll/authors/") + book.shelves.author,
                      {{QStringLiteral("country"), country}});
    QPointer<EditDialog> outer = book.edit();
    QVERIFY(outer);
    lineOf(*outer->form(), "name")->setText(QStringLiteral("Mine"));
    QTest::mouseClick(refOf(*outer->form(), "country")->editButton(), Qt::LeftButton);
    QPointer<EditDialog> inner = outer->findChild<EditDialog *>();
    QVERIFY(inner);
    QTRY_VERIFY(inner->actionButton()->isEnabled());
    lineOf(*inner->form(), "name")->setText(QStringLiteral("Denmark and more"));
    QTest::keyClick(inner, Qt::Key_Escape);
    auto *question = inner->findChild<ConfirmDialog *>();
    QVERIFY(question);
    question->actionButton()->click();
    QTRY_VERIFY(!inner);
    // Nothing of the outer one was lost with it.
    QVERIFY(outer->isVisible());
    QCOMPARE(lineOf(*outer->form(), "name")->text(), QStringLiteral("Mine"));
    QTest::keyClick(outer, Qt::Key_Escape);
    QTRY_VERIFY(!outer->findChildren<ConfirmDialog *>().isEmpty());
    QVERIFY(outer->isVisible());
}

void EditDialogTest::lines_of_a_list_are_changed_in_place()
{
    Shelves shelves;
    Form form(shelves.collection("authors"), withSidePanels(shelves.context(shelves.author)),
              Form::Mode::Change);
    form.setItem(shelves.item(QStringLiteral("authors"), shelves.author));
    form.resize(900, 600);
    form.show();
    auto *books = qobject_cast<RefsListField *>(form.row(QStringLiteral("books"))->editor());
    QVERIFY(books);
    QCOMPARE(books->lines().size(), 1);
    LinkLine *line = books->lines().first();
    QTRY_COMPARE(line->text(), QStringLiteral("The C++ Programming Language"));
    QVERIFY(line->editButton()->isVisible());
    line->setFocus();
    QTest::keyClick(line, Qt::Key_F2);
    QPointer<EditDialog> dialog = form.findChild<EditDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->actionButton()->isEnabled());
    // It leads back here.
    QVERIFY(!dialog->form()->row(QStringLiteral("author")));
    lineOf(*dialog->form(), "title")->setText(QStringLiteral("Tour"));
    dialog->submit();
    QTRY_VERIFY(!dialog);
    QCOMPARE(books->lines().first()->text(), QStringLiteral("Tour"));
    QVERIFY(!form.isDirty());
    QCOMPARE(shelves.item(QStringLiteral("books"), shelves.book).value(QLatin1String("title")),
             QJsonValue(QStringLiteral("Tour")));
}

void EditDialogTest::changes_that_do_not_overlap_are_merged()
{
    BookForm book;
    const QString country =
        book.shelves.add(QStringLiteral("countries"), {{QStringLiteral("name"), QStringLiteral("Denmark")}});
    QPointer<EditDialog> dialog = book.edit();
    QVERIFY(dialog);
    book.shelves.send("PUT", QStringLiteral("/coll/authors/") + book.shelves.author,
                      {{QStringLiteral("country"), country}});
    lineOf(*dialog->form(), "name")->setText(QStringLiteral("Mine"));
    dialog->submit();
    QTRY_VERIFY(!dialog);
    QCOMPARE(book.author().value(QLatin1String("name")), QJsonValue(QStringLiteral("Mine")));
    QCOMPARE(book.author().value(QLatin1String("country")), QJsonValue(country));
}
