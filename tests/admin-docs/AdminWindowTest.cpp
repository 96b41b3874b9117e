// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin-docs/AdminWindowTest.h"

#include "tests/admin-docs/AdminDocs.h"
#include "tests/admin-docs/DocsWindow.h"
#include "ui/fields/FieldEditor.h"
#include "ui/fields/FieldRow.h"
#include "ui/forms/Form.h"
#include "ui/shell/CountCard.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/SidebarButton.h"
#include "ui/views/ItemsCard.h"
#include "ui/views/ItemsModel.h"
#include "ui/views/ItemsTable.h"
#include "ui/views/ListView.h"
#include "ui/widgets/Tag.h"
#include "ui/widgets/View.h"
#include "ui/widgets/ViewHeader.h"

#include <QJsonArray>
#include <QLabel>
#include <QTest>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

/// The block of the docs that contains this text.
QByteArray example(const char *part)
{
    for (const DocsBlock &block : adminDocsBlocks()) {
        if (block.language == QLatin1String("yaml") && block.text.contains(part))
            return block.text;
    }
    qFatal("The docs have no example with %s", part);
}

QJsonObject book(const QJsonObject &more = {})
{
    QJsonObject book{{QStringLiteral("title"), QStringLiteral("Momo")},
                     {QStringLiteral("price"), 12.5},
                     {QStringLiteral("about"), QStringLiteral("Time")}};
    for (auto it = more.begin(); it != more.end(); ++it)
        book.insert(it.key(), it.value());
    return book;
}

const QString title = QStringLiteral("title");
const QString state = QStringLiteral("state");
const QString price = QStringLiteral("price");

void open(DocsWindow &window, const QJsonObject &more = {})
{
    window.open(QStringLiteral("books/") + window.add(QStringLiteral("books"), book(more)));
}

} // namespace

void AdminWindowTest::everyExampleOpens_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const DocsBlock &block : adminDocsBlocks()) {
        const bool asksFirst = block.text.startsWith("auth:");
        if (block.language == QLatin1String("yaml") && !asksFirst)
            QTest::addRow("line %d", block.line) << block.text;
    }
}

void AdminWindowTest::everyExampleOpens()
{
    QFETCH(QByteArray, text);
    DocsWindow window(text);
    window.open({});
    window.open(QStringLiteral("books"));
    open(window);
    QVERIFY(!window.labels().isEmpty());
    window.open(QStringLiteral("publishers/new"));
    QVERIFY(!window.labels().isEmpty());
}

void AdminWindowTest::showsWhatIsNamed()
{
    DocsWindow window(example("listView: {fields: [title, price, publisher]}"));
    window.add(QStringLiteral("books"), book());
    window.open(QStringLiteral("books"));
    QTRY_COMPARE(window.headings(), QStringList({QStringLiteral("Title"), QStringLiteral("Price"),
                                                 QStringLiteral("Publisher")}));
    open(window);
    QCOMPARE(window.labels(),
             QStringList({QStringLiteral("Title"), QStringLiteral("State"), QStringLiteral("Price"),
                          QStringLiteral("Publisher"), QStringLiteral("About")}));
}

void AdminWindowTest::keepsWhatIsNotNamed()
{
    DocsWindow window(example("permissions: {delete: false"));
    const QString id = window.add(QStringLiteral("books"), book());
    window.open(QStringLiteral("books/") + id);
    QCOMPARE(window.labels(), QStringList({QStringLiteral("Title"), QStringLiteral("Price")}));
    QVERIFY(!window.shows(QStringLiteral("Delete")));
}

void AdminWindowTest::asksFunctionsAgain()
{
    DocsWindow window(example("crudl.context('title') || 'Book'"));
    open(window);
    QTRY_VERIFY(!window.row(QStringLiteral("about"))->isShown());
    QTRY_VERIFY(window.row(price)->editor()->isReadOnly());
    window.type(title, QStringLiteral("Krabat"));
    QTRY_VERIFY(window.window()->windowTitle().contains(QLatin1String("Krabat")));
}

void AdminWindowTest::groupsTheMenu()
{
    DocsWindow window(example("title: Administration"));
    QTRY_VERIFY(window.shows(QStringLiteral("Administration")));
    QVERIFY(window.shows(QStringLiteral("Help")));
    window.open(QStringLiteral("users")); // the dashboard counts all
    QVERIFY(!window.shows(QStringLiteral("Copies")));
}

void AdminWindowTest::countsWhatTheListShows_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QStringList>("titles");
    const auto row = [](const char *filter, const QStringList &titles) {
        QTest::newRow(filter) << QByteArray(filter) << titles;
    };
    const QString cheap = QStringLiteral("Cheap");
    const QString dear = QStringLiteral("Dear");
    const QString odd = QStringLiteral("Odd, even");
    row("price: [$lt, 5]", {cheap});
    row("price: {$gte: 2, $lt: 20}", {cheap, dear});
    row("price: [$and, [[$gte, 2], [$lt, 20]]]", {cheap, dear});
    row("price: null", {odd});
    row("state: [$in, [Draft]]", {cheap, odd});
    row("state.$in: [Draft, Online]", {cheap, dear, odd});
    row("state: [$ne, Draft]", {dear});
    row("tags: [a, b]", {cheap});
    row("tags: [$contains, b]", {cheap, dear});
    row("tags: [$any, [b, c]]", {cheap, dear});
    row("tags: []", {odd});
    row("size: {width: [$gt, 3]}", {dear});
    row("new: true", {cheap});
    row("title: [$in, [\"Odd, even\"]]", {odd});
    row("title: [$in, [\"Odd, even\", Dear]]", {dear, odd});
    row("title: [$re, ea]", {cheap, dear});
    row("$or: [{title: Cheap}, {title: Dear}]", {cheap, dear});
    row("$and: [{price: [$gt, 1]}, {state: Online}]", {dear});
    row("printed: [$lt, 2001-01-01]", {cheap});
}

void AdminWindowTest::countsWhatTheListShows()
{
    QFETCH(QByteArray, filter);
    QFETCH(QStringList, titles);
    DocsWindow window("dashboard: [{type: count, title: Some, collection: books, filter: {" + filter +
                      "}}]\n");
    const QStringList all{QStringLiteral("Cheap"), QStringLiteral("Dear"), QStringLiteral("Odd, even")};
    window.open(QStringLiteral("publishers"));
    window.add(QStringLiteral("books"),
               {{title, all[0]},
                {price, 4.5},
                {QStringLiteral("tags"), QJsonArray{QStringLiteral("a"), QStringLiteral("b")}},
                {QStringLiteral("new"), true},
                {QStringLiteral("printed"), QStringLiteral("2000-05-01T00:00:00Z")}});
    window.add(QStringLiteral("books"),
               {{title, all[1]},
                {price, 12},
                {state, QStringLiteral("Online")},
                {QStringLiteral("tags"), QJsonArray{QStringLiteral("b")}},
                {QStringLiteral("size"), QJsonObject{{QStringLiteral("width"), 5}}},
                {QStringLiteral("printed"), QStringLiteral("2020-05-01T00:00:00Z")}});
    window.add(QStringLiteral("books"), {{title, all[2]}});
    window.open({});
    CountCard *card = nullptr;
    const auto number = [&card]() -> QString {
        for (const QLabel *label : card->findChildren<QLabel *>()) {
            bool isNumber = false;
            label->text().toInt(&isNumber);
            if (isNumber)
                return label->text();
        }
        return {};
    };
    for (CountCard *each : window.window()->view()->findChildren<CountCard *>()) {
        if (each->isVisible())
            card = each;
    }
    QVERIFY(card);
    QTRY_COMPARE(number(), QString::number(titles.size()));
    QTest::keyClick(card, Qt::Key_Return);
    const auto shown = [&]() -> QStringList {
        QStringList titlesThere;
        const QStringList cells = window.cells();
        for (const QString &each : all) {
            if (cells.contains(each))
                titlesThere.append(each);
        }
        return titlesThere;
    };
    QTRY_COMPARE(shown(), titles);
}

void AdminWindowTest::replacesMessages()
{
    DocsWindow window(example("changeView.saveSuccess"));
    open(window);
    window.type(title, QStringLiteral("Krabat"));
    window.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(window.shows(QStringLiteral("Krabat: done.")));
}

void AdminWindowTest::computesColumns()
{
    DocsWindow window(example("name: area"));
    window.add(QStringLiteral("books"),
               book({{QStringLiteral("size"),
                      QJsonObject({{QStringLiteral("width"), 3}, {QStringLiteral("height"), 7}})}}));
    window.open(QStringLiteral("books"));
    QTRY_VERIFY(window.headings().contains(QStringLiteral("Area")));
    QTRY_VERIFY(window.cells().contains(QStringLiteral("21")));
}

void AdminWindowTest::leavesRowsOut()
{
    DocsWindow window(
        "views: {books: {listView: {fields: [title], normalize: !js \"items => items.filter(i => "
        "i.title !== 'Gone')\"}}}\n");
    for (int i = 0; i < 60; ++i)
        window.add(QStringLiteral("books"),
                   book({{title, i == 10 ? QStringLiteral("Gone") : QStringLiteral("Here")}}));
    window.open(QStringLiteral("books"));
    auto *list = qobject_cast<ListView *>(window.window()->view());
    QVERIFY(list);
    const ItemsTable *table = list->card()->table();
    QTRY_VERIFY(list->model().row(48));
    QVERIFY(!list->model().row(49));
    QVERIFY(table->isRowHidden(49));
    QVERIFY(!table->isRowHidden(48));
    QVERIFY(!table->isRowHidden(50));
}

void AdminWindowTest::tellsTheStateBesideTheTitle()
{
    DocsWindow window(example("tag: value === 'Online'"));
    const auto tag = [&]() -> const Tag * {
        auto *header = window.window()->view()->findChild<ViewHeader *>();
        return header ? header->findChild<Tag *>() : nullptr;
    };
    open(window, {{state, QStringLiteral("Online")}});
    QTRY_VERIFY(tag() && tag()->isVisible());
    QCOMPARE(tag()->text(), QStringLiteral("Online"));
    QCOMPARE(tag()->state(), TagState::Good);
    open(window, {{state, QStringLiteral("Draft")}});
    QTRY_VERIFY(tag() && tag()->isVisible());
    QCOMPARE(tag()->text(), QStringLiteral("Draft"));
    QCOMPARE(tag()->state(), TagState::Warn);
}

void AdminWindowTest::followsTheTitle()
{
    DocsWindow window(example("scripts: {forms: forms.js}"));
    open(window, {{title, QStringLiteral("Momo")}});
    const QString slug = QStringLiteral("slug");
    QTRY_COMPARE(window.row(slug)->editor()->value().toString(), QStringLiteral("momo"));
    window.type(title, QStringLiteral("The Night"));
    QTRY_COMPARE(window.row(slug)->editor()->value().toString(), QStringLiteral("the-night"));
    // Whoever types in it keeps it.
    window.type(slug, QStringLiteral("mine"));
    window.type(title, QStringLiteral("Another"));
    QTest::qWait(300);
    QCOMPARE(window.row(slug)->editor()->value().toString(), QStringLiteral("mine"));
}

void AdminWindowTest::changesProperties()
{
    DocsWindow window(example("Shown to everybody"));
    open(window, {{state, QStringLiteral("Online")}});
    QTRY_VERIFY(window.shows(QStringLiteral("Shown to everybody")));
    QTRY_VERIFY(window.row(price)->field().required);
}

void AdminWindowTest::tellsWhatIsWrong()
{
    DocsWindow window(example("more than we can bind"));
    open(window);
    const QString pages = QStringLiteral("pages");
    window.type(pages, QStringLiteral("6000"));
    window.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(window.row(pages)->shownMistake(), QStringLiteral("That is more than we can bind."));
    window.type(pages, QStringLiteral("60"));
    window.type(price, QStringLiteral("0"));
    window.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(window.shows(QStringLiteral("Only leaflets are free.")));
}

void AdminWindowTest::turnsValues()
{
    DocsWindow window(example("Price in cents"));
    const QString id = window.add(QStringLiteral("books"), book());
    window.open(QStringLiteral("books/") + id);
    QTRY_COMPARE(window.row(price)->editor()->value().toDouble(), 1250.0);
    window.type(price, QStringLiteral("990"));
    window.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(window.item(QStringLiteral("books"), id).value(price).toDouble(), 9.9);
}

void AdminWindowTest::hasTabs()
{
    DocsWindow window(example("No. {number}"));
    const QString id = window.add(QStringLiteral("books"), book());
    window.add(QStringLiteral("copies"), {{QStringLiteral("number"), 7}, {QStringLiteral("book"), id}});
    window.open(QStringLiteral("books/") + id + QStringLiteral("?tab=1"));
    QTRY_VERIFY(window.shows(QStringLiteral("No. 7")));
}
