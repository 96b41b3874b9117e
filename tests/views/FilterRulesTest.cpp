// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/FilterRulesTest.h"

#include "tests/views/ListWindow.h"
#include "ui/fields/FieldEditor.h"
#include "ui/script/ScriptRunner.h"
#include "ui/views/ComponentFilterEditor.h"
#include "ui/views/FilterChips.h"
#include "ui/views/FilterEditor.h"
#include "ui/views/FilterPanel.h"
#include "ui/widgets/Chip.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

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

void choose(ListWindow &window, const char *field, const QJsonValue &value)
{
    auto *component = qobject_cast<ComponentFilterEditor *>(&editor(window, field));
    if (!component)
        qFatal("no component for this field");
    component->editor()->edit(value);
    Q_EMIT component->editor()->edited();
}

QStringList chips(ListWindow &window)
{
    QStringList texts;
    for (const Chip *chip : window.view().chips()->chips())
        texts.append(chip->accessibleName());
    return texts;
}

} // namespace

void FilterRulesTest::filtersFollowEachOther()
{
    ListWindow window;
    AdminListView &list = window.described();
    list.hasFilters = true;
    AdminField language;
    language.name = QStringLiteral("language");
    language.component = QStringLiteral("Select");
    AdminField state;
    state.name = QStringLiteral("state");
    state.component = QStringLiteral("Select");
    AdminOnChange chained;
    chained.in = {QStringLiteral("language")};
    chained.setValue.function.source =
        QStringLiteral("language => language.value !== language.initialValue ? '' : undefined");
    chained.setProps.function.source =
        QStringLiteral("language => language.value ? {readOnly: false, helpText: 'Of ' + language.value}"
                       " : {readOnly: true, helpText: 'Choose a language first'}");
    state.onChange = {chained};
    AdminField pages;
    pages.name = QStringLiteral("pages");
    pages.hidden.function.source = QStringLiteral("() => crudl.context('language') !== 'German'");
    list.filters = {language, state, pages};
    ScriptRunner scripts(window.connector, {});
    ListView &view = window.openWith(scripts, QStringLiteral("books?language=English&state=Borrowed"));
    FilterPanel *panel = view.filterPanel();
    QTRY_COMPARE(panel->helpText(QStringLiteral("state")), QStringLiteral("Of English"));
    // What a link says stays.
    QCOMPARE(window.view().state().filters.size(), 2);
    QTRY_VERIFY(editor(window, "pages").parentWidget()->isHidden());
    choose(window, "language", QStringLiteral("German"));
    QTRY_COMPARE(window.query(), QStringLiteral("language=German"));
    QTRY_COMPARE(panel->helpText(QStringLiteral("state")), QStringLiteral("Of German"));
    QTRY_VERIFY(!editor(window, "pages").parentWidget()->isHidden());
    QVERIFY(editor(window, "state").isEnabled());
    choose(window, "state", QStringLiteral("Overdue"));
    QTRY_COMPARE(window.query(), QStringLiteral("language=German&state=Overdue"));
    choose(window, "language", QJsonValue::Null);
    QTRY_COMPARE(window.query(), QString());
    QTRY_VERIFY(!editor(window, "state").isEnabled());
    // A kept view or another link begins anew: nothing of it is emptied.
    ListState kept;
    kept.filters = {{QStringLiteral("language"), QStringLiteral("French")},
                    {QStringLiteral("state"), QStringLiteral("Overdue")}};
    view.setState(kept);
    QTRY_COMPARE(panel->helpText(QStringLiteral("state")), QStringLiteral("Of French"));
    QCOMPARE(window.query(), QStringLiteral("language=French&state=Overdue"));
}

void FilterRulesTest::endlessFiltersAreStopped()
{
    ListWindow window;
    AdminListView &list = window.described();
    list.hasFilters = true;
    const auto follow = [](const char *name, const char *other) {
        AdminField field;
        field.name = QString::fromLatin1(name);
        field.component = QStringLiteral("Number");
        AdminOnChange change;
        change.in = {QString::fromLatin1(other)};
        change.setValue.function.source =
            QStringLiteral("one => one.value === null ? undefined : one.value + 1");
        field.onChange = {change};
        return field;
    };
    list.filters = {follow("year", "pages"), follow("pages", "year")};
    ScriptRunner scripts(window.connector, {});
    window.openWith(scripts, QStringLiteral("books?year=1"));
    QTRY_VERIFY(!window.messages.isEmpty());
    QVERIFY2(window.messages.first().text.startsWith(QLatin1String("These filters change each other")),
             qPrintable(window.messages.first().text));
}

void FilterRulesTest::aListBeginsWithInitialValues()
{
    ListWindow window;
    AdminListView &list = window.described();
    list.hasFilters = true;
    AdminField language;
    language.name = QStringLiteral("language");
    language.initialValue.value = QStringLiteral("German");
    AdminField year;
    year.name = QStringLiteral("year");
    year.initialValue.function.source = QStringLiteral("() => 1999");
    list.filters = {language, year};
    ListView &view = window.open();
    QCOMPARE(chips(window), QStringList{QStringLiteral("Language: German")});
    const qint64 german = view.model().total();
    QVERIFY(german > 0 && german < 24);
    // Whoever wants all gets all, also by the way back.
    QTest::mouseClick(view.chips()->clearButton(), Qt::LeftButton);
    QTRY_COMPARE(view.model().total(), 24);
    const QString path = view.path().toString();
    window.open(path);
    QCOMPARE(window.view().model().total(), 24);
    window.open(QStringLiteral("books?language=French"));
    QCOMPARE(chips(window), QStringList{QStringLiteral("Language: French")});
    list.filters = {year};
    ScriptRunner scripts(window.connector, {});
    window.openWith(scripts);
    QTRY_COMPARE(window.query(), QStringLiteral("year.$gte=1999&year.$lte=1999"));
    // Several, of both kinds.
    AdminField pages;
    pages.name = QStringLiteral("pages");
    pages.initialValue.function.source = QStringLiteral("() => 300");
    list.filters = {language, year, pages};
    window.openWith(scripts);
    QTRY_COMPARE(chips(window).size(), 3);
    QCOMPARE(chips(window).first(), QStringLiteral("Language: German"));
}

void FilterRulesTest::whatALinkSaysIsNotAddedTo()
{
    ListWindow window;
    AdminListView &list = window.described();
    list.hasFilters = true;
    AdminField language;
    language.name = QStringLiteral("language");
    language.initialValue.value = QStringLiteral("German");
    AdminField year;
    year.name = QStringLiteral("year");
    year.initialValue.function.source = QStringLiteral("() => { crudl.infoMessage('asked'); return 1999 }");
    list.filters = {language, year};
    ScriptRunner scripts(window.connector, {});
    QSignalSpy asked(&scripts, &ScriptRunner::messageWanted);
    window.openWith(scripts, QStringLiteral("books?language=French"));
    QTRY_VERIFY(!asked.isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(chips(window), QStringList{QStringLiteral("Language: French")});
}

void FilterRulesTest::wrongValuesAreNotAskedFor()
{
    ListWindow window;
    AdminListView &list = window.described();
    list.hasFilters = true;
    AdminField from;
    from.name = QStringLiteral("year.$gte");
    from.component = QStringLiteral("Number");
    AdminField to;
    to.name = QStringLiteral("year.$lte");
    to.component = QStringLiteral("Number");
    to.validate.source = QStringLiteral(
        "(to, all) => to !== null && all['year.$gte'] > to ? 'Ends before it begins' : undefined");
    list.filters = {from, to};
    ScriptRunner scripts(window.connector, {});
    window.openWith(scripts);
    choose(window, "year.$gte", 2000);
    QTRY_VERIFY(window.query().contains(QLatin1String("2000")));
    const QString before = window.query();
    choose(window, "year.$lte", 1990);
    QTRY_COMPARE(editor(window, "year.$lte").mistake(), QStringLiteral("Ends before it begins"));
    QCOMPARE(window.query(), before);
    // What made it wrong makes it right.
    choose(window, "year.$gte", 1980);
    QTRY_VERIFY(window.query().contains(QLatin1String("1990")));
    QCOMPARE(editor(window, "year.$lte").mistake(), QString());
    choose(window, "year.$lte", 1970);
    QTRY_COMPARE(editor(window, "year.$lte").mistake(), QStringLiteral("Ends before it begins"));
    QVERIFY(window.query().contains(QLatin1String("1990")));
    // What is shown from then on is what is asked for.
    ListState other;
    window.view().setState(other);
    QCOMPARE(editor(window, "year.$lte").mistake(), QString());
    QVERIFY(editor(window, "year.$lte").value().isNull());
}
