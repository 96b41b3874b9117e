// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/MergeTest.h"

#include "tests/forms/Shelves.h"
#include "tests/support/Pictures.h"
#include "ui/fields/FieldRow.h"
#include "ui/forms/Banner.h"
#include "ui/forms/FormFooter.h"
#include "ui/theme/Theme.h"
#include "ui/views/ChangeView.h"
#include "ui/views/DeletedItem.h"
#include "ui/views/DeleteFlow.h"
#include "ui/views/MergeChoice.h"
#include "ui/views/MergeDialog.h"
#include "ui/views/MergeRow.h"
#include "ui/views/MergeSettled.h"
#include "ui/views/MergeTable.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/FieldsetHeader.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

const QString Year = QStringLiteral("year");
const QString Language = QStringLiteral("language");
const QString Pages = QStringLiteral("pages");

/// A person edits the book while somebody else does.
class TwoPeople
{
public:
    TwoPeople() : view(shelves.connector(), shelves.app(), Path::item(QStringLiteral("books"), shelves.book))
    {
        QSignalSpy loaded(&view, &View::loaded);
        view.resize(1000, 700);
        view.show();
        view.activateWindow();
        QVERIFY(loaded.wait());
    }

    QLineEdit *line(const QString &name) const
    {
        return qobject_cast<QLineEdit *>(view.form()->row(name)->editor()->input());
    }

    void type(const QString &name, const QString &text) const
    {
        line(name)->setFocus();
        line(name)->selectAll();
        QTest::keyClicks(line(name), text);
    }

    /// The other one stores something, of which nobody tells the view.
    void changeUnseen(const QJsonObject &members)
    {
        const auto told = shelves.setOnChanged({});
        change(members);
        shelves.setOnChanged(told);
    }

    void change(const QJsonObject &members) { shelves.send("PUT", path(), members); }

    /// Saves, which opens the dialog.
    MergeDialog *meet(ItemView::After after = ItemView::After::Stay)
    {
        view.saveAnd(after);
        return dialog();
    }

    MergeDialog *dialog() const
    {
        [this] { QTRY_VERIFY(view.mergeDialog() && view.mergeDialog()->isVisible()); }();
        return view.mergeDialog();
    }

    QString path() const { return QStringLiteral("/coll/books/") + shelves.book; }
    QJsonValue stored(const QString &name)
    {
        return shelves.item(QStringLiteral("books"), shelves.book).value(name);
    }
    QString said() const
    {
        return messages.isEmpty() ? QString() : messages.last().first().value<Message>().text;
    }

    Shelves shelves;
    ChangeView view;
    QSignalSpy navigated{&view, &View::navigate};
    QSignalSpy replaced{&view, &View::replace};
    QSignalSpy messages{&view, &View::message};
};

void click(QAbstractButton *button)
{
    QVERIFY(button);
    QVERIFY(button->isVisible() && button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
}

QAbstractButton *buttonOf(const QWidget &widget, const QString &text)
{
    for (QAbstractButton *button : widget.findChildren<QAbstractButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

void MergeTest::init()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    Theme::current().setScheme(Theme::Scheme::Light);
    Theme::current().setTextScale(1);
}

void MergeTest::a_conflict_opens_the_dialog()
{
    TwoPeople both;
    both.type(Year, QStringLiteral("2014"));
    both.changeUnseen({{Year, 1999}, {Pages, 5}});
    const MergeDialog *dialog = both.meet();
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(),
             QStringLiteral("“The C++ Programming Language” was changed while you were editing"));
    QCOMPARE(dialog->table()->rows().size(), 1);
    const MergeRow *row = dialog->table()->row(Year);
    QVERIFY(row);
    QCOMPARE(row->was()->text(), QStringLiteral("2013"));
    QCOMPARE(row->mine()->valueText(), QStringLiteral("2014"));
    QCOMPARE(row->theirs()->valueText(), QStringLiteral("1999"));
    QVERIFY(!row->mine()->isChecked() && !row->theirs()->isChecked());
    QVERIFY(dialog->settled()->isVisible());
    QVERIFY(dialog->settled()->isCollapsed());
    QCOMPARE(both.stored(Year), QJsonValue(1999));
    QCOMPARE(both.line(Year)->text(), QStringLiteral("2014"));
}

void MergeTest::each_field_is_chosen_by_the_mouse()
{
    TwoPeople both;
    both.type(Year, QStringLiteral("2014"));
    both.type(QStringLiteral("title"), QStringLiteral("Mine"));
    both.changeUnseen({{Year, 1999}, {QStringLiteral("title"), QStringLiteral("Theirs")}, {Pages, 5}});
    const MergeDialog *dialog = both.meet(ItemView::After::List);
    click(dialog->table()->row(Year)->mine());
    click(dialog->table()->row(QStringLiteral("title"))->theirs());
    click(dialog->saveButton());
    QTRY_COMPARE(both.navigated.size(), 1);
    QCOMPARE(both.stored(Year), QJsonValue(2014));
    QCOMPARE(both.stored(QStringLiteral("title")), QJsonValue(QStringLiteral("Theirs")));
    QCOMPARE(both.stored(Pages), QJsonValue(5));
    QVERIFY(!both.view.mergeDialog());
    QVERIFY(!both.view.hasUnsavedChanges());
    QVERIFY(!both.view.banner()->isVisible());
    QCOMPARE(both.line(Pages)->text(), QStringLiteral("5"));
    // Only what differs from theirs went out.
    QCOMPARE(both.shelves.seen("PUT").last().body, QJsonObject({{Year, 2014}}));
}

void MergeTest::each_field_is_chosen_by_keys()
{
    TwoPeople both;
    both.type(Year, QStringLiteral("2014"));
    both.type(Pages, QStringLiteral("7"));
    both.changeUnseen({{Year, 1999}, {Pages, 5}});
    MergeDialog *dialog = both.meet();
    dialog->activateWindow();
    const MergeRow *year = dialog->table()->row(Year);
    QTRY_VERIFY(year->mine()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(year->mine()->isChecked());
    // The arrow moves the choice over.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QVERIFY(year->theirs()->isChecked());
    QVERIFY(year->theirs()->hasFocus());
    const MergeRow *pages = dialog->table()->row(Pages);
    for (int i = 0; i < 4 && !pages->mine()->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(pages->mine()->hasFocus());
    QTest::keyClick(pages->mine(), Qt::Key_Space);
    QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!both.view.mergeDialog());
    QCOMPARE(both.stored(Year), QJsonValue(1999));
    QCOMPARE(both.stored(Pages), QJsonValue(7));
}

void MergeTest::nothing_is_saved_before_all_is_chosen()
{
    TwoPeople both;
    both.type(Year, QStringLiteral("2014"));
    both.type(Pages, QStringLiteral("7"));
    both.changeUnseen({{Year, 1999}, {Pages, 5}});
    MergeDialog *dialog = both.meet();
    QVERIFY(!dialog->saveButton()->isEnabled());
    QVERIFY(dialog->status().contains(u'2'));
    both.shelves.forget();
    QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
    click(dialog->table()->row(Year)->mine());
    QVERIFY(!dialog->saveButton()->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(both.shelves.seen("PUT").isEmpty());
    QVERIFY(both.view.mergeDialog());
    click(dialog->table()->row(Pages)->theirs());
    QVERIFY(dialog->saveButton()->isEnabled());
    QCOMPARE(dialog->status(), QStringLiteral("Nothing is saved yet."));
}

void MergeTest::keeping_on_editing_loses_nothing()
{
    TwoPeople both;
    both.type(Year, QStringLiteral("2014"));
    both.type(Pages, QStringLiteral("7"));
    both.changeUnseen({{Year, 1999}});
    MergeDialog *dialog = both.meet();
    click(dialog->table()->row(Year)->theirs());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!both.view.mergeDialog());
    QCOMPARE(both.line(Year)->text(), QStringLiteral("2014"));
    QCOMPARE(both.line(Pages)->text(), QStringLiteral("7"));
    QVERIFY(both.view.hasUnsavedChanges());
    QVERIFY(both.view.banner()->isVisible());
    QCOMPARE(both.stored(Year), QJsonValue(1999));
    // The notice leads back to it.
    click(both.view.banner()->actions().first());
    QVERIFY(both.dialog());
    click(both.view.mergeDialog()->keepButton());
    QTRY_VERIFY(!both.view.mergeDialog());
    // As saving again does.
    QVERIFY(both.meet());
}

void MergeTest::taking_theirs_can_be_undone()
{
    TwoPeople both;
    both.type(Year, QStringLiteral("2014"));
    both.changeUnseen({{Year, 1999}, {Pages, 5}});
    click(both.meet()->theirsButton());
    QTRY_VERIFY(!both.view.mergeDialog());
    QCOMPARE(both.line(Year)->text(), QStringLiteral("1999"));
    QVERIFY(!both.view.hasUnsavedChanges());
    QVERIFY(!both.view.banner()->isVisible());
    const auto message = both.messages.last().first().value<Message>();
    QVERIFY(message.action);
    message.action();
    QCOMPARE(both.line(Year)->text(), QStringLiteral("2014"));
    // What they did elsewhere is not undone.
    QCOMPARE(both.line(Pages)->text(), QStringLiteral("5"));
    QCOMPARE(both.view.form()->changes(), QJsonObject({{Year, 2014}}));
}

void MergeTest::what_did_not_overlap_is_told()
{
    TwoPeople both;
    both.type(Year, QStringLiteral("2014"));
    both.type(QStringLiteral("title"), QStringLiteral("Mine"));
    both.changeUnseen({{Year, 1999}, {Pages, 5}});
    const MergeDialog *dialog = both.meet();
    // Plural forms come with the translation; without one the number stands in the sentence.
    QVERIFY(dialog->explanation().startsWith(QStringLiteral("2 fields did not overlap")));
    click(dialog->settled()->header());
    QVERIFY(!dialog->settled()->isCollapsed());
    const QList<QStringList> lines = dialog->settled()->lines();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.first().mid(0, 2),
             QStringList({QStringLiteral("Title"), QStringLiteral("The C++ Programming Language → Mine")}));
    QCOMPARE(lines.first().at(2), QStringLiteral("Yours"));
    QCOMPARE(lines.last().mid(0, 2), QStringList({QStringLiteral("Pages"), QStringLiteral("1,376 → 5")}));
    QVERIFY(lines.last().at(2).startsWith(QStringLiteral("Theirs")));

    // Without any conflict the message tells.
    TwoPeople others;
    others.type(Year, QStringLiteral("2014"));
    others.changeUnseen({{Pages, 5}});
    others.view.saveAnd(ItemView::After::Stay);
    QTRY_COMPARE(others.said(), QStringLiteral("“The C++ Programming Language” was saved, together with what "
                                               "somebody else changed: Pages."));
    QVERIFY(!others.view.mergeDialog());
}

void MergeTest::lists_are_put_together()
{
    TwoPeople both;
    const QString tags = QStringLiteral("tags");
    both.view.form()->row(tags)->editor()->edit(
        QJsonArray{QStringLiteral("c++"), QStringLiteral("reference"), QStringLiteral("mine")});
    both.changeUnseen({{tags, QJsonArray{QStringLiteral("c++"), QStringLiteral("theirs")}}});
    const MergeDialog *dialog = both.meet();
    const MergeRow *row = dialog->table()->row(tags);
    QCOMPARE(row->mine()->valueText(), QStringLiteral("c++, reference, mine"));
    QCOMPARE(row->theirs()->valueText(), QStringLiteral("c++, theirs"));
    QVERIFY(row->together());
    QCOMPARE(row->together()->valueText(), QStringLiteral("c++, theirs, mine"));
    // Nothing is lost by it: it needs no choice.
    QVERIFY(row->together()->isChecked());
    click(dialog->saveButton());
    QTRY_VERIFY(!both.view.mergeDialog());
    const QJsonArray expected{QStringLiteral("c++"), QStringLiteral("theirs"), QStringLiteral("mine")};
    QCOMPARE(both.stored(tags).toArray(), expected);
}

void MergeTest::references_are_shown_by_their_labels()
{
    TwoPeople both;
    const QString mine =
        both.shelves.add(QStringLiteral("authors"), {{QStringLiteral("name"), QStringLiteral("Ann")}});
    const QString theirs =
        both.shelves.add(QStringLiteral("authors"), {{QStringLiteral("name"), QStringLiteral("Bob")}});
    const QString author = QStringLiteral("author");
    both.view.form()->row(author)->editor()->edit(mine);
    both.changeUnseen({{author, theirs}});
    const MergeDialog *dialog = both.meet();
    const MergeRow *row = dialog->table()->row(author);
    QTRY_COMPARE(row->theirs()->valueText(), QStringLiteral("Bob"));
    QTRY_COMPARE(row->mine()->valueText(), QStringLiteral("Ann"));
    QTRY_COMPARE(row->was()->text(), QStringLiteral("Stroustrup, Bjarne"));
    click(row->mine());
    click(dialog->saveButton());
    QTRY_VERIFY(!both.view.mergeDialog());
    QCOMPARE(both.stored(author).toString(), mine);
}

void MergeTest::something_else_can_be_entered()
{
    TwoPeople both;
    const QString title = QStringLiteral("title");
    both.type(title, QStringLiteral("Mine"));
    both.changeUnseen({{title, QStringLiteral("Theirs")}});
    const MergeDialog *dialog = both.meet();
    const MergeRow *row = dialog->table()->row(title);
    click(row->editButton());
    QVERIFY(row->own()->isChecked());
    auto *line = qobject_cast<QLineEdit *>(row->editor()->input());
    QVERIFY(line && line->isVisible());
    QTRY_VERIFY(line->hasFocus());
    QCOMPARE(line->text(), QStringLiteral("Mine"));
    QTest::keyClick(line, Qt::Key_End);
    QTest::keyClicks(line, QStringLiteral(" and theirs"));
    // Going to another version and back keeps it.
    click(row->theirs());
    QVERIFY(!line->isVisible());
    click(row->own());
    QVERIFY(line->isVisible());
    click(dialog->saveButton());
    QTRY_VERIFY(!both.view.mergeDialog());
    QCOMPARE(both.stored(title).toString(), QStringLiteral("Mine and theirs"));

    // What cannot be read is not saved.
    both.type(Year, QStringLiteral("2014"));
    both.changeUnseen({{Year, 1999}});
    dialog = both.meet();
    row = dialog->table()->row(Year);
    click(row->editButton());
    line = qobject_cast<QLineEdit *>(row->editor()->input());
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("soon"));
    QVERIFY(!dialog->saveButton()->isEnabled());
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("2000"));
    click(dialog->saveButton());
    QTRY_VERIFY(!both.view.mergeDialog());
    QCOMPARE(both.stored(Year), QJsonValue(2000));
}

void MergeTest::a_still_newer_state_renews_the_dialog()
{
    TwoPeople both;
    both.type(Year, QStringLiteral("2014"));
    both.changeUnseen({{Year, 1999}});
    const MergeDialog *dialog = both.meet();
    click(dialog->table()->row(Year)->mine());
    both.changeUnseen({{Year, 1998}, {Pages, 5}});
    click(dialog->saveButton());
    QTRY_COMPARE(dialog->table()->row(Year)->theirs()->valueText(), QStringLiteral("1998"));
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->notice()->isVisible());
    // They have another value now: it was not chosen against.
    QVERIFY(!dialog->saveButton()->isEnabled());
    QCOMPARE(both.stored(Year), QJsonValue(1998));
    QCOMPARE(both.line(Year)->text(), QStringLiteral("2014"));
    click(dialog->table()->row(Year)->mine());
    click(dialog->saveButton());
    QTRY_VERIFY(!both.view.mergeDialog());
    QCOMPARE(both.stored(Year), QJsonValue(2014));
    QCOMPARE(both.stored(Pages), QJsonValue(5));
}

void MergeTest::choices_of_the_same_values_stay()
{
    TwoPeople both;
    both.type(Year, QStringLiteral("2014"));
    both.type(QStringLiteral("title"), QStringLiteral("Mine"));
    both.change({{Year, 1999}, {QStringLiteral("title"), QStringLiteral("Theirs")}});
    QTRY_VERIFY(both.view.banner()->isVisible());
    const MergeDialog *dialog = both.meet();
    click(dialog->table()->row(Year)->theirs());
    click(dialog->table()->row(QStringLiteral("title"))->editButton());
    auto *line = qobject_cast<QLineEdit *>(dialog->table()->row(QStringLiteral("title"))->editor()->input());
    line->setText(QStringLiteral("Ours"));
    // Told of while the dialog is open.
    both.change({{Pages, 5}});
    QTRY_VERIFY(dialog->notice()->isVisible());
    QVERIFY(dialog->table()->row(Year)->theirs()->isChecked());
    QVERIFY(dialog->saveButton()->isEnabled());
    click(dialog->saveButton());
    QTRY_VERIFY(!both.view.mergeDialog());
    QCOMPARE(both.stored(Year), QJsonValue(1999));
    QCOMPARE(both.stored(QStringLiteral("title")).toString(), QStringLiteral("Ours"));
    QCOMPARE(both.stored(Pages), QJsonValue(5));
}

void MergeTest::choosing_theirs_throughout_sends_nothing()
{
    TwoPeople both;
    both.type(Year, QStringLiteral("2014"));
    both.changeUnseen({{Year, 1999}});
    const MergeDialog *dialog = both.meet();
    both.shelves.forget();
    click(dialog->table()->row(Year)->theirs());
    click(dialog->saveButton());
    QTRY_VERIFY(!both.view.mergeDialog());
    QCOMPARE(both.line(Year)->text(), QStringLiteral("1999"));
    QVERIFY(!both.view.hasUnsavedChanges());
    QVERIFY(both.shelves.seen("PUT").isEmpty());
    // The form works on.
    both.type(Year, QStringLiteral("2001"));
    both.view.saveAnd(ItemView::After::Stay);
    QTRY_COMPARE(both.stored(Year), QJsonValue(2001));
}

void MergeTest::mistakes_lead_back_to_the_form()
{
    TwoPeople both;
    both.type(Year, QStringLiteral("3013"));
    both.changeUnseen({{Year, 1999}, {Pages, 5}});
    const MergeDialog *dialog = both.meet();
    click(dialog->table()->row(Year)->mine());
    click(dialog->saveButton());
    QTRY_VERIFY(!both.view.mergeDialog());
    QTRY_COMPARE(both.view.form()->mistakeCount(), 1);
    QCOMPARE(both.line(Year)->text(), QStringLiteral("3013"));
    QCOMPARE(both.line(Pages)->text(), QStringLiteral("5"));
    both.type(Year, QStringLiteral("2014"));
    both.view.saveAnd(ItemView::After::Stay);
    QTRY_COMPARE(both.stored(Year), QJsonValue(2014));
}

void MergeTest::a_failure_keeps_the_dialog_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("busy") << 503 << QStringLiteral("at present");
    QTest::newRow("full") << 507 << QStringLiteral("no room");
    QTest::newRow("broken") << 500 << QStringLiteral("could not be saved");
}

void MergeTest::a_failure_keeps_the_dialog()
{
    QFETCH(int, status);
    QFETCH(QString, words);
    TwoPeople both;
    both.type(Year, QStringLiteral("2014"));
    both.changeUnseen({{Year, 1999}});
    const MergeDialog *dialog = both.meet();
    click(dialog->table()->row(Year)->mine());
    both.shelves.answerNext("PUT", status, QStringLiteral("The disk sleeps."));
    click(dialog->saveButton());
    QTRY_VERIFY(dialog->notice()->isVisible());
    QVERIFY(dialog->notice()->text().contains(QStringLiteral("The disk sleeps.")));
    QVERIFY(dialog->notice()->text().contains(words));
    QVERIFY(dialog->table()->row(Year)->mine()->isChecked());
    QCOMPARE(both.line(Year)->text(), QStringLiteral("2014"));
    click(dialog->saveButton());
    QTRY_VERIFY(!both.view.mergeDialog());
    QCOMPARE(both.stored(Year), QJsonValue(2014));
}

void MergeTest::the_banner_opens_the_dialog()
{
    TwoPeople both;
    both.type(Year, QStringLiteral("2014"));
    both.change({{Year, 1999}});
    QTRY_VERIFY(both.view.banner()->isVisible());
    QVERIFY(!both.view.mergeDialog());
    QCOMPARE(both.line(Year)->text(), QStringLiteral("2014"));
    QCOMPARE(both.view.banner()->actions().first()->text(), QStringLiteral("Show"));
    click(both.view.banner()->actions().first());
    const MergeDialog *dialog = both.dialog();
    click(dialog->table()->row(Year)->mine());
    click(dialog->saveButton());
    QTRY_COMPARE(both.stored(Year), QJsonValue(2014));
    QTRY_VERIFY(!both.view.banner()->isVisible());
}

void MergeTest::an_answer_without_the_item_is_looked_up()
{
    TwoPeople both;
    both.type(Year, QStringLiteral("2014"));
    both.changeUnseen({{Year, 1999}});
    both.shelves.answerNext("PUT", 412, QStringLiteral("Changed."));
    const MergeDialog *dialog = both.meet();
    QCOMPARE(dialog->table()->row(Year)->theirs()->valueText(), QStringLiteral("1999"));
    click(dialog->table()->row(Year)->mine());
    click(dialog->saveButton());
    QTRY_COMPARE(both.stored(Year), QJsonValue(2014));
}

void MergeTest::a_deleted_entry_can_be_kept()
{
    TwoPeople both;
    both.type(Year, QStringLiteral("2014"));
    const auto told = both.shelves.setOnChanged({});
    both.shelves.send("DELETE", both.path());
    both.shelves.setOnChanged(told);
    both.view.saveAnd(ItemView::After::Stay);
    QTRY_VERIFY(both.view.deletedItem()->dialog() && both.view.deletedItem()->dialog()->isVisible());
    // Going back to the form loses nothing.
    click(both.view.deletedItem()->dialog()->cancelButton());
    QTRY_VERIFY(!both.view.deletedItem()->dialog());
    QCOMPARE(both.line(Year)->text(), QStringLiteral("2014"));
    QVERIFY(both.view.banner()->isVisible());
    both.view.saveAnd(ItemView::After::Stay);
    QTRY_VERIFY(both.view.deletedItem()->dialog() && both.view.deletedItem()->dialog()->isVisible());
    click(buttonOf(*both.view.deletedItem()->dialog(), QStringLiteral("Keep as a new entry")));
    QTRY_COMPARE(both.replaced.size(), 1);
    const Path place = both.replaced.first().first().value<Path>();
    QVERIFY(place.isItem());
    const QJsonObject kept = both.shelves.item(QStringLiteral("books"), place.id());
    QCOMPARE(kept.value(Year), QJsonValue(2014));
    QCOMPARE(kept.value(QLatin1String("author")).toString(), both.shelves.author);
    QCOMPARE(kept.value(QLatin1String("loan")).toObject().value(QLatin1String("reader")).toString(),
             both.shelves.reader);
    QVERIFY(!both.view.hasUnsavedChanges());
}

void MergeTest::a_deleted_entry_can_be_given_up()
{
    TwoPeople both;
    both.type(Year, QStringLiteral("2014"));
    both.shelves.send("DELETE", both.path());
    QTRY_VERIFY(both.view.banner()->isVisible());
    QCOMPARE(both.line(Year)->text(), QStringLiteral("2014"));
    click(both.view.banner()->actions().at(1));
    QCOMPARE(both.replaced.size(), 1);
    QCOMPARE(both.replaced.first().first().value<Path>(), Path::list(QStringLiteral("books")));
    QVERIFY(!both.view.hasUnsavedChanges());
}

void MergeTest::deleting_a_newer_state_asks_again()
{
    TwoPeople both;
    both.changeUnseen({{Year, 1999}});
    both.view.remove();
    QTRY_VERIFY(both.view.deleteFlow()->dialog() && both.view.deleteFlow()->dialog()->isVisible());
    click(both.view.deleteFlow()->dialog()->actionButton());
    ConfirmDialog *again = nullptr;
    QTRY_VERIFY((again = both.view.deleteFlow()->dialog()) && again->isVisible() &&
                again->windowTitle().contains(QStringLiteral("changed meanwhile")));
    QVERIFY(!both.stored(Year).isUndefined());
    QStringList texts;
    for (const QLabel *label : again->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY(texts.contains(QStringLiteral("Year: 2013 → 1999")));
    click(again->actionButton());
    QTRY_COMPARE(both.replaced.size(), 1);
    QVERIFY(both.stored(Year).isUndefined());
}

void MergeTest::what_is_told_to_assistive_technology()
{
    TwoPeople both;
    both.type(Year, QStringLiteral("2014"));
    both.changeUnseen({{Year, QJsonValue::Null}});
    const MergeDialog *dialog = both.meet();
    const MergeRow *row = dialog->table()->row(Year);
    const QAccessibleInterface *mine = QAccessible::queryAccessibleInterface(row->mine());
    QVERIFY(mine);
    QCOMPARE(mine->role(), QAccessible::RadioButton);
    QCOMPARE(mine->text(QAccessible::Name), QStringLiteral("Year, Yours: 2014"));
    QVERIFY(!mine->state().checked);
    QCOMPARE(QAccessible::queryAccessibleInterface(row->theirs())->text(QAccessible::Name),
             QStringLiteral("Year, Theirs: empty"));
    click(row->mine());
    QVERIFY(mine->state().checked);
    QVERIFY(!row->editButton()->accessibleName().isEmpty());
}

void MergeTest::it_fits_everywhere_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<double>("textScale");
    QTest::addColumn<QString>("language");
    const QString english = QStringLiteral("en");
    QTest::newRow("light") << QSize(1064, 734) << false << false << 1.0 << english;
    QTest::newRow("dark") << QSize(1064, 734) << true << false << 1.0 << english;
    QTest::newRow("small") << QSize(592, 414) << false << false << 1.0 << english;
    QTest::newRow("large-text") << QSize(900, 600) << false << false << 2.0 << english;
    QTest::newRow("german") << QSize(900, 600) << false << false << 1.0 << QStringLiteral("de");
    QTest::newRow("french") << QSize(900, 600) << false << false << 1.0 << QStringLiteral("fr");
    QTest::newRow("arabic") << QSize(1064, 734) << false << true << 1.0 << QStringLiteral("ar");
}

void MergeTest::it_fits_everywhere()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    QFETCH(double, textScale);
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/backdesk_") + language));
    QCoreApplication::installTranslator(&translator);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    Theme::current().setScheme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    Theme::current().setTextScale(textScale);
    TwoPeople both;
    both.view.resize(size);
    const QString blurb = QStringLiteral("blurb");
    const QString tags = QStringLiteral("tags");
    both.type(Year, QStringLiteral("2014"));
    both.type(Pages, QStringLiteral("1380"));
    both.view.form()->row(Language)->editor()->edit(QStringLiteral("French"));
    both.view.form()->row(tags)->editor()->edit(
        QJsonArray{QStringLiteral("c++"), QStringLiteral("reference"), QStringLiteral("mine")});
    both.view.form()->row(blurb)->editor()->edit(
        QStringLiteral("The definitive guide by the inventor of the language.\nFourth edition, for C++11."));
    both.changeUnseen({{Year, 2012},
                       {Language, QStringLiteral("German")},
                       {QStringLiteral("serial"), 17},
                       {tags, QJsonArray{QStringLiteral("c++"), QStringLiteral("theirs")}},
                       {blurb, QStringLiteral("Everything about the language, from its inventor.")}});
    MergeDialog *dialog = both.meet();
    const QString name = QStringLiteral("merge-") + QLatin1String(QTest::currentDataTag());
    click(dialog->table()->row(Year)->mine());
    QVERIFY(dialog->width() <= size.width() && dialog->height() <= size.height());
    const MergeRow *year = dialog->table()->row(Year);
    // Beside each other where there is room, else below.
    const bool wide = dialog->table()->width() >= 620 * textScale;
    QTRY_COMPARE(year->mine()->y() == year->theirs()->y(), wide);
    auto *scroll = dialog->findChild<QScrollArea *>();
    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    for (const MergeChoice *choice : dialog->findChildren<MergeChoice *>()) {
        if (choice->isVisible())
            QTRY_VERIFY2(choice->height() >= choice->heightForWidth(choice->width()),
                         qPrintable(choice->accessibleName()));
    }
    keepPicture(*dialog, name);
    // Buttons keep their whole texts.
    for (const QPushButton *button : {dialog->keepButton(), dialog->theirsButton(), dialog->saveButton()})
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    dialog->settled()->setCollapsed(false);
    click(dialog->table()->row(blurb)->editButton());
    const QWidget *editor = dialog->table()->row(blurb)->editor();
    QTRY_VERIFY(editor->isVisible());
    QTRY_VERIFY(editor->width() >= year->mine()->width());
    QTRY_VERIFY(editor->y() > dialog->table()->row(blurb)->own()->y());
    QTRY_VERIFY(editor->height() >= editor->minimumSizeHint().height());
    scroll->ensureWidgetVisible(dialog->table()->row(blurb)->editor());
    keepPicture(*dialog, name + QStringLiteral("-open"));
    init();
}
