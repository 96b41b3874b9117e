// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fields/LineFieldsTest.h"

#include "tests/fields/FieldInput.h"
#include "ui/fields/ColorField.h"
#include "ui/fields/DatePopup.h"
#include "ui/fields/DatetimeField.h"
#include "ui/fields/EmailField.h"
#include "ui/fields/NumberField.h"
#include "ui/fields/PasswordField.h"
#include "ui/fields/SearchField.h"
#include "ui/fields/StrengthBar.h"
#include "ui/fields/TimeField.h"
#include "ui/fields/TimePopup.h"
#include "ui/fields/UrlField.h"
#include "ui/widgets/SearchBox.h"

#include <QColorDialog>
#include <QDateTime>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

void leave(const FieldEditor &editor)
{
    QTest::keyClick(lineOf(editor), Qt::Key_Tab);
}

void rows()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *component, const char *type, const char *value) {
        const QByteArray json =
            QByteArray("{\"type_short\": \"") + type + "\", \"ui\": \"" + component + "\"}";
        QTest::addRow("%s %s", component, value) << json << QByteArray(value);
    };
    for (const char *component : {"Text", "Textarea", "Password", "Email", "URL", "Search", "Color", "Time",
                                  "Date", "Datetime", "Markdown", "RadioGroup", "Select", "IpAddress"}) {
        for (const char *value : {"null", "\"\"", "\"odd  value\"", "12"})
            row(component, "String", value);
    }
    for (const char *value : {"null", "1.23456", "1e300", "\"odd\""})
        row("Number", "Float", value);
    for (const char *value : {"\"2020-01-01T10:20:30.123456+02:00\"", "\"2020-01-01T00:00:00Z\"", "\"soon\""})
        row("Date", "Datetime", value);
    for (const char *value : {"\"10:20\"", "\"10:20:30\"", "\"10:20:30.5\""})
        row("Time", "String", value);
    row("Date", "String", "\"2020-01-01\"");
    row("Color", "String", "\"#AABBCC\"");
    row("hidden", "Int", "7");
    for (const char *value : {"null", "{\"a\": [1, {\"b\": 9007199254740993}]}", "{\"b\": 1, \"a\": 2.5}"}) {
        row("JSON", "FreeDict", value);
        row("Tree", "FreeDict", value);
    }
}

} // namespace

void LineFieldsTest::components_keep_what_was_stored_data()
{
    rows();
}

void LineFieldsTest::components_keep_what_was_stored()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    const auto editor = make(field.constData());
    const QJsonValue stored = sampleValue(value.constData());
    editor->setValue(stored);
    showActive(*editor);
    if (editor->input())
        editor->input()->setFocus();
    QTest::keyClick(editor->window(), Qt::Key_Tab);
    QCOMPARE(editor->value(), stored);
    QVERIFY(!editor->isModified());
    QVERIFY(editor->isReadable());
    editor->setProps({{QStringLiteral("placeholder"), QStringLiteral("Other")}});
    QCOMPARE(editor->value(), stored);
}

void LineFieldsTest::components_can_be_read_only_data()
{
    rows();
}

void LineFieldsTest::components_can_be_read_only()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    const auto editor = make(field.constData());
    editor->setValue(sampleValue(value.constData()));
    editor->setReadOnly(true);
    editor->describe(QStringLiteral("Name"), QStringLiteral("What it is."));
    showActive(*editor);
    const auto widgets = editor->findChildren<QWidget *>();
    for (const QPointer<QWidget> &widget : QList<QPointer<QWidget>>(widgets.begin(), widgets.end())) {
        if (!widget || widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QTest::keyClicks(widget, QStringLiteral("7"));
        QTest::keyClick(widget, Qt::Key_Up);
        QTest::keyClick(widget, Qt::Key_Delete);
        QTest::keyClick(widget, Qt::Key_Semicolon, Qt::ControlModifier);
    }
    QVERIFY(!editor->isModified());
    if (editor->input())
        QVERIFY(editor->input()->accessibleName().startsWith(QStringLiteral("Name")));
}

void LineFieldsTest::a_password_is_masked_until_one_looks()
{
    const auto field = make<PasswordField>(R"({"type_short": "String", "ui": "Password"})");
    field->setValue(QJsonValue());
    showActive(*field);
    QVERIFY(!field->revealButton()->isVisible());
    QTest::keyClicks(field->lineEdit(), QStringLiteral("secret"));
    QCOMPARE(field->lineEdit()->echoMode(), QLineEdit::Password);
    QCOMPARE(field->value(), QJsonValue(QStringLiteral("secret")));
    QTest::mouseClick(field->revealButton(), Qt::LeftButton);
    QCOMPARE(field->lineEdit()->echoMode(), QLineEdit::Normal);
    field->setValue(QStringLiteral("other"));
    QCOMPARE(field->lineEdit()->echoMode(), QLineEdit::Password);
}

void LineFieldsTest::a_password_says_how_strong_it_is_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("strength");
    QTest::newRow("none") << QString() << 0;
    QTest::newRow("row") << QStringLiteral("12345678") << 1;
    QTest::newRow("same") << QStringLiteral("aaaaaaaaaaaaaaaa") << 1;
    QTest::newRow("word") << QStringLiteral("Password1") << 1;
    QTest::newRow("short") << QStringLiteral("xK9#") << 1;
    QTest::newRow("weak") << QStringLiteral("kwmrtoxq") << 2;
    QTest::newRow("fair") << QStringLiteral("kWm4toXq9") << 3;
    QTest::newRow("strong") << QStringLiteral("correct horse battery staple") << 4;
}

void LineFieldsTest::a_password_says_how_strong_it_is()
{
    QFETCH(QString, password);
    QFETCH(int, strength);
    const auto field = make<PasswordField>(R"({"type_short": "String", "ui": "Password"})");
    showActive(*field);
    QTest::keyClicks(field->lineEdit(), password);
    QCOMPARE(int(field->strengthBar()->strength()), strength);
    QCOMPARE(field->strengthBar()->isVisible(), strength > 0);
    QCOMPARE(field->strengthBar()->accessibleName(), strengthText(PasswordStrength(strength)));
}

void LineFieldsTest::a_password_may_be_asked_for_twice()
{
    const auto field = make<PasswordField>(
        R"({"type_short": "String", "ui": {"field": "Password", "props": {"confirm": true}}})");
    field->setValue(QJsonValue());
    showActive(*field);
    QVERIFY(!field->confirmEdit()->isVisible());
    QTest::keyClicks(field->lineEdit(), QStringLiteral("one"));
    QVERIFY(field->confirmEdit()->isVisible());
    QVERIFY(!field->isReadable());
    QTest::keyClicks(field->confirmEdit(), QStringLiteral("one"));
    QVERIFY(field->isReadable());
    field->setProps({{QStringLiteral("confirm"), false}});
    QVERIFY(!field->confirmEdit()->isVisible());
}

void LineFieldsTest::mail_addresses_are_judged_when_left_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("usual") << QStringLiteral("jane.doe+x@mail.example.org") << true;
    QTest::newRow("international") << QString::fromUtf8("jörg@bücher.example") << true;
    QTest::newRow("no at") << QStringLiteral("jane.example.org") << false;
    QTest::newRow("two at") << QStringLiteral("a@b@example.org") << false;
    QTest::newRow("no domain") << QStringLiteral("jane@") << false;
    QTest::newRow("no dot") << QStringLiteral("jane@example") << false;
    QTest::newRow("dots") << QStringLiteral("jane@example..org") << false;
    QTest::newRow("blank") << QStringLiteral("ja ne@example.org") << false;
}

void LineFieldsTest::mail_addresses_are_judged_when_left()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    const auto field = make<EmailField>(R"({"type_short": "String", "ui": "Email"})");
    field->setValue(QStringLiteral("stored nonsense"));
    QVERIFY(field->isReadable());
    field->lineEdit()->setText(text);
    QCOMPARE(field->isReadable(), good);
    QCOMPARE(field->value(), QJsonValue(text));
}

void LineFieldsTest::a_link_may_lead_elsewhere()
{
    const auto field =
        make<UrlField>(R"({"type_short": "String", "ui": {"field": "URL", "props": {"link": false}}})");
    field->setValue(QStringLiteral("https://example.org"));
    showActive(*field);
    QVERIFY(!field->openButton()->isVisible());
    field->setProps(
        {{QStringLiteral("link"), true}, {QStringLiteral("linkURL"), QStringLiteral("file:///etc/passwd")}});
    QVERIFY(field->openButton()->isVisible() && !field->openButton()->isEnabled());
    field->setProps({{QStringLiteral("linkURL"), QStringLiteral("https://example.org/42")}});
    QVERIFY(field->openButton()->isEnabled());
}

void LineFieldsTest::a_search_is_cleared_with_its_cross()
{
    const auto field = make<SearchField>(R"({"type_short": "String", "ui": "Search"})");
    field->setValue(QJsonValue());
    showActive(*field);
    QTest::keyClicks(field->box(), QStringLiteral("words"));
    QCOMPARE(field->value(), QJsonValue(QStringLiteral("words")));
    auto *cross = field->box()->findChild<QToolButton *>();
    QVERIFY(cross);
    QTest::mouseClick(cross, Qt::LeftButton);
    QVERIFY(field->value().isNull());
}

void LineFieldsTest::a_number_has_a_unit_and_steps()
{
    const auto field = make<NumberField>(R"({"type_short": "Float", "ui": {"field": "Number", "props":
        {"unit": "kg", "prefix": "about", "step": 0.1}}})");
    field->setValue(0.2);
    showActive(*field);
    QStringList texts;
    for (const QLabel *label : field->findChildren<QLabel *>())
        texts.append(label->isVisible() ? label->text() : QString());
    QVERIFY(texts.contains(QStringLiteral("kg")) && texts.contains(QStringLiteral("about")));
    QSignalSpy edited(field.get(), &FieldEditor::edited);
    QTest::keyClick(field->lineEdit(), Qt::Key_Up);
    QCOMPARE(field->value(), QJsonValue(0.3));
    QCOMPARE(edited.size(), 1);
    QTest::keyClick(field->lineEdit(), Qt::Key_PageDown);
    QCOMPARE(field->value(), QJsonValue(-0.7));
    field->setProps({{QStringLiteral("unit"), QJsonValue(QJsonValue::Null)}, {QStringLiteral("step"), 5}});
    QTest::keyClick(field->lineEdit(), Qt::Key_Up);
    QCOMPARE(field->value(), QJsonValue(4.3));
}

void LineFieldsTest::a_number_stays_within_its_bounds()
{
    const auto field = make<NumberField>(R"({"type_short": "Int", "min": 1, "max": 3})");
    field->setValue(QJsonValue());
    showActive(*field);
    QTest::keyClick(field->lineEdit(), Qt::Key_Down);
    QCOMPARE(field->value(), QJsonValue(1));
    QTest::keyClick(field->lineEdit(), Qt::Key_PageUp);
    QCOMPARE(field->value(), QJsonValue(3));
    field->setProps({{QStringLiteral("max"), 9}});
    QTest::keyClick(field->lineEdit(), Qt::Key_Up);
    QCOMPARE(field->value(), QJsonValue(4));
    const auto huge = make<NumberField>(R"({"type_short": "Int"})");
    huge->setValue(QJsonValue(Q_INT64_C(9223372036854775807)));
    showActive(*huge);
    QTest::keyClick(huge->lineEdit(), Qt::Key_Up);
    QVERIFY(!huge->isModified());
    QTest::keyClick(huge->lineEdit(), Qt::Key_Down);
    QCOMPARE(huge->value(), QJsonValue(Q_INT64_C(9223372036854775806)));
}

void LineFieldsTest::a_number_is_rounded_to_its_decimals()
{
    const auto field =
        make<NumberField>(R"({"type_short": "Float", "ui": {"field": "Number", "props": {"decimals": 2}}})");
    field->setValue(1.5);
    QCOMPARE(field->lineEdit()->text(), QStringLiteral("1.50"));
    field->setValue(1.23456);
    QCOMPARE(field->lineEdit()->text(), QStringLiteral("1.23456"));
    showActive(*field);
    type(*field, "2.345678");
    leave(*field);
    QCOMPARE(field->value(), QJsonValue(2.35));
    QCOMPARE(field->hint(), QStringLiteral("Rounded to 2 decimals."));
    type(*field, "2.5");
    QCOMPARE(field->hint(), QString());
}

void LineFieldsTest::a_day_leaves_the_time_alone()
{
    const auto field = make<DatetimeField>(R"({"type_short": "Datetime", "ui": "Date"})");
    field->setValue(QStringLiteral("2026-03-01T10:20:30+02:00"));
    QCOMPARE(lineOf(*field)->text(), QStringLiteral("1 March 2026"));
    showActive(*field);
    type(*field, "2 March 2026");
    QCOMPARE(field->value(), QJsonValue(QStringLiteral("2026-03-02T10:20:30+02:00")));
    type(*field, "1 March 2026");
    QVERIFY(!field->isModified());
    QTest::keyClick(lineOf(*field), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(field->popup()->isOpen());
    QVERIFY(!field->popup()->timeEdit()->isVisible());
}

void LineFieldsTest::a_day_in_a_text_is_a_day_only()
{
    const auto field = make<DatetimeField>(R"({"type_short": "String", "ui": "Date"})");
    field->setValue(QJsonValue());
    showActive(*field);
    type(*field, "2026-12-31");
    QCOMPARE(field->value(), QJsonValue(QStringLiteral("2026-12-31")));
    QTest::keyClick(lineOf(*field), Qt::Key_Semicolon, Qt::ControlModifier);
    QCOMPARE(field->value(), QJsonValue(QDate::currentDate().toString(Qt::ISODate)));
}

void LineFieldsTest::a_time_is_typed_in_several_forms_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");
    QTest::newRow("colon") << "9:05"
                           << "09:05";
    QTest::newRow("dot") << "9.05"
                         << "09:05";
    QTest::newRow("digits") << "1705"
                            << "17:05";
    QTest::newRow("seconds") << "17:05:09"
                             << "17:05:09";
    QTest::newRow("half a day") << "5:05pm"
                                << "17:05";
    QTest::newRow("midnight") << "12:10 AM"
                              << "00:10";
    QTest::newRow("noon") << "12 pm"
                          << "12:00";
    QTest::newRow("no half of a day") << "13:00 pm" << QString();
    QTest::newRow("hour") << "8"
                          << "08:00";
    QTest::newRow("nonsense") << "late" << QString();
    QTest::newRow("too late") << "25:00" << QString();
}

void LineFieldsTest::a_time_is_typed_in_several_forms()
{
    QFETCH(QString, typed);
    QFETCH(QString, value);
    const auto field = make<TimeField>(R"({"type_short": "String", "ui": "Time"})");
    showActive(*field);
    QTest::keyClicks(field->lineEdit(), typed);
    leave(*field);
    QCOMPARE(field->isReadable(), !value.isEmpty());
    QCOMPARE(field->value(), QJsonValue(value.isEmpty() ? typed : value));
}

void LineFieldsTest::a_time_goes_by_steps()
{
    const auto field = make<TimeField>(R"({"type_short": "String", "ui": "Time"})");
    field->setValue(QStringLiteral("23:50"));
    showActive(*field);
    QTest::keyClick(field->lineEdit(), Qt::Key_Up);
    QCOMPARE(field->value(), QJsonValue(QStringLiteral("00:00")));
    QTest::keyClick(field->lineEdit(), Qt::Key_Down);
    QCOMPARE(field->value(), QJsonValue(QStringLiteral("23:45")));
    QTest::mouseClick(field->listButton(), Qt::LeftButton);
    QTest::mouseClick(field->popup()->nowButton(), Qt::LeftButton);
    QVERIFY(!field->popup()->isOpen());
    QVERIFY(qAbs(QTime::fromString(field->value().toString(), Qt::ISODate).secsTo(QTime::currentTime())) <
            120);
}

void LineFieldsTest::now_is_the_moment_of_the_offset()
{
    const auto field = make<DatetimeField>(R"({"type_short": "Datetime"})");
    field->setValue(QStringLiteral("2020-01-01T00:00:00+05:00"));
    showActive(*field);
    QTest::keyClick(lineOf(*field), Qt::Key_Semicolon, Qt::ControlModifier);
    const QDateTime now = QDateTime::fromString(field->value().toString(), Qt::ISODate);
    QCOMPARE(now.offsetFromUtc(), 5 * 3600);
    QVERIFY(qAbs(now.secsTo(QDateTime::currentDateTimeUtc())) < 120);
}

void LineFieldsTest::a_colour_is_shown_and_typed()
{
    const auto field = make<ColorField>(R"({"type_short": "String", "ui": "Color"})");
    field->setValue(QStringLiteral("#ff0000"));
    const auto middle = [&] {
        return field->sample()->icon().pixmap(16, 16).toImage().pixelColor(8, 8).name();
    };
    QCOMPARE(middle(), QStringLiteral("#ff0000"));
    showActive(*field);
    type(*field, "navy");
    QVERIFY(field->isReadable());
    leave(*field);
    QCOMPARE(field->value(), QJsonValue(QStringLiteral("#000080")));
    QCOMPARE(middle(), QStringLiteral("#000080"));
    type(*field, "#12");
    QVERIFY(!field->isReadable());
}

void LineFieldsTest::a_colour_is_chosen_in_a_dialog()
{
    const auto field = make<ColorField>(R"({"type_short": "String", "ui": "Color"})");
    field->setValue(QStringLiteral("#ff0000"));
    showActive(*field);
    QTest::mouseClick(field->sample(), Qt::LeftButton);
    auto *dialog = field->findChild<QColorDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->currentColor().name(), QStringLiteral("#ff0000"));
    dialog->setCurrentColor(QColor(0, 255, 0));
    dialog->accept();
    QCOMPARE(field->value(), QJsonValue(QStringLiteral("#00ff00")));
}
