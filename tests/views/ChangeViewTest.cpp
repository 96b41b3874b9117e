// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/ChangeViewTest.h"

#include "tests/forms/Shelves.h"
#include "ui/fields/FieldRow.h"
#include "ui/fields/LinkLine.h"
#include "ui/fields/RefField.h"
#include "ui/fields/RefPicker.h"
#include "ui/fields/RefsListField.h"
#include "ui/forms/Banner.h"
#include "ui/forms/CreateDialog.h"
#include "ui/forms/FormFooter.h"
#include "ui/forms/InternalCard.h"
#include "ui/views/ChangeView.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ErrorState.h"

#include <QApplication>
#include <QJsonArray>
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

/// A view on the book, loaded.
/// Children are edited in tabs unless the description wants none.
AppMeta withoutTabs(const Shelves &shelves)
{
    AppMeta app = shelves.app();
    for (const CollectionMeta &collection : std::as_const(app.collections)) {
        AdminViews views;
        views.name = collection.name;
        views.collection = collection.name;
        views.change.hasTabs = true;
        app.admin.views.append(views);
    }
    return app;
}

class BookView
{
public:
    explicit BookView(Shelves &shelves, const char *collection = "books", const QString &id = {})
        : view(shelves.connector(), withoutTabs(shelves),
               Path::item(QLatin1String(collection), id.isEmpty() ? shelves.book : id))
    {
        QSignalSpy loaded(&view, &View::loaded);
        view.resize(1000, 700);
        view.show();
        view.activateWindow();
        QVERIFY(loaded.wait());
    }

    QLineEdit *line(const char *name) const
    {
        return qobject_cast<QLineEdit *>(view.form()->row(QLatin1String(name))->editor()->input());
    }

    void type(const char *name, const char *text) const
    {
        line(name)->setFocus();
        line(name)->selectAll();
        QTest::keyClicks(line(name), QLatin1String(text));
    }

    ChangeView view;
    QSignalSpy navigated{&view, &View::navigate};
    QSignalSpy replaced{&view, &View::replace};
    QSignalSpy messages{&view, &View::message};
};

QString bookPath(const Shelves &shelves)
{
    return QStringLiteral("/coll/books/") + shelves.book;
}

QString textOf(const QSignalSpy &messages)
{
    return messages.isEmpty() ? QString() : messages.last().first().value<Message>().text;
}

} // namespace

void ChangeViewTest::it_comes_back_where_it_was_scrolled_to()
{
    Shelves shelves;
    ChangeView view(shelves.connector(), shelves.app(), Path::item(QStringLiteral("books"), shelves.book));
    QSignalSpy loaded(&view, &View::loaded);
    view.resize(600, 300);
    view.restoreState({{QStringLiteral("scroll"), 120}});
    view.show();
    view.activateWindow();
    QVERIFY(loaded.wait());
    QTRY_VERIFY(view.form()->isAncestorOf(QApplication::focusWidget()));
    QCoreApplication::processEvents();
    QCOMPARE(view.saveState().value(QStringLiteral("scroll")).toInt(), 120);
}

void ChangeViewTest::it_is_loaded_with_the_labels_of_what_it_refers_to()
{
    Shelves shelves;
    const BookView book(shelves);
    QCOMPARE(book.view.title(), QStringLiteral("The C++ Programming Language"));
    QCOMPARE(book.line("author")->text(), QStringLiteral("Stroustrup, Bjarne"));
    QCOMPARE(book.view.breadcrumbs().size(), 1);
    QCOMPARE(book.view.breadcrumbs().first().path, Path::list(QStringLiteral("books")));
    QCOMPARE(book.view.internalCard()->idText(), shelves.book);
    QVERIFY(!book.view.hasUnsavedChanges());
}

void ChangeViewTest::an_item_that_does_not_exist_is_told()
{
    Shelves shelves;
    BookView book(shelves, "books", QStringLiteral("nothing"));
    auto *block = qobject_cast<EmptyState *>(book.view.stateBlock());
    QVERIFY(block);
    QVERIFY(!book.view.footer()->isVisible());
    block->button()->click();
    QCOMPARE(book.replaced.last().first().value<Path>(), Path::list(QStringLiteral("books")));
}

void ChangeViewTest::a_failed_load_can_be_tried_again()
{
    Shelves shelves;
    shelves.answerNext("GET", 503, QStringLiteral("The disk sleeps."));
    const BookView book(shelves);
    auto *block = qobject_cast<ErrorState *>(book.view.stateBlock());
    QVERIFY(block);
    block->button()->click();
    QTRY_VERIFY(!book.view.stateBlock());
    QTRY_COMPARE(book.line("title")->text(), QStringLiteral("The C++ Programming Language"));
}

void ChangeViewTest::saving_sends_what_changed_and_goes_to_the_list()
{
    Shelves shelves;
    BookView book(shelves);
    book.type("year", "2014");
    QSignalSpy dirty(&book.view, &View::dirtyChanged);
    shelves.forget();
    book.view.save();
    QTRY_COMPARE(book.navigated.size(), 1);
    QCOMPARE(book.navigated.first().first().value<Path>(), Path::list(QStringLiteral("books")));
    const QList<Seen> puts = shelves.seen("PUT");
    QCOMPARE(puts.size(), 1);
    QCOMPARE(puts.first().body, QJsonObject({{QStringLiteral("year"), 2014}}));
    QVERIFY(!puts.first().ifMatch.isEmpty());
    QCOMPARE(textOf(book.messages), QStringLiteral("The C++ Programming Language was successfully saved."));
    QVERIFY(!book.view.hasUnsavedChanges());
    QCOMPARE(dirty.last().first().toBool(), false);
    QCOMPARE(shelves.item(QStringLiteral("books"), shelves.book).value(QLatin1String("year")),
             QJsonValue(2014));
}

void ChangeViewTest::saving_nothing_asks_nobody()
{
    Shelves shelves;
    BookView book(shelves);
    shelves.forget();
    book.view.save();
    QCOMPARE(book.navigated.size(), 1);
    QVERIFY(shelves.seen("PUT").isEmpty());
}

void ChangeViewTest::save_and_continue_stays()
{
    Shelves shelves;
    BookView book(shelves);
    book.type("title", "New title");
    QCOMPARE(book.view.title(), QStringLiteral("New title"));
    QTest::mouseClick(book.view.footer()->continueButton(), Qt::LeftButton);
    QTRY_COMPARE(textOf(book.messages), QStringLiteral("New title was successfully saved."));
    QVERIFY(book.navigated.isEmpty());
    QVERIFY(book.replaced.isEmpty());
    QVERIFY(!book.view.hasUnsavedChanges());
    // The state is fresh: saving again is no conflict.
    book.type("title", "Newer title");
    QTest::mouseClick(book.view.footer()->continueButton(), Qt::LeftButton);
    QTRY_COMPARE(textOf(book.messages), QStringLiteral("Newer title was successfully saved."));
}

void ChangeViewTest::save_and_add_another_goes_on()
{
    Shelves shelves;
    BookView book(shelves);
    book.type("title", "New title");
    QTest::mouseClick(book.view.footer()->anotherButton(), Qt::LeftButton);
    QTRY_COMPARE(book.navigated.size(), 1);
    QCOMPARE(book.navigated.first().first().value<Path>(), Path::add(QStringLiteral("books")));
}

void ChangeViewTest::mistakes_of_the_server_stand_beside_the_field()
{
    Shelves shelves;
    BookView book(shelves);
    book.type("year", "3013");
    book.type("title", "x");
    QTest::keyClick(book.line("title"), Qt::Key_Backspace);
    book.view.save();
    QTRY_COMPARE(book.view.form()->mistakeCount(), 2);
    QVERIFY(book.view.footer()->mistakesText().contains(u'2'));
    QTRY_VERIFY(book.line("title")->hasFocus());
    QVERIFY(!book.view.form()->row(QStringLiteral("title"))->shownMistake().isEmpty());
    QVERIFY(book.navigated.isEmpty());
    QVERIFY(book.view.hasUnsavedChanges());
}

void ChangeViewTest::unreadable_input_is_not_sent()
{
    Shelves shelves;
    BookView book(shelves);
    book.type("year", "soon");
    shelves.forget();
    book.view.save();
    QVERIFY(shelves.seen("PUT").isEmpty());
    QCOMPARE(book.view.form()->mistakeCount(), 1);
    QVERIFY(book.line("year")->hasFocus());
    QVERIFY(book.view.hasUnsavedChanges());
}

void ChangeViewTest::a_failed_save_keeps_the_input()
{
    Shelves shelves;
    BookView book(shelves);
    book.type("year", "2014");
    shelves.answerNext("PUT", 503, QStringLiteral("The disk sleeps."));
    book.view.save();
    QTRY_VERIFY(book.view.banner()->isVisible());
    QVERIFY(book.view.banner()->text().contains(QStringLiteral("The disk sleeps.")));
    QCOMPARE(book.line("year")->text(), QStringLiteral("2014"));
    QVERIFY(book.navigated.isEmpty());
    book.view.banner()->actions().first()->click();
    QTRY_COMPARE(book.navigated.size(), 1);
    QVERIFY(!book.view.banner()->isVisible());
}

void ChangeViewTest::changes_of_different_fields_are_no_conflict()
{
    Shelves shelves;
    BookView book(shelves);
    book.type("year", "2014");
    const auto told = shelves.setOnChanged({});
    shelves.send("PUT", bookPath(shelves), {{QStringLiteral("pages"), 5}});
    shelves.setOnChanged(told);
    int answer = -1;
    book.view.saveThen([&answer](bool saved) { answer = saved; });
    QTRY_COMPARE(answer, 1);
    QCOMPARE(shelves.seen("PUT").size(), 2);
    const QJsonObject item = shelves.item(QStringLiteral("books"), shelves.book);
    QCOMPARE(item.value(QLatin1String("year")), QJsonValue(2014));
    QCOMPARE(item.value(QLatin1String("pages")), QJsonValue(5));
}

void ChangeViewTest::the_guard_learns_of_unsaved_changes()
{
    Shelves shelves;
    BookView book(shelves);
    QSignalSpy dirty(&book.view, &View::dirtyChanged);
    book.type("pages", "7");
    QVERIFY(book.view.hasUnsavedChanges());
    QCOMPARE(dirty.size(), 1);
    QVERIFY(book.view.footer()->changedText().contains(u'1'));
    book.view.discardChanges();
    QVERIFY(!book.view.hasUnsavedChanges());
    QCOMPARE(book.line("pages")->text(), QStringLiteral("1,376"));
}

void ChangeViewTest::the_guard_can_save()
{
    Shelves shelves;
    BookView book(shelves);
    book.type("pages", "7");
    int answer = -1;
    book.view.saveThen([&answer](bool saved) { answer = saved; });
    QTRY_COMPARE(answer, 1);
    QVERIFY(book.navigated.isEmpty());
    QCOMPARE(shelves.item(QStringLiteral("books"), shelves.book).value(QLatin1String("pages")),
             QJsonValue(7));
}

void ChangeViewTest::the_guard_learns_that_saving_failed()
{
    Shelves shelves;
    BookView book(shelves);
    book.type("pages", "0");
    int answer = -1;
    book.view.saveThen([&answer](bool saved) { answer = saved; });
    QTRY_COMPARE(answer, 0);
    QVERIFY(book.view.hasUnsavedChanges());
    answer = -1;
    book.type("pages", "many");
    book.view.saveThen([&answer](bool saved) { answer = saved; });
    QCOMPARE(answer, 0);
}

void ChangeViewTest::discarding_can_be_undone()
{
    Shelves shelves;
    BookView book(shelves);
    book.type("pages", "7");
    QTest::mouseClick(book.view.footer()->discardButton(), Qt::LeftButton);
    QVERIFY(!book.view.hasUnsavedChanges());
    const auto message = book.messages.last().first().value<Message>();
    QVERIFY(message.action);
    message.action();
    QCOMPARE(book.line("pages")->text(), QStringLiteral("7"));
    QVERIFY(book.view.hasUnsavedChanges());
}

void ChangeViewTest::escape_leaves_for_the_list()
{
    Shelves shelves;
    BookView book(shelves);
    QVERIFY(book.view.escape());
    QCOMPARE(book.navigated.last().first().value<Path>(), Path::list(QStringLiteral("books")));
}

void ChangeViewTest::a_foreign_change_of_a_clean_item_is_shown()
{
    Shelves shelves;
    const BookView book(shelves);
    shelves.send("PUT", bookPath(shelves), {{QStringLiteral("title"), QStringLiteral("Theirs")}});
    QTRY_COMPARE(book.line("title")->text(), QStringLiteral("Theirs"));
    QCOMPARE(book.view.title(), QStringLiteral("Theirs"));
    QVERIFY(!book.view.banner()->isVisible());
    shelves.send("PUT", QStringLiteral("/coll/authors/") + shelves.author,
                 {{QStringLiteral("name"), QStringLiteral("B. S.")}});
    QTRY_COMPARE(book.line("author")->text(), QStringLiteral("B. S."));
}

void ChangeViewTest::a_foreign_change_elsewhere_keeps_mine()
{
    Shelves shelves;
    BookView book(shelves);
    book.type("year", "2014");
    shelves.send("PUT", bookPath(shelves), {{QStringLiteral("title"), QStringLiteral("Theirs")}});
    QTRY_COMPARE(book.line("title")->text(), QStringLiteral("Theirs"));
    QCOMPARE(book.line("year")->text(), QStringLiteral("2014"));
    QVERIFY(!book.view.banner()->isVisible());
    book.view.save();
    QTRY_COMPARE(book.navigated.size(), 1);
    const QJsonObject item = shelves.item(QStringLiteral("books"), shelves.book);
    QCOMPARE(item.value(QLatin1String("title")), QJsonValue(QStringLiteral("Theirs")));
    QCOMPARE(item.value(QLatin1String("year")), QJsonValue(2014));
}

void ChangeViewTest::a_foreign_deletion_is_told()
{
    Shelves shelves;
    const BookView book(shelves);
    book.type("year", "2014");
    shelves.send("DELETE", bookPath(shelves));
    QTRY_VERIFY(book.view.banner()->isVisible());
    QCOMPARE(book.line("year")->text(), QStringLiteral("2014"));
    QVERIFY(!book.view.stateBlock());

    Shelves others;
    const BookView clean(others);
    others.send("DELETE", bookPath(others));
    QTRY_VERIFY(qobject_cast<EmptyState *>(clean.view.stateBlock()));
}

void ChangeViewTest::references_lead_on()
{
    Shelves shelves;
    BookView author(shelves, "authors", shelves.author);
    const auto *books =
        qobject_cast<RefsListField *>(author.view.form()->row(QStringLiteral("books"))->editor());
    QTRY_COMPARE(books->lines().size(), 1);
    QTest::keyClick(books->lines().first(), Qt::Key_Return);
    QCOMPARE(author.navigated.last().first().value<Path>(),
             Path::item(QStringLiteral("books"), shelves.book));
    QCOMPARE(author.navigated.last().at(1).toBool(), false);
}

void ChangeViewTest::creating_in_place_makes_no_conflict()
{
    Shelves shelves;
    BookView author(shelves, "authors", shelves.author);
    author.type("name", "B. S.");
    auto *books = qobject_cast<RefsListField *>(author.view.form()->row(QStringLiteral("books"))->editor());
    // The new book leads back to the author, which changes the author too.
    Q_EMIT books->picker()->createRequested(QStringLiteral("Tour"));
    QPointer<CreateDialog> dialog = author.view.findChild<CreateDialog *>();
    QVERIFY(dialog);
    for (const FieldRow *row : dialog->form()->findChildren<FieldRow *>()) {
        if (row->field().name == QLatin1String("room"))
            qobject_cast<QLineEdit *>(row->editor()->input())->setText(QStringLiteral("Attic"));
    }
    dialog->create();
    QTRY_VERIFY(!dialog);
    QTRY_COMPARE(books->lines().size(), 2);
    author.view.save();
    QTRY_COMPARE(author.navigated.size(), 1);
    const QJsonObject item = shelves.item(QStringLiteral("authors"), shelves.author);
    QCOMPARE(item.value(QLatin1String("name")), QJsonValue(QStringLiteral("B. S.")));
    QCOMPARE(item.value(QLatin1String("books")).toArray().size(), 2);
}

void ChangeViewTest::reloading_asks_when_something_would_be_lost()
{
    Shelves shelves;
    BookView book(shelves);
    book.type("year", "2014");
    book.view.reload();
    auto *question = book.view.findChild<ConfirmDialog *>();
    QVERIFY(question);
    QCOMPARE(book.line("year")->text(), QStringLiteral("2014"));
    question->actionButton()->click();
    QTRY_COMPARE(book.line("year")->text(), QStringLiteral("2013"));
}
