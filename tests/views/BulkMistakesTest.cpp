// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/BulkMistakesTest.h"

#include "tests/support/Pictures.h"
#include "tests/views/ListWindow.h"
#include "ui/fields/FieldRow.h"
#include "ui/forms/ActionDialog.h"
#include "ui/forms/Form.h"
#include "ui/transfer/ExportDialog.h"
#include "ui/views/BulkDelete.h"
#include "ui/views/ListBulk.h"
#include "ui/views/ListFooter.h"
#include "ui/views/ListTransfer.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/OverflowBar.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

void chooseAll(ListWindow &window)
{
    window.table().setFocus();
    QTest::keyClick(&window.table(), Qt::Key_A, Qt::ControlModifier);
}

QPushButton *bulkButton(ListWindow &window, const QString &text)
{
    for (auto *button : window.view().card()->footer()->bulk()->findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

ConfirmDialog *askToDelete(ListWindow &window)
{
    QTest::mouseClick(bulkButton(window, QStringLiteral("Delete")), Qt::LeftButton);
    const BulkDelete *deletion = window.view().bulk()->deletion();
    return QTest::qWaitFor([deletion] { return deletion->dialog(); }) ? deletion->dialog() : nullptr;
}

QString textOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u' ');
}

QStringList settable(ListWindow &window)
{
    QStringList titles;
    for (const QAction *action : window.view().bulk()->fieldMenu()->actions())
        titles.append(action->text());
    return titles;
}

ActionDialog *setField(ListWindow &window, const QString &title)
{
    for (QAction *action : window.view().bulk()->fieldMenu()->actions()) {
        if (action->text() == title)
            action->trigger();
    }
    const ListBulk *bulk = window.view().bulk();
    return QTest::qWaitFor([bulk] { return bulk->dialog(); }) ? qobject_cast<ActionDialog *>(bulk->dialog())
                                                              : nullptr;
}

/// With boxes on them, which keep them from being deleted.
void addShelves(ListWindow &window, const QStringList &full, const QStringList &empty)
{
    for (const QString &name : full + empty) {
        const QString id = window.library.add(QStringLiteral("shelves"), {{QStringLiteral("name"), name}});
        if (full.contains(name))
            window.library.add(QStringLiteral("boxes"), {{QStringLiteral("name"), QString(u"Box on " + name)},
                                                         {QStringLiteral("shelf"), id}});
    }
}

} // namespace

void BulkMistakesTest::aMistakeIsToldAtTheField()
{
    ListWindow window(62);
    window.open();
    chooseAll(window);
    const QPointer<ActionDialog> dialog = setField(window, QStringLiteral("Pages"));
    QVERIFY(dialog);
    FieldRow *row = dialog->form()->row(QStringLiteral("pages"));
    auto *edit = row->findChild<QLineEdit *>();
    QVERIFY(edit);
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("-3"));
    dialog->actionButton()->click();
    QTRY_VERIFY2(textOf(*row).contains(QLatin1String("Must be at least 1")), qPrintable(textOf(*row)));
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->actionButton()->isEnabled());
    keepPicture(*dialog, QStringLiteral("bulk-set-mistake"));
    // Nothing was tried, and it can be corrected.
    QVERIFY(window.messages.isEmpty());
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("30"));
    dialog->actionButton()->click();
    QTRY_COMPARE(window.messages.isEmpty() ? QString() : window.messages.last().text,
                 QStringLiteral("Pages was set in 62 entries."));
    QTRY_VERIFY(!dialog);
}

void BulkMistakesTest::whatTheFormKeepsIsNotOffered()
{
    ListWindow window;
    window.open();
    QVERIFY(settable(window).contains(QStringLiteral("Year")));
    QVERIFY(settable(window).contains(QStringLiteral("Tags")));
    // Readers hold the other side of it.
    QVERIFY(!settable(window).contains(QStringLiteral("Readers")));
    window.described();
    AdminField year;
    year.name = QStringLiteral("year");
    year.readOnly.value = true;
    AdminField pages;
    pages.name = QStringLiteral("pages");
    pages.hidden.value = true;
    AdminField tags;
    tags.name = QStringLiteral("tags");
    AdminFieldset fieldset;
    fieldset.fields = {year, pages, tags};
    window.meta().admin.views.first().change.fieldsets = {fieldset};
    window.open();
    QVERIFY(!settable(window).contains(QStringLiteral("Year")));
    QVERIFY(!settable(window).contains(QStringLiteral("Pages")));
    QVERIFY(settable(window).contains(QStringLiteral("Tags")));
}

void BulkMistakesTest::whatCannotBeDeletedIsNotAsked()
{
    ListWindow window(1);
    addShelves(window, {QStringLiteral("Top"), QStringLiteral("Bottom")}, {});
    window.open(QStringLiteral("shelves"));
    chooseAll(window);
    const QPointer<ConfirmDialog> dialog = askToDelete(window);
    QVERIFY(dialog);
    keepPicture(*dialog, QStringLiteral("bulk-delete-none"));
    const QString text = textOf(*dialog);
    QVERIFY2(text.contains(QLatin1String("None of the 2 entries can be deleted")), qPrintable(text));
    QVERIFY2(text.contains(QString::fromUtf8("its field The boxes still holds “Box on Top”")),
             qPrintable(text));
    QVERIFY(!text.contains(QLatin1String("everything in them")));
    QVERIFY(!dialog->actionButton()->isVisible());
    QCOMPARE(dialog->cancelButton()->text(), QStringLiteral("Close"));
    QTest::mouseClick(dialog->cancelButton(), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QCOMPARE(window.view().model().total(), 2);
    QCOMPARE(window.view().selection().count(2), 2);
}

void BulkMistakesTest::theOthersAreDeleted()
{
    ListWindow window(1);
    addShelves(window, {QStringLiteral("Top")}, {QStringLiteral("Left"), QStringLiteral("Right")});
    window.open(QStringLiteral("shelves"));
    chooseAll(window);
    ConfirmDialog *dialog = askToDelete(window);
    QVERIFY(dialog);
    keepPicture(*dialog, QStringLiteral("bulk-delete-some"));
    QVERIFY2(textOf(*dialog).contains(QLatin1String("Delete 2 of 3 entries?")), qPrintable(textOf(*dialog)));
    QCOMPARE(dialog->actionButton()->text(), QStringLiteral("Delete the other 2"));
    QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
    // What was told before is no failure.
    QTRY_COMPARE(window.messages.isEmpty() ? QString() : window.messages.last().text,
                 QStringLiteral("2 entries were deleted."));
    QTRY_COMPARE(window.titles(), QStringList{QStringLiteral("Top")});
}

void BulkMistakesTest::theRowsHaveTheFocusAfterwards()
{
    ListWindow window;
    window.open();
    window.view().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.view()));
    chooseAll(window);
    ActionDialog *dialog = setField(window, QStringLiteral("Pages"));
    QVERIFY(dialog);
    bulkButton(window, QString::fromUtf8("Set field…"))->setFocus();
    dialog->form()->row(QStringLiteral("pages"))->editor()->edit(30);
    dialog->actionButton()->click();
    QTRY_VERIFY(window.view().selection().isEmpty());
    QCOMPARE(window.view().focusWidget(), &window.table());
    // Who looks for something by now goes on with that.
    chooseAll(window);
    bulkButton(window, QStringLiteral("Delete"))->setFocus();
    window.view().focusSearch();
    QVERIFY(window.view().escape());
    QVERIFY(window.view().focusWidget() != &window.table());
}

void BulkMistakesTest::keysWorkWhereThereIsNoRoom()
{
    ListWindow window;
    window.open();
    window.view().resize(360, 400);
    window.view().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.view()));
    const ListTransfer &transfer = *window.view().transfer();
    QTRY_VERIFY(!transfer.exportButton()->isVisible());
    window.table().setFocus();
    QTest::keyClick(&window.table(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(transfer.exportDialog());
    transfer.exportDialog()->reject();
}

void BulkMistakesTest::anOpenedListHasTheFocus()
{
    ListWindow window;
    ListView &view = window.start(QStringLiteral("books"));
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    // As the window does with what it opens.
    view.setFocus(Qt::OtherFocusReason);
    QTRY_VERIFY(window.table().hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!window.navigations.isEmpty());
    // Who looks for something meanwhile stays there.
    ListView &other = window.start(QStringLiteral("books"));
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    other.setFocus(Qt::OtherFocusReason);
    other.focusSearch();
    QTRY_VERIFY(other.model().rowCount() > 0);
    QVERIFY(!window.table().hasFocus());
}
