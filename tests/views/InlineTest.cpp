// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/InlineTest.h"

#include "tests/views/OpenedItem.h"
#include "ui/admin/MessageTexts.h"
#include "ui/forms/Banner.h"
#include "ui/forms/FormFooter.h"
#include "ui/forms/FormValidator.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/FieldsetHeader.h"

#include <QJsonDocument>
#include <QPushButton>
#include <QScopeGuard>
#include <QToolButton>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

using Author = Opened<ChangeView>;

Path authorPath(const Shelves &shelves)
{
    return Path::item(QStringLiteral("authors"), shelves.author);
}

/// A book must be kept somewhere.
QJsonObject kept()
{
    const QJsonObject room{{QStringLiteral("room"), QStringLiteral("Cellar")}};
    return {{QStringLiteral("loan"), QJsonObject{{QStringLiteral("place"), room}}}};
}

} // namespace

void InlineTest::each_list_of_children_has_a_tab()
{
    Shelves shelves;
    const Author author(shelves, shelves.app(), authorPath(shelves));
    QCOMPARE(author.view.tabStrip()->count(), 2);
    QCOMPARE(author.view.tabStrip()->tabText(0), QStringLiteral("Authors"));
    QCOMPARE(author.view.tabStrip()->tabText(1), QStringLiteral("Books"));
    QVERIFY(author.view.tabStrip()->isVisible());
    QTRY_COMPARE(author.view.tabStrip()->countText(1), QStringLiteral("1"));
    // It is not shown twice.
    QVERIFY(!author.view.form()->row(QStringLiteral("books")));
}

void InlineTest::links_to_shared_items_have_none()
{
    Shelves shelves;
    // A reader's books lead back from within a Dict.
    const Author reader(shelves, shelves.app(), Path::item(QStringLiteral("readers"), shelves.reader));
    QVERIFY(!reader.view.tabStrip()->isVisible());
    QVERIFY(reader.view.form()->row(QStringLiteral("books")));
}

void InlineTest::cards_are_titled_as_the_items()
{
    Shelves shelves;
    Author author(shelves, shelves.app(), authorPath(shelves));
    author.choose(1);
    QTRY_COMPARE(author.list().cards().size(), 1);
    InlineCard *card = author.list().cards().first();
    QCOMPARE(card->title(), QStringLiteral("The C++ Programming Language"));
    QVERIFY(card->isCollapsed());
    QTest::mouseClick(card->header(), Qt::LeftButton);
    QVERIFY(card->form());
    // The way back is set by itself.
    QVERIFY(!card->form()->row(QStringLiteral("author")));
    author.write(card->form(), "title", "Tour");
    QCOMPARE(card->title(), QStringLiteral("Tour"));
    QCOMPARE(author.view.footer()->changedText(), QStringLiteral("1 fields changed"));
    QVERIFY(author.view.hasUnsavedChanges());
}

void InlineTest::everything_is_stored_in_one_batch()
{
    Shelves shelves;
    Author author(shelves, shelves.app(), authorPath(shelves));
    author.write(author.view.form(), "name", "Bjarne");
    author.choose(1);
    QTRY_COMPARE(author.list().cards().size(), 1);
    QTest::mouseClick(author.list().cards().first()->header(), Qt::LeftButton);
    QTRY_VERIFY(!shelves.seen("GET", QStringLiteral("/coll/books/")).isEmpty());
    QTest::qWait(50);
    author.write(author.list().cards().first()->form(), "title", "Tour");
    QTest::mouseClick(author.list().addButton(), Qt::LeftButton);
    QCOMPARE(author.list().cards().size(), 2);
    author.list().cards().last()->form()->applyChanges(kept());
    author.write(author.list().cards().last()->form(), "title", "Annotated");
    QTRY_COMPARE(author.view.tabStrip()->countText(1), QStringLiteral("2"));
    QTest::mouseClick(author.view.footer()->continueButton(), Qt::LeftButton);
    QTRY_COMPARE(author.messages.size(), 1);
    const QJsonArray sent = operations(shelves);
    QCOMPARE(sent.size(), 3);
    QVERIFY(!sent.at(0).toObject().value(QLatin1String("etag")).toString().isEmpty());
    QVERIFY(!sent.at(1).toObject().value(QLatin1String("etag")).toString().isEmpty());
    QCOMPARE(sent.at(1).toObject().value(QLatin1String("item")).toObject().keys(),
             QStringList({QStringLiteral("title")}));
    QCOMPARE(sent.at(2).toObject().value(QLatin1String("item")).toObject().value(QLatin1String("author")),
             QJsonValue(shelves.author));
    QVERIFY(shelves.seen("PUT").isEmpty());
    QCOMPARE(shelves.item(QStringLiteral("books"), shelves.book).value(QLatin1String("title")),
             QJsonValue(QStringLiteral("Tour")));
    QCOMPARE(shelves.item(QStringLiteral("authors"), shelves.author).value(QLatin1String("name")),
             QJsonValue(QStringLiteral("Bjarne")));
    QTRY_VERIFY(!author.view.hasUnsavedChanges());
    QVERIFY(!author.list().cards().last()->isNew());
    // And on: the etags are the new ones.
    author.write(author.list().cards().last()->form(), "title", "Annotated 2");
    QTest::mouseClick(author.view.footer()->continueButton(), Qt::LeftButton);
    QTRY_COMPARE(author.messages.size(), 2);
    QCOMPARE(operations(shelves).size(), 1);
    QTRY_VERIFY(!author.view.hasUnsavedChanges());
}

void InlineTest::the_way_to_the_parent_is_not_missed()
{
    Shelves shelves;
    const auto mistakesOf = [](Form *form) {
        form->touchAll();
        QSignalSpy checked(form->validator(), &FormValidator::checked);
        form->validator()->checkNow();
        return checked.wait() && form->mistakeBanner()->isHidden() ? form->mistakeCount() : -1;
    };
    Opened<AddView> added(shelves, shelves.app(), Path::add(QStringLiteral("authors")));
    added.choose(1);
    QTest::mouseClick(added.list().addButton(), Qt::LeftButton);
    // Its title and its room are.
    QCOMPARE(mistakesOf(added.card(0).form()), 2);
    Author author(shelves, shelves.app(), authorPath(shelves));
    author.choose(1);
    QTRY_COMPARE(author.list().cards().size(), 1);
    QTest::mouseClick(author.list().addButton(), Qt::LeftButton);
    QCOMPARE(mistakesOf(author.card(1).form()), 2);
    QTest::mouseClick(author.card(0).header(), Qt::LeftButton);
    Form *stored = author.card(0).form();
    author.line(stored, "title")->clear();
    QCOMPARE(mistakesOf(stored), 1);
}

void InlineTest::a_new_parent_has_its_children_at_once()
{
    Shelves shelves;
    Opened<AddView> author(shelves, shelves.app(), Path::add(QStringLiteral("authors")));
    author.write(author.view.form(), "name", "Le Guin");
    author.choose(1);
    QTest::mouseClick(author.list().addButton(), Qt::LeftButton);
    author.list().cards().first()->form()->applyChanges(kept());
    author.write(author.list().cards().first()->form(), "title", "The Dispossessed");
    author.view.save();
    QTRY_COMPARE(author.navigated.size(), 1);
    const QJsonArray sent = operations(shelves);
    QCOMPARE(sent.size(), 2);
    const QJsonObject list = shelves.send("GET", QStringLiteral("/coll/books"));
    QJsonObject found;
    for (const QJsonValue each : list.value(QLatin1String("result")).toArray()) {
        if (each.toObject().value(QLatin1String("title")).toString() == QStringLiteral("The Dispossessed"))
            found = each.toObject();
    }
    QCOMPARE(shelves.item(QStringLiteral("authors"), found.value(QLatin1String("author")).toString())
                 .value(QLatin1String("name")),
             QJsonValue(QStringLiteral("Le Guin")));
}

void InlineTest::removing_may_be_called_otherwise()
{
    setMessageOverrides({{QStringLiteral("inlinesView.button.delete"), QStringLiteral("Throw out")}});
    const auto usual = qScopeGuard([] { setMessageOverrides({}); });
    Shelves shelves;
    Author author(shelves, shelves.app(), authorPath(shelves));
    author.choose(1);
    QTRY_COMPARE(author.list().cards().size(), 1);
    QCOMPARE(author.list().cards().first()->removeButton()->toolTip(), QStringLiteral("Throw out"));
}

void InlineTest::what_is_removed_can_be_kept_until_it_is_saved()
{
    Shelves shelves;
    Author author(shelves, shelves.app(), authorPath(shelves));
    author.choose(1);
    QTRY_COMPARE(author.list().cards().size(), 1);
    InlineCard *card = author.list().cards().first();
    QCOMPARE(card->removeButton()->toolTip(), QStringLiteral("Remove"));
    QTest::mouseClick(card->removeButton(), Qt::LeftButton);
    QVERIFY(card->isRemoved());
    QTRY_COMPARE(author.view.tabStrip()->countText(1), QStringLiteral("0"));
    QTest::mouseClick(card->keepButton(), Qt::LeftButton);
    QVERIFY(!author.view.hasUnsavedChanges());
    QTest::mouseClick(card->removeButton(), Qt::LeftButton);
    QTest::mouseClick(author.view.footer()->continueButton(), Qt::LeftButton);
    QTRY_COMPARE(author.messages.size(), 1);
    QCOMPARE(author.list().cards().size(), 0);
    QVERIFY(shelves.item(QStringLiteral("books"), shelves.book).value(QLatin1String("_id")).isUndefined());
}

void InlineTest::mistakes_open_their_card_and_mark_the_tab()
{
    Shelves shelves;
    Author author(shelves, shelves.app(), authorPath(shelves));
    author.write(author.view.form(), "name", "Bjarne");
    author.choose(1);
    QTRY_COMPARE(author.list().cards().size(), 1);
    InlineCard *card = author.list().cards().first();
    QTest::mouseClick(card->header(), Qt::LeftButton);
    author.write(card->form(), "year", "3013");
    card->setCollapsed(true);
    author.choose(0);
    author.view.save();
    QTRY_VERIFY(author.view.tabStrip()->isWrong(1));
    QCOMPARE(author.view.tabStrip()->currentIndex(), 1);
    QVERIFY(!card->isCollapsed());
    QTRY_VERIFY(card->form()->row(QStringLiteral("year"))->editor()->input()->hasFocus());
    QVERIFY(!author.view.tabStrip()->isWrong(0));
    // Nothing was stored, the parent neither.
    QCOMPARE(shelves.item(QStringLiteral("authors"), shelves.author).value(QLatin1String("name")),
             QJsonValue(QStringLiteral("Stroustrup, Bjarne")));
    QVERIFY(author.view.hasUnsavedChanges());
    author.write(card->form(), "year", "2020");
    author.view.save();
    QTRY_COMPARE(author.navigated.size(), 1);
}

void InlineTest::a_conflict_of_a_child_is_told_in_its_card()
{
    Shelves shelves;
    Author author(shelves, shelves.app(), authorPath(shelves));
    author.choose(1);
    QTRY_COMPARE(author.list().cards().size(), 1);
    InlineCard *card = author.list().cards().first();
    QTest::mouseClick(card->header(), Qt::LeftButton);
    QTRY_COMPARE(shelves.seen("GET", QStringLiteral("/coll/books/")).size(), 1);
    QTest::qWait(50);
    author.write(card->form(), "title", "Mine");
    shelves.send("PUT", QStringLiteral("/coll/books/") + shelves.book,
                 {{QStringLiteral("title"), QStringLiteral("Theirs")}});
    author.view.save();
    QTRY_VERIFY(card->form()->banner()->isVisible());
    QCOMPARE(card->form()->banner()->actions().size(), 2);
    QVERIFY(author.navigated.isEmpty());
    QTest::mouseClick(card->form()->banner()->actions().last(), Qt::LeftButton);
    author.view.save();
    QTRY_COMPARE(author.navigated.size(), 1);
    QCOMPARE(shelves.item(QStringLiteral("books"), shelves.book).value(QLatin1String("title")),
             QJsonValue(QStringLiteral("Mine")));
}

void InlineTest::the_tab_is_part_of_the_place()
{
    Shelves shelves;
    Path path = authorPath(shelves);
    path.setQuery({{QStringLiteral("tab"), QStringLiteral("1")}});
    Author author(shelves, shelves.app(), path);
    QCOMPARE(author.view.tabStrip()->currentIndex(), 1);
    QVERIFY(author.list().isVisible());
    author.choose(0);
    QCOMPARE(author.places.size(), 1);
    QVERIFY(author.view.path().query().isEmpty());
}

void InlineTest::keys_go_from_tab_to_tab()
{
    Shelves shelves;
    Author author(shelves, shelves.app(), authorPath(shelves));
    QVERIFY(QTest::qWaitForWindowActive(&author.view));
    QTRY_VERIFY(author.view.form()->row(QStringLiteral("name"))->editor()->input()->hasFocus());
    QTest::keyClick(author.view.focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(author.view.tabStrip()->currentIndex(), 1);
    QTest::keyClick(&author.view, Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(author.view.tabStrip()->currentIndex(), 0);
}

void InlineTest::described_tabs_have_titles_and_order()
{
    Shelves shelves;
    AppMeta app = shelves.app();
    app.admin =
        parseAdminMeta(QJsonDocument::fromJson(R"json({"views": [{"name": "authors", "collection": "authors",
            "changeView": {"fields": ["name"], "tabtitle": "Person", "tabs": [{"title": "Works", "field": "books",
            "itemTitle": "{title} ({year})", "position": "pages", "fields": ["title", "year", "pages"]}]}}]})json")
                           .object());
    QJsonObject second = kept();
    second.insert(QStringLiteral("title"), QStringLiteral("Zwei"));
    second.insert(QStringLiteral("pages"), 1);
    second.insert(QStringLiteral("author"), shelves.author);
    shelves.add(QStringLiteral("books"), second);
    Author author(shelves, app, authorPath(shelves));
    QCOMPARE(author.view.tabStrip()->tabText(0), QStringLiteral("Person"));
    QCOMPARE(author.view.tabStrip()->tabText(1), QStringLiteral("Works"));
    author.choose(1);
    QTRY_COMPARE(author.list().cards().size(), 2);
    // In their order.
    QCOMPARE(author.list().cards().last()->title(), QStringLiteral("The C++ Programming Language (2013)"));
    author.list().cards().last()->header()->setFocus();
    QTest::keyClick(author.list().cards().last()->header(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(author.list().cards().first()->title(), QStringLiteral("The C++ Programming Language (2013)"));
    QTest::mouseClick(author.view.footer()->continueButton(), Qt::LeftButton);
    QTRY_COMPARE(author.messages.size(), 1);
    QCOMPARE(shelves.item(QStringLiteral("books"), shelves.book).value(QLatin1String("pages")),
             QJsonValue(1));
    QTRY_VERIFY(!author.view.hasUnsavedChanges());
}

void InlineTest::discarding_takes_all_back()
{
    Shelves shelves;
    Author author(shelves, shelves.app(), authorPath(shelves));
    author.choose(1);
    QTRY_COMPARE(author.list().cards().size(), 1);
    QTest::mouseClick(author.list().addButton(), Qt::LeftButton);
    QTest::mouseClick(author.list().cards().first()->removeButton(), Qt::LeftButton);
    const int changed = author.view.footer()->changedText().size();
    QVERIFY(changed > 0);
    author.list().cards().last()->form()->focusFirst();
    author.write(author.list().cards().last()->form(), "title", "Third");
    QTest::mouseClick(author.view.footer()->discardButton(), Qt::LeftButton);
    // Nobody is asked: it can be taken back.
    QVERIFY(!author.view.hasUnsavedChanges());
    QCOMPARE(author.list().cards().size(), 1);
    QVERIFY(!author.list().cards().first()->isRemoved());
    QCOMPARE(author.view.tabStrip()->currentIndex(), 1);
    QVERIFY(author.list().isAncestorOf(author.view.focusWidget()));
    const auto told = author.messages.last().first().value<Message>();
    QVERIFY(!told.actionText.isEmpty());
    told.action();
    QCOMPARE(author.list().cards().size(), 2);
    QVERIFY(author.list().cards().first()->isRemoved());
    QCOMPARE(author.list().cards().last()->title(), QStringLiteral("Third"));
    QCOMPARE(author.view.footer()->changedText().size(), changed);
}

void InlineTest::discarding_keeps_the_order_to_be_undone()
{
    Shelves shelves;
    AppMeta app = shelves.app();
    app.admin =
        parseAdminMeta(QJsonDocument::fromJson(R"json({"views": [{"name": "authors", "collection": "authors",
            "changeView": {"fields": ["name"], "tabs": [{"field": "books", "position": "pages"}]}}]})json")
                           .object());
    QJsonObject second = kept();
    second.insert(QStringLiteral("title"), QStringLiteral("Zwei"));
    second.insert(QStringLiteral("pages"), 1);
    second.insert(QStringLiteral("author"), shelves.author);
    shelves.add(QStringLiteral("books"), second);
    Author author(shelves, app, authorPath(shelves));
    author.choose(1);
    QTRY_COMPARE(author.list().cards().size(), 2);
    const auto titles = [&author] {
        QStringList all;
        for (const InlineCard *card : author.list().cards())
            all.append(card->title());
        return all;
    };
    const QStringList before = titles();
    author.list().cards().last()->upButton()->click();
    const QStringList after = titles();
    QVERIFY(before != after);
    author.view.footer()->discardButton()->click();
    QCOMPARE(titles(), before);
    QVERIFY(!author.view.hasUnsavedChanges());
    author.messages.last().first().value<Message>().action();
    QCOMPARE(titles(), after);
    QTest::mouseClick(author.view.footer()->continueButton(), Qt::LeftButton);
    QTRY_VERIFY(!author.view.hasUnsavedChanges());
    QCOMPARE(shelves.item(QStringLiteral("books"), shelves.book).value(QLatin1String("pages")),
             QJsonValue(1));
}
