// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/ListBulkScriptTest.h"

#include "tests/views/ListWindow.h"
#include "ui/fields/FieldRow.h"
#include "ui/forms/ActionDialog.h"
#include "ui/forms/Form.h"
#include "ui/script/ScriptRunner.h"
#include "ui/views/BulkScript.h"
#include "ui/views/ListBulk.h"
#include "ui/widgets/ConfirmDialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

QString textOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace

void ListBulkScriptTest::functionsGetWhatIsChosen()
{
    ListWindow window;
    AdminListView &list = window.described();
    list.hasBulkActions = true;
    AdminBulkAction count;
    count.name = QStringLiteral("countPages");
    count.action.source =
        QStringLiteral("(selection) => selection.reduce((sum, book) => sum + book.pages, 0)");
    count.action.place = QStringLiteral("countPages");
    count.after.source = QStringLiteral("(sum) => 'Pages: ' + sum");
    count.after.place = QStringLiteral("countPages.after");
    list.bulkActions = {count};
    ScriptRunner scripts(window.connector, {});
    window.openWith(scripts);
    window.pressBox(0);
    window.pressBox(1);
    QTest::mouseClick(window.bulkButton("Count pages"), Qt::LeftButton);
    QTRY_COMPARE(window.messages.isEmpty() ? QString() : window.messages.last().text,
                 QStringLiteral("Pages: 360"));
}

void ListBulkScriptTest::theDeleteKeyAsksAsDescribed()
{
    ListWindow window;
    AdminListView &list = window.described();
    list.hasBulkActions = true;
    AdminBulkAction remove;
    remove.name = QStringLiteral("remove");
    remove.run = QStringLiteral("delete");
    remove.confirm.isGiven = true;
    remove.confirm.message = QStringLiteral("They will be gone.");
    list.bulkActions = {remove};
    window.open();
    window.pressBox(0);
    window.pressBox(1);
    window.table().setCurrentRow(1);
    window.table().setFocus();
    QTest::keyClick(&window.table(), Qt::Key_Delete);
    const BulkScript *script = window.view().bulk()->script();
    QTRY_VERIFY(qobject_cast<ConfirmDialog *>(script->dialog()));
    auto *question = qobject_cast<ConfirmDialog *>(script->dialog());
    QVERIFY(textOf(*question).contains(QStringLiteral("They will be gone.")));
    question->actionButton()->click();
    QTRY_COMPARE(window.view().model().rowCount(), 22);
}

void ListBulkScriptTest::whatFunctionsWriteIsTakenBackAsOne()
{
    ListWindow window;
    AdminListView &list = window.described();
    list.hasBulkActions = true;
    AdminBulkAction cut;
    cut.name = QStringLiteral("cut");
    cut.action.source =
        QStringLiteral("(all) => all.forEach(one => backoffice.books.save(one._id, {pages: 7}))");
    AdminBulkAction half;
    half.name = QStringLiteral("half");
    half.action.source = QStringLiteral(
        "(all) => { backoffice.books.save(all[0]._id, {pages: 8}); throw new Error('Too thin.') }");
    list.bulkActions = {cut, half};
    ScriptRunner scripts(window.connector, {});
    window.openWith(scripts);
    window.pressBox(0);
    window.pressBox(1);
    window.pressBox(2);
    QTest::mouseClick(window.bulkButton("Cut"), Qt::LeftButton);
    QTRY_COMPARE(window.messages.size(), 1);
    QCOMPARE(window.messages.last().kind, Message::Kind::Good);
    QCOMPARE(window.messages.last().undo.size(), 3);
    window.pressBox(0);
    QTest::mouseClick(window.bulkButton("Half"), Qt::LeftButton);
    QTRY_COMPARE(window.messages.size(), 2);
    const Message told = window.messages.last();
    QVERIFY2(told.text.startsWith(QStringLiteral("“Half” was only partly done: Too thin.")),
             qPrintable(told.text));
    QCOMPARE(told.undo.size(), 1);
}

void ListBulkScriptTest::whatFunctionsRefuseShowsInTheDialog()
{
    ListWindow window;
    AdminListView &list = window.described();
    list.hasBulkActions = true;
    AdminBulkAction raise;
    raise.name = QStringLiteral("raise");
    raise.description = QStringLiteral("Raise");
    AdminField price;
    price.name = QStringLiteral("price");
    price.component = QStringLiteral("Number");
    raise.fields = {price};
    raise.action.source = QStringLiteral(
        "(all, values) => { if (!values.price) throw new ValidationError({price: 'How much?', _error: 'Not "
        "so.'}); if (values.price > 9) throw new Error('Too dear.'); return values.price }");
    raise.action.place = QStringLiteral("raise");
    raise.after.source = QStringLiteral("price => 'By ' + price");
    raise.after.place = QStringLiteral("raise.after");
    AdminBulkAction refused;
    refused.name = QStringLiteral("refused");
    refused.description = QStringLiteral("Refused");
    refused.action.source =
        QStringLiteral("() => { throw new ValidationError({price: 'How much?', _error: 'Not so.'}) }");
    refused.action.place = QStringLiteral("refused");
    list.bulkActions = {raise, refused};
    ScriptRunner scripts(window.connector, {});
    window.openWith(scripts);
    window.pressBox(0);
    QTest::mouseClick(window.bulkButton("Raise"), Qt::LeftButton);
    BulkScript *script = window.view().bulk()->script();
    QTRY_VERIFY(qobject_cast<ActionDialog *>(script->dialog()));
    QPointer<ActionDialog> dialog = qobject_cast<ActionDialog *>(script->dialog());
    QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
    const FieldRow *row = dialog->form()->row(QStringLiteral("price"));
    QTRY_COMPARE(row->shownMistake(), QStringLiteral("How much?"));
    QVERIFY2(textOf(*dialog).contains(QLatin1String("Not so.")), qPrintable(textOf(*dialog)));
    auto *line = qobject_cast<QLineEdit *>(row->editor()->input());
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("12"));
    QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
    QTRY_VERIFY2(textOf(*dialog).contains(QLatin1String("Too dear.")), qPrintable(textOf(*dialog)));
    QCOMPARE(line->text(), QStringLiteral("12"));
    QVERIFY(window.messages.isEmpty());
    QVERIFY(script->isRunning());
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("5"));
    QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QTRY_COMPARE(window.messages.isEmpty() ? QString() : window.messages.last().text, QStringLiteral("By 5"));
    QTRY_VERIFY(!script->isRunning());
    // Without a dialog the texts are told together.
    window.pressBox(1);
    QTest::mouseClick(window.bulkButton("Refused"), Qt::LeftButton);
    QTRY_VERIFY2(window.messages.last().text.contains(QLatin1String("Not so. How much?")),
                 qPrintable(window.messages.last().text));
    QVERIFY(!script->isRunning());
}
