// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fields/GroupFieldsTest.h"

#include "tests/fields/FieldSamples.h"
#include "ui/fields/ChipsField.h"
#include "ui/fields/DictField.h"
#include "ui/fields/FieldEditorFactory.h"
#include "ui/fields/FieldGrid.h"
#include "ui/fields/FieldRow.h"
#include "ui/fields/LineField.h"
#include "ui/fields/ListEntry.h"
#include "ui/fields/ListField.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconLabel.h"

#include <QAccessible>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

constexpr char AddressJson[] = R"({"type_short": "Dict", "order": ["street", "number", "geo"], "sub_scheme": {
    "street": {"type_short": "String", "required": true},
    "number": {"type_short": "Int"},
    "geo": {"type_short": "Dict", "order": ["x"], "sub_scheme": {"x": {"type_short": "Float"}}}}})";
constexpr char NumbersJson[] = R"({"type_short": "List", "sub_type": {"type_short": "Int"}})";
constexpr char WordsJson[] = R"({"type_short": "List", "uniq": true, "sub_type": {"type_short": "String"}})";

QJsonObject street(const char *name)
{
    return {{QStringLiteral("street"), QLatin1String(name)}};
}

QLineEdit *member(const DictField &dict, int index)
{
    return qobject_cast<QLineEdit *>(dict.grid()->rows().at(index)->editor()->input());
}

QStringList texts(const ChipsField &field)
{
    QStringList texts;
    for (const Chip *chip : field.chips())
        texts.append(chip->text());
    return texts;
}

} // namespace

void GroupFieldsTest::a_dict_sends_only_what_changed()
{
    DictField dict(sampleField(AddressJson), FieldContext());
    QJsonObject stored = street("Rue Haute");
    stored.insert(QStringLiteral("number"), 7);
    stored.insert(QStringLiteral("geo"), QJsonObject{{QStringLiteral("x"), 1.5}});
    dict.setValue(stored);
    QVERIFY(!dict.isModified());
    member(dict, 1)->setText(QStringLiteral("8"));
    QVERIFY(dict.isModified());
    QCOMPARE(dict.changes(), QJsonValue(QJsonObject{{QStringLiteral("number"), 8}}));
    stored.insert(QStringLiteral("number"), 8);
    QCOMPARE(dict.value(), QJsonValue(stored));
    auto *geo = qobject_cast<DictField *>(dict.grid()->rows().at(2)->editor());
    member(*geo, 0)->setText(QStringLiteral("2.5"));
    QCOMPARE(dict.modifiedCount(), 2);
    QCOMPARE(dict.changes().toObject().value(QLatin1String("geo")),
             QJsonValue(QJsonObject{{QStringLiteral("x"), 2.5}}));
}

void GroupFieldsTest::a_dict_shows_mistakes_at_its_members()
{
    DictField dict(sampleField(AddressJson), FieldContext());
    dict.touchAll();
    const QStringList rest = dict.showErrors({{QStringLiteral("$.a.street"), {QStringLiteral("No.")}},
                                              {QStringLiteral("$.a.geo.x"), {QStringLiteral("Far.")}},
                                              {QStringLiteral("$.a.secret"), {QStringLiteral("Hidden.")}},
                                              {QStringLiteral("$.ab"), {QStringLiteral("Elsewhere.")}}},
                                             QStringLiteral("$.a"));
    QCOMPARE(rest, QStringList{QStringLiteral("Hidden.")});
    QCOMPARE(dict.grid()->rows().at(0)->shownMistake(), QStringLiteral("No."));
    QCOMPARE(dict.innerMistakes(), 2);
}

void GroupFieldsTest::a_dict_that_was_null_stays_null()
{
    DictField dict(sampleField(AddressJson), FieldContext());
    dict.setValue(QJsonValue());
    QVERIFY(dict.value().isNull());
    member(dict, 0)->setText(QStringLiteral("x"));
    QCOMPARE(dict.value(), QJsonValue(street("x")));
    member(dict, 0)->clear();
    QVERIFY(dict.value().isNull());
}

void GroupFieldsTest::list_entries_are_added_moved_and_removed()
{
    ListField list(sampleField(NumbersJson), FieldContext());
    list.setValue(QJsonArray{1, 2});
    showActive(list);
    list.addButton()->click();
    QCOMPARE(list.entries().size(), 3);
    auto *third = qobject_cast<QLineEdit *>(list.entries().at(2)->editor()->input());
    QTRY_VERIFY(third->hasFocus());
    QTest::keyClicks(third, QStringLiteral("3"));
    QCOMPARE(list.value(), QJsonValue(QJsonArray({1, 2, 3})));
    QTest::keyClick(third, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(list.value(), QJsonValue(QJsonArray({1, 3, 2})));
    QVERIFY(third->hasFocus());
    list.entries().at(0)->downButton()->click();
    QCOMPARE(list.value(), QJsonValue(QJsonArray({3, 1, 2})));
    QVERIFY(!list.entries().at(0)->upButton()->isEnabled());
    list.entries().at(0)->removeButton()->click();
    QTRY_COMPARE(list.value(), QJsonValue(QJsonArray({1, 2})));
    QVERIFY(!list.isModified());
}

void GroupFieldsTest::empty_list_entries_do_not_count()
{
    ListField list(sampleField(NumbersJson), FieldContext());
    list.setValue(QJsonArray{1});
    list.addButton()->click();
    QCOMPARE(list.value(), QJsonValue(QJsonArray{1}));
    QVERIFY(!list.isModified());
}

void GroupFieldsTest::list_mistakes_stand_at_their_entry()
{
    ListField list(sampleField(NumbersJson), FieldContext());
    list.setValue(QJsonArray{1, 2});
    list.addButton()->click();
    list.addButton()->click();
    qobject_cast<QLineEdit *>(list.entries().at(3)->editor()->input())->setText(QStringLiteral("9"));
    // The third entry is empty and does not count, so that the fourth is the element 2.
    const QStringList rest = list.showErrors({{QStringLiteral("$.n[2]"), {QStringLiteral("Too large.")}},
                                              {QStringLiteral("$.n"), {QStringLiteral("Too many.")}}},
                                             QStringLiteral("$.n"));
    QCOMPARE(rest, QStringList{QStringLiteral("Too many.")});
    QVERIFY(list.entries().at(3)->hasMistake());
    QVERIFY(!list.entries().at(2)->hasMistake());
    QCOMPARE(list.innerMistakes(), 1);
}

void GroupFieldsTest::chips_are_typed_and_removed()
{
    ChipsField field(sampleField(WordsJson), FieldContext());
    field.setValue(QJsonArray{QStringLiteral("c++")});
    showActive(field);
    QTest::keyClicks(field.lineEdit(), QStringLiteral("qt, widgets"));
    QTest::keyClick(field.lineEdit(), Qt::Key_Return);
    QCOMPARE(texts(field), QStringList({QStringLiteral("c++"), QStringLiteral("qt, widgets")}));
    field.lineEdit()->setFocus();
    QTest::keyClick(field.lineEdit(), Qt::Key_Backspace);
    QTRY_VERIFY(field.chips().at(1)->hasFocus());
    QTest::keyClick(field.chips().at(1), Qt::Key_Delete);
    QCOMPARE(field.value(), QJsonValue(QJsonArray{QStringLiteral("c++")}));
    QVERIFY(!field.isModified());
}

void GroupFieldsTest::chips_move_with_the_keyboard()
{
    ChipsField field(sampleField(WordsJson), FieldContext());
    field.setValue(QJsonArray{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    showActive(field);
    field.chips().at(0)->setFocus();
    QTest::keyClick(field.chips().at(0), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(texts(field), QStringList({QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("c")}));
    QTRY_VERIFY(field.chips().at(1)->hasFocus());
    QTest::keyClick(field.chips().at(1), Qt::Key_Right);
    QTRY_VERIFY(field.chips().at(2)->hasFocus());
}

void GroupFieldsTest::chips_that_must_be_unique_come_once()
{
    ChipsField field(sampleField(WordsJson), FieldContext());
    field.setValue(QJsonArray{QStringLiteral("a")});
    field.lineEdit()->setText(QStringLiteral("a"));
    QTest::keyClick(field.lineEdit(), Qt::Key_Return);
    QCOMPARE(texts(field), QStringList{QStringLiteral("a")});
}

void GroupFieldsTest::typed_words_become_a_chip_when_the_field_is_left()
{
    QWidget window;
    auto *field = new ChipsField(sampleField(WordsJson), FieldContext(), &window);
    auto *other = new QLineEdit(&window);
    showActive(window);
    field->lineEdit()->setFocus();
    QTest::keyClicks(field->lineEdit(), QStringLiteral("late"));
    other->setFocus(Qt::TabFocusReason);
    QCOMPARE(field->value(), QJsonValue(QJsonArray{QStringLiteral("late")}));
}

void GroupFieldsTest::a_label_is_read_as_it_is_written()
{
    const QString title = QStringLiteral("R&D & x");
    FieldRow row(new LineField(sampleField(R"({"type_short": "String", "title": "R&D & x"})")));
    const auto labels = row.findChildren<ElidedLabel *>();
    const auto label =
        std::find_if(labels.begin(), labels.end(), [](const ElidedLabel *each) { return each->buddy(); });
    QVERIFY(label != labels.end());
    QCOMPARE(QAccessible::queryAccessibleInterface(*label)->text(QAccessible::Name), title);
    ElidedLabel plain(title);
    plain.setFont((*label)->font());
    QCOMPARE((*label)->sizeHint(), plain.sizeHint());
    ElidedLabel beside(literalText(title));
    beside.setFont(plain.font());
    beside.setBuddy(row.editor());
    beside.resize(plain.sizeHint());
    plain.resize(plain.sizeHint());
    QCOMPARE(beside.grab().toImage(), plain.grab().toImage());
}

void GroupFieldsTest::a_row_names_its_editor_for_assistive_technology()
{
    FieldRow row(new LineField(sampleField(
        R"({"type_short": "String", "title": "Street", "required": true, "help": "With number"})")));
    QWidget *input = row.editor()->input();
    QCOMPARE(input->accessibleName(), QStringLiteral("Street, required"));
    QCOMPARE(input->accessibleDescription(), QStringLiteral("With number"));
    bool buddy = false;
    for (const QLabel *label : row.findChildren<QLabel *>())
        buddy = buddy || (label->buddy() == input && label->text() == QLatin1String("Street"));
    QVERIFY(buddy);
    row.touchAll();
    row.showErrors({{QStringLiteral("$.value"), {QStringLiteral("Wrong.")}}}, QStringLiteral("$.value"));
    QCOMPARE(input->accessibleDescription(), QStringLiteral("Wrong."));
}

void GroupFieldsTest::a_row_shows_mistakes_only_after_a_visit()
{
    FieldRow row(new LineField(sampleField(R"({"type_short": "String"})")));
    row.showErrors({{QStringLiteral("$.value"), {QStringLiteral("Wrong.")}}}, QStringLiteral("$.value"));
    QCOMPARE(row.mistakes(), 0);
    row.leave();
    QCOMPARE(row.shownMistake(), QStringLiteral("Wrong."));
    QCOMPARE(row.mistakes(), 1);
    row.showErrors({}, QStringLiteral("$.value"));
    QCOMPARE(row.mistakes(), 0);
}

void GroupFieldsTest::a_row_complains_about_unreadable_text_when_left()
{
    FieldRow row(
        FieldEditorFactory::instance().make(sampleField(R"({"type_short": "Int"})"), FieldContext()));
    auto *edit = qobject_cast<QLineEdit *>(row.editor()->input());
    QTest::keyClicks(edit, QStringLiteral("-"));
    QCOMPARE(row.mistakes(), 0);
    row.leave();
    QCOMPARE(row.shownMistake(), QStringLiteral("Enter a whole number."));
    QTest::keyClicks(edit, QStringLiteral("5"));
    QCOMPARE(row.mistakes(), 0);
}

void GroupFieldsTest::a_read_only_row_says_so()
{
    const FieldMeta field =
        sampleField(R"({"type_short": "String", "required": true, "rights": {"modify": false}})");
    FieldRow row(new LineField(field));
    showActive(row);
    QVERIFY(qobject_cast<QLineEdit *>(row.editor()->input())->isReadOnly());
    row.setReadOnly(true, QStringLiteral("set by the Borrow action"));
    QStringList shown;
    for (const QLabel *label : row.findChildren<QLabel *>()) {
        if (label->isVisible())
            shown.append(label->text());
    }
    QVERIFY(shown.contains(QStringLiteral("set by the Borrow action")));
    QVERIFY(!shown.contains(QStringLiteral("*")));
}

void GroupFieldsTest::fields_stand_in_two_columns_or_one()
{
    QList<FieldMeta> fields;
    for (const char *name : {"a", "b", "c"})
        fields.append(sampleField(R"({"type_short": "String"})", QLatin1String(name)));
    FieldGrid grid(fields, FieldContext());
    grid.setLeading(QStringLiteral("a"));
    grid.setColumns(2);
    showActive(grid);
    const QList<FieldRow *> &rows = grid.rows();
    QVERIFY(rows[0]->width() > 2 * rows[1]->width());
    QCOMPARE(rows[1]->y(), rows[2]->y());
    QVERIFY(qAbs(rows[1]->width() - rows[2]->width()) <= 1);
    grid.setColumns(1);
    QTRY_VERIFY(rows[2]->y() > rows[1]->y());
    QCOMPARE(rows[1]->width(), rows[0]->width());
}

void GroupFieldsTest::list_entries_are_copied_while_there_is_room()
{
    ListField field(sampleField(R"({"type_short": "List", "max": 3, "sub_type": {"type_short": "Int"}})"),
                    {});
    field.setValue(QJsonArray{1, 2});
    showActive(field);
    QVERIFY(field.hint().contains(u'3'));
    QTest::mouseClick(field.entries().first()->copyButton(), Qt::LeftButton);
    QCOMPARE(field.value(), QJsonValue(QJsonArray{1, 1, 2}));
    QVERIFY(!field.addButton()->isEnabled());
    QVERIFY(!field.entries().first()->copyButton()->isEnabled());
    field.setProps({{QStringLiteral("max"), 4}});
    QVERIFY(field.addButton()->isEnabled());
}

void GroupFieldsTest::list_entries_are_dragged_by_their_grip()
{
    ListField field(sampleField(R"({"type_short": "List", "sub_type": {"type_short": "Int"}})"), {});
    field.setValue(QJsonArray{1, 2, 3});
    showActive(field);
    QWidget *grip = field.entries().first()->grip();
    QTest::mousePress(grip, Qt::LeftButton, {}, QPoint(4, 4));
    const auto drag = [&](const QWidget *over) {
        const QPointF at = grip->mapFromGlobal(QPointF(over->mapToGlobal(over->rect().bottomLeft())));
        QMouseEvent move(QEvent::MouseMove, at, grip->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(grip, &move);
        QCoreApplication::processEvents();
    };
    drag(field.entries().at(1));
    QCOMPARE(field.value(), QJsonValue(QJsonArray{2, 1, 3}));
    drag(field.entries().at(2));
    QCOMPARE(field.value(), QJsonValue(QJsonArray{2, 3, 1}));
    field.setReadOnly(true);
    QVERIFY(!grip->isVisible());
}

void GroupFieldsTest::the_page_scrolls_while_an_entry_is_dragged()
{
    QJsonArray numbers;
    for (int i = 0; i < 30; ++i)
        numbers.append(i);
    QScrollArea page;
    auto *field =
        new ListField(sampleField(R"({"type_short": "List", "sub_type": {"type_short": "Int"}})"), {});
    field->setValue(numbers);
    page.setWidgetResizable(true);
    page.setWidget(field);
    page.resize(500, 300);
    showActive(page);
    QScrollBar *bar = page.verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 300);
    QWidget *grip = field->entries().first()->grip();
    const auto pull = [&](int y) {
        const QPointF at = page.viewport()->mapToGlobal(QPointF(40, y));
        QMouseEvent move(QEvent::MouseMove, grip->mapFromGlobal(at), at, Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(grip, &move);
    };
    QTest::mousePress(grip, Qt::LeftButton, {}, QPoint(4, 4));
    pull(page.viewport()->height() - 2);
    QTRY_COMPARE(bar->value(), bar->maximum());
    QTRY_VERIFY(field->entries().indexOf(static_cast<ListEntry *>(grip->parentWidget())) > 25);
    pull(2);
    QTRY_VERIFY(bar->value() < bar->maximum() - 20);
    QTest::mouseRelease(grip, Qt::LeftButton);
    const int left = bar->value();
    QTest::qWait(60);
    QCOMPARE(bar->value(), left);
}
