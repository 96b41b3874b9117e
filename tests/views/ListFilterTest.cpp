// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/ListFilterTest.h"

#include "tests/views/ListWindow.h"
#include "ui/fields/CalendarGrid.h"
#include "ui/fields/FieldEditor.h"
#include "ui/fields/RefPicker.h"
#include "ui/fields/RefPopup.h"
#include "ui/script/ScriptRunner.h"
#include "ui/theme/Controls.h"
#include "ui/views/ComponentFilterEditor.h"
#include "ui/views/DayEdit.h"
#include "ui/views/FilterChips.h"
#include "ui/views/FilterEditor.h"
#include "ui/views/FilterPanel.h"
#include "ui/views/PanelSide.h"
#include "ui/views/RefFilterEditor.h"
#include "ui/views/TextFilterEditor.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/SearchBox.h"
#include "ui/widgets/SegmentedControl.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

FilterEditor &editor(ListWindow &window, const char *field)
{
    FilterEditor *found = window.view().filterPanel()->editor(QString::fromLatin1(field));
    if (!found)
        qFatal("no editor for this field");
    return *found;
}

QLineEdit &line(ListWindow &window, const char *field, int index = 0)
{
    return *editor(window, field).findChildren<QLineEdit *>().at(index);
}

QPushButton &button(ListWindow &window, const char *field, const QString &text)
{
    for (QPushButton *found : editor(window, field).findChildren<QPushButton *>()) {
        if (found->text() == text)
            return *found;
    }
    qFatal("no such button");
}

/// A filter whose values are named by a function of one of them.
AdminField found(const char *name, const char *component, const char *entryOf)
{
    AdminField field;
    field.name = QString::fromLatin1(name);
    field.component = QString::fromLatin1(component);
    AdminFunction search;
    search.source = QStringLiteral("req => ['German', 'French'].map(%1)").arg(QString::fromLatin1(entryOf));
    AdminFunction select;
    select.source = QStringLiteral("req => [].concat(req.data.selection).map(one => one.value).map(%1)")
                        .arg(QString::fromLatin1(entryOf));
    field.actions = {{QStringLiteral("search"), search}, {QStringLiteral("select"), select}};
    return field;
}

QStringList chips(ListWindow &window)
{
    QStringList texts;
    for (const Chip *chip : window.view().chips()->chips())
        texts.append(chip->accessibleName());
    return texts;
}

} // namespace

void ListFilterTest::filtersByText()
{
    ListWindow window;
    ListView &view = window.open();
    window.gate.forget();
    QTest::keyClicks(&line(window, "title"), QStringLiteral("programming"));
    QTRY_COMPARE(window.query(), QStringLiteral("title.$contains=programming"));
    QTRY_COMPARE(view.note(), QStringLiteral("4 of 24"));
    QCOMPARE(chips(window), QStringList(QStringLiteral("Title: contains “programming”")));
    // Once for all letters.
    QCOMPARE(window.gate.targetsWith(QStringLiteral("$contains")).size(), 1);
    line(window, "title").selectAll();
    QTest::keyClick(&line(window, "title"), Qt::Key_Delete);
    QTRY_COMPARE(view.model().rowCount(), 24);
}

void ListFilterTest::filtersByEntries()
{
    ListWindow window;
    ListView &view = window.open();
    QVERIFY(!line(window, "tags").isVisibleTo(view.filterPanel()));
    QTest::mouseClick(&button(window, "tags", QStringLiteral("With")), Qt::LeftButton);
    QCOMPARE(window.query(), QStringLiteral("tags.$exists=true"));
    QCOMPARE(chips(window), QStringList{QStringLiteral("Tags: some")});
    QTest::keyClicks(&line(window, "tags"), QStringLiteral("t1"));
    QTest::keyClick(&line(window, "tags"), Qt::Key_Return);
    QTRY_COMPARE(window.query(), QStringLiteral("tags.$contains=t1"));
    QTRY_COMPARE(view.model().rowCount(), 8);
    QCOMPARE(chips(window), QStringList{QString::fromUtf8("Tags: with “t1”")});
    QTest::keyClicks(&line(window, "tags"), QStringLiteral("t2"));
    QTest::keyClick(&line(window, "tags"), Qt::Key_Return);
    QTRY_COMPARE(window.query(), QStringLiteral("tags.$any=t1&tags.$any=t2"));
    QCOMPARE(chips(window), QStringList{QString::fromUtf8("Tags: with one of “t1”, “t2”")});
    QTest::mouseClick(&button(window, "tags", QStringLiteral("All of them")), Qt::LeftButton);
    QTRY_COMPARE(window.query(), QStringLiteral("tags.$all=t1&tags.$all=t2"));
    QTest::mouseClick(&button(window, "tags", QStringLiteral("Without")), Qt::LeftButton);
    QTRY_COMPARE(window.query(), QStringLiteral("tags.$none=t1&tags.$none=t2"));
    QVERIFY(!button(window, "tags", QStringLiteral("All of them")).isVisible());
    // A link shows the same.
    window.open(QStringLiteral("books?tags.$all=t0,t1"));
    QVERIFY(button(window, "tags", QStringLiteral("With")).isChecked());
    QVERIFY(button(window, "tags", QStringLiteral("All of them")).isChecked());
    QCOMPARE(chips(window), QStringList{QString::fromUtf8("Tags: with “t0”, “t1”")});
}

void ListFilterTest::filtersByLinkedItems()
{
    ListWindow window;
    const QString ada =
        window.library.add(QStringLiteral("readers"), {{QStringLiteral("name"), QStringLiteral("Zebulon")}});
    ListView &view = window.open();
    const QString id = view.model().row(0)->id;
    window.library.change(QStringLiteral("books"), id, {{QStringLiteral("readers"), QJsonArray{ada}}});
    QTest::mouseClick(&button(window, "readers", QStringLiteral("With")), Qt::LeftButton);
    QLineEdit &edit = line(window, "readers");
    edit.setFocus();
    QTest::keyClicks(&edit, QStringLiteral("Zebulon"));
    auto *picker = editor(window, "readers").findChild<RefPicker *>();
    QTRY_COMPARE(picker->popup() ? picker->popup()->entries() : QStringList(),
                 QStringList(QStringLiteral("Zebulon")));
    QTest::keyClick(&edit, Qt::Key_Down);
    QTest::keyClick(&edit, Qt::Key_Return);
    QTRY_COMPARE(window.query(), QStringLiteral("readers.$contains=") + ada);
    QTRY_COMPARE(view.model().total(), 1);
    QTRY_COMPARE(chips(window), QStringList{QStringLiteral("Readers: with Zebulon")});
    QTest::mouseClick(&button(window, "readers", QStringLiteral("Without")), Qt::LeftButton);
    QTRY_COMPARE(window.query(), QStringLiteral("readers.$none=") + ada);
    QTRY_COMPARE(view.model().total(), 23);
}

void ListFilterTest::filtersByNumbers()
{
    ListWindow window;
    ListView &view = window.open();
    QTest::keyClicks(&line(window, "year", 0), QStringLiteral("1980"));
    QTest::keyClicks(&line(window, "year", 1), QStringLiteral("1989"));
    QTRY_COMPARE(window.query(), QStringLiteral("year.$gte=1980&year.$lte=1989"));
    QTRY_COMPARE(view.model().rowCount(), 5);
    QCOMPARE(chips(window), QStringList(QStringLiteral("Year: 1980–1989")));
    QTest::keyClicks(&line(window, "pages", 0), QStringLiteral("1,000"));
    QTRY_COMPARE(window.query(), QStringLiteral("year.$gte=1980&year.$lte=1989&pages.$gte=1000"));
    QTRY_COMPARE(view.model().rowCount(), 0);
    QCOMPARE(chips(window).last(), QStringLiteral("Pages: from 1,000"));
}

void ListFilterTest::marksWhatIsNoNumber()
{
    ListWindow window;
    window.open();
    QLineEdit &from = line(window, "year", 0);
    QTest::keyClicks(&from, QStringLiteral("19x"));
    QVERIFY(isInvalid(&from));
    QCOMPARE(editor(window, "year").mistake(), QStringLiteral("“19x” is no number."));
    QTest::keyClick(&from, Qt::Key_Return);
    QCOMPARE(window.query(), QString());
    QCOMPARE(from.text(), QStringLiteral("19x"));
    QTest::keyClick(&from, Qt::Key_Backspace);
    QVERIFY(!isInvalid(&from));
    QCOMPARE(editor(window, "year").mistake(), QString());
    QTRY_COMPARE(window.query(), QStringLiteral("year.$gte=19"));
    // Nothing can be between them.
    QLineEdit &to = line(window, "year", 1);
    QTest::keyClicks(&to, QStringLiteral("18"));
    QCOMPARE(editor(window, "year").mistake(),
             QStringLiteral("Nothing is from 19 to 18: the first is the greater one."));
    QTest::keyClicks(&to, QStringLiteral("00"));
    QCOMPARE(editor(window, "year").mistake(), QString());
    QVERIFY(!isInvalid(&to));
}

void ListFilterTest::filtersByChoices()
{
    ListWindow window;
    ListView &view = window.open();
    QTest::mouseClick(&button(window, "language", QStringLiteral("French")), Qt::LeftButton);
    QTRY_COMPARE(window.query(), QStringLiteral("language=French"));
    QTRY_COMPARE(view.model().rowCount(), 3);
    QTest::mouseClick(&button(window, "language", QStringLiteral("German")), Qt::LeftButton);
    QTRY_COMPARE(window.query(), QStringLiteral("language.$in=French&language.$in=German"));
    QTRY_COMPARE(view.model().rowCount(), 6);
    QCOMPARE(chips(window), QStringList(QStringLiteral("Language: French, German")));
}

void ListFilterTest::filtersByYesAndNo()
{
    ListWindow window;
    ListView &view = window.open();
    QTest::mouseClick(&button(window, "reference", QStringLiteral("Yes")), Qt::LeftButton);
    QTRY_COMPARE(view.model().rowCount(), 5);
    QCOMPARE(window.query(), QStringLiteral("reference=true"));
    QTest::mouseClick(&button(window, "reference", QStringLiteral("No")), Qt::LeftButton);
    QTRY_COMPARE(view.model().rowCount(), 19);
    QTest::mouseClick(&button(window, "reference", QStringLiteral("Any")), Qt::LeftButton);
    QTRY_COMPARE(view.model().rowCount(), 24);
    QCOMPARE(window.query(), QString());
}

void ListFilterTest::filtersByLinks()
{
    ListWindow window;
    ListView &view = window.open();
    QTest::mouseClick(&button(window, "readers", QStringLiteral("Without")), Qt::LeftButton);
    QCOMPARE(window.query(), QStringLiteral("readers.$exists=false"));
    QTRY_COMPARE(view.model().rowCount(), 17);
    QTest::mouseClick(&button(window, "readers", QStringLiteral("With")), Qt::LeftButton);
    QTRY_COMPARE(view.model().rowCount(), 7);
}

void ListFilterTest::filtersByReference()
{
    ListWindow window;
    ListView &view = window.open();
    auto &author = static_cast<RefFilterEditor &>(editor(window, "author"));
    QTest::keyClicks(author.picker()->lineEdit(), QStringLiteral("ende"));
    QTRY_COMPARE(author.picker()->popup()->entries(), QStringList(QStringLiteral("Ende, Michael")));
    QTest::keyClick(author.picker()->lineEdit(), Qt::Key_Down);
    QTest::keyClick(author.picker()->lineEdit(), Qt::Key_Return);
    QTRY_COMPARE(view.model().rowCount(), 3);
    QCOMPARE(window.query(), QStringLiteral("author=") + author.picker()->currentId());
    QCOMPARE(chips(window), QStringList(QStringLiteral("Author: Ende, Michael")));

    // From a link only the id is known.
    const QString path = view.path().toString();
    window.open(path);
    QCOMPARE(chips(window), QStringList(QStringLiteral("Author: Ende, Michael")));
    QCOMPARE(line(window, "author").text(), QStringLiteral("Ende, Michael"));
    line(window, "author").selectAll();
    QTest::keyClick(&line(window, "author"), Qt::Key_Delete);
    QTRY_COMPARE(window.view().model().rowCount(), 24);
}

void ListFilterTest::filtersByDays()
{
    ListWindow window;
    ListView &view = window.open();
    QLineEdit &from = line(window, "added", 0);
    QTest::keyClicks(&from, QStringLiteral("2/2/2024"));
    QTest::keyClick(&from, Qt::Key_Return);
    QTRY_COMPARE(window.query(), QStringLiteral("added.$gte=2024-02-02"));
    QLineEdit &to = line(window, "added", 1);
    QTest::keyClicks(&to, QStringLiteral("2024-04-04"));
    QTest::keyClick(&to, Qt::Key_Return);
    // The last day counts whole.
    QTRY_COMPARE(window.query(), QStringLiteral("added.$gte=2024-02-02&added.$lt=2024-04-05"));
    QTRY_COMPARE(view.model().rowCount(), 5);
    QCOMPARE(to.text(), QStringLiteral("4/4/2024"));
    QCOMPARE(chips(window), QStringList(QStringLiteral("Added: 2/2/2024–4/4/2024")));
    to.selectAll();
    QTest::keyClicks(&to, QStringLiteral("soon"));
    QTest::keyClick(&to, Qt::Key_Return);
    QTRY_COMPARE(window.query(), QStringLiteral("added.$gte=2024-02-02"));
    QCOMPARE(to.text(), QStringLiteral("soon"));
    QCOMPARE(editor(window, "added").mistake(), QStringLiteral("“soon” is no day."));
    to.selectAll();
    QTest::keyClicks(&to, QStringLiteral("1/1/2024"));
    QTest::keyClick(&to, Qt::Key_Return);
    QTRY_COMPARE(editor(window, "added").mistake(),
                 QStringLiteral("Nothing is from 2/2/2024 to 1/1/2024: the first is the later one."));
}

void ListFilterTest::picksADay()
{
    ListWindow window;
    window.open(QStringLiteral("books?added.$gte=2024-02-02"));
    DayEdit *from = editor(window, "added").findChildren<DayEdit *>().first();
    QTest::keyClick(from->edit(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(from->grid() && from->grid()->isVisible());
    QCOMPARE(from->grid()->current(), QDate(2024, 2, 2));
    QTest::keyClick(from->grid(), Qt::Key_Down);
    QTest::keyClick(from->grid(), Qt::Key_Return);
    QTRY_COMPARE(window.query(), QStringLiteral("added.$gte=2024-02-09"));
    QVERIFY(!from->grid()->isVisible());
}

void ListFilterTest::showsWhatThePathSays()
{
    ListWindow window;
    window.open(
        QStringLiteral("books?title.$contains=o&year.$gte=1900&language.$in=English,German&reference=false"
                       "&readers.$exists=true&added.$lt=2024-03-01"));
    QCOMPARE(line(window, "title").text(), QStringLiteral("o"));
    QCOMPARE(line(window, "year", 0).text(), QStringLiteral("1900"));
    QVERIFY(button(window, "language", QStringLiteral("German")).isChecked());
    QVERIFY(!button(window, "language", QStringLiteral("French")).isChecked());
    QVERIFY(button(window, "reference", QStringLiteral("No")).isChecked());
    QVERIFY(button(window, "readers", QStringLiteral("With")).isChecked());
    QCOMPARE(line(window, "added", 1).text(), QStringLiteral("2/29/2024"));
    QVERIFY(window.queries.isEmpty());
}

void ListFilterTest::keepsWhatNoEditorKnows()
{
    ListWindow window;
    window.open(QStringLiteral("books?year.$ne=1954&author.name.$contains=a&year.$gte=1900"));
    QCOMPARE(chips(window).size(), 3);
    line(window, "year", 0).clear();
    QTest::keyClicks(&line(window, "year", 0), QStringLiteral("1950"));
    QTRY_COMPARE(window.query(), QStringLiteral("year.$ne=1954&author.name.$contains=a&year.$gte=1950"));
}

void ListFilterTest::removesChips()
{
    ListWindow window;
    ListView &view = window.open(QStringLiteral("books?year.$gte=1900&year.$lte=2000&language=English"));
    QCOMPARE(chips(window),
             QStringList({QStringLiteral("Year: 1900–2000"), QStringLiteral("Language: English")}));
    QTest::keyClick(view.chips()->chips().first(), Qt::Key_Delete);
    QCOMPARE(window.query(), QStringLiteral("language=English"));
    QCOMPARE(chips(window), QStringList(QStringLiteral("Language: English")));
    QCOMPARE(line(window, "year", 0).text(), QString());
    QTest::keyClick(view.chips()->chips().first(), Qt::Key_Delete);
    QTRY_COMPARE(view.model().rowCount(), 24);
    QVERIFY(!view.chips()->clearButton()->isVisible());
}

void ListFilterTest::clearsAll()
{
    ListWindow window;
    ListView &view =
        window.open(QStringLiteral("books?year.$gte=1900&language=English&_search=o&_sort=title"));
    QTest::mouseClick(view.chips()->clearButton(), Qt::LeftButton);
    QCOMPARE(window.query(), QStringLiteral("_search=o&_sort=title"));
    QVERIFY(!button(window, "language", QStringLiteral("English")).isChecked());
    QTRY_VERIFY(view.chips()->chips().isEmpty());
}

void ListFilterTest::makesRoom()
{
    ListWindow window;
    ListView &view = window.open();
    QVERIFY(view.side()->isPanelShown() && !view.side()->isFloating());
    const int beside = window.table().width();
    view.side()->setPanelShown(false);
    QTRY_VERIFY(window.table().width() > beside);
    // Where there is little room it lies over the rows, once asked for; Esc closes it.
    view.resize(600, 500);
    QTRY_VERIFY(view.side()->isFloating());
    const int narrow = window.table().width();
    view.side()->setPanelShown(true);
    QVERIFY(view.filterPanel()->isVisible());
    QCOMPARE(window.table().width(), narrow);
    QVERIFY(view.escape());
    QVERIFY(!view.filterPanel()->isVisible());
    QVERIFY(!view.escape());
    view.resize(1064, 734);
    QTRY_VERIFY(!view.side()->isFloating());
    // As it was left.
    QVERIFY(!view.side()->isPanelShown());
    view.side()->setPanelShown(true);
}

void ListFilterTest::chipsGetALineOfTheirOwn()
{
    ListWindow window;
    ListView &view = window.open(QStringLiteral("books?language=German&state=Overdue"));
    const auto top = [&view](QWidget *widget) { return widget->mapTo(&view, QPoint()).y(); };
    FilterChips *chips = view.chips();
    view.resize(1300, 700);
    QTRY_VERIFY(top(chips->chips().first()) < top(view.searchBox()) + view.searchBox()->height());
    // All in one line below the search, with what takes them away.
    view.resize(520, 700);
    QTRY_VERIFY(top(chips->chips().first()) >= top(view.searchBox()) + view.searchBox()->height());
    QCOMPARE(top(chips->chips().first()), top(chips->chips().last()));
    QVERIFY(top(chips->clearButton()) < top(chips->chips().first()) + chips->chips().first()->height());
    view.resize(1300, 700);
    QTRY_VERIFY(top(chips->chips().first()) < top(view.searchBox()) + view.searchBox()->height());
}

void ListFilterTest::withoutFiltersThereIsNoPanel()
{
    ListWindow window;
    AdminListView &list = window.described();
    list.hasFilters = true;
    ListView &view = window.open();
    view.resize(1300, 700);
    QVERIFY(!view.filterPanel()->isVisible());
    for (const QToolButton *button : view.findChildren<QToolButton *>())
        QVERIFY(!button->isVisible() || button->accessibleName() != QStringLiteral("Filters"));
    // What the person wants elsewhere is not forgotten.
    list.hasFilters = false;
    ListView &other = window.open();
    other.resize(1300, 700);
    QTRY_VERIFY(other.filterPanel()->isVisible());
}

void ListFilterTest::leadsFromAChipToItsEditor()
{
    ListWindow window;
    ListView &view = window.open(QStringLiteral("books?year.$gte=1900"));
    view.side()->setPanelShown(false);
    QTest::mouseClick(view.chips()->chips().first(), Qt::LeftButton, {}, QPoint(12, 10));
    QVERIFY(view.side()->isPanelShown());
    QTRY_VERIFY(line(window, "year", 0).hasFocus());
}

void ListFilterTest::findsWhatIsEmpty()
{
    ListWindow window;
    const QString id =
        window.library.add(QStringLiteral("books"), {{QStringLiteral("title"), QStringLiteral("Bare")}});
    ListView &view = window.open();
    FilterPanel *panel = view.filterPanel();
    QVERIFY(!panel->emptyButton(QStringLiteral("title")));
    QToolButton *empty = panel->emptyButton(QStringLiteral("year"));
    QVERIFY(empty);
    empty->click();
    QCOMPARE(window.query(), QStringLiteral("year.$exists=false"));
    QTRY_COMPARE(window.titles(), QStringList{QStringLiteral("Bare")});
    QCOMPARE(chips(window), QStringList{QStringLiteral("Year: is empty")});
    QVERIFY(!panel->editor(QStringLiteral("year"))->isEnabled());
    empty->click();
    QTRY_COMPARE(view.model().rowCount(), 25);
    QVERIFY(panel->editor(QStringLiteral("year"))->isEnabled());
    // False and 0 are values.
    window.library.change(QStringLiteral("books"), id,
                          {{QStringLiteral("reference"), false},
                           {QStringLiteral("place"), QJsonObject{{QStringLiteral("shelf"), 0}}}});
    window.open(QStringLiteral("books?place.shelf.$gte=0&place.shelf.$lte=0&reference=false"));
    QCOMPARE(window.titles(), QStringList{QStringLiteral("Bare")});
    // A text, a date and a reference without a value.
    window.open(QStringLiteral("books?language.$exists=false&added.$exists=false&author.$exists=false"));
    QCOMPARE(window.titles(), QStringList{QStringLiteral("Bare")});
    QCOMPARE(chips(window).size(), 3);
}

void ListFilterTest::ampersandsStandInTitles()
{
    FilterField field;
    field.kind = FilterField::Kind::Number;
    field.title = QStringLiteral("Profit & loss");
    FilterPanel panel({field}, [](const FilterField &each) { return new TextFilterEditor(each); });
    QStringList texts;
    for (const QLabel *label : panel.findChildren<QLabel *>())
        texts << label->text();
    // A single one would underline what follows.
    QVERIFY2(texts.contains(QStringLiteral("Profit && loss")), qPrintable(texts.join(u'|')));
}

void ListFilterTest::describedFiltersReplaceTheGenerated()
{
    ListWindow window;
    AdminListView &list = window.described();
    list.hasFilters = true;
    AdminField year;
    year.name = QStringLiteral("year");
    year.label.value = QStringLiteral("Printed");
    AdminField language;
    language.name = QStringLiteral("language");
    list.filters = {year, language};
    ListView &view = window.open(QStringLiteral("books?year.$gte=2004"));
    QCOMPARE(chips(window), QStringList{QStringLiteral("Printed: from 2004")});
    QVERIFY(view.filterPanel()->editor(QStringLiteral("language")));
    QVERIFY(!view.filterPanel()->editor(QStringLiteral("pages")));
}

void ListFilterTest::componentsEditFilters()
{
    ListWindow window;
    AdminListView &list = window.described();
    list.hasFilters = true;
    AdminField after;
    after.name = QStringLiteral("year.$gt");
    after.label.value = QStringLiteral("Published after");
    AdminField state;
    state.name = QStringLiteral("state");
    state.component = QStringLiteral("Select");
    list.filters = {after, state};
    ListView &view = window.open(QStringLiteral("books?year.$gt=2008"));
    QCOMPARE(view.model().total(), 3);
    QCOMPARE(chips(window), QStringList{QStringLiteral("Published after: 2008")});
    auto *editor =
        qobject_cast<ComponentFilterEditor *>(view.filterPanel()->editor(QStringLiteral("year.$gt")));
    QVERIFY(editor);
    QCOMPARE(editor->editor()->value().toInt(), 2008);
    editor->editor()->edit(2013);
    Q_EMIT editor->editor()->edited();
    QTRY_COMPARE(window.query(), QStringLiteral("year.$gt=2013"));
    auto *states = qobject_cast<ComponentFilterEditor *>(view.filterPanel()->editor(QStringLiteral("state")));
    QVERIFY(states);
    states->editor()->edit(QStringLiteral("Overdue"));
    Q_EMIT states->editor()->edited();
    QTRY_COMPARE(window.query(), QStringLiteral("year.$gt=2013&state=Overdue"));
    QTRY_COMPARE(window.titles(), QStringList{QStringLiteral("A Philosophy of Software Design")});
}

void ListFilterTest::chipsNameWhatActionsFind()
{
    ListWindow window;
    AdminListView &list = window.described();
    list.hasFilters = true;
    list.filters = {found("language", "Autocomplete", "one => ({value: one, label: 'In ' + one})")};
    ScriptRunner scripts(window.connector, {});
    window.openWith(scripts, QStringLiteral("books?language=German"));
    QTRY_COMPARE(chips(window), QStringList{QStringLiteral("Language: In German")});
    // What is chosen from then on, too.
    QLineEdit &input = line(window, "language");
    input.setFocus();
    QTest::keyClick(&input, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&input, QStringLiteral("fr"));
    auto *component = qobject_cast<ComponentFilterEditor *>(&editor(window, "language"));
    QVERIFY(component);
    component->editor()->edit(QStringLiteral("French"));
    Q_EMIT component->editor()->edited();
    QTRY_COMPARE(window.query(), QStringLiteral("language=French"));
    QTRY_COMPARE(chips(window), QStringList{QStringLiteral("Language: In French")});
}

void ListFilterTest::chipsNameSeveral()
{
    ListWindow window;
    AdminListView &list = window.described();
    list.hasFilters = true;
    list.filters = {
        found("language", "AutocompleteMultiple", "one => ({value: one, label: one.toUpperCase()})")};
    ScriptRunner scripts(window.connector, {});
    window.openWith(scripts, QStringLiteral("books?language.$in=German&language.$in=French"));
    QTRY_COMPARE(chips(window), QStringList{QStringLiteral("Language: GERMAN, FRENCH")});
}

void ListFilterTest::chipsDoNotWaitForEver()
{
    ListWindow window;
    AdminListView &list = window.described();
    list.hasFilters = true;
    list.filters = {found("language", "Autocomplete", "one => backoffice.books.get('no-such-book')")};
    ScriptRunner scripts(window.connector, {});
    window.gate.forget();
    window.openWith(scripts, QStringLiteral("books?language=German"));
    // A failure is not asked for again and again.
    QTRY_COMPARE(window.gate.targetsWith(QStringLiteral("no-such-book")).size(), 1);
    QTRY_COMPARE(chips(window), QStringList{QStringLiteral("Language: German")});
    window.gate.hold(QByteArrayLiteral("no-such-book"));
    ListState other;
    other.filters = {{QStringLiteral("language"), QStringLiteral("French")}};
    window.view().setState(other);
    QTRY_COMPARE(window.gate.waiting(), 1);
    QCOMPARE(chips(window), QStringList{QStringLiteral("Language: …")});
    QTRY_COMPARE(chips(window), QStringList{QStringLiteral("Language: French")});
    QCOMPARE(window.gate.waiting(), 1);
    window.gate.release();
    QTRY_COMPARE(window.gate.targetsWith(QStringLiteral("no-such-book")).size(), 2);
}

void ListFilterTest::functionsMakeTheQuery()
{
    ListWindow window;
    AdminListView &list = window.described();
    list.filtersDenormalize.source =
        QStringLiteral("(values) => ({'year.$gte': values.decade, 'year.$lt': Number(values.decade) + 10})");
    AdminField decade;
    decade.name = QStringLiteral("decade");
    list.filters = {decade};
    list.hasFilters = true;
    ScriptRunner scripts(window.connector, {});
    ListView &view = window.openWith(scripts, QStringLiteral("books?decade=2000"));
    QCOMPARE(view.model().total(), 3);
    QCOMPARE(chips(window), QStringList{QStringLiteral("Decade: 2000")});
    QCOMPARE(window.query(), QStringLiteral("decade=2000"));
}

void ListFilterTest::theSearchCanBeTakenAway()
{
    ListWindow window;
    window.described().search = false;
    ListView &view = window.open();
    QVERIFY(view.searchBox()->isHidden());
}
