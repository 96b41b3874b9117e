// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/CreateDialogTest.h"

#include "tests/forms/Shelves.h"
#include "ui/fields/FieldRow.h"
#include "ui/fields/RefField.h"
#include "ui/fields/RefPicker.h"
#include "ui/forms/Banner.h"
#include "ui/forms/CreateDialog.h"
#include "ui/forms/RelatedForms.h"
#include "ui/widgets/ConfirmDialog.h"

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

CreateRequest authorRequest()
{
    return {QStringLiteral("authors"), QStringLiteral("$.books"), QStringLiteral("Lovelace, Ada")};
}

/// On the heap, as it deletes itself when it is closed.
QPointer<CreateDialog> openDialog(Shelves &shelves, const CreateRequest &request, const QString &itemId = {})
{
    auto *dialog = new CreateDialog(shelves.context(itemId), request, nullptr);
    dialog->show();
    return dialog;
}

} // namespace

void CreateDialogTest::what_was_typed_becomes_the_label()
{
    Shelves shelves;
    const auto dialog = openDialog(shelves, authorRequest());
    QCOMPARE(lineOf(*dialog->form(), "name")->text(), QStringLiteral("Lovelace, Ada"));
    QVERIFY(dialog->form()->isDirty());
    delete dialog;
}

void CreateDialogTest::the_way_back_is_not_asked_for()
{
    Shelves shelves;
    const auto dialog = openDialog(shelves, authorRequest());
    QVERIFY(!dialog->form()->row(QStringLiteral("books")));
    QVERIFY(dialog->form()->row(QStringLiteral("country")));
    delete dialog;
}

void CreateDialogTest::a_required_way_back_is_filled_in()
{
    Shelves shelves;
    auto dialog =
        openDialog(shelves, {QStringLiteral("books"), QStringLiteral("$.author"), QStringLiteral("Notes")},
                   shelves.author);
    QVERIFY(!dialog->form()->row(QStringLiteral("author")));
    for (const FieldRow *row : dialog->form()->findChildren<FieldRow *>()) {
        if (row->field().name == QLatin1String("room"))
            qobject_cast<QLineEdit *>(row->editor()->input())->setText(QStringLiteral("Attic"));
    }
    QSignalSpy created(dialog, &CreateDialog::created);
    dialog->create();
    QVERIFY(created.wait());
    const QJsonObject book = shelves.item(QStringLiteral("books"), created.first().first().toString());
    QCOMPARE(book.value(QLatin1String("author")), QJsonValue(shelves.author));
    QTRY_VERIFY(!dialog);
}

void CreateDialogTest::the_new_item_is_linked()
{
    Shelves shelves;
    Form form(shelves.collection("books"), withSidePanels(shelves.context()), Form::Mode::Add);
    form.resize(600, 500);
    form.show();
    RefField *author = refOf(form, "author");
    QTest::keyClicks(author->picker()->lineEdit(), QStringLiteral("Lovelace, Ada"));
    QTest::mouseClick(author->createButton(), Qt::LeftButton);
    QPointer<CreateDialog> dialog = form.findChild<CreateDialog *>();
    QVERIFY(dialog);
    QTest::mouseClick(dialog->createButton(), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QCOMPARE(author->picker()->lineEdit()->text(), QStringLiteral("Lovelace, Ada"));
    const QString id = author->value().toString();
    QCOMPARE(shelves.item(QStringLiteral("authors"), id).value(QLatin1String("name")),
             QJsonValue(QStringLiteral("Lovelace, Ada")));
    QCOMPARE(form.draft().value(QLatin1String("author")), QJsonValue(id));
}

void CreateDialogTest::dialogs_nest()
{
    Shelves shelves;
    Form form(shelves.collection("books"), withSidePanels(shelves.context()), Form::Mode::Add);
    form.resize(600, 500);
    form.show();
    QTest::mouseClick(refOf(form, "author")->createButton(), Qt::LeftButton);
    QPointer<CreateDialog> outer = form.findChild<CreateDialog *>();
    QVERIFY(outer);
    lineOf(*outer->form(), "name")->setText(QStringLiteral("Lovelace, Ada"));
    QTest::mouseClick(refOf(*outer->form(), "country")->createButton(), Qt::LeftButton);
    QPointer<CreateDialog> inner = outer->findChild<CreateDialog *>();
    QVERIFY(inner);
    lineOf(*inner->form(), "name")->setText(QStringLiteral("England"));
    QTest::keyClick(inner, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!inner);
    QCOMPARE(refOf(*outer->form(), "country")->picker()->lineEdit()->text(), QStringLiteral("England"));
    outer->create();
    QTRY_VERIFY(!outer);
    const QJsonObject author =
        shelves.item(QStringLiteral("authors"), refOf(form, "author")->value().toString());
    const QJsonObject country =
        shelves.item(QStringLiteral("countries"), author.value(QLatin1String("country")).toString());
    QCOMPARE(country.value(QLatin1String("name")), QJsonValue(QStringLiteral("England")));
}

void CreateDialogTest::mistakes_keep_it_open()
{
    Shelves shelves;
    const auto dialog = openDialog(shelves, {QStringLiteral("countries"), QStringLiteral("$.authors"), {}});
    lineOf(*dialog->form(), "name")->setText(QStringLiteral("lower"));
    QSignalSpy created(dialog, &CreateDialog::created);
    dialog->create();
    QTRY_COMPARE(dialog->form()->mistakeCount(), 1);
    QVERIFY(!dialog->form()->row(QStringLiteral("name"))->shownMistake().isEmpty());
    QVERIFY(dialog->isVisible());
    QVERIFY(created.isEmpty());
    delete dialog;
}

void CreateDialogTest::a_refusal_is_told_and_nothing_lost()
{
    Shelves shelves;
    const auto dialog = openDialog(shelves, authorRequest());
    shelves.answerNext("POST", 503, QStringLiteral("The disk sleeps."));
    dialog->create();
    QTRY_VERIFY(!dialog->form()->banner()->isHidden());
    QVERIFY(dialog->form()->banner()->text().contains(QStringLiteral("The disk sleeps.")));
    QCOMPARE(lineOf(*dialog->form(), "name")->text(), QStringLiteral("Lovelace, Ada"));
    QVERIFY(dialog->createButton()->isEnabled());
    delete dialog;
}

void CreateDialogTest::unsaved_input_is_not_thrown_away_unasked()
{
    Shelves shelves;
    QPointer<CreateDialog> dialog = openDialog(shelves, authorRequest());
    QTest::keyClick(dialog, Qt::Key_Escape);
    auto *question = dialog->findChild<ConfirmDialog *>();
    QVERIFY(question);
    QVERIFY(dialog->isVisible());
    question->reject();
    QVERIFY(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    const QList<ConfirmDialog *> questions = dialog->findChildren<ConfirmDialog *>();
    questions.last()->actionButton()->click();
    QTRY_VERIFY(!dialog);

    QPointer<CreateDialog> clean = openDialog(shelves, {QStringLiteral("countries"), {}, {}});
    QTest::keyClick(clean, Qt::Key_Escape);
    QTRY_VERIFY(!clean);
}
