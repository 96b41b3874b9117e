// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/ListBulkTest.h"

#include "tests/support/Pictures.h"
#include "tests/views/ListWindow.h"
#include "ui/admin/MessageTexts.h"
#include "ui/admin/Permissions.h"
#include "ui/admin/Tasks.h"
#include "ui/fields/FieldRow.h"
#include "ui/forms/ActionDialog.h"
#include "ui/forms/Form.h"
#include "ui/script/ScriptRunner.h"
#include "ui/views/ActionProgress.h"
#include "ui/views/BulkDelete.h"
#include "ui/views/BulkFailures.h"
#include "ui/views/BulkScript.h"
#include "ui/views/ListBulk.h"
#include "ui/views/ListFooter.h"
#include "ui/views/ListTransfer.h"
#include "ui/views/RowBoxes.h"
#include "ui/views/RowsCopy.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/OverflowBar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

void pressBox(ListWindow &window, int row, Qt::KeyboardModifiers modifiers = {})
{
    window.pressBox(row, modifiers);
}

ListFooter &footer(ListWindow &window)
{
    return *window.view().card()->footer();
}

QPushButton *bulkButton(ListWindow &window, const char *text)
{
    return window.bulkButton(text);
}

QStringList bulkTexts(ListWindow &window)
{
    QStringList texts;
    for (auto *button : footer(window).bulk()->findChildren<QPushButton *>())
        texts.append(button->text());
    return texts;
}

QString textOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u' ');
}

QStringList chosenLabels(ListWindow &window)
{
    QStringList labels;
    for (const SelectedRow &row : window.view().selection().rows())
        labels.append(row.label);
    return labels;
}

/// Deletes what is chosen, once that is confirmed.
AdminBulkAction askingDelete()
{
    AdminBulkAction action;
    action.name = QStringLiteral("remove");
    action.run = QStringLiteral("delete");
    action.confirm.isGiven = true;
    return action;
}

} // namespace

void ListBulkTest::boxesChooseRows()
{
    ListWindow window(213);
    window.open();
    QVERIFY(!footer(window).bulk()->isVisible());
    pressBox(window, 1);
    pressBox(window, 4);
    QCOMPARE(footer(window).selectedText(), QStringLiteral("2 selected"));
    QCOMPARE(footer(window).allButton()->text(), QStringLiteral("Select all 213"));
    keepPicture(window.view(), QStringLiteral("bulk-two"));
    QCOMPARE(window.table().allBox()->checkState(), Qt::PartiallyChecked);
    // From the last one to this.
    pressBox(window, 7, Qt::ShiftModifier);
    QCOMPARE(footer(window).selectedText(), QStringLiteral("5 selected"));
    pressBox(window, 5, Qt::ShiftModifier);
    QCOMPARE(footer(window).selectedText(), QStringLiteral("3 selected"));
    pressBox(window, 1);
    QCOMPARE(chosenLabels(window),
             QStringList({QStringLiteral("A Philosophy of Software Design"),
                          QStringLiteral("Structure and Interpretation of Computer Programs")}));
    // A click on a row does not throw away what was chosen.
    QTest::mouseClick(window.table().viewport(), Qt::LeftButton, {}, window.startOf(9, 2));
    QCOMPARE(footer(window).selectedText(), QStringLiteral("2 selected"));
    QTest::mouseClick(window.table().allBox(), Qt::LeftButton, {},
                      QPoint(6, window.table().allBox()->height() / 2));
    QCOMPARE(window.view().selection().rows().size(), window.view().model().loadedCount());
    QCOMPARE(window.table().allBox()->checkState(), Qt::Checked);
    QTest::mouseClick(window.table().allBox(), Qt::LeftButton, {},
                      QPoint(6, window.table().allBox()->height() / 2));
    QVERIFY(window.view().selection().isEmpty());
}

void ListBulkTest::keysChooseRows()
{
    ListWindow window;
    window.open();
    window.table().setFocus();
    window.table().setCurrentRow(2);
    QTest::keyClick(&window.table(), Qt::Key_Space);
    QCOMPARE(footer(window).selectedText(), QStringLiteral("1 selected"));
    QTest::keyClick(&window.table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&window.table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(footer(window).selectedText(), QStringLiteral("3 selected"));
    QTest::keyClick(&window.table(), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(footer(window).selectedText(), QStringLiteral("2 selected"));
    QTest::keyClick(&window.table(), Qt::Key_Up);
    QTest::keyClick(&window.table(), Qt::Key_Space);
    QCOMPARE(footer(window).selectedText(), QStringLiteral("1 selected"));
    QVERIFY(window.view().escape());
    QVERIFY(window.view().selection().isEmpty());
    QTest::keyClick(&window.table(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(window.view().selection().isAll());
    QCOMPARE(footer(window).selectedText(), QStringLiteral("24 selected"));
}

void ListBulkTest::allThatMatchCanBeChosen()
{
    ListWindow window(130);
    window.open(QStringLiteral("books?language=French"));
    const qint64 matching = window.view().model().total();
    QVERIFY(matching > 10 && matching < 100);
    pressBox(window, 0);
    QTest::mouseClick(footer(window).allButton(), Qt::LeftButton);
    QCOMPARE(footer(window).selectedText(), QStringLiteral("%1 selected").arg(matching));
    pressBox(window, 2);
    QCOMPARE(footer(window).selectedText(), QStringLiteral("%1 selected").arg(matching - 1));
    const QString excluded = window.view().model().row(2)->id;
    QStringList ids;
    window.view().bulk()->withChosen(false, [&ids](const QList<SelectedRow> &rows) {
        for (const SelectedRow &row : rows)
            ids.append(row.id);
    });
    QTRY_COMPARE(ids.size(), matching - 1);
    QVERIFY(!ids.contains(excluded));
    // Other items are another question.
    ListState state = window.view().state();
    state.filters.clear();
    window.view().setState(state);
    QTRY_COMPARE(window.view().model().total(), 130);
    QVERIFY(window.view().selection().isEmpty());
}

void ListBulkTest::theChoiceSurvivesAnotherOrder()
{
    ListWindow window;
    window.open();
    pressBox(window, 0);
    window.clickHeader(0);
    QTRY_COMPARE(window.cell(0), QStringLiteral("A Philosophy of Software Design"));
    QCOMPARE(chosenLabels(window), QStringList{QStringLiteral("Martine mange des glaces")});
    QVERIFY(!window.view().selection().isSelected(window.view().model().row(0)->id));
}

void ListBulkTest::manyAreDeletedAndComeBack()
{
    ListWindow window;
    window.open();
    for (const int row : {0, 2, 4})
        pressBox(window, row);
    QTest::mouseClick(bulkButton(window, "Delete"), Qt::LeftButton);
    QTRY_VERIFY(window.view().bulk()->deletion()->dialog());
    ConfirmDialog *dialog = window.view().bulk()->deletion()->dialog();
    keepPicture(*dialog, QStringLiteral("bulk-delete"));
    QVERIFY2(textOf(*dialog).contains(QLatin1String("Delete 3 entries?")), qPrintable(textOf(*dialog)));
    QVERIFY2(textOf(*dialog).contains(QLatin1String("Unlinks")), qPrintable(textOf(*dialog)));
    dialog->actionButton()->click();
    QTRY_COMPARE(window.view().model().total(), 21);
    QVERIFY(window.view().selection().isEmpty());
    QVERIFY(!window.titles().contains(QLatin1String("Programming Pearls")));
    QTRY_VERIFY(!window.messages.isEmpty());
    const Message told = window.messages.last();
    QCOMPARE(told.text, QStringLiteral("3 entries were deleted."));
    // One request for all of them.
    QCOMPARE(window.gate.targetsWith(QStringLiteral("_batch")).size(), 1);
    QCOMPARE(told.undo.size(), 1);
    window.connector.undo(told.undo.first());
    QTRY_COMPARE(window.view().model().total(), 24);
}

void ListBulkTest::aFieldIsSetForMany()
{
    ListWindow window(130);
    window.open();
    QTest::keyClick(&window.table(), Qt::Key_A, Qt::ControlModifier);
    QMenu *menu = window.view().bulk()->fieldMenu();
    QVERIFY(menu);
    QAction *language = nullptr;
    for (QAction *action : menu->actions())
        language = action->text() == QLatin1String("Language") ? action : language;
    QVERIFY(language);
    language->trigger();
    QTRY_VERIFY(window.view().bulk()->dialog());
    auto *dialog = qobject_cast<ActionDialog *>(window.view().bulk()->dialog());
    QVERIFY(dialog);
    keepPicture(*dialog, QStringLiteral("bulk-set"));
    FieldEditor *editor = dialog->form()->row(QStringLiteral("language"))->editor();
    editor->edit(QStringLiteral("Spanish"));
    dialog->actionButton()->click();
    QTRY_COMPARE(window.messages.isEmpty() ? QString() : window.messages.last().text,
                 QStringLiteral("Language was set in 130 entries."));
    QTRY_COMPARE(window.cell(0, 5), QStringLiteral("Spanish"));
    ListState state;
    state.filters = {{QStringLiteral("language"), QStringLiteral("Spanish")}};
    window.view().setState(state);
    QTRY_COMPARE(window.view().model().total(), 130);
}

void ListBulkTest::consequencesOfAllAreTold()
{
    ListWindow window(130);
    window.open();
    window.table().setFocus();
    QTest::keyClick(&window.table(), Qt::Key_A, Qt::ControlModifier);
    QTest::mouseClick(bulkButton(window, "Delete"), Qt::LeftButton);
    QTRY_VERIFY(window.view().bulk()->deletion()->dialog());
    ConfirmDialog *dialog = window.view().bulk()->deletion()->dialog();
    const QString text = textOf(*dialog);
    QVERIFY2(text.contains(QLatin1String("Delete 130 entries?")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("Unlinks")), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1String("not looked at")), qPrintable(text));
    // One question for all of them.
    QCOMPARE(window.gate.targetsWith(QStringLiteral("_deletion")).size(), 1);
    dialog->reject();
    QCOMPARE(window.view().model().total(), 130);
}

void ListBulkTest::aStoppedRunTellsWhatItDid()
{
    ListWindow window(400);
    window.open();
    window.table().setFocus();
    QTest::keyClick(&window.table(), Qt::Key_A, Qt::ControlModifier);
    QTest::mouseClick(bulkButton(window, "Delete"), Qt::LeftButton);
    QTRY_VERIFY(window.view().bulk()->deletion()->dialog());
    window.gate.hold("_batch");
    window.view().bulk()->deletion()->dialog()->actionButton()->click();
    QTRY_VERIFY(window.view().bulk()->run()->progress());
    QTest::mouseClick(window.view().bulk()->run()->progress()->stopButton(), Qt::LeftButton);
    window.gate.release();
    QTRY_VERIFY(!window.messages.isEmpty());
    const Message told = window.messages.last();
    QCOMPARE(told.text,
             QString::fromUtf8("“Delete” was stopped: it was done with 50 entries, and not with 350."));
    QTRY_COMPARE(window.view().model().total(), 350);
    // What was not done stays chosen, and goes on where it stopped: one step for all chunks.
    QCOMPARE(window.view().selection().rows().size(), 350);
    window.messages.clear();
    window.gate.forget();
    QTest::mouseClick(bulkButton(window, "Delete"), Qt::LeftButton);
    QTRY_VERIFY(window.view().bulk()->deletion()->dialog());
    window.view().bulk()->deletion()->dialog()->actionButton()->click();
    QTRY_COMPARE(window.view().model().total(), 0);
    QTRY_VERIFY(!window.messages.isEmpty());
    QVERIFY(window.gate.targetsWith(QStringLiteral("_batch")).size() > 1);
    QCOMPARE(window.messages.last().undo.size(), 1);
    window.connector.undo(window.messages.last().undo.first());
    QTRY_COMPARE(window.view().model().total(), 350);
}

void ListBulkTest::afterHearsOfRuns()
{
    ListWindow window;
    AdminListView &list = window.described();
    list.hasBulkActions = true;
    AdminBulkAction remove = askingDelete();
    remove.after.source =
        QStringLiteral("result => 'Gone: ' + result.done + ', failed: ' + result.failed.length");
    list.bulkActions = {remove};
    ScriptRunner scripts(window.connector, {});
    window.openWith(scripts);
    pressBox(window, 0);
    pressBox(window, 1);
    QTest::mouseClick(bulkButton(window, "Remove"), Qt::LeftButton);
    auto *question = qobject_cast<ConfirmDialog *>(window.view().bulk()->script()->dialog());
    QVERIFY(question);
    question->actionButton()->click();
    QTRY_COMPARE(window.messages.isEmpty() ? QString() : window.messages.last().text,
                 QStringLiteral("Gone: 2, failed: 0"));
    QCOMPARE(window.messages.last().undo.size(), 1);
}

namespace
{

/// A stamp for several loans, of which the description knows.
void describeStamp(ListWindow &window)
{
    AdminBulkAction stamp;
    stamp.name = QStringLiteral("stampAll");
    stamp.description = QStringLiteral("Stamp them");
    stamp.run = QStringLiteral("stamp");
    AdminField word;
    word.name = QStringLiteral("word");
    word.initialValue.value = QStringLiteral("Seen");
    stamp.fields = {word};
    stamp.confirm.isGiven = true;
    stamp.confirm.labelConfirm = QStringLiteral("Yes");
    stamp.after.source =
        QStringLiteral("r => 'Done: ' + r.done + ', failed: ' + r.failed.length + ', left: ' + r.left");
    stamp.after.place = QStringLiteral("stampAll.after");
    AdminViews views;
    views.name = views.collection = QStringLiteral("loans");
    views.list.isGiven = true;
    views.list.hasBulkActions = true;
    views.list.bulkActions = {stamp};
    window.meta().admin.views.append(views);
}

/// All of them are chosen, it is confirmed, and what it asks for is taken as it stands.
void stampAll(ListWindow &window)
{
    window.table().setFocus();
    QTest::keyClick(&window.table(), Qt::Key_A, Qt::ControlModifier);
    QTest::mouseClick(bulkButton(window, "Stamp them"), Qt::LeftButton);
    BulkScript *script = window.view().bulk()->script();
    QTRY_VERIFY(qobject_cast<ConfirmDialog *>(script->dialog()));
    qobject_cast<ConfirmDialog *>(script->dialog())->actionButton()->click();
    QTRY_VERIFY(qobject_cast<ActionDialog *>(script->dialog()));
    qobject_cast<ActionDialog *>(script->dialog())->actionButton()->click();
}

QString lastMessage(const ListWindow &window)
{
    return window.messages.isEmpty() ? QString() : window.messages.last().text;
}

} // namespace

void ListBulkTest::afterHearsOfActions()
{
    ListWindow window(1);
    describeStamp(window);
    for (const char *name : {"One", "Two"})
        window.library.add(QStringLiteral("loans"), {{QStringLiteral("name"), QLatin1String(name)}});
    ScriptRunner scripts(window.connector, {});
    window.openWith(scripts, QStringLiteral("loans"));
    stampAll(window);
    QTRY_COMPARE(lastMessage(window), QStringLiteral("Done: 2, failed: 0, left: 0"));
    QCOMPARE(window.messages.size(), 1);
    QCOMPARE(window.messages.last().undo.size(), 1);
    QTRY_COMPARE(window.titles(), QStringList({QStringLiteral("Seen"), QStringLiteral("Seen")}));
}

void ListBulkTest::afterHearsOfWhatFailed()
{
    ListWindow window(1);
    describeStamp(window);
    for (const char *name : {"One", "Torn", "Two"})
        window.library.add(QStringLiteral("loans"), {{QStringLiteral("name"), QLatin1String(name)}});
    ScriptRunner scripts(window.connector, {});
    window.openWith(scripts, QStringLiteral("loans"));
    stampAll(window);
    QTRY_COMPARE(lastMessage(window), QStringLiteral("Done: 2, failed: 1, left: 0"));
    QTRY_COMPARE(window.titles(),
                 QStringList({QStringLiteral("Seen"), QStringLiteral("Torn"), QStringLiteral("Seen")}));
}

void ListBulkTest::theUsualYesMayBeCalledOtherwise()
{
    setMessageOverrides({{QStringLiteral("modal.labelConfirm.default"), QStringLiteral("Go on")}});
    const auto usual = qScopeGuard([] { setMessageOverrides({}); });
    ListWindow window(3);
    AdminListView &list = window.described();
    list.hasBulkActions = true;
    list.bulkActions = {askingDelete()};
    window.open();
    pressBox(window, 0);
    QTest::mouseClick(bulkButton(window, "Remove"), Qt::LeftButton);
    auto *question = qobject_cast<ConfirmDialog *>(window.view().bulk()->script()->dialog());
    QVERIFY(question);
    QCOMPARE(question->actionButton()->text(), QStringLiteral("Go on"));
    question->reject();
}

void ListBulkTest::lookingIsATask()
{
    ListWindow window(3);
    window.open();
    window.table().setFocus();
    QTest::keyClick(&window.table(), Qt::Key_A, Qt::ControlModifier);
    window.gate.hold("_deletion");
    QTest::mouseClick(bulkButton(window, "Delete"), Qt::LeftButton);
    const auto title = QStringLiteral("Looking at what goes with them");
    const auto isLooking = [&title] {
        const QList<Tasks::Task> &tasks = Tasks::all().running();
        return !tasks.isEmpty() && tasks.last().title == title;
    };
    QTRY_VERIFY(isLooking());
    Tasks::all().cancel(Tasks::all().running().last().id);
    window.gate.release();
    QTRY_VERIFY(window.view().bulk()->deletion()->dialog());
    QVERIFY(!isLooking());
    const QString text = textOf(*window.view().bulk()->deletion()->dialog());
    QVERIFY2(text.contains(QLatin1String("not looked at")), qPrintable(text));
    window.view().bulk()->deletion()->dialog()->reject();
}

void ListBulkTest::whatIsDeletedElsewhereIsNotLookedAt()
{
    ListWindow window(3);
    window.described();
    window.meta().admin.views.first().change.actions.insert(QStringLiteral("delete"),
                                                            {QStringLiteral("r => null"), {}});
    window.open();
    pressBox(window, 0);
    QTest::mouseClick(bulkButton(window, "Delete"), Qt::LeftButton);
    QVERIFY(window.view().bulk()->deletion()->dialog());
    QVERIFY(window.gate.targetsWith(QStringLiteral("_deletion")).isEmpty());
    window.view().bulk()->deletion()->dialog()->reject();
}

void ListBulkTest::failuresAreListedAndTriedAgain()
{
    ListWindow window;
    window.open();
    for (const int row : {0, 1, 2})
        pressBox(window, row);
    const QString gone = window.view().model().row(1)->id;
    FieldMeta pages = *window.meta().collection(QStringLiteral("books"))->field(QStringLiteral("pages"));
    window.view().bulk()->setField(pages);
    auto *dialog = qobject_cast<ActionDialog *>(window.view().bulk()->dialog());
    QVERIFY(dialog);
    dialog->form()->row(QStringLiteral("pages"))->editor()->edit(-5);
    // That one says something else: it is not the value alone.
    window.library.remove(QStringLiteral("books"), gone);
    dialog->actionButton()->click();
    QTRY_VERIFY(qobject_cast<BulkFailures *>(window.view().bulk()->dialog()));
    // The next one may come to stand where this one was.
    QPointer<BulkFailures> failures = qobject_cast<BulkFailures *>(window.view().bulk()->dialog());
    keepPicture(*failures, QStringLiteral("bulk-failures"));
    QCOMPARE(failures->list()->count(), 3);
    QVERIFY(failures->list()->item(1)->text().startsWith(QLatin1String("The Mythical Man-Month: ")));
    // What failed stays chosen, unless it is gone.
    QTRY_COMPARE(footer(window).selectedText(), QStringLiteral("2 selected"));
    failures->againButton()->click();
    QTRY_VERIFY(!failures && window.view().bulk()->dialog());
    failures = qobject_cast<BulkFailures *>(window.view().bulk()->dialog());
    QVERIFY(failures);
    Q_EMIT failures->list()->itemActivated(failures->list()->item(1));
    QCOMPARE(window.navigations.last(), QStringLiteral("books/") + gone);
}

void ListBulkTest::permissionsHideButtons()
{
    ListWindow window;
    Permissions permissions(window.meta(), nullptr);
    const auto allow = [&permissions](bool save, bool remove) {
        const QJsonObject rights{{QStringLiteral("save"), save}, {QStringLiteral("delete"), remove}};
        permissions.deliver({{QStringLiteral("books.changeView"), rights}});
    };
    allow(true, false);
    ListView view(window.connector, window.meta(), Path::list(QStringLiteral("books")), nullptr, nullptr,
                  &permissions);
    QSignalSpy loaded(&view, &View::loaded);
    view.resize(1200, 700);
    view.show();
    QVERIFY(loaded.wait());
    QTest::keyClick(view.card()->table(), Qt::Key_A, Qt::ControlModifier);
    const auto shown = [&view] {
        QStringList texts;
        for (const auto *button : view.card()->footer()->bulk()->findChildren<QPushButton *>()) {
            if (button->isVisible())
                texts.append(button->text());
        }
        return texts;
    };
    QTRY_COMPARE(shown(), QStringList({QString::fromUtf8("Set field…"), QString::fromUtf8("Export…")}));
    allow(false, true);
    QTRY_COMPARE(shown(), QStringList({QString::fromUtf8("Export…"), QStringLiteral("Delete")}));
    allow(true, true);
    QTRY_COMPARE(shown().size(), 3);
    // Who may not see the list cannot write it to a file either.
    QVERIFY(view.transfer()->exportButton()->isEnabled());
    permissions.deliver({{QStringLiteral("books.listView"), QJsonObject{{QStringLiteral("list"), false}}}});
    QTRY_VERIFY(!view.transfer()->exportButton()->isEnabled());
}

void ListBulkTest::describedActionsReplaceTheUsual()
{
    ListWindow window;
    AdminListView &list = window.described();
    list.hasBulkActions = true;
    AdminBulkAction shelve;
    shelve.name = QStringLiteral("shelve");
    shelve.description = QStringLiteral("Put on shelf");
    shelve.run = QStringLiteral("set");
    shelve.confirm.isGiven = true;
    shelve.confirm.message = QStringLiteral("Really?");
    shelve.confirm.labelConfirm = QStringLiteral("Shelve");
    AdminField state;
    state.name = QStringLiteral("state");
    state.initialValue.value = QStringLiteral("On shelf");
    shelve.fields = {state};
    list.bulkActions = {shelve};
    window.open();
    QCOMPARE(bulkTexts(window), QStringList{QStringLiteral("Put on shelf")});
    pressBox(window, 1);
    pressBox(window, 3);
    QTest::mouseClick(bulkButton(window, "Put on shelf"), Qt::LeftButton);
    BulkScript *script = window.view().bulk()->script();
    auto *question = qobject_cast<ConfirmDialog *>(script->dialog());
    QVERIFY(question);
    QCOMPARE(question->actionButton()->text(), QStringLiteral("Shelve"));
    question->actionButton()->click();
    QTRY_VERIFY(qobject_cast<ActionDialog *>(script->dialog()));
    qobject_cast<ActionDialog *>(script->dialog())->actionButton()->click();
    QTRY_COMPARE(window.cell(1, 4), QStringLiteral("On shelf"));
    QTRY_COMPARE(window.cell(3, 4), QStringLiteral("On shelf"));
    // `false` takes the boxes away.
    list.bulkActions.clear();
    window.open();
    QVERIFY(window.table().boxes()->isHidden());
    window.table().setFocus();
    QTest::keyClick(&window.table(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(window.view().selection().isEmpty());
}

void ListBulkTest::chosenRowsAreCopied()
{
    ListWindow window;
    window.open();
    window.table().setFocus();
    window.table().setCurrentIndex(window.view().model().index(3, 1));
    QTest::keyClick(&window.table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Stroustrup, Bjarne"));
    pressBox(window, 5);
    pressBox(window, 1);
    QTest::keyClick(&window.table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(0).startsWith(QLatin1String("Title\tAuthor\tYear\t")));
    QVERIFY(lines.at(1).startsWith(QLatin1String("The Mythical Man-Month\tBrooks, Frederick\t1975\t336\t")));
    QVERIFY(lines.at(2).startsWith(QLatin1String("Structure and")));
    QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(
        QLatin1String("<tr><td>The Mythical Man-Month</td><td>Brooks, Frederick</td>")));
}
