// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/examples/BlogWindowTest.h"

#include "tests/examples/DemoWindow.h"
#include "ui/fields/FieldEditor.h"
#include "ui/fields/FieldRow.h"
#include "ui/views/FilterChips.h"
#include "ui/views/FilterEditor.h"
#include "ui/views/FilterPanel.h"
#include "ui/views/ItemsHeader.h"
#include "ui/views/ItemsModel.h"
#include "ui/views/ItemView.h"
#include "ui/views/ListView.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/TabStrip.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

const QString blog = QStringLiteral("blog");

/// Somebody has to say who they are; all are believed.
const QByteArray logIn = R"yaml(
  auth:
    login:
      fields: [{name: username, label: Name, required: true}]
      actions: {login: !js "req => ({info: {username: req.data.username, user: req.data.username}, requestHeaders: {}})"}
)yaml";

QString text(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

void BlogWindowTest::listsHaveTheirColumns_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("titles");
    QTest::addColumn<QString>("order");
    const auto row = [](const char *path, const char *titles, const char *order) {
        QTest::newRow(path) << text(path) << text(titles) << text(order);
    };
    row("entries", "Section,Category,Title,Status,Date,Sticky,Owner,No. links,No. tags,ID", "-sticky,-date");
    row("sections", "Name,Slug,No. categories,No. entries,ID", "slug");
    row("categories", "Section,Name,Slug,No. entries,ID", "section.name,slug");
    row("tags", "Name,Slug,No. entries,ID", "slug");
    row("users", "Username,Full name,E-mail address,Active,Staff member,ID", "username");
}

void BlogWindowTest::listsHaveTheirColumns()
{
    QFETCH(QString, path);
    DemoWindow window(blog);
    ListView &list = window.list(path);
    QStringList titles;
    for (const ListColumn &column : list.model().columns()) {
        if (column.shown)
            titles.append(column.title);
    }
    QTEST(titles.join(u','), "titles");
    QTEST(list.state().sort.join(u','), "order");
    // The order that nobody can change is told all the same.
    QVERIFY(window.header().isSortIndicatorShown());
}

void BlogWindowTest::fullNamesAreRich()
{
    DemoWindow window(blog);
    window.list(text("users"));
    QTRY_COMPARE(window.cell(text("asha"), text("full_name")).text, text("Verma, Asha"));
    QCOMPARE(window.cell(text("asha"), text("full_name")).strong, text("Verma"));
    QCOMPARE(window.cell(text("old-gate"), text("is_active")).look, Cell::Look::No);
}

void BlogWindowTest::theOwnerColumnKnowsWhoAsks()
{
    DemoWindow window(blog, logIn);
    window.logIn(text("jane"));
    window.list(text("entries?owner=jane"));
    QTRY_COMPARE(window.cell(text("welcome-to-the-allotment"), text("is_owner")).look, Cell::Look::Yes);
    window.list(text("entries?owner=tomas"));
    QTRY_COMPARE(window.cell(text("leaf-mould"), text("is_owner")).look, Cell::Look::No);
}

void BlogWindowTest::filtersFollowTheSection()
{
    DemoWindow window(blog);
    ListView &list = window.list(text("entries"));
    FilterPanel *panel = list.filterPanel();
    QTRY_COMPARE(panel->helpText(text("category")),
                 text("In order to select a category, you have to select a section first"));
    QVERIFY(!panel->editor(text("category"))->isEnabled());
    window.setFilter(text("section"), text("growing"));
    QTRY_COMPARE(panel->helpText(text("category")), text("Select a category"));
    QTRY_VERIFY(panel->editor(text("category"))->isEnabled());
    window.setFilter(text("category"), text("herbs"));
    QTRY_COMPARE(window.query(), text("section=growing&category=herbs"));
    // Of a section without categories, and of none any more.
    window.setFilter(text("section"), text("news"));
    QTRY_COMPARE(panel->helpText(text("category")),
                 text("No categories available for the selected section."));
    QTRY_COMPARE(window.query(), text("section=news"));
}

void BlogWindowTest::chipsSayWhatIsAskedFor()
{
    DemoWindow window(blog);
    ListView &list =
        window.list(text("entries?section=growing&category=herbs&published_after=2024-05-01&sticky=false"));
    const auto chips = [&list] {
        QStringList texts;
        for (const Chip *chip : list.chips()->chips())
            texts.append(chip->accessibleName());
        return texts;
    };
    const QString day = QLocale().toString(QDate(2024, 5, 1), QLocale::ShortFormat);
    QTRY_COMPARE(chips().value(0), text("Section: Growing"));
    QTRY_COMPARE(chips().value(1), text("Category: Herbs"));
    QVERIFY2(chips().value(2).startsWith(text("Published after: ")) &&
                 !chips().value(2).contains(text("2024-05")),
             qPrintable(chips().value(2)));
    QCOMPARE(chips().value(3), text("Sticky: No"));
}

void BlogWindowTest::formsFollowTheSection()
{
    DemoWindow window(blog);
    window.form(text("entries/new"));
    FieldRow *category = window.row("category");
    QTRY_VERIFY(category->editor()->isReadOnly());
    QTRY_VERIFY(
        window.helps("category", text("In order to select a category, you have to select a section first")));
    window.set("section", text("growing"));
    QTRY_VERIFY(!category->editor()->isReadOnly());
    QTRY_VERIFY(window.helps("category", text("Select a category")));
    window.set("category", text("herbs"));
    window.set("section", text("news"));
    QTRY_COMPARE(category->editor()->value(), QJsonValue());
    QTRY_VERIFY(category->editor()->isReadOnly());
    QTRY_VERIFY(window.helps("category", text("No categories available for the selected section.")));
}

void BlogWindowTest::categoriesAreFound()
{
    DemoWindow window(blog);
    window.form(text("entries/mint-and-its-neighbours"));
    // A chosen one is called by its name, found by its id.
    QTRY_COMPARE(window.line("category")->text(), text("Herbs (herbs)"));
    QVERIFY(!window.view()->hasUnsavedChanges());
    QCOMPARE(window.row("category")->editor()->displayText(text("fruit")), text("…"));
    QTRY_COMPARE(window.row("category")->editor()->displayText(text("fruit")), text("Fruit (fruit)"));
}

void BlogWindowTest::onlineNeedsSummaryAndBody()
{
    DemoWindow window(blog);
    window.form(text("entries/leaf-mould"));
    window.set("summary", QString());
    window.set("body", QString());
    window.set("status", text("Online"));
    window.save();
    QTRY_COMPARE(window.row("summary")->shownMistake(),
                 text("The summary is required with status \"Online\"."));
    QCOMPARE(window.row("body")->shownMistake(), text("The body is required with status \"Online\"."));
}

void BlogWindowTest::eitherCategoryOrTags()
{
    DemoWindow window(blog);
    window.form(text("entries/new"));
    window.set("title", text("Snow"));
    window.set("section", text("news"));
    window.save();
    QTRY_VERIFY(window.shows(text("Either `Category` or `Tags` is required.")));
    window.set("tags", QJsonArray{text("bees")});
    window.save();
    QTRY_VERIFY(qobject_cast<ListView *>(window.view()));
}

void BlogWindowTest::slugsFollowNames()
{
    DemoWindow window(blog);
    window.form(text("sections/new"));
    window.type("name", text("Garden of Ömer"));
    QTRY_COMPARE(window.line("slug")->text(), text("garden-of-omer"));
    window.type("name", text("Garden"));
    QTRY_COMPARE(window.line("slug")->text(), text("garden"));
    // What somebody typed stays.
    window.type("slug", text("plot"));
    window.type("name", text("Another garden"));
    QTest::qWait(100);
    QCOMPARE(window.line("slug")->text(), text("plot"));
    // So does what is stored.
    window.view()->discardChanges();
    window.form(text("sections/news"));
    window.type("name", text("Latest"));
    QTest::qWait(100);
    QCOMPARE(window.line("slug")->text(), text("news"));
}

void BlogWindowTest::newEntriesBelongToTheirWriter()
{
    DemoWindow window(blog, logIn);
    window.logIn(text("joe"));
    window.form(text("entries/new"));
    QVERIFY(!window.row("date")->editor()->value().toString().isEmpty());
    window.set("title", text("Snow at last"));
    window.set("section", text("news"));
    window.set("tags", QJsonArray{text("bees")});
    window.save();
    QTRY_VERIFY(qobject_cast<ListView *>(window.view()));
    window.list(text("entries?owner=joe&title.$contains=at last"));
    QTRY_COMPARE(window.list().model().rowCount(), 1);
}

void BlogWindowTest::linksAreEditedWithTheirEntry()
{
    DemoWindow window(blog);
    window.form(text("entries/welcome-to-the-allotment"));
    auto *view = qobject_cast<ItemView *>(window.view());
    QVERIFY(view && view->tabs());
    QVERIFY(view->tabStrip()->isVisible());
    QTRY_COMPARE(view->tabStrip()->count(), 2);
    QCOMPARE(view->tabStrip()->tabText(1), text("Links"));
}

void BlogWindowTest::theUsersFormDependsOnTheAccount()
{
    DemoWindow window(blog, logIn);
    window.logIn(text("joe"));
    window.form(text("users/jane"));
    QTRY_VERIFY(window.row("first_name")->editor()->isReadOnly());
    QVERIFY(window.row("email")->editor()->isReadOnly());
    QVERIFY(!window.row("username")->editor()->isReadOnly());
    QTRY_VERIFY(!window.row("password")->isVisibleTo(window.view()));
    QVERIFY(!window.shows(text("Take care: these are your own rights.")));
    QVERIFY(!window.button(text("Delete")));
    window.form(text("users/joe"));
    QTRY_VERIFY(!window.row("first_name")->editor()->isReadOnly());
    QTRY_VERIFY(window.shows(text("Take care: these are your own rights.")));
    QTRY_VERIFY(window.shows(text("Password")));
    // Two read-only fields of one moment.
    QCOMPARE(window.row("joined_on")->editor()->value().toString(), text("2024-02-10"));
    QCOMPARE(window.row("joined_at")->editor()->value().toString(), text("18:40"));
    QVERIFY(window.row("joined_at")->editor()->isReadOnly());
    QVERIFY(!window.view()->hasUnsavedChanges());
}

void BlogWindowTest::staffIsActive()
{
    DemoWindow window(blog);
    window.form(text("users/tomas"));
    window.set("is_staff", true);
    window.set("is_active", false);
    window.save();
    QTRY_VERIFY(window.shows(text("Staff member requires active user.")));
    window.set("is_active", true);
    window.save();
    QTRY_VERIFY(qobject_cast<ListView *>(window.view()));
    QTRY_COMPARE(window.cell(text("tomas"), text("is_staff")).look, Cell::Look::Yes);
}

void BlogWindowTest::selectedTagsAreDeleted()
{
    DemoWindow window(blog);
    ListView &list = window.list(text("tags"));
    const int before = list.model().rowCount();
    window.choose({text("bees"), text("beans")});
    window.click(text("Delete selected"));
    auto *question = qobject_cast<ConfirmDialog *>(window.front());
    QVERIFY(question);
    QVERIFY(window.says(*question,
                        text("All the selected items will be deleted. This action cannot be reversed!")));
    QCOMPARE(question->actionButton()->text(), text("Delete all"));
    QTest::mouseClick(question->actionButton(), Qt::LeftButton);
    QTRY_COMPARE(list.model().rowCount(), before - 2);
    QTRY_COMPARE(window.lastMessage(), text("2 are gone."));
}

void BlogWindowTest::categoriesMoveToAnotherSection()
{
    DemoWindow window(blog);
    window.list(text("categories"));
    window.choose({text("herbs"), text("fruit")});
    window.click(text("Change section"));
    QWidget *dialog = window.front();
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), text("Change section of 2"));
    window.setIn(*dialog, "section", text("workshop"));
    window.confirm(*dialog);
    QTRY_COMPARE(window.cell(text("herbs"), text("section")).text, text("Workshop"));
    QTRY_COMPARE(window.cell(text("fruit"), text("section")).text, text("Workshop"));
}

void BlogWindowTest::entriesMoveToAnotherSection()
{
    DemoWindow window(blog);
    window.list(text("entries"));
    window.choose({text("open-day-in-september")});
    window.click(text("Change section"));
    QWidget *dialog = window.front();
    QVERIFY(dialog);
    window.setIn(*dialog, "section", text("questions"));
    window.confirm(*dialog);
    QTRY_COMPARE(window.lastMessage(), text("1 moved."));
    QTRY_COMPARE(window.cell(text("open-day-in-september"), text("section")).text, text("Questions"));
}

void BlogWindowTest::wordsAreReplaced()
{
    DemoWindow window(blog, logIn);
    QVERIFY(window.button(text("Sign in")));
    window.logIn(text("jane"));
    window.open(text("nowhere/at/all"));
    QTRY_VERIFY(window.shows(text("Sorry, page not found.")));
    window.form(text("tags/bees"));
    window.type("name", text("honey bees"));
    window.save();
    QTRY_COMPARE(window.lastMessage(), text("“honey bees” was saved."));
    window.open(text("logout"));
    QTRY_VERIFY(window.shows(text("Have a nice day!")));
}
