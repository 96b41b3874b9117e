// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/AddViewTest.h"

#include "tests/forms/Shelves.h"
#include "ui/fields/FieldRow.h"
#include "ui/forms/FormFooter.h"
#include "ui/views/AddView.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

class NewItem
{
public:
    NewItem(Shelves &shelves, const Path &path) : view(shelves.connector(), shelves.app(), path)
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

    AddView view;
    QSignalSpy navigated{&view, &View::navigate};
    QSignalSpy replaced{&view, &View::replace};
    QSignalSpy messages{&view, &View::message};
};

} // namespace

void AddViewTest::it_begins_with_the_defaults_and_the_first_field()
{
    Shelves shelves;
    const NewItem book(shelves, Path::add(QStringLiteral("books")));
    QCOMPARE(book.view.title(), QStringLiteral("New entry in Books"));
    QTRY_VERIFY(book.line("title")->hasFocus());
    QCOMPARE(book.view.form()->row(QStringLiteral("lent"))->editor()->value(), QJsonValue(true));
    QVERIFY(!book.view.hasUnsavedChanges());
    QVERIFY(!book.view.footer()->deleteButton()->isVisible());
    QTest::keyClicks(book.line("title"), QStringLiteral("Momo"));
    QCOMPARE(book.view.title(), QStringLiteral("Momo"));
}

void AddViewTest::the_path_can_fill_fields_in()
{
    Shelves shelves;
    Path path = Path::add(QStringLiteral("books"));
    path.setQuery(
        {{QStringLiteral("author"), shelves.author}, {QStringLiteral("title"), QStringLiteral("Tour")}});
    const NewItem book(shelves, path);
    QCOMPARE(book.line("author")->text(), QStringLiteral("Stroustrup, Bjarne"));
    QCOMPARE(book.line("title")->text(), QStringLiteral("Tour"));
    QCOMPARE(book.view.form()->draft().value(QLatin1String("author")), QJsonValue(shelves.author));
}

void AddViewTest::a_new_item_is_stored()
{
    Shelves shelves;
    NewItem reader(shelves, Path::add(QStringLiteral("readers")));
    QTest::keyClicks(reader.line("name"), QStringLiteral("Grace"));
    reader.view.save();
    QTRY_COMPARE(reader.navigated.size(), 1);
    QCOMPARE(reader.navigated.first().first().value<Path>(), Path::list(QStringLiteral("readers")));
    QCOMPARE(reader.messages.last().first().value<Message>().text,
             QStringLiteral("Grace was successfully created."));
    QVERIFY(!reader.view.hasUnsavedChanges());
    QCOMPARE(shelves.seen("POST", QStringLiteral("/coll/readers?")).last().body,
             QJsonObject({{QStringLiteral("name"), QStringLiteral("Grace")},
                          {QStringLiteral("books"), QJsonArray()}}));
}

void AddViewTest::save_and_continue_goes_to_the_item()
{
    Shelves shelves;
    NewItem reader(shelves, Path::add(QStringLiteral("readers")));
    QTest::keyClicks(reader.line("name"), QStringLiteral("Grace"));
    QTest::mouseClick(reader.view.footer()->continueButton(), Qt::LeftButton);
    QTRY_COMPARE(reader.replaced.size(), 1);
    const Path place = reader.replaced.first().first().value<Path>();
    QVERIFY(place.isItem());
    QCOMPARE(shelves.item(QStringLiteral("readers"), place.id()).value(QLatin1String("name")),
             QJsonValue(QStringLiteral("Grace")));
}

void AddViewTest::save_and_add_another_begins_anew()
{
    Shelves shelves;
    NewItem reader(shelves, Path::add(QStringLiteral("readers")));
    QTest::keyClicks(reader.line("name"), QStringLiteral("Grace"));
    QTest::mouseClick(reader.view.footer()->anotherButton(), Qt::LeftButton);
    QTRY_COMPARE(reader.messages.size(), 1);
    QVERIFY(reader.line("name")->text().isEmpty());
    QVERIFY(!reader.view.hasUnsavedChanges());
    QVERIFY(reader.navigated.isEmpty());
    QTRY_VERIFY(reader.line("name")->hasFocus());
    QCOMPARE(reader.view.form()->mistakeCount(), 0);
}

void AddViewTest::what_is_missing_is_told()
{
    Shelves shelves;
    NewItem reader(shelves, Path::add(QStringLiteral("readers")));
    reader.view.save();
    QTRY_COMPARE(reader.view.form()->mistakeCount(), 1);
    QVERIFY(reader.navigated.isEmpty());
    QVERIFY(reader.messages.isEmpty());
}
