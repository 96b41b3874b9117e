// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/FormTest.h"

#include "tests/forms/Shelves.h"
#include "ui/fields/DictField.h"
#include "ui/fields/FieldGrid.h"
#include "ui/fields/FieldRow.h"
#include "ui/forms/Banner.h"
#include "ui/forms/Form.h"
#include "ui/forms/FormFooter.h"
#include "ui/forms/FormScroll.h"
#include "ui/forms/FormValidator.h"
#include "ui/forms/InternalCard.h"
#include "ui/forms/MomentText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/CollapsibleCard.h"
#include "ui/widgets/FieldsetHeader.h"
#include "ui/widgets/OverflowBar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

QLineEdit *lineOf(const Form &form, const char *name)
{
    return qobject_cast<QLineEdit *>(form.row(QLatin1String(name))->editor()->input());
}

FieldRow *memberOf(const Form &form, const char *dict, int index)
{
    return qobject_cast<DictField *>(form.row(QLatin1String(dict))->editor())->grid()->rows().at(index);
}

void showActive(QWidget &widget, QSize size = {700, 500})
{
    widget.resize(size);
    widget.show();
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

std::unique_ptr<Form> changeForm(Shelves &shelves)
{
    auto form = std::make_unique<Form>(shelves.collection("books"), shelves.context(shelves.book),
                                       Form::Mode::Change);
    form->setItem(shelves.item(QStringLiteral("books"), shelves.book));
    return form;
}

bool isInSight(const QWidget &widget, const QScrollArea &area)
{
    return area.viewport()->rect().contains(QRect(widget.mapTo(area.viewport(), QPoint()), widget.size()));
}

} // namespace

void FormTest::fields_stand_in_cards_by_their_kind()
{
    Shelves shelves;
    const Form form(shelves.collection("authors"), shelves.context(), Form::Mode::Change);
    QStringList titles;
    for (const FieldsetHeader *header : form.findChildren<FieldsetHeader *>())
        titles.append(header->text());
    QCOMPARE(titles, QStringList({QStringLiteral("Authors"), QStringLiteral("Books")}));
    const Form book(shelves.collection("books"), shelves.context(), Form::Mode::Change);
    QCOMPARE(book.findChildren<CollapsibleCard *>().size(), 2);
    QCOMPARE(book.findChildren<FieldsetHeader *>().at(1)->hint(),
             QStringLiteral("Who has it and until when"));
}

void FormTest::there_are_two_columns_from_900_pixels_on()
{
    Shelves shelves;
    const auto form = changeForm(shelves);
    const auto sideBySide = [&] {
        return form->row(QStringLiteral("author"))->y() == form->row(QStringLiteral("language"))->y();
    };
    // The page adds its edges of 20 pixels.
    showActive(*form, {860, 700});
    QTRY_VERIFY(sideBySide());
    form->resize(859, 700);
    QTRY_VERIFY(!sideBySide());
    form->resize(1000, 700);
    QTRY_VERIFY(sideBySide());
}

void FormTest::only_changed_members_are_sent()
{
    Shelves shelves;
    const auto form = changeForm(shelves);
    QVERIFY(!form->isDirty());
    QVERIFY(form->changes().isEmpty());
    lineOf(*form, "title")->setText(QStringLiteral("Œuvres"));
    auto *place = qobject_cast<DictField *>(memberOf(*form, "loan", 2)->editor());
    qobject_cast<QLineEdit *>(place->grid()->rows().at(1)->editor()->input())->setText(QStringLiteral("13"));
    const QJsonObject changes{
        {QStringLiteral("title"), QStringLiteral("Œuvres")},
        {QStringLiteral("loan"),
         QJsonObject{{QStringLiteral("place"), QJsonObject{{QStringLiteral("shelf"), 13}}}}}};
    QCOMPARE(form->changes(), changes);
    QCOMPARE(form->changedCount(), 2);
    // The server merges it.
    shelves.send("PUT", QStringLiteral("/coll/books/") + shelves.book, form->changes());
    const QJsonObject loan =
        shelves.item(QStringLiteral("books"), shelves.book).value(QLatin1String("loan")).toObject();
    QCOMPARE(loan.value(QLatin1String("reader")), QJsonValue(shelves.reader));
    QCOMPARE(loan.value(QLatin1String("place")).toObject().value(QLatin1String("room")),
             QJsonValue(QStringLiteral("Reading room")));
    QCOMPARE(loan.value(QLatin1String("place")).toObject().value(QLatin1String("shelf")), QJsonValue(13));
}

void FormTest::a_new_item_holds_what_is_seen()
{
    Shelves shelves;
    Form form(shelves.collection("books"), shelves.context(), Form::Mode::Add);
    QVERIFY(!form.isDirty());
    QCOMPARE(form.draft(), QJsonObject({{QStringLiteral("lent"), true}}));
    lineOf(form, "year")->setText(QStringLiteral("1984"));
    QCOMPARE(form.draft(), QJsonObject({{QStringLiteral("lent"), true}, {QStringLiteral("year"), 1984}}));
    QVERIFY(form.isDirty());
}

void FormTest::taking_back_an_edit_makes_it_clean()
{
    Shelves shelves;
    const auto form = changeForm(shelves);
    lineOf(*form, "year")->setText(QStringLiteral("2014"));
    QVERIFY(form->isDirty());
    lineOf(*form, "year")->setText(QStringLiteral("2013"));
    QVERIFY(!form->isDirty());
    lineOf(*form, "year")->setText(QStringLiteral("2014"));
    form->reset();
    QVERIFY(!form->isDirty());
    QCOMPARE(lineOf(*form, "year")->text(), QStringLiteral("2013"));
}

void FormTest::a_draft_can_be_put_in_again()
{
    Shelves shelves;
    const auto form = changeForm(shelves);
    lineOf(*form, "year")->setText(QStringLiteral("2014"));
    qobject_cast<QLineEdit *>(memberOf(*form, "loan", 1)->editor()->input())->clear();
    const QJsonObject changes = form->changes();
    lineOf(*form, "pages")->setText(QStringLiteral("many"));
    const FormDraft draft = form->keep();
    form->reset();
    QVERIFY(!form->isDirty());
    form->restore(draft);
    // Also what is no number.
    QCOMPARE(lineOf(*form, "pages")->text(), QStringLiteral("many"));
    lineOf(*form, "pages")->setText(QStringLiteral("1376"));
    QCOMPARE(form->changes(), changes);
}

void FormTest::edits_made_while_saving_stay()
{
    Shelves shelves;
    const auto form = changeForm(shelves);
    lineOf(*form, "year")->setText(QStringLiteral("2014"));
    const QJsonObject sent = form->changes();
    lineOf(*form, "pages")->setText(QStringLiteral("1400"));
    const QJsonObject saved = shelves.send("PUT", QStringLiteral("/coll/books/") + shelves.book, sent);
    form->setSaved(saved, sent);
    QCOMPARE(form->changes(), QJsonObject({{QStringLiteral("pages"), 1400}}));
    QCOMPARE(lineOf(*form, "year")->text(), QStringLiteral("2014"));
}

void FormTest::a_newer_state_leaves_edits_alone()
{
    Shelves shelves;
    const auto form = changeForm(shelves);
    lineOf(*form, "year")->setText(QStringLiteral("2014"));
    form->rebase(shelves.send("PUT", QStringLiteral("/coll/books/") + shelves.book,
                              {{QStringLiteral("title"), QStringLiteral("Theirs")}}));
    QCOMPARE(lineOf(*form, "title")->text(), QStringLiteral("Theirs"));
    QCOMPARE(form->changes(), QJsonObject({{QStringLiteral("year"), 2014}}));
}

void FormTest::typing_is_checked_once()
{
    Shelves shelves;
    const auto form = changeForm(shelves);
    showActive(*form);
    shelves.forget();
    QSignalSpy checked(form->validator(), &FormValidator::checked);
    lineOf(*form, "year")->setFocus();
    lineOf(*form, "year")->clear();
    QTest::keyClicks(lineOf(*form, "year"), QStringLiteral("1999"));
    QVERIFY(checked.wait());
    QCOMPARE(shelves.seen("POST", QStringLiteral("_check")).size(), 1);
    const QJsonObject item = shelves.seen("POST").first().body.value(QLatin1String("item")).toObject();
    QCOMPARE(item.value(QLatin1String("year")), QJsonValue(1999));
    QCOMPARE(item.value(QLatin1String("serial")).toInteger(), Q_INT64_C(9007199254740993));
}

void FormTest::mistakes_show_beside_the_field_that_was_visited()
{
    Shelves shelves;
    Form form(shelves.collection("books"), shelves.context(), Form::Mode::Add);
    showActive(form);
    lineOf(form, "year")->setFocus();
    QTest::keyClicks(lineOf(form, "year"), QStringLiteral("3013"));
    QTRY_COMPARE(form.mistakeCount(), 1);
    QVERIFY(form.row(QStringLiteral("year"))->shownMistake().contains(QStringLiteral("2026")));
    // The title is missing too, but nobody has been there yet.
    QVERIFY(form.row(QStringLiteral("title"))->shownMistake().isEmpty());
    lineOf(form, "year")->setText(QStringLiteral("2013"));
    QTRY_COMPARE(form.mistakeCount(), 0);
}

void FormTest::leaving_a_required_field_tells()
{
    Shelves shelves;
    Form form(shelves.collection("books"), shelves.context(), Form::Mode::Add);
    showActive(form);
    lineOf(form, "title")->setFocus();
    QTest::keyClick(lineOf(form, "title"), Qt::Key_Tab);
    QVERIFY(!lineOf(form, "title")->hasFocus());
    QTRY_VERIFY(!form.row(QStringLiteral("title"))->shownMistake().isEmpty());
    QCOMPARE(form.mistakeCount(), 1);
}

void FormTest::all_mistakes_show_when_it_is_submitted()
{
    Shelves shelves;
    Form form(shelves.collection("books"), shelves.context(), Form::Mode::Add);
    form.touchAll();
    form.validator()->checkNow();
    // Title, author, and the room that is required within a Dict within a Dict.
    QTRY_COMPARE(form.mistakeCount(), 3);
    const auto *place = qobject_cast<DictField *>(memberOf(form, "loan", 2)->editor());
    QVERIFY(!place->grid()->rows().at(0)->shownMistake().isEmpty());
}

void FormTest::mistakes_without_a_place_stand_above()
{
    Shelves shelves;
    const auto form = changeForm(shelves);
    form->setErrors({{QStringLiteral("$"), {QStringLiteral("Not today.")}}});
    QVERIFY(form->mistakeBanner()->isHidden());
    form->touchAll();
    QVERIFY(!form->mistakeBanner()->isHidden());
    QCOMPARE(form->mistakeBanner()->text(), QStringLiteral("Not today."));
    QCOMPARE(form->mistakeCount(), 1);
    // Each showing is read out and takes such buttons away: not while one types, but each time one tries.
    form->mistakeBanner()->addAction(QStringLiteral("Kept"));
    form->setErrors({{QStringLiteral("$"), {QStringLiteral("Not today.")}}});
    QCOMPARE(form->mistakeBanner()->actions().size(), 1);
    form->touchAll();
    QVERIFY(form->mistakeBanner()->actions().isEmpty());
    QVERIFY(!form->mistakeBanner()->isHidden());
    form->setErrors({});
    QVERIFY(form->mistakeBanner()->isHidden());
}

void FormTest::stale_checks_are_dropped()
{
    Shelves shelves;
    const auto form = changeForm(shelves);
    form->touchAll();
    QSignalSpy checked(form->validator(), &FormValidator::checked);
    QTRY_VERIFY(shelves.context().labels->isIdle());
    shelves.hold();
    lineOf(*form, "year")->setText(QStringLiteral("3013"));
    form->validator()->checkNow();
    QTRY_COMPARE(shelves.seen("POST").size(), 1);
    lineOf(*form, "year")->setText(QStringLiteral("2013"));
    form->validator()->checkNow();
    QTRY_COMPARE(shelves.seen("POST").size(), 2);
    shelves.release();
    QTRY_VERIFY(!form->validator()->isRunning());
    QCOMPARE(checked.size(), 1);
    QCOMPARE(form->mistakeCount(), 0);
}

void FormTest::the_first_mistake_gets_the_focus()
{
    Shelves shelves;
    const auto form = changeForm(shelves);
    showActive(*form);
    form->findChildren<CollapsibleCard *>().at(1)->setCollapsed(true);
    form->touchAll();
    form->setErrors({{QStringLiteral("$.loan.place.room"), {QStringLiteral("Closed.")}}});
    form->focusFirstMistake();
    const auto *place = qobject_cast<DictField *>(memberOf(*form, "loan", 2)->editor());
    QTRY_VERIFY(place->grid()->rows().at(0)->editor()->input()->hasFocus());
}

void FormTest::what_has_the_focus_is_in_sight()
{
    Shelves shelves;
    FormScroll scroll(0);
    Form *form = changeForm(shelves).release();
    scroll.column()->addWidget(form);
    showActive(scroll, {500, 240});
    form->focusFirst();
    auto *room = qobject_cast<DictField *>(memberOf(*form, "loan", 2)->editor())->grid()->rows().at(0);
    form->findChildren<CollapsibleCard *>().at(1)->setCollapsed(true);
    form->touchAll();
    form->setErrors({{QStringLiteral("$.loan.place.room"), {QStringLiteral("Closed.")}}});
    scroll.setAttribute(Qt::WA_KeyboardFocusChange, false);
    form->focusFirstMistake();
    QVERIFY(isInSight(*room, scroll));
    QVERIFY(scroll.testAttribute(Qt::WA_KeyboardFocusChange));
    // It has the focus already.
    scroll.verticalScrollBar()->setValue(0);
    QVERIFY(!isInSight(*room, scroll));
    form->focusFirstMistake();
    QVERIFY(isInSight(*room, scroll));
    // Whatever gave it the focus.
    lineOf(*form, "title")->setFocus(Qt::OtherFocusReason);
    QTRY_VERIFY(isInSight(*lineOf(*form, "title"), scroll));
}

void FormTest::what_is_wrong_with_the_whole_is_in_sight()
{
    Shelves shelves;
    FormScroll scroll(0);
    Form *form = changeForm(shelves).release();
    scroll.column()->addWidget(form);
    showActive(scroll, {500, 240});
    form->touchAll();
    scroll.verticalScrollBar()->setValue(scroll.verticalScrollBar()->maximum());
    form->setErrors({{QStringLiteral("$"), {QStringLiteral("Not together.")}}});
    form->focusFirstMistake();
    QVERIFY(isInSight(*form->mistakeBanner(), scroll));
}

void FormTest::the_title_is_the_label()
{
    Shelves shelves;
    const auto form = changeForm(shelves);
    QCOMPARE(form->title(), QStringLiteral("The C++ Programming Language"));
    QSignalSpy changed(form.get(), &Form::stateChanged);
    lineOf(*form, "title")->setText(QStringLiteral(" Two  words "));
    QCOMPARE(form->title(), QStringLiteral("Two words"));
    QVERIFY(!changed.isEmpty());
}

void FormTest::the_footer_counts()
{
    FormFooter footer(true);
    footer.resize(1100, 50);
    footer.show();
    QVERIFY(!footer.discardButton()->isEnabled());
    footer.setCounts(2, 3);
    QVERIFY(footer.mistakesText().contains(u'2'));
    QVERIFY(footer.changedText().contains(u'3'));
    QVERIFY(footer.discardButton()->isEnabled());
    footer.setBusy(true);
    QVERIFY(!footer.saveButton()->isEnabled());
    QVERIFY(!footer.discardButton()->isEnabled());
    footer.setBusy(false);
    footer.setCounts(0, 0);
    QVERIFY(footer.saveButton()->isEnabled());
    QVERIFY(!footer.discardButton()->isEnabled());
}

void FormTest::the_footer_keeps_the_focus_while_it_is_busy()
{
    QWidget window;
    FormFooter footer(true, &window);
    QLineEdit other(&window);
    window.resize(1100, 100);
    footer.setGeometry(0, 50, 1100, 50);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    footer.setCounts(0, 1);
    footer.continueButton()->setFocus();
    footer.setBusy(true);
    QVERIFY(!other.hasFocus());
    footer.setBusy(false);
    QVERIFY(footer.continueButton()->hasFocus());

    // Who went elsewhere meanwhile stays there.
    footer.setBusy(true);
    other.setFocus();
    footer.setBusy(false);
    QVERIFY(other.hasFocus());

    footer.discardButton()->setFocus();
    footer.setCounts(0, 0);
    QVERIFY(!footer.discardButton()->isEnabled());
    QVERIFY(footer.saveButton()->hasFocus());
}

void FormTest::labels_and_footer_grow_with_the_text()
{
    Shelves shelves;
    const auto form = changeForm(shelves);
    FormFooter footer(true);
    form->show();
    const auto *title = form->row(QStringLiteral("title"))->findChild<QLabel *>();
    const int usual = footer.height();
    Theme::current().setTextScale(2);
    const int grown = footer.height();
    const int room = title->parentWidget()->contentsRect().height();
    const int needed = title->fontMetrics().height();
    Theme::current().setTextScale(1);
    QVERIFY(grown > usual);
    QVERIFY2(room >= needed, qPrintable(QStringLiteral("%1 < %2").arg(room).arg(needed)));
    QCOMPARE(footer.height(), usual);
}

void FormTest::the_footer_gives_way_in_order()
{
    FormFooter footer(true);
    footer.setCounts(2, 3);
    footer.resize(1100, 50);
    footer.show();
    QTRY_VERIFY(footer.continueButton()->isVisible());
    footer.resize(420, 50);
    QTRY_VERIFY(!footer.continueButton()->isVisible());
    QVERIFY(footer.saveButton()->isVisible());
    QVERIFY(footer.deleteButton()->isVisible());
    footer.resize(1100, 50);
    QTRY_VERIFY(footer.continueButton()->isVisible());
}

void FormTest::the_internal_card_tells_who_and_when()
{
    InternalCard card;
    card.setItem({});
    QVERIFY(card.isHidden());
    const auto person = [](const char *id, const char *login) {
        return QJsonObject{{QStringLiteral("_id"), QLatin1String(id)},
                           {QStringLiteral("login"), QLatin1String(login)}};
    };
    card.setItem({{QStringLiteral("_id"), QStringLiteral("abc")},
                  {QStringLiteral("_meta"),
                   QJsonObject{{QStringLiteral("ctime"), QStringLiteral("2020-03-03T08:00:00")},
                               {QStringLiteral("mtime"), QStringLiteral("2020-03-04T08:00:00")},
                               {QStringLiteral("created_by"), person("1", "admin")},
                               {QStringLiteral("modified_by"), person("000", "ANONYMOUS")}}}});
    QVERIFY(!card.isHidden());
    QVERIFY(card.isCollapsed());
    QVERIFY(card.header()->hint().startsWith(QStringLiteral("Created by admin, ")));
    QVERIFY(card.header()->hint().contains(QStringLiteral(" · changed ")));
    QVERIFY(!card.header()->hint().contains(QStringLiteral("ANONYMOUS")));
    card.findChild<QToolButton *>()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("abc"));
}

void FormTest::moments_are_told_near_ones_by_name()
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QDateTime now(QDate(2026, 3, 4), QTime(10, 14));
    QCOMPARE(momentText(now, english, now), QStringLiteral("today 10:14"));
    QCOMPARE(momentText(now.addDays(-1), english, now), QStringLiteral("yesterday 10:14"));
    QCOMPARE(momentText(now.addDays(-2), english, now), QStringLiteral("2 March 2026"));
    QVERIFY(momentText(momentFromStored(QStringLiteral("nonsense")), english, now).isEmpty());
    QCOMPARE(momentFromStored(QStringLiteral("2026-03-04T10:14:00+02:00")).toUTC().time(), QTime(8, 14));
    QCOMPARE(momentFromStored(QStringLiteral("2026-03-04T10:14:00")).time(), QTime(10, 14));
}
