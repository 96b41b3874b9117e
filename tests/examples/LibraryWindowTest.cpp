// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/examples/LibraryWindowTest.h"

#include "tests/examples/DemoWindow.h"
#include "ui/fields/FieldEditor.h"
#include "ui/fields/FieldRow.h"
#include "ui/views/ItemsModel.h"
#include "ui/views/ListView.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

const QString library = QStringLiteral("library");

QString text(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

void LibraryWindowTest::lendsAndTakesBack()
{
    DemoWindow window(library);
    window.form(text("books/animal-farm"));
    QTRY_VERIFY(!window.row("borrowed_by")->isVisibleTo(window.view()));
    QVERIFY(!window.button(text("Take back")));
    window.click(text("Lend…"));
    QWidget *dialog = window.front();
    QVERIFY(dialog);
    window.setIn(*dialog, "reader", text("ada"));
    window.setIn(*dialog, "weeks", 2);
    window.confirm(*dialog);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QTRY_COMPARE(window.row("borrowed_by")->editor()->value().toString(), text("ada"));
    QTRY_VERIFY(window.row("borrowed_by")->isVisibleTo(window.view()));
    QCOMPARE(window.row("state")->editor()->value().toString(), text("Borrowed"));
    QTRY_VERIFY(!window.button(text("Lend…")));
    // The desk sees who has what.
    window.list(text("books/_selections/borrowed"));
    QTRY_VERIFY(window.list().model().rowOf(text("animal-farm")) >= 0);
    window.form(text("books/animal-farm"));
    window.click(text("Take back"));
    QTRY_COMPARE(window.row("state")->editor()->value().toString(), text("On shelf"));
    QTRY_VERIFY(window.button(text("Lend…")));
    window.list(text("books/_selections/on_shelf?title.$contains=Animal"));
    QTRY_COMPARE(window.list().model().rowCount(), 1);
}

void LibraryWindowTest::preparedListsStandInTheMenu()
{
    DemoWindow window(library);
    QTRY_VERIFY(window.button(text("Overdue")));
    window.click(text("Overdue"));
    QTRY_VERIFY(qobject_cast<ListView *>(window.view()));
    QTRY_COMPARE(window.view()->path().selection(), text("overdue"));
}

void LibraryWindowTest::showsRoles()
{
    DemoWindow window(library);
    window.list(text("users"));
    QTRY_COMPARE(window.cell(text("grace"), text("roles")).text, text("reader"));
    window.form(text("users/grace"));
    QTRY_COMPARE(window.row("roles")->editor()->value(), QJsonValue(QJsonArray{text("reader")}));
}
