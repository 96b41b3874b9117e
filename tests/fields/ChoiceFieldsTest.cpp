// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fields/ChoiceFieldsTest.h"

#include "tests/fields/FieldSamples.h"
#include "tests/forms/Shelves.h"
#include "ui/fields/ChipsField.h"
#include "ui/fields/ChoiceField.h"
#include "ui/fields/ChoicesField.h"
#include "ui/fields/ComponentFits.h"
#include "ui/fields/FieldEditorFactory.h"
#include "ui/fields/FieldRow.h"
#include "ui/fields/LineField.h"
#include "ui/fields/OptionsSource.h"
#include "ui/fields/RadioField.h"
#include "ui/fields/RefField.h"
#include "ui/fields/RefPicker.h"
#include "ui/fields/RefPopup.h"
#include "ui/script/ScriptRunner.h"
#include "ui/widgets/Chip.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QToolButton>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

template <class Editor>
std::unique_ptr<Editor> make(const char *json, const FieldContext &context = {})
{
    QLocale::setDefault(QLocale(QLocale::English));
    FieldEditor *editor = FieldEditorFactory::instance().make(sampleField(json), context);
    auto *wanted = qobject_cast<Editor *>(editor);
    if (!wanted)
        qFatal("%s makes another editor", json);
    return std::unique_ptr<Editor>(wanted);
}

constexpr char Colors[] = R"({"type_short": "String", "ui": {"field": "Select", "props": {"options": [
    {"value": "r", "label": "Red"}, {"value": "g", "label": "Green"}, {"value": "b", "label": "Blue"}]}}})";

QJsonArray numbered(int count)
{
    QJsonArray options;
    for (int i = 0; i < count; ++i)
        options.append(QJsonObject{{QStringLiteral("value"), i},
                                   {QStringLiteral("label"), QStringLiteral("Entry %1").arg(i)}});
    return options;
}

QStringList textsOf(const QList<Chip *> &chips)
{
    QStringList texts;
    for (const Chip *chip : chips)
        texts.append(chip->text());
    return texts;
}

void pressEntry(RefPopup *popup, int row)
{
    QListWidget *list = popup->list();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(row)).center());
}

QToolButton *clearButton(RefPicker *picker)
{
    for (QToolButton *button : picker->findChildren<QToolButton *>()) {
        if (button->accessibleName() == QLatin1String("Clear"))
            return button;
    }
    return nullptr;
}

} // namespace

void ChoiceFieldsTest::a_component_must_fit_the_type()
{
    QTest::ignoreMessage(
        QtWarningMsg, QRegularExpression(QStringLiteral("\"Number\" cannot hold values of the type String")));
    make<LineField>(R"({"type_short": "String", "ui": "Number"})");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no component \"Nonsense\"")));
    make<LineField>(R"({"type_short": "String", "ui": "Nonsense"})");
}

void ChoiceFieldsTest::every_component_makes_an_editor()
{
    QCOMPARE(FieldEditorFactory::instance().components(), componentNames());
}

void ChoiceFieldsTest::a_choice_is_found_by_typing()
{
    const auto field = make<ChoiceField>(Colors);
    field->setValue(QStringLiteral("g"));
    QCOMPARE(field->picker()->lineEdit()->text(), QStringLiteral("Green"));
    showActive(*field);
    field->picker()->lineEdit()->setFocus();
    field->picker()->lineEdit()->selectAll();
    QSignalSpy edited(field.get(), &FieldEditor::edited);
    QTest::keyClicks(field->picker()->lineEdit(), QStringLiteral("bl"));
    QCOMPARE(field->picker()->popup()->entries(), QStringList(QStringLiteral("Blue")));
    QVERIFY(!field->isReadable());
    QTest::keyClick(field->picker()->lineEdit(), Qt::Key_Return);
    QCOMPARE(field->value(), QJsonValue(QStringLiteral("b")));
    QVERIFY(field->isReadable());
    QVERIFY(!edited.isEmpty());
}

void ChoiceFieldsTest::a_choice_is_taken_with_the_mouse()
{
    const auto field = make<ChoiceField>(Colors);
    field->setValue(QStringLiteral("g"));
    showActive(*field);
    QTest::mouseClick(field->picker()->lineEdit(), Qt::LeftButton);
    RefPopup *popup = field->picker()->popup();
    QVERIFY(popup->isOpen());
    QCOMPARE(popup->entries().size(), 3);
    QCOMPARE(popup->list()->currentRow(), 1);
    pressEntry(popup, 0);
    QVERIFY(!popup->isOpen());
    QCOMPARE(field->value(), QJsonValue(QStringLiteral("r")));
    field->setReadOnly(true);
    QTest::mouseClick(field->picker()->lineEdit(), Qt::LeftButton);
    QVERIFY(!popup->isOpen());
}

void ChoiceFieldsTest::a_choice_that_is_not_required_can_be_taken_back()
{
    const auto field = make<ChoiceField>(R"({"type_short": "Int", "in": [1, 2, 3]})");
    field->setValue(2);
    showActive(*field);
    QTest::keyClick(field->picker()->lineEdit(), Qt::Key_Down);
    QTest::keyClick(field->picker()->lineEdit(), Qt::Key_Down);
    QTest::keyClick(field->picker()->lineEdit(), Qt::Key_Return);
    QCOMPARE(field->value(), QJsonValue(3));
    clearButton(field->picker())->click();
    QVERIFY(field->value().isNull());
}

void ChoiceFieldsTest::a_required_choice_cannot_be_taken_back()
{
    const auto field = make<ChoiceField>(R"({"type_short": "String", "in": ["a", "b"], "required": true})");
    field->setValue(QJsonValue());
    showActive(*field);
    QVERIFY(!field->picker()->lineEdit()->placeholderText().isEmpty());
    field->setValue(QStringLiteral("a"));
    QVERIFY(!clearButton(field->picker())->isVisible());
}

void ChoiceFieldsTest::a_stored_value_that_is_not_offered_stays()
{
    const auto field = make<ChoiceField>(R"({"type_short": "String", "in": ["a", "b"]})");
    field->setValue(QStringLiteral("old"));
    QCOMPARE(field->picker()->lineEdit()->text(), QStringLiteral("old"));
    QVERIFY(!field->isModified());
    QVERIFY(field->isReadable());
    QVERIFY(field->hint().contains(QStringLiteral("old")));
    field->edit(QStringLiteral("a"));
    QVERIFY(field->hint().isEmpty());
}

void ChoiceFieldsTest::values_are_told_apart_strictly()
{
    const auto field = make<ChoiceField>(R"({"type_short": "String", "ui": {"field": "Select", "props":
        {"options": [{"value": "1", "label": "as text"}, {"value": 1, "label": "as number"}]}}})");
    field->setValue(1);
    QCOMPARE(field->picker()->lineEdit()->text(), QStringLiteral("as number"));
    field->setValue(QStringLiteral("1"));
    QCOMPARE(field->picker()->lineEdit()->text(), QStringLiteral("as text"));
}

void ChoiceFieldsTest::options_come_and_go_with_properties()
{
    const auto field = make<ChoiceField>(Colors);
    field->setValue(QStringLiteral("g"));
    QSignalSpy edited(field.get(), &FieldEditor::edited);
    field->setProps({{QStringLiteral("options"), QJsonArray{QStringLiteral("g"), QStringLiteral("x")}},
                     {QStringLiteral("placeholder"), QStringLiteral("Which one?")}});
    QCOMPARE(field->picker()->lineEdit()->text(), QStringLiteral("g"));
    QCOMPARE(field->picker()->lineEdit()->placeholderText(), QStringLiteral("Which one?"));
    field->setProps({{QStringLiteral("options"), QJsonArray()}});
    QCOMPARE(field->value(), QJsonValue(QStringLiteral("g")));
    field->setProps({{QStringLiteral("options"), QJsonValue(QJsonValue::Null)}});
    QCOMPARE(field->picker()->lineEdit()->text(), QStringLiteral("Green"));
    QVERIFY(edited.isEmpty());
    QVERIFY(!field->isModified());
}

void ChoiceFieldsTest::options_stand_in_groups()
{
    const auto field = make<ChoiceField>(R"({"type_short": "String", "ui": {"field": "Select", "props":
        {"options": [{"value": "a", "label": "Apple", "group": "Fruit"}, {"value": "p", "label": "Pear",
        "group": "Fruit"}, {"value": "c", "label": "Carrot", "group": "Roots"}]}}})");
    showActive(*field);
    QTest::keyClick(field->picker()->lineEdit(), Qt::Key_Down);
    QCOMPARE(field->picker()->popup()->entries().size(), 5);
    QTest::keyClick(field->picker()->lineEdit(), Qt::Key_Down);
    // Over the heading.
    QTest::keyClick(field->picker()->lineEdit(), Qt::Key_Down);
    QTest::keyClick(field->picker()->lineEdit(), Qt::Key_Return);
    QCOMPARE(field->value(), QJsonValue(QStringLiteral("c")));
    QTest::mouseClick(field->picker()->lineEdit(), Qt::LeftButton);
    pressEntry(field->picker()->popup(), 0);
    QCOMPARE(field->value(), QJsonValue(QStringLiteral("c")));
}

void ChoiceFieldsTest::accents_do_not_matter()
{
    OptionsSource source;
    source.setOptions({{1, QStringLiteral("Saint-Exupéry")}, {2, QStringLiteral("Ende")}});
    source.search(QStringLiteral("EXUPERY sain"));
    QCOMPARE(source.result().matches.size(), 1);
    QCOMPARE(source.valueOf(source.result().matches.first().id), QJsonValue(1));
}

void ChoiceFieldsTest::ten_thousand_options_are_quick()
{
    const auto field = make<ChoiceField>(R"({"type_short": "Int", "ui": "Select"})");
    QElapsedTimer timer;
    timer.start();
    field->setProps({{QStringLiteral("options"), numbered(10000)}});
    field->setValue(9999);
    showActive(*field);
    const qint64 filled = timer.restart();
    QTest::mouseClick(field->picker()->lineEdit(), Qt::LeftButton);
    const qint64 opened = timer.restart();
    field->picker()->lineEdit()->selectAll();
    QTest::keyClicks(field->picker()->lineEdit(), QStringLiteral("77 entry"));
    const qint64 typed = timer.elapsed();
    QVERIFY(field->picker()->popup()->entries().contains(QStringLiteral("Entry 7700")));
    qInfo("10,000 options: filled %lld ms, opened %lld ms, 8 keys %lld ms", filled, opened, typed);
    // Generous: the machine may be busy with other things.
    QVERIFY(opened < 500 && typed < 8 * 250);
}

void ChoiceFieldsTest::radio_buttons_choose()
{
    const auto field = make<RadioField>(R"({"type_short": "Int", "ui": "RadioGroup", "in": [1, 2, 3]})");
    field->setValue(2);
    showActive(*field);
    QVERIFY(field->buttons()->button(1)->isChecked());
    QTest::mouseClick(field->buttons()->button(2), Qt::LeftButton, {}, QPoint(8, 15));
    QCOMPARE(field->value(), QJsonValue(3));
    field->clearButton()->click();
    QVERIFY(field->value().isNull());
    QVERIFY(!field->buttons()->checkedButton());
    field->setValue(QStringLiteral("2"));
    QVERIFY(!field->buttons()->checkedButton());
    QVERIFY(field->hint().contains(u'2'));
    QVERIFY(!field->isModified());
}

void ChoiceFieldsTest::radio_buttons_go_with_the_arrow_keys()
{
    const auto field = make<RadioField>(R"({"type_short": "Bool", "ui": "RadioGroup"})");
    field->setValue(true);
    showActive(*field);
    field->buttons()->button(0)->setFocus();
    QTest::keyClick(field->buttons()->button(0), Qt::Key_Right);
    QCOMPARE(field->value(), QJsonValue(false));
    field->setReadOnly(true);
    QVERIFY(!field->buttons()->button(0)->isEnabled());
}

void ChoiceFieldsTest::radio_buttons_say_what_they_are()
{
    const auto field = make<RadioField>(R"({"type_short": "String", "ui": "RadioGroup", "in": ["a", "b"]})");
    field->describe(QStringLiteral("Status"), QStringLiteral("Which?"));
    QCOMPARE(field->buttons()->button(1)->accessibleName(), QStringLiteral("Status: b"));
    QCOMPARE(field->accessibleName(), QStringLiteral("Status"));
    field->setProps({{QStringLiteral("options"), QJsonArray{QStringLiteral("c")}}});
    QCOMPARE(field->buttons()->button(0)->accessibleName(), QStringLiteral("Status: c"));
}

void ChoiceFieldsTest::several_are_chosen_one_after_the_other()
{
    const auto field = make<ChoicesField>(R"({"type_short": "List", "sub_type": {"type_short": "String", "in":
        ["ant", "bee", "cat"]}, "ui": "SelectMultiple"})");
    field->setValue(QJsonArray{QStringLiteral("cat"), QStringLiteral("gone")});
    QVERIFY(field->hint().contains(QStringLiteral("gone")));
    showActive(*field);
    QTest::mouseClick(field->picker()->lineEdit(), Qt::LeftButton);
    RefPopup *popup = field->picker()->popup();
    QCOMPARE(popup->entries(), QStringList({QStringLiteral("ant"), QStringLiteral("bee")}));
    pressEntry(popup, 1);
    QVERIFY(popup->isOpen());
    QCOMPARE(popup->entries(), QStringList(QStringLiteral("ant")));
    pressEntry(popup, 0);
    QCOMPARE(textsOf(field->chips()), QStringList({QStringLiteral("cat"), QStringLiteral("gone"),
                                                   QStringLiteral("bee"), QStringLiteral("ant")}));
    QTest::keyClick(field->picker()->lineEdit(), Qt::Key_Escape);
    QTest::keyClick(field->picker()->lineEdit(), Qt::Key_Backspace);
    QTest::keyClick(field->chips().last(), Qt::Key_Delete);
    QTest::keyClick(field->chips().last(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(field->value(),
             QJsonValue(QJsonArray{QStringLiteral("cat"), QStringLiteral("bee"), QStringLiteral("gone")}));
}

void ChoiceFieldsTest::several_can_hold_one_twice_where_allowed()
{
    const auto field =
        make<ChoicesField>(R"({"type_short": "List", "sub_type": {"type_short": "Int", "in": [1, 2]},
        "ui": {"field": "SelectMultiple", "props": {"allowDuplicates": true}}})");
    field->setValue(QJsonArray{1});
    showActive(*field);
    QTest::mouseClick(field->picker()->lineEdit(), Qt::LeftButton);
    pressEntry(field->picker()->popup(), 0);
    QCOMPARE(field->value(), QJsonValue(QJsonArray{1, 1}));
}

void ChoiceFieldsTest::several_references_are_chips()
{
    Shelves shelves;
    const auto field = make<ChoicesField>(
        R"({"type_short": "RefsList", "coll": "authors", "ui": "AutocompleteMultiple"})", shelves.context());
    field->setValue(QJsonArray{shelves.author});
    QTRY_COMPARE(textsOf(field->chips()), QStringList(QStringLiteral("Stroustrup, Bjarne")));
    QVERIFY(!field->isModified());
    showActive(*field);
    QTest::keyClicks(field->picker()->lineEdit(), QStringLiteral("micha"));
    QTRY_COMPARE(field->picker()->popup()->entries(), QStringList(QStringLiteral("Ende, Michael")));
    QTest::keyClick(field->picker()->lineEdit(), Qt::Key_Return);
    QTRY_COMPARE(textsOf(field->chips()).value(1), QStringLiteral("Ende, Michael"));
    QCOMPARE(field->value().toArray().size(), 2);
}

void ChoiceFieldsTest::tags_of_other_items_are_suggested()
{
    Shelves shelves;
    FieldContext context = shelves.context();
    context.collection = QStringLiteral("books");
    FieldMeta meta = *shelves.collection("books").field(QStringLiteral("tags"));
    meta.component = QStringLiteral("Tags");
    ChipsField field(meta, context);
    showActive(field);
    QTest::keyClicks(field.lineEdit(), QStringLiteral("refe"));
    QTRY_COMPARE(field.popup()->entries(), QStringList(QStringLiteral("reference")));
    QTest::keyClick(field.lineEdit(), Qt::Key_Down);
    QTest::keyClick(field.lineEdit(), Qt::Key_Return);
    QCOMPARE(field.value(), QJsonValue(QJsonArray{QStringLiteral("reference")}));
    QTest::keyClicks(field.lineEdit(), QStringLiteral("refer"));
    QTest::keyClick(field.lineEdit(), Qt::Key_Return);
    QCOMPARE(field.value().toArray().last(), QJsonValue(QStringLiteral("refer")));
    QVERIFY(!field.popup()->isOpen());
}

void ChoiceFieldsTest::tags_are_pasted_together()
{
    const auto field =
        make<ChipsField>(R"({"type_short": "List", "sub_type": {"type_short": "String"}, "ui": "Tags"})");
    showActive(*field);
    QGuiApplication::clipboard()->setText(QStringLiteral("red, green\nblue;red"));
    QTest::keyClick(field->lineEdit(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(textsOf(field->chips()),
             QStringList({QStringLiteral("red"), QStringLiteral("green"), QStringLiteral("blue")}));
    QTest::keyClicks(field->lineEdit(), QStringLiteral("white,"));
    QCOMPARE(field->chips().size(), 4);
}

void ChoiceFieldsTest::a_reference_offers_options_instead()
{
    Shelves shelves;
    RefField field(*shelves.collection("books").field(QStringLiteral("author")), shelves.context());
    field.setValue(shelves.author);
    const QJsonObject option{{QStringLiteral("value"), shelves.author},
                             {QStringLiteral("label"), QStringLiteral("B. S.")}};
    field.setProps({{QStringLiteral("options"), QJsonArray{option}}});
    QCOMPARE(field.picker()->lineEdit()->text(), QStringLiteral("B. S."));
    showActive(field);
    QTest::mouseClick(field.picker()->lineEdit(), Qt::LeftButton);
    QCOMPARE(field.picker()->popup()->entries(), QStringList(QStringLiteral("B. S.")));
    field.setProps({{QStringLiteral("options"), QJsonArray()}});
    QTRY_COMPARE(field.picker()->lineEdit()->text(), QStringLiteral("Stroustrup, Bjarne"));
    field.setProps({{QStringLiteral("options"), QJsonValue(QJsonValue::Null)}});
    QCOMPARE(field.value(), QJsonValue(shelves.author));
    QVERIFY(!field.isModified());
}

void ChoiceFieldsTest::a_related_item_is_edited_in_place()
{
    Shelves shelves;
    FieldContext context = shelves.context();
    QString asked;
    context.edit = [&](QWidget *, const QString &collection, const QString &id,
                       const FieldContext::Edited &edited) {
        asked = collection + u'/' + id;
        edited(QStringLiteral("Bjarne"));
    };
    RefField field(*shelves.collection("books").field(QStringLiteral("author")), context);
    showActive(field);
    QVERIFY(!field.editButton()->isVisible());
    field.setValue(shelves.author);
    QVERIFY(field.editButton()->isVisible());
    QTest::mouseClick(field.editButton(), Qt::LeftButton);
    QCOMPARE(asked, QStringLiteral("authors/") + shelves.author);
    QCOMPARE(field.picker()->lineEdit()->text(), QStringLiteral("Bjarne"));
    QVERIFY(!field.isModified());
    field.setProps({{QStringLiteral("edit"), false}});
    QVERIFY(!field.editButton()->isVisible());
}

void ChoiceFieldsTest::a_row_follows_its_properties()
{
    FieldRow row(FieldEditorFactory::instance().make(sampleField(R"({"type_short": "String"})"), {}));
    row.editor()->setValue(QStringLiteral("kept"));
    showActive(row);
    QSignalSpy concealed(&row, &FieldRow::concealed);
    row.editor()->setProps({{QStringLiteral("label"), QStringLiteral("Another")},
                            {QStringLiteral("helpText"), QStringLiteral("Help.")},
                            {QStringLiteral("readOnly"), true}});
    QVERIFY(row.editor()->isReadOnly());
    QStringList texts;
    for (const QLabel *label : row.findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY(texts.contains(QStringLiteral("Another")) && texts.contains(QStringLiteral("Help.")));
    row.editor()->setProps(
        {{QStringLiteral("readOnly"), QJsonValue(QJsonValue::Null)}, {QStringLiteral("hidden"), true}});
    QVERIFY(!row.editor()->isReadOnly());
    QCOMPARE(concealed.size(), 1);
    QVERIFY(!row.isVisible() && row.isPresent());
    QCOMPARE(row.editor()->value(), QJsonValue(QStringLiteral("kept")));
    row.editor()->setProps({{QStringLiteral("hidden"), false}});
    QVERIFY(row.isVisible());
}

namespace
{

AdminFunction function(const char *source)
{
    return {QLatin1String(source), QStringLiteral("admin.test")};
}

} // namespace

void ChoiceFieldsTest::actions_find_and_name_values()
{
    Shelves shelves;
    ScriptRunner runner(shelves.connector(), {});
    FieldContext context = shelves.context();
    context.scripts = &runner;
    FieldMeta meta = sampleField(R"({"type_short": "Int", "ui": {"field": "Autocomplete", "props":
        {"searchDelay": 0}}})");
    meta.actions.insert(
        QStringLiteral("search"),
        function("req => [{value: 1, label: 'One ' + req.data.query}, {value: 2, label: 'Two'}]"));
    meta.actions.insert(QStringLiteral("select"),
                        function("req => req.data.selection.filter(s => s.value < 10)"
                                 ".map(s => ({value: s.value, label: 'Number ' + s.value}))"));
    ChoiceField field(meta, context);
    field.setValue(5);
    QTRY_COMPARE(field.picker()->lineEdit()->text(), QStringLiteral("Number 5"));
    field.setValue(99);
    QTRY_VERIFY(field.hint().contains(QStringLiteral("99")));
    QCOMPARE(field.value(), QJsonValue(99));
    QVERIFY(!field.isModified());
    showActive(field);
    // Nothing is looked for before something is typed.
    QTest::keyClick(field.picker()->lineEdit(), Qt::Key_Down);
    QTRY_COMPARE(field.picker()->popup()->status(), QStringLiteral("Type to search."));
    field.picker()->lineEdit()->selectAll();
    QTest::keyClicks(field.picker()->lineEdit(), QStringLiteral("abc"));
    QTRY_COMPARE(field.picker()->popup()->entries(),
                 QStringList({QStringLiteral("One abc"), QStringLiteral("Two")}));
    QTest::keyClick(field.picker()->lineEdit(), Qt::Key_Down);
    QTest::keyClick(field.picker()->lineEdit(), Qt::Key_Return);
    QCOMPARE(field.value(), QJsonValue(2));
    QVERIFY(field.hint().isEmpty());
}

void ChoiceFieldsTest::failing_actions_are_told()
{
    Shelves shelves;
    ScriptRunner runner(shelves.connector(), {});
    FieldContext context = shelves.context();
    context.scripts = &runner;
    FieldMeta meta =
        sampleField(R"({"type_short": "Int", "ui": {"field": "Autocomplete", "props": {"showAll": true}}})");
    meta.actions.insert(QStringLiteral("search"), function("req => { throw new Error('No such luck'); }"));
    ChoiceField field(meta, context);
    showActive(field);
    QTest::keyClick(field.picker()->lineEdit(), Qt::Key_Down);
    QTRY_VERIFY(field.picker()->popup()->status().contains(QStringLiteral("No such luck")));
}

void ChoiceFieldsTest::options_may_be_a_function()
{
    Shelves shelves;
    ScriptRunner runner(shelves.connector(), {});
    FieldContext context = shelves.context();
    context.scripts = &runner;
    context.scope = [] {
        ScriptScope scope;
        scope.context = {{QStringLiteral("name"), QStringLiteral("moon")}};
        return scope;
    };
    FieldMeta meta = sampleField(R"({"type_short": "String", "ui": "Select"})");
    const QString source =
        QStringLiteral("() => Promise.resolve([{value: 'a', label: crudl.context('name')}])");
    meta.props.insert(QStringLiteral("options"), QJsonObject{{QStringLiteral("$js"), source}});
    ChoiceField field(meta, context);
    field.setValue(QStringLiteral("a"));
    QTRY_COMPARE(field.picker()->lineEdit()->text(), QStringLiteral("moon"));
    QVERIFY(!field.isModified());
}
