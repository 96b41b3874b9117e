// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fields/InputAidsTest.h"

#include "tests/fields/FieldInput.h"
#include "ui/fields/CalendarGrid.h"
#include "ui/fields/ColorField.h"
#include "ui/fields/DatePopup.h"
#include "ui/fields/DateText.h"
#include "ui/fields/DatetimeField.h"
#include "ui/fields/EmailField.h"
#include "ui/fields/FieldRow.h"
#include "ui/fields/NumberField.h"
#include "ui/fields/PasswordField.h"
#include "ui/fields/StrengthBar.h"
#include "ui/fields/TimeField.h"
#include "ui/fields/TimeList.h"
#include "ui/fields/TimePopup.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace backdesk::test;
using namespace backdesk::ui;

void InputAidsTest::a_time_is_chosen_from_a_list()
{
    const auto field = make<TimeField>(R"({"type_short": "String", "ui": {"field": "Time",
        "props": {"step": 30, "min": "08:00", "max": "18:00"}}})");
    field->setValue(QStringLiteral("09:40"));
    showActive(*field);
    field->lineEdit()->setFocus();
    QTest::keyClick(field->lineEdit(), Qt::Key_Down, Qt::AltModifier);
    TimeList *list = field->popup()->list();
    QVERIFY(field->popup()->isOpen() && field->lineEdit()->hasFocus());
    QCOMPARE(list->count(), 21);
    QCOMPARE(list->current(), QTime(9, 30));
    QTest::keyClick(field->lineEdit(), Qt::Key_Down);
    QTest::keyClick(field->lineEdit(), Qt::Key_Return);
    QVERIFY(!field->popup()->isOpen());
    QCOMPARE(field->value(), QJsonValue(QStringLiteral("10:00")));
    // The list follows what is typed, and Esc leaves it.
    QTest::keyClick(field->lineEdit(), Qt::Key_F4);
    type(*field, "17:45");
    QCOMPARE(list->current(), QTime(17, 30));
    QTest::keyClick(field->lineEdit(), Qt::Key_Escape);
    QVERIFY(!field->popup()->isOpen());
    QCOMPARE(field->value(), QJsonValue(QStringLiteral("17:45")));
    QTest::mouseClick(field->listButton(), Qt::LeftButton);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(20)).center());
    QCOMPARE(field->value(), QJsonValue(QStringLiteral("18:00")));
    QTest::keyClick(field->lineEdit(), Qt::Key_Up);
    QCOMPARE(field->value(), QJsonValue(QStringLiteral("18:00")));
    type(*field, "07:30");
    QCOMPARE(field->inputError(), QStringLiteral("Enter one from 08:00 to 18:00."));
    for (QToolButton *button : field->findChildren<QToolButton *>()) {
        if (button->accessibleName() == QLatin1String("Clear"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(field->value().isNull() && field->isReadable());
}

void InputAidsTest::times_are_written_as_the_country_does()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    TimeField field(sampleField(R"({"type_short": "String", "ui": "Time"})"));
    field.setValue(QStringLiteral("17:05"));
    QCOMPARE(field.lineEdit()->text(), QLocale().toString(QTime(17, 5), QLocale::ShortFormat));
    QVERIFY(field.lineEdit()->text().contains(QLatin1String("PM")));
    showActive(field);
    QTest::mouseClick(field.listButton(), Qt::LeftButton);
    QVERIFY(field.popup()->list()->item(0)->text().contains(QLatin1String("AM")));
    QCOMPARE(field.popup()->list()->count(), 96);
    QTest::keyClick(field.lineEdit(), Qt::Key_Escape);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void InputAidsTest::a_time_is_chosen_beside_the_calendar()
{
    const auto field =
        make<DatetimeField>(R"({"type_short": "Datetime", "ui": {"field": "Datetime", "props": {"step": 60,
        "min": "2026-12-05"}}})");
    field->setValue(QStringLiteral("2026-12-12T10:20:00Z"));
    showActive(*field);
    QTest::keyClick(lineOf(*field), Qt::Key_Down, Qt::AltModifier);
    TimeList *times = field->popup()->times();
    QCOMPARE(times->count(), 24);
    QCOMPARE(times->current(), QTime(10, 0));
    times->setFocus();
    QTest::keyClick(times, Qt::Key_Down);
    QTest::keyClick(times, Qt::Key_Return);
    QVERIFY(!field->popup()->isOpen());
    QCOMPARE(field->value(), QJsonValue(QStringLiteral("2026-12-12T11:00:00Z")));
    // Days outside of the range are not taken.
    QTest::keyClick(lineOf(*field), Qt::Key_Down, Qt::AltModifier);
    field->popup()->grid()->setCurrent(QDate(2026, 12, 4));
    QTest::keyClick(field->popup()->grid(), Qt::Key_Return);
    QVERIFY(field->popup()->isOpen());
    QTest::keyClick(field->popup()->grid(), Qt::Key_Right);
    QTest::keyClick(field->popup()->grid(), Qt::Key_Return);
    QVERIFY(!field->popup()->isOpen());
    QCOMPARE(field->value(), QJsonValue(QStringLiteral("2026-12-05T11:00:00Z")));
    type(*field, "4 Dec 2026");
    QVERIFY(!field->isReadable());
}

void InputAidsTest::a_day_needs_no_year_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("day");
    QTest::newRow("de") << QStringLiteral("de_DE") << QStringLiteral("3.12.") << QStringLiteral("-12-03");
    QTest::newRow("de, no dot") << QStringLiteral("de_DE") << QStringLiteral("03.12")
                                << QStringLiteral("-12-03");
    QTest::newRow("us") << QStringLiteral("en_US") << QStringLiteral("12/3") << QStringLiteral("-12-03");
    QTest::newRow("gb") << QStringLiteral("en_GB") << QStringLiteral("03/12") << QStringLiteral("-12-03");
    QTest::newRow("nonsense") << QStringLiteral("de_DE") << QStringLiteral("32.12.") << QString();
    QTest::newRow("number") << QStringLiteral("de_DE") << QStringLiteral("12") << QString();
}

void InputAidsTest::a_day_needs_no_year()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, day);
    const auto found = DateText::fromLocal(text, QLocale(language));
    QCOMPARE(found.has_value(), !day.isEmpty());
    if (found)
        QCOMPARE(found->toStored(),
                 QString(QString::number(QDate::currentDate().year()) + day + QLatin1String("T00:00:00")));
}

void InputAidsTest::what_must_be_chosen_has_no_cross()
{
    for (const char *component : {"Select", "RadioGroup"}) {
        const QByteArray json =
            QByteArray(R"({"type_short": "String", "in": ["a", "b"], "ui": {"field": ")") + component +
            R"(", "props": {"allowNone": false}}})";
        const auto field = make(json.constData());
        field->setValue(QStringLiteral("a"));
        showActive(*field);
        const auto crosses = [&field] {
            int count = 0;
            for (const QAbstractButton *button : field->findChildren<QAbstractButton *>())
                count += button->isVisible() && (button->accessibleName() == QLatin1String("Clear") ||
                                                 button->text() == QLatin1String("Clear"));
            return count;
        };
        QCOMPARE(crosses(), 0);
        field->setProps({{QStringLiteral("allowNone"), true}});
        QCOMPARE(crosses(), 1);
    }
}

void InputAidsTest::a_mail_is_begun()
{
    const auto field = make<EmailField>(R"({"type_short": "String", "ui": "Email"})");
    field->setValue(QStringLiteral("jane?cc=x@example.org"));
    showActive(*field);
    Opened opened;
    QDesktopServices::setUrlHandler(QStringLiteral("mailto"), &opened, "open");
    QTest::mouseClick(field->mailButton(), Qt::LeftButton);
    QDesktopServices::unsetUrlHandler(QStringLiteral("mailto"));
    QCOMPARE(opened.urls.size(), 1);
    QCOMPARE(opened.urls.first().path(QUrl::FullyDecoded), QStringLiteral("jane?cc=x@example.org"));
    QVERIFY(!opened.urls.first().hasQuery());
    type(*field, "nobody");
    QVERIFY(!field->mailButton()->isEnabled());
}

void InputAidsTest::help_has_links()
{
    FieldMeta field = sampleField(R"({"type_short": "String"})");
    field.help =
        QStringLiteral("A <b> of [Wikipedia](https://example.org/Slug?a=1&b=2), not [this](file:///etc)");
    FieldRow row(FieldEditorFactory::instance().make(field, FieldContext()));
    showActive(row);
    QLabel *help = nullptr;
    for (QLabel *label : row.findChildren<QLabel *>()) {
        if (label->text().contains(QLatin1String("Wikipedia")))
            help = label;
    }
    QVERIFY(help && help->focusPolicy() == Qt::TabFocus);
    QVERIFY2(help->text().contains(QLatin1String("A &lt;b&gt; of <a ")), qPrintable(help->text()));
    QVERIFY(help->text().contains(QLatin1String("not [this](file:///etc)")));
    Opened opened;
    QDesktopServices::setUrlHandler(QStringLiteral("https"), &opened, "open");
    help->setFocus();
    QTest::keyClick(help, Qt::Key_Return);
    QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
    QCOMPARE(opened.urls, QList<QUrl>{QUrl(QStringLiteral("https://example.org/Slug?a=1&b=2"))});
}

void InputAidsTest::a_password_is_suggested()
{
    const auto field = make<PasswordField>(R"({"type_short": "String", "ui": {"field": "Password",
        "props": {"generate": true, "confirm": true}}})");
    showActive(*field);
    QTest::mouseClick(field->suggestButton(), Qt::LeftButton);
    const QString first = field->value().toString();
    QCOMPARE(first.size(), 20);
    QVERIFY(field->isReadable());
    QCOMPARE(field->lineEdit()->echoMode(), QLineEdit::Normal);
    QCOMPARE(field->strengthBar()->strength(), PasswordStrength::Strong);
    QTest::mouseClick(field->suggestButton(), Qt::LeftButton);
    QVERIFY(field->value().toString() != first);
    field->setProps({{QStringLiteral("generate"), false}});
    QVERIFY(!field->suggestButton()->isVisible());
}

void InputAidsTest::a_colour_tells_its_contrast()
{
    const auto field = make<ColorField>(
        R"({"type_short": "String", "ui": {"field": "Color", "props": {"contrast": true}}})");
    field->setValue(QStringLiteral("#ffffff"));
    QCOMPARE(field->hint(), QStringLiteral("Contrast: 1.0 to white, 21.0 to black. Text needs 4.5."));
    field->setProps({{QStringLiteral("contrast"), false}});
    QVERIFY(field->hint().isEmpty());
}

void InputAidsTest::networks_tell_what_is_in_them_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("hint");
    QTest::newRow("usual") << QStringLiteral("192.0.2.0/24")
                           << QStringLiteral("192.0.2.0 to 192.0.2.255: 256 addresses");
    QTest::newRow("all") << QStringLiteral("0.0.0.0/0") << QStringLiteral("0.0.0.0 to 255.255.255.255");
    QTest::newRow("one") << QStringLiteral("192.0.2.1/32") << QString();
    QTest::newRow("long") << QStringLiteral("2001:db8::/33")
                          << QStringLiteral("2001:db8:: to 2001:db8:7fff:ffff:ffff:ffff:ffff:ffff");
    QTest::newRow("nonsense") << QStringLiteral("192.0.2/99") << QString();
}

void InputAidsTest::networks_tell_what_is_in_them()
{
    QFETCH(QString, network);
    QFETCH(QString, hint);
    const auto field = make(R"({"type_short": "IpNetwork"})");
    showActive(*field);
    lineOf(*field)->setText(network);
    QCOMPARE(field->hint(), hint);
}

void InputAidsTest::too_many_characters_are_counted()
{
    for (const char *component : {"Text", "Textarea", "Markdown", "Email", "Password"}) {
        const QByteArray json = QByteArray(R"({"type_short": "String", "ui": {"field": ")") + component +
                                R"(", "props": {"maxLength": 5}}})";
        const auto field = make(json.constData());
        FieldRow row(field.get());
        showActive(row);
        row.editor()->edit(QStringLiteral("a😀c"));
        QCOMPARE(row.editor()->counter(), QStringLiteral("3 / 5"));
        row.editor()->edit(QStringLiteral("a@bc.example"));
        QCOMPARE(row.editor()->inputError(),
                 QStringLiteral("%n characters too many.").replace(QLatin1String("%n"), QStringLiteral("7")));
        QCOMPARE(row.editor()->value(), QJsonValue(QStringLiteral("a@bc.example")));
        // What is stored is no mistake of whoever opens it.
        row.editor()->setValue(QStringLiteral("a@bc.example"));
        QVERIFY(row.editor()->isReadable());
        row.setReadOnly(true);
        QVERIFY(row.editor()->counter().isEmpty());
        row.editor()->setParent(nullptr);
    }
}

void InputAidsTest::numbers_come_in_from_elsewhere_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("number");
    const double nan = qQNaN();
    QTest::newRow("de") << QStringLiteral("de_DE") << QStringLiteral("1.234,5") << 1234.5;
    QTest::newRow("de, as en") << QStringLiteral("de_DE") << QStringLiteral("1,234.5") << 1234.5;
    QTest::newRow("de, as a program") << QStringLiteral("de_DE") << QStringLiteral("1234.5") << 1234.5;
    QTest::newRow("de, grouped") << QStringLiteral("de_DE") << QStringLiteral("1.234") << 1234.0;
    QTest::newRow("en, as de") << QStringLiteral("en_GB") << QStringLiteral("1.234,5") << 1234.5;
    QTest::newRow("en, millions as de")
        << QStringLiteral("en_GB") << QStringLiteral("1.234.567,25") << 1234567.25;
    QTest::newRow("fr, blanks") << QStringLiteral("fr_FR") << QStringLiteral("1 234,5") << 1234.5;
    QTest::newRow("ch") << QStringLiteral("de_CH") << QStringLiteral("1’234.5") << 1234.5;
    QTest::newRow("minus") << QStringLiteral("de_DE") << QStringLiteral("−3,5") << -3.5;
    QTest::newRow("arabic") << QStringLiteral("ar_EG") << QStringLiteral("١٬٢٣٤٫٥") << 1234.5;
    QTest::newRow("arabic, latin figures") << QStringLiteral("ar_EG") << QStringLiteral("1234.5") << 1234.5;
    QTest::newRow("en, arabic figures") << QStringLiteral("en_GB") << QStringLiteral("١٢٣٤٫٥") << 1234.5;
    QTest::newRow("with unit") << QStringLiteral("de_DE") << QStringLiteral("12,50 kg") << 12.5;
    QTest::newRow("nonsense") << QStringLiteral("de_DE") << QStringLiteral("1,2,3") << nan;
    QTest::newRow("word") << QStringLiteral("de_DE") << QStringLiteral("ten") << nan;
}

void InputAidsTest::numbers_come_in_from_elsewhere()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(double, number);
    QLocale::setDefault(QLocale(language));
    NumberField field(
        sampleField(R"({"type_short": "Float", "ui": {"field": "Number", "props": {"unit": "kg"}}})"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    showActive(field);
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(field.lineEdit(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(field.lineEdit()->text(), text);
    QCOMPARE(field.isReadable(), !qIsNaN(number));
    if (!qIsNaN(number))
        QCOMPARE(field.value().toDouble(), number);
    field.describe(QStringLiteral("Weight"), {});
    QCOMPARE(field.lineEdit()->accessibleName(), QStringLiteral("Weight, kg"));
}
