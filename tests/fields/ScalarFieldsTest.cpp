// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fields/ScalarFieldsTest.h"

#include "tests/fields/FieldInput.h"
#include "ui/fields/CalendarGrid.h"
#include "ui/fields/DatePopup.h"
#include "ui/fields/DatetimeField.h"
#include "ui/fields/FieldEditorFactory.h"
#include "ui/fields/LineField.h"
#include "ui/fields/NumberField.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QWheelEvent>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

std::unique_ptr<FieldEditor> make(const char *json, const QLocale &locale = QLocale(QLocale::English))
{
    QLocale::setDefault(locale);
    return std::unique_ptr<FieldEditor>(
        FieldEditorFactory::instance().make(sampleField(json), FieldContext()));
}

} // namespace

void ScalarFieldsTest::values_come_back_as_they_were_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *field, const char *value) {
        QTest::addRow("%s %s", field, value) << QByteArray(field) << QByteArray(value);
    };
    for (const char *value :
         {"null", "\"\"", "\"plain\"", "\"Sœur – 日本語 ✓\"", "\" two  blanks \"", "\"a\\nb\"", "12"})
        row(R"({"type_short": "String"})", value);
    row(R"({"type_short": "String", "ui": "Textarea"})", "\"a\\n\\nb\\n\"");
    row(R"({"type_short": "String", "in": ["a", "b"]})", "\"b\"");
    for (const char *value :
         {"null", "0", "-9223372036854775808", "9223372036854775807", "9007199254740993", "1.5"})
        row(R"({"type_short": "Int"})", value);
    for (const char *value : {"null", "0.1", "1e300", "-2.5e-9", "3", "123456.789012345"})
        row(R"({"type_short": "Float"})", value);
    for (const char *value : {"null", "true", "false"})
        row(R"({"type_short": "Bool"})", value);
    for (const char *value : {"null", "\"2020-01-01T10:20:30\"", "\"2020-01-01T10:20:30.123456+02:00\"",
                              "\"2020-01-01T00:00:00Z\"", "\"soon\""})
        row(R"({"type_short": "Datetime"})", value);
    for (const char *value : {"null", "[]", "[\"b\", \"a\", \"b\"]"})
        row(R"({"type_short": "List", "sub_type": {"type_short": "String"}})", value);
    for (const char *value : {"null", "[]", "[1, null, 2]"})
        row(R"({"type_short": "List", "sub_type": {"type_short": "Int"}})", value);
    const char *dict = R"({"type_short": "Dict", "order": ["street"],
                           "sub_scheme": {"street": {"type_short": "String"}}})";
    for (const char *value : {"null", "{}", "{\"street\": \"Rue de la Paix\", \"unknown\": [1]}"})
        row(dict, value);
    row(R"({"type_short": "Matrix"})", "{\"any\": [1, {\"thing\": null}]}");
    for (const char *value : {"null", "\"\"", "\"SGVsbG8=\"", "\"not base64\""})
        row(R"({"type_short": "Bytes"})", value);
    const char *tuple =
        R"({"type_short": "Tuple", "sub_types": [{"type_short": "Int"}, {"type_short": "Bool"}]})";
    for (const char *value : {"null", "[1, true]", "[null, null]", "[1]", "\"odd\""})
        row(tuple, value);
    const char *in =
        R"({"type_short": "In", "sub_scheme": [{"type_short": "Int"}, {"type_short": "String"}]})";
    for (const char *value : {"null", "12", "\"12\"", "1.5", "true", "{\"a\": 1}"})
        row(in, value);
    for (const char *value : {"null", "{\"imag\": -2.5, \"real\": 0.1}", "{\"real\": 1}", "\"odd\""})
        row(R"({"type_short": "Complex"})", value);
    for (const char *value : {"null", "\"\"", "\"192.0.2.1\"", "\"nonsense\""})
        row(R"({"type_short": "IpAddress"})", value);
    row(R"({"type_short": "IpNetwork"})", "\"192.0.2.1/24\"");
    for (const char *value : {"null", "\"\"", "\"https://example.org/?a=%20b\"", "\"nonsense\""})
        row(R"({"type_short": "Url"})", value);
    for (const char *value : {"null", "{}", "{\"a\": [1, {\"b\": 9007199254740993}]}", "[1]", "\"{\""})
        row(R"({"type_short": "FreeDict"})", value);
    for (const char *value :
         {"null", R"({"content_type": "image/png", "file_id": "7", "filename": "x.png", "size": 12})",
          R"({"content": "base64:SGVsbG8=", "filename": "x.txt"})", "\"odd\""})
        row(R"({"type_short": "File"})", value);
}

void ScalarFieldsTest::values_come_back_as_they_were()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    const auto editor = make(field.constData());
    const QJsonValue stored = sampleValue(value.constData());
    editor->setValue(stored);
    showActive(*editor);
    // Going through it with the keyboard is not an edit.
    if (editor->input())
        editor->input()->setFocus();
    QTest::keyClick(editor->window(), Qt::Key_Tab);
    QCOMPARE(editor->value(), stored);
    QVERIFY(!editor->isModified());
    QCOMPARE(QJsonDocument(QJsonArray{editor->value()}).toJson(), QJsonDocument(QJsonArray{stored}).toJson());
}

void ScalarFieldsTest::an_emptied_text_is_null()
{
    const auto editor = make(R"({"type_short": "String"})");
    QSignalSpy edited(editor.get(), &FieldEditor::edited);
    editor->setValue(QStringLiteral("word"));
    QCOMPARE(edited.size(), 0);
    type(*editor, "other");
    QCOMPARE(editor->value(), QJsonValue(QStringLiteral("other")));
    QVERIFY(editor->isModified());
    lineOf(*editor)->clear();
    QVERIFY(editor->value().isNull());
    lineOf(*editor)->setText(QStringLiteral("word"));
    QVERIFY(!editor->isModified());
}

void ScalarFieldsTest::an_empty_text_that_was_stored_stays()
{
    const auto editor = make(R"({"type_short": "String"})");
    editor->setValue(QString());
    type(*editor, "x");
    QTest::keyClick(lineOf(*editor), Qt::Key_Backspace);
    QCOMPARE(editor->value(), QJsonValue(QString()));
    QVERIFY(!editor->isModified());
}

void ScalarFieldsTest::text_longer_than_a_line_edit_takes_is_not_cut()
{
    const auto editor = make(R"({"type_short": "String"})");
    const QString text(40000, u'x');
    editor->setValue(text);
    QTest::keyClick(lineOf(*editor), Qt::Key_End);
    QTest::keyClick(lineOf(*editor), Qt::Key_Y);
    QCOMPARE(editor->value().toString(), QString(text + u'y'));
}

void ScalarFieldsTest::numbers_keep_all_64_bits()
{
    const auto editor = make(R"({"type_short": "Int"})");
    type(*editor, "9007199254740993");
    QCOMPARE(editor->value().toInteger(), Q_INT64_C(9007199254740993));
    QTest::keyClick(lineOf(*editor), Qt::Key_Return);
    QCOMPARE(lineOf(*editor)->text(), QStringLiteral("9,007,199,254,740,993"));
    QCOMPARE(editor->value().toInteger(), Q_INT64_C(9007199254740993));
    type(*editor, "9223372036854775808");
    QVERIFY(!editor->isReadable());
}

void ScalarFieldsTest::numbers_are_read_as_the_locale_writes_them()
{
    const auto german = make(R"({"type_short": "Float"})", QLocale(QLocale::German));
    type(*german, "1.234,5");
    QCOMPARE(german->value().toDouble(), 1234.5);
    type(*german, "0.5");
    QCOMPARE(german->value().toDouble(), 0.5);
    const auto french = make(R"({"type_short": "Int"})", QLocale(QLocale::French));
    type(*french, "12 345");
    QCOMPARE(french->value().toInteger(), 12345);
    french->setValue(1234567);
    lineOf(*french)->setText(lineOf(*french)->text() + u'8');
    QVERIFY(french->isReadable());
    QCOMPARE(french->value().toInteger(), 12345678);
    QLocale::setDefault(QLocale(QLocale::English));
}

void ScalarFieldsTest::what_is_no_number_is_kept_and_told()
{
    const auto editor = make(R"({"type_short": "Int"})");
    type(*editor, "1.5");
    QVERIFY(!editor->isReadable());
    QCOMPARE(editor->inputError(), QStringLiteral("Enter a whole number."));
    QCOMPARE(editor->value(), QJsonValue(QStringLiteral("1.5")));
    QVERIFY(editor->isModified());
    lineOf(*editor)->clear();
    QVERIFY(editor->isReadable());
    QVERIFY(!editor->isModified());
}

void ScalarFieldsTest::years_have_no_separators()
{
    const auto year = make(R"({"type_short": "Int", "max": 2100})");
    year->setValue(1984);
    QCOMPARE(lineOf(*year)->text(), QStringLiteral("1984"));
    const auto pages = make(R"({"type_short": "Int"})");
    pages->setValue(1376);
    QCOMPARE(lineOf(*pages)->text(), QStringLiteral("1,376"));
}

void ScalarFieldsTest::a_check_box_knows_two_states()
{
    const auto editor = make(R"({"type_short": "Bool", "title": "Salt & pepper"})");
    auto *box = qobject_cast<QCheckBox *>(editor->input());
    editor->setValue(QJsonValue());
    QVERIFY(!box->isTristate());
    box->click();
    QCOMPARE(editor->value(), QJsonValue(true));
    box->click();
    QCOMPARE(editor->value(), QJsonValue(false));
    editor->setReadOnly(true);
    box->click();
    QCOMPARE(editor->value(), QJsonValue(false));
}

void ScalarFieldsTest::dates_are_typed_in_several_forms_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");
    const QLocale us(QLocale::English, QLocale::UnitedStates);
    const QLocale german(QLocale::German);
    QTest::newRow("iso") << us << "2026-12-12"
                         << "2026-12-12T00:00:00";
    QTest::newRow("iso, time") << us << "2026-12-12 10:20"
                               << "2026-12-12T10:20:00";
    QTest::newRow("iso, T and seconds") << us << "2026-12-12T10:20:30"
                                        << "2026-12-12T10:20:30";
    QTest::newRow("us short") << us << "12/31/26"
                              << "2026-12-31T00:00:00";
    QTest::newRow("us long") << us << "December 31, 2026"
                             << "2026-12-31T00:00:00";
    QTest::newRow("us, time") << us << "December 31, 2026 3:05 PM"
                              << "2026-12-31T15:05:00";
    QTest::newRow("german short") << german << "31.12.26"
                                  << "2026-12-31T00:00:00";
    QTest::newRow("german long") << german << "31. Dezember 2026 08:00"
                                 << "2026-12-31T08:00:00";
}

void ScalarFieldsTest::dates_are_typed_in_several_forms()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, typed);
    QFETCH(QString, value);
    const auto editor = make(R"({"type_short": "Datetime"})", locale);
    type(*editor, typed.toLatin1().constData());
    QCOMPARE(editor->value(), QJsonValue(value));
    // What is shown for it reads as the same again.
    QTest::keyClick(lineOf(*editor), Qt::Key_Return);
    const QString shown = lineOf(*editor)->text();
    lineOf(*editor)->clear();
    lineOf(*editor)->setText(shown);
    QCOMPARE(editor->value().toString().left(16), value.left(16));
    QLocale::setDefault(QLocale(QLocale::English));
}

void ScalarFieldsTest::a_new_day_keeps_seconds_and_offset()
{
    const auto editor = make(R"({"type_short": "Datetime"})");
    editor->setValue(QStringLiteral("2020-01-01T10:20:30.5+02:00"));
    type(*editor, "2021-02-03 10:20");
    QCOMPARE(editor->value(), QJsonValue(QStringLiteral("2021-02-03T10:20:30.5+02:00")));
    type(*editor, "2021-02-03 11:20");
    QCOMPARE(editor->value(), QJsonValue(QStringLiteral("2021-02-03T11:20:00+02:00")));
    type(*editor, "2020-01-01 10:20");
    QVERIFY(!editor->isModified());
}

void ScalarFieldsTest::the_calendar_takes_a_day_by_keyboard()
{
    const auto editor = make(R"({"type_short": "Datetime"})");
    auto *field = qobject_cast<DatetimeField *>(editor.get());
    editor->setValue(QStringLiteral("2026-01-31T10:20:30"));
    showActive(*editor);
    QTest::keyClick(editor->input(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(field->popup()->isOpen());
    QTRY_VERIFY(field->popup()->grid()->hasFocus());
    QTest::keyClick(field->popup()->grid(), Qt::Key_PageDown);
    QTest::keyClick(field->popup()->grid(), Qt::Key_Left);
    QTest::keyClick(field->popup()->grid(), Qt::Key_Return);
    QVERIFY(!field->popup()->isOpen());
    QCOMPARE(editor->value(), QJsonValue(QStringLiteral("2026-02-27T10:20:30")));
    QTRY_VERIFY(editor->input()->hasFocus());
    QTest::keyClick(editor->input(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(field->popup()->grid(), Qt::Key_Escape);
    QVERIFY(!field->popup()->isOpen());
    QCOMPARE(editor->value(), QJsonValue(QStringLiteral("2026-02-27T10:20:30")));
}

void ScalarFieldsTest::the_calendar_is_leafed_through()
{
    const auto editor = make(R"({"type_short": "String", "ui": "Date"})");
    auto *field = qobject_cast<DatetimeField *>(editor.get());
    editor->setValue(QStringLiteral("2024-02-29"));
    showActive(*editor);
    QTest::keyClick(editor->input(), Qt::Key_Down, Qt::AltModifier);
    CalendarGrid *grid = field->popup()->grid();
    QList<QToolButton *> leaves;
    for (auto *button : field->popup()->findChildren<QToolButton *>()) {
        if (button->toolTip().contains(QStringLiteral("year")))
            leaves.append(button);
    }
    QCOMPARE(leaves.size(), 2);
    QTest::mouseClick(leaves.last(), Qt::LeftButton);
    QCOMPARE(grid->current(), QDate(2025, 2, 28));
    QTest::mouseClick(leaves.first(), Qt::LeftButton);
    QCOMPARE(grid->current(), QDate(2024, 2, 28));
    // Half a notch is none; another half makes it one.
    const auto turn = [grid](int angle) {
        QWheelEvent event(QPointF(5, 5), grid->mapToGlobal(QPointF(5, 5)), {}, {0, angle}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(grid, &event);
    };
    turn(-60);
    QCOMPARE(grid->current(), QDate(2024, 2, 28));
    turn(-60);
    QCOMPARE(grid->current(), QDate(2024, 3, 28));
    turn(240);
    QCOMPARE(grid->current(), QDate(2024, 1, 28));
}

void ScalarFieldsTest::the_calendar_takes_a_time()
{
    const auto editor = make(R"({"type_short": "Datetime"})");
    auto *field = qobject_cast<DatetimeField *>(editor.get());
    editor->setValue(QStringLiteral("2026-01-31T10:20:30"));
    showActive(*editor);
    QTest::keyClick(editor->input(), Qt::Key_Down, Qt::AltModifier);
    QLineEdit *time = field->popup()->timeEdit();
    time->setFocus();
    time->selectAll();
    QTest::keyClicks(time, QStringLiteral("18:45"));
    QTest::keyClick(time, Qt::Key_Return);
    QCOMPARE(editor->value(), QJsonValue(QStringLiteral("2026-01-31T18:45:00")));
}

void ScalarFieldsTest::what_is_no_date_is_kept_and_told()
{
    const auto editor = make(R"({"type_short": "Datetime"})");
    editor->setValue(QStringLiteral("2026-01-31T10:20:30"));
    type(*editor, "tomorrow");
    QVERIFY(!editor->isReadable());
    QVERIFY(editor->inputError().contains(QStringLiteral("26")));
    QCOMPARE(lineOf(*editor)->text(), QStringLiteral("tomorrow"));
}

void ScalarFieldsTest::long_date_formats_have_no_weekday_data()
{
    QTest::addColumn<QLocale>("locale");
    for (const QLocale::Language language :
         {QLocale::C, QLocale::English, QLocale::German, QLocale::French, QLocale::Spanish, QLocale::Arabic,
          QLocale::Japanese, QLocale::Portuguese, QLocale::Polish, QLocale::Hungarian})
        QTest::newRow(qPrintable(QLocale::languageToString(language))) << QLocale(language);
}

void ScalarFieldsTest::long_date_formats_have_no_weekday()
{
    QFETCH(QLocale, locale);
    const QString format = longDateFormat(locale);
    QVERIFY2(!format.contains(u"ddd"), qPrintable(format));
    QVERIFY2(format.contains(u'd') && format.contains(u'M') && format.contains(u'y'), qPrintable(format));
    QVERIFY2(format.front().isLetter() || format.front() == u'\'', qPrintable(format));
    DateText parts;
    parts.date = QDate(2026, 12, 3);
    parts.time = QTime(14, 5);
    const auto again = DateText::fromLocal(parts.toLocal(locale), locale);
    QVERIFY2(again.has_value(), qPrintable(parts.toLocal(locale)));
    QCOMPARE(again->toStored(), QStringLiteral("2026-12-03T14:05:00"));
}

void ScalarFieldsTest::unknown_types_are_shown_and_not_changed()
{
    const auto editor = make(R"({"type_short": "Matrix"})");
    editor->setValue(sampleValue(R"({"a": 1})"));
    auto *text = qobject_cast<QPlainTextEdit *>(editor->input());
    QVERIFY(text->isReadOnly());
    QVERIFY(text->toPlainText().contains(QStringLiteral("\"a\": 1")));
}

void ScalarFieldsTest::custom_editors_win()
{
    FieldEditorFactory::instance().add(
        [](const FieldMeta &field) { return field.name == QLatin1String("shouted"); },
        [](const FieldMeta &field, const FieldContext &, QWidget *parent) {
            auto *editor = new LineField(field, parent);
            editor->setObjectName(QStringLiteral("custom"));
            return editor;
        });
    const std::unique_ptr<FieldEditor> editor(FieldEditorFactory::instance().make(
        sampleField(R"({"type_short": "Int"})", QStringLiteral("shouted")), FieldContext()));
    QCOMPARE(editor->objectName(), QStringLiteral("custom"));
}
