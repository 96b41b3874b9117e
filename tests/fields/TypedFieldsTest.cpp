// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fields/TypedFieldsTest.h"

#include "tests/fields/FieldSamples.h"
#include "ui/fields/ComplexField.h"
#include "ui/fields/DictField.h"
#include "ui/fields/FieldEditorFactory.h"
#include "ui/fields/FieldGrid.h"
#include "ui/fields/FieldRow.h"
#include "ui/fields/FreeDictField.h"
#include "ui/fields/InField.h"
#include "ui/fields/NumberField.h"
#include "ui/fields/TupleField.h"
#include "ui/fields/UrlField.h"
#include "ui/theme/Controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QUrl>
#include <QWheelEvent>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

constexpr char PositionJson[] =
    R"({"type_short": "Tuple", "sub_types": [{"type_short": "Float", "title": "x"}, {"type_short": "Float"}]})";
constexpr char EitherJson[] = R"({"type_short": "In", "sub_scheme": [{"type_short": "Int"},
    {"type_short": "String", "title": "A word", "regexp": ["^[a-z]"]}, {"type_short": "IpAddress"},
    {"type_short": "List", "sub_type": {"type_short": "Int"}}]})";

template <class Editor = FieldEditor>
std::unique_ptr<Editor> make(const char *json, const QLocale &locale = QLocale(QLocale::English))
{
    QLocale::setDefault(locale);
    FieldEditor *editor = FieldEditorFactory::instance().make(sampleField(json), FieldContext());
    return std::unique_ptr<Editor>(qobject_cast<Editor *>(editor));
}

QLineEdit *lineOf(const FieldEditor *editor)
{
    return qobject_cast<QLineEdit *>(editor->input());
}

void type(QLineEdit *edit, const char *text)
{
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, QLatin1String(text));
}

/// Keeps what would have been opened in a browser.
class Browser : public QObject
{
    Q_OBJECT
public:
    Browser()
    {
        for (const char *scheme : {"https", "mailto", "file"})
            QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "open");
    }
    ~Browser() override
    {
        for (const char *scheme : {"https", "mailto", "file"})
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
    }
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

} // namespace

void TypedFieldsTest::addresses_are_judged_when_they_were_typed_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("mistake");
    const auto row = [](const char *kind, const char *text, const char *mistake) {
        QTest::addRow("%s %s", kind, text)
            << QByteArray(kind) << QByteArray(text) << QString::fromUtf8(mistake);
    };
    for (const char *good : {"192.0.2.1", "2001:db8::1", "::", "0.0.0.0"})
        row("IpAddress", good, "");
    for (const char *bad : {"192.0.2", "1", "192.0.2.256", "2001:db8", "example.org", "192.0.2.1/24"})
        row("IpAddress", bad, "Enter an address such as 192.0.2.1 or 2001:db8::1.");
    for (const char *good : {"192.0.2.0/24", "192.0.2.0/255.255.255.0", "2001:db8::/32", "192.0.2.1",
                             "0.0.0.0/0", "::/0", "2001:db8::8000/113"})
        row("IpNetwork", good, "");
    for (const char *bad : {"192.0.2.0/33", "192.0.2.0/-1", "192.0.2.0/", "192.0.2.0/255.0.255.0",
                            "192.0.2.0/24/1", "2001:db8::/129", "net"})
        row("IpNetwork", bad, "Enter a network such as 192.0.2.0/24 or 2001:db8::/32.");
    row("IpNetwork", "192.0.2.7/24", "The network of this address is 192.0.2.0/24.");
    row("IpNetwork", "2001:db8::1/32", "The network of this address is 2001:db8::/32.");
    for (const char *good :
         {"https://example.org", "http://example.org:8080/a?b=c#d", "mailto:a@example.org"})
        row("Url", good, "");
    for (const char *bad : {"example.org", "https://", "http:", "https://exa mple.org"})
        row("Url", bad, "Enter a whole address, such as https://example.org.");
}

void TypedFieldsTest::addresses_are_judged_when_they_were_typed()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, text);
    QFETCH(QString, mistake);
    const auto editor = make(QByteArray(R"({"type_short": ")" + kind + R"("})").constData());
    editor->setValue(QJsonValue());
    QSignalSpy edited(editor.get(), &FieldEditor::edited);
    type(lineOf(editor.get()), text.constData());
    QVERIFY(edited.size() > 0);
    QCOMPARE(editor->value(), QJsonValue(QString::fromLatin1(text)));
    QVERIFY(editor->isModified());
    QCOMPARE(editor->inputError(), mistake);
    QCOMPARE(editor->isReadable(), mistake.isEmpty());
    lineOf(editor.get())->clear();
    QVERIFY(editor->value().isNull());
    QVERIFY(!editor->isModified() && editor->isReadable());
}

void TypedFieldsTest::an_address_that_was_stored_is_not_judged()
{
    for (const char *json :
         {R"({"type_short": "IpAddress"})", R"({"type_short": "IpNetwork"})", R"({"type_short": "Url"})"}) {
        const auto editor = make(json);
        editor->setValue(QStringLiteral("old"));
        QVERIFY(editor->isReadable());
        type(lineOf(editor.get()), "older");
        QVERIFY(!editor->isReadable());
    }
}

void TypedFieldsTest::addresses_have_examples()
{
    QCOMPARE(lineOf(make(R"({"type_short": "IpAddress"})").get())->placeholderText(),
             QStringLiteral("192.0.2.1"));
    QCOMPARE(lineOf(make(R"({"type_short": "IpNetwork"})").get())->placeholderText(),
             QStringLiteral("192.0.2.0/24"));
    QCOMPARE(lineOf(make(R"({"type_short": "Url"})").get())->placeholderText(), QStringLiteral("https://…"));
    QCOMPARE(lineOf(make(R"({"type_short": "Url", "placeholder": "Your site"})").get())->placeholderText(),
             QStringLiteral("Your site"));
}

void TypedFieldsTest::a_web_address_opens_in_the_browser()
{
    Browser browser;
    const auto editor = make<UrlField>(R"({"type_short": "Url"})");
    editor->setValue(QJsonValue());
    showActive(*editor);
    QVERIFY(!editor->openButton()->isEnabled());
    type(editor->lineEdit(), "https://example.org/a");
    QTest::keyClick(editor->lineEdit(), Qt::Key_Tab);
    QTRY_VERIFY(editor->openButton()->hasFocus());
    QTest::keyClick(editor->openButton(), Qt::Key_Space);
    QCOMPARE(browser.opened, QList<QUrl>{QUrl(QStringLiteral("https://example.org/a"))});
    editor->setValue(QStringLiteral("file:///etc/passwd"));
    QTest::mouseClick(editor->openButton(), Qt::LeftButton);
    QCOMPARE(browser.opened.size(), 1);
    editor->setReadOnly(true);
    editor->setValue(QStringLiteral("mailto:a@example.org"));
    QTest::mouseClick(editor->openButton(), Qt::LeftButton);
    QCOMPARE(browser.opened.size(), 2);
}

void TypedFieldsTest::the_button_tells_where_it_leads()
{
    const auto editor = make<UrlField>(R"({"type_short": "Url"})");
    editor->setValue(QStringLiteral("https://example.org/a"));
    showActive(*editor);
    QVERIFY(editor->openButton()->toolTip().contains(QStringLiteral("https://example.org/a")));
    QCOMPARE(editor->hint(), QString());
    type(editor->lineEdit(), "file:///etc/passwd");
    QVERIFY(editor->openButton()->toolTip().contains(QStringLiteral("not “file:///etc/passwd”")));
    QVERIFY(!editor->hint().isEmpty() && !editor->openButton()->isEnabled());
    // It stays a value like any other.
    QVERIFY(editor->isReadable());
    type(editor->lineEdit(), "https://example.org/<b>");
    QVERIFY(editor->openButton()->toolTip().contains(QStringLiteral("&lt;b&gt;")));
    QCOMPARE(editor->hint(), QString());
}

void TypedFieldsTest::a_complex_number_is_typed_in_two_parts()
{
    const auto editor = make<ComplexField>(R"({"type_short": "Complex"})", QLocale(QLocale::German));
    editor->setValue(QJsonValue());
    showActive(*editor);
    QTest::keyClicks(lineOf(editor->real()), QStringLiteral("1,5"));
    QCOMPARE(editor->value(), sampleValue(R"({"real": 1.5, "imag": 0})"));
    QTest::keyClick(lineOf(editor->real()), Qt::Key_Tab);
    QTRY_VERIFY(lineOf(editor->imaginary())->hasFocus());
    QTest::keyClicks(lineOf(editor->imaginary()), QStringLiteral("-2"));
    QCOMPARE(editor->value(), sampleValue(R"({"real": 1.5, "imag": -2})"));
    QVERIFY(editor->isModified());
    lineOf(editor->real())->clear();
    lineOf(editor->imaginary())->clear();
    QVERIFY(editor->value().isNull() && !editor->isModified());
    editor->setValue(sampleValue(R"({"real": 0.25, "imag": 3})"));
    QCOMPARE(lineOf(editor->real())->text(), QStringLiteral("0,25"));
    QCOMPARE(lineOf(editor->imaginary())->text(), QStringLiteral("3"));
    type(lineOf(editor->imaginary()), "4");
    type(lineOf(editor->imaginary()), "3");
    QVERIFY(!editor->isModified());
}

void TypedFieldsTest::a_complex_number_says_which_part_is_wrong()
{
    const auto editor = make<ComplexField>(R"({"type_short": "Complex"})");
    editor->setValue(QJsonValue());
    type(lineOf(editor->imaginary()), "two");
    QVERIFY(!editor->isReadable());
    QCOMPARE(editor->inputError(), QStringLiteral("Enter a number."));
    editor->setInvalid(true);
    QVERIFY(isInvalid(editor->imaginary()->input()));
    QVERIFY(!isInvalid(editor->real()->input()));
    type(lineOf(editor->imaginary()), "2");
    QVERIFY(editor->isReadable());
}

void TypedFieldsTest::a_free_object_is_typed()
{
    const auto editor = make<FreeDictField>(R"({"type_short": "FreeDict", "ui": "JSON"})");
    editor->setValue(QJsonValue());
    QCOMPARE(editor->textEdit()->toPlainText(), QString());
    QTest::keyClicks(editor->textEdit(), QStringLiteral("{\"a\": 9007199254740993"));
    QVERIFY(!editor->isReadable());
    QCOMPARE(editor->hint(), editor->inputError());
    QVERIFY(!editor->textEdit()->extraSelections().isEmpty());
    // Also what cannot be read is part of a draft.
    QCOMPARE(editor->value(), QJsonValue(QStringLiteral("{\"a\": 9007199254740993")));
    const QJsonValue draft = editor->value();
    editor->setValue(QJsonValue());
    editor->edit(draft);
    QVERIFY(!editor->isReadable() && editor->isModified());
    editor->textEdit()->moveCursor(QTextCursor::End);
    QTest::keyClicks(editor->textEdit(), QStringLiteral("}"));
    QVERIFY(editor->isReadable());
    QVERIFY(editor->textEdit()->extraSelections().isEmpty());
    QCOMPARE(editor->value(), sampleValue(R"({"a": 9007199254740993})"));
    editor->textEdit()->clear();
    QVERIFY(editor->value().isNull() && !editor->isModified());
}

void TypedFieldsTest::a_free_object_names_line_and_column_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("first line") << QStringLiteral("{x}") << QStringLiteral("Line 1, column 2:");
    QTest::newRow("third line") << QStringLiteral("{\n  \"a\": 1,\n  \"é\": ?\n}")
                                << QStringLiteral("Line 3, column 8:");
    QTest::newRow("end") << QStringLiteral("{\n\"a\": 1") << QStringLiteral("Line 2, column 7:");
    QTest::newRow("array") << QStringLiteral("[1]") << QStringLiteral("Enter an object:");
    QTest::newRow("number") << QStringLiteral("12") << QStringLiteral("Line 1, column 1:");
}

void TypedFieldsTest::a_free_object_names_line_and_column()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    const auto editor = make<FreeDictField>(R"({"type_short": "FreeDict", "ui": "JSON"})");
    editor->textEdit()->setPlainText(text);
    QVERIFY2(editor->inputError().startsWith(place), qPrintable(editor->inputError()));
}

void TypedFieldsTest::a_free_object_is_tidied_when_it_is_left()
{
    FieldRow row(FieldEditorFactory::instance().make(
        sampleField(R"({"type_short": "FreeDict", "ui": "JSON"})"), FieldContext()));
    auto *editor = qobject_cast<FreeDictField *>(row.editor());
    editor->setValue(sampleValue(R"({"a": 1})"));
    showActive(row);
    QCOMPARE(editor->textEdit()->toPlainText(), QStringLiteral("{\n    \"a\": 1\n}"));
    editor->textEdit()->setFocus();
    editor->textEdit()->setPlainText(QStringLiteral("{\"b\":[1,2]}"));
    editor->textEdit()->clearFocus();
    QCOMPARE(editor->textEdit()->toPlainText(),
             QStringLiteral("{\n    \"b\": [\n        1,\n        2\n    ]\n}"));
    QCOMPARE(editor->value(), sampleValue(R"({"b": [1, 2]})"));
    editor->textEdit()->setPlainText(QStringLiteral("{"));
    QVERIFY(row.shownMistake().isEmpty());
    row.leave();
    QVERIFY(row.shownMistake().startsWith(QStringLiteral("Line 1, column 2:")));
    QVERIFY(isInvalid(editor->textEdit()));
}

void TypedFieldsTest::a_tuple_is_null_until_one_place_is_filled()
{
    const auto editor = make<TupleField>(PositionJson);
    editor->setValue(QJsonValue());
    QCOMPARE(editor->rows().size(), 2);
    QCOMPARE(editor->rows().at(0)->field().title, QStringLiteral("x"));
    QCOMPARE(editor->rows().at(1)->field().title, QStringLiteral("2."));
    showActive(*editor);
    QSignalSpy edited(editor.get(), &FieldEditor::edited);
    QLineEdit *first = lineOf(editor->rows().at(0)->editor());
    QTest::keyClicks(first, QStringLiteral("1.5"));
    QCOMPARE(editor->value(), sampleValue("[1.5, null]"));
    QCOMPARE(edited.size(), 3);
    QTest::keyClick(first, Qt::Key_Tab);
    QLineEdit *second = lineOf(editor->rows().at(1)->editor());
    QTRY_VERIFY(second->hasFocus());
    QTest::keyClicks(second, QStringLiteral("2"));
    QCOMPARE(editor->value(), sampleValue("[1.5, 2]"));
    first->clear();
    second->clear();
    QVERIFY(editor->value().isNull() && !editor->isModified());
    editor->setValue(sampleValue("[1.5, 2]"));
    QCOMPARE(second->text(), QStringLiteral("2"));
    type(first, "x");
    QVERIFY(!editor->isReadable());
    QVERIFY(!editor->inputError().isEmpty());
    type(first, "1.5");
    QVERIFY(editor->isReadable() && !editor->isModified());
    first->clear();
    second->clear();
    QVERIFY(editor->value().isNull() && editor->isModified());

    const auto flags = make<TupleField>(
        R"({"type_short": "Tuple", "sub_types": [{"type_short": "Int"}, {"type_short": "Bool"}]})");
    flags->setValue(QJsonValue());
    type(lineOf(flags->rows().at(0)->editor()), "7");
    QCOMPARE(flags->value(), sampleValue("[7, false]"));
}

void TypedFieldsTest::a_tuple_shows_mistakes_at_its_places()
{
    const auto editor = make<TupleField>(PositionJson);
    editor->setValue(sampleValue("[1, 2]"));
    editor->touchAll();
    const QStringList rest = editor->showErrors({{QStringLiteral("$.p[1]"), {QStringLiteral("Too far.")}},
                                                 {QStringLiteral("$.p"), {QStringLiteral("No such place.")}}},
                                                QStringLiteral("$.p"));
    QCOMPARE(rest, QStringList{QStringLiteral("No such place.")});
    QCOMPARE(editor->rows().at(1)->shownMistake(), QStringLiteral("Too far."));
    QVERIFY(editor->rows().at(0)->shownMistake().isEmpty());
    QCOMPARE(editor->innerMistakes(), 1);
}

void TypedFieldsTest::a_tuple_takes_as_many_lines_as_it_needs()
{
    const auto editor = make<TupleField>(R"({"type_short": "Tuple", "sub_types": [{"type_short": "Int"},
        {"type_short": "Int"}, {"type_short": "Int"}, {"type_short": "Int"}]})");
    showActive(*editor);
    const auto lines = [&] {
        QSet<int> tops;
        for (const FieldRow *row : editor->rows())
            tops.insert(row->y());
        return int(tops.size());
    };
    editor->resize(600, 200);
    QTRY_COMPARE(lines(), 1);
    editor->resize(270, 300);
    QTRY_COMPARE(lines(), 2);
    editor->resize(120, 400);
    QTRY_COMPARE(lines(), 4);
    editor->resize(600, 200);
    QTRY_COMPARE(lines(), 1);
}

void TypedFieldsTest::a_value_chooses_its_type_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("index");
    const auto row = [](const char *value, int index) { QTest::newRow(value) << QByteArray(value) << index; };
    row("null", 0);
    row("12", 0);
    row("\"word\"", 1);
    row("\"192.0.2.1\"", 2);
    row("[1, 2]", 3);
    row("[]", 3);
    // Fits none: shown all the same.
    row("true", 0);
    row("{\"a\": 1}", 0);
}

void TypedFieldsTest::a_value_chooses_its_type()
{
    QFETCH(QByteArray, value);
    QFETCH(int, index);
    const auto editor = make<InField>(EitherJson);
    editor->setValue(sampleValue(value.constData()));
    QCOMPARE(editor->typeBox()->currentIndex(), index);
    QVERIFY(editor->isReadable() && !editor->isModified());
    QCOMPARE(editor->value(), sampleValue(value.constData()));
}

void TypedFieldsTest::another_type_takes_the_value_over()
{
    const auto editor = make<InField>(EitherJson);
    editor->setValue(12);
    showActive(*editor);
    QSignalSpy edited(editor.get(), &FieldEditor::edited);
    type(lineOf(editor->current()), "13");
    QCOMPARE(editor->value(), QJsonValue(13));
    QVERIFY(editor->isModified());
    // By keyboard; 13 is no word, so that the text begins empty.
    editor->typeBox()->setFocus();
    QTest::keyClick(editor->typeBox(), Qt::Key_Down);
    QCOMPARE(editor->typeBox()->currentIndex(), 1);
    QVERIFY(editor->value().isNull() && editor->isModified());
    QVERIFY(!editor->current()->isHidden());
    type(lineOf(editor->current()), "word");
    QCOMPARE(editor->value(), QJsonValue(QStringLiteral("word")));
    QTest::keyClick(editor->typeBox(), Qt::Key_Up);
    QVERIFY(editor->value().isNull());
    type(lineOf(editor->current()), "12");
    QVERIFY(!editor->isModified());
    type(lineOf(editor->current()), "x");
    QVERIFY(!editor->isReadable());
    QCOMPARE(editor->inputError(), QStringLiteral("Enter a whole number."));
    type(lineOf(editor->current()), "14");
    QTest::keyClick(editor->typeBox(), Qt::Key_Down);
    QVERIFY(editor->value().isNull());
    // Nothing was entered there: what was left behind is back.
    QTest::keyClick(editor->typeBox(), Qt::Key_Up);
    QCOMPARE(editor->value(), QJsonValue(14));
    // A draft comes back with the type that it fits.
    editor->edit(QStringLiteral("again"));
    QCOMPARE(editor->typeBox()->currentIndex(), 1);
    QVERIFY(editor->isModified());

    const auto plain = make<InField>(
        R"({"type_short": "In", "sub_scheme": [{"type_short": "Int"}, {"type_short": "String"}]})");
    plain->setValue(12);
    QTest::keyClick(plain->typeBox(), Qt::Key_Down);
    QCOMPARE(plain->value(), QJsonValue(QStringLiteral("12")));
    QTest::keyClick(plain->typeBox(), Qt::Key_Up);
    QCOMPARE(plain->value(), QJsonValue(12));
    QVERIFY(!plain->isModified());
    const QPointF middle = plain->typeBox()->rect().center();
    QWheelEvent wheel(middle, plain->typeBox()->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(plain->typeBox(), &wheel);
    QCOMPARE(plain->typeBox()->currentIndex(), 0);
}

void TypedFieldsTest::types_are_called_by_their_titles()
{
    const auto editor = make<InField>(EitherJson);
    QStringList names;
    for (int i = 0; i < editor->typeBox()->count(); ++i)
        names.append(editor->typeBox()->itemText(i));
    QCOMPARE(names, QStringList({QStringLiteral("Whole number"), QStringLiteral("A word"),
                                 QStringLiteral("IP address"), QStringLiteral("List")}));
}

void TypedFieldsTest::editors_can_be_read_only_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *name, const char *json, const char *value) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(value);
    };
    row("Tuple", PositionJson, "[1.5, 2]");
    row("In", EitherJson, "12");
    row("Complex", R"({"type_short": "Complex"})", R"({"real": 1, "imag": 2})");
    row("IpAddress", R"({"type_short": "IpAddress"})", "\"192.0.2.1\"");
    row("IpNetwork", R"({"type_short": "IpNetwork"})", "\"192.0.2.0/24\"");
    row("Url", R"({"type_short": "Url"})", "\"https://example.org\"");
    row("FreeDict", R"({"type_short": "FreeDict"})", R"({"a": 1})");
    row("Bytes", R"({"type_short": "Bytes"})", "\"SGVsbG8=\"");
    row("File", R"({"type_short": "File"})", R"({"filename": "x.png", "size": 1})");
}

void TypedFieldsTest::editors_can_be_read_only()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, value);
    const auto editor = make(json.constData());
    editor->setValue(sampleValue(value.constData()));
    editor->setReadOnly(true);
    showActive(*editor);
    QWidget host;
    for (QLineEdit *edit : editor->findChildren<QLineEdit *>()) {
        QVERIFY(edit->isReadOnly() || !edit->isVisible());
        QTest::keyClicks(edit, QStringLiteral("7"));
    }
    for (QPlainTextEdit *edit : editor->findChildren<QPlainTextEdit *>())
        QTest::keyClicks(edit, QStringLiteral("7"));
    for (QComboBox *box : editor->findChildren<QComboBox *>())
        QVERIFY(!box->isEnabled());
    for (QPushButton *button : editor->findChildren<QPushButton *>())
        QVERIFY(!button->isVisible() || button->isCheckable()); // which only shows it otherwise
    QVERIFY(!editor->isModified());
    editor->setReadOnly(false);
    for (QLineEdit *edit : editor->findChildren<QLineEdit *>())
        QVERIFY(!edit->isReadOnly());
}

void TypedFieldsTest::rows_say_why_they_are_read_only()
{
    const auto rowOf = [](const char *json) {
        return std::make_unique<FieldRow>(
            FieldEditorFactory::instance().make(sampleField(json), FieldContext()));
    };
    const auto computed = rowOf(R"({"type_short": "Int", "set": "func", "help": "A sum."})");
    QVERIFY(computed->editor()->isReadOnly());
    QCOMPARE(computed->shownReason(), QStringLiteral("Computed from other fields"));
    QCOMPARE(computed->editor()->toolTip(), computed->shownReason());
    QCOMPARE(computed->editor()->input()->accessibleDescription(),
             QStringLiteral("A sum.\nComputed from other fields"));
    const auto denied = rowOf(R"({"type_short": "Int", "rights": {"modify": false}})");
    QCOMPARE(denied->shownReason(), QStringLiteral("You are not allowed to change this field"));
    const auto free = rowOf(R"({"type_short": "Int"})");
    QCOMPARE(free->shownReason(), QString());
    QVERIFY(free->editor()->toolTip().isEmpty());
    free->setReadOnly(true, ReadOnlyReason::Fixed);
    QVERIFY(free->editor()->isReadOnly());
    QCOMPARE(free->shownReason(), QStringLiteral("This field cannot be changed"));
    QVERIFY(!free->findChildren<QLabel *>().isEmpty());
    free->setReadOnly(false);
    QVERIFY(!free->editor()->isReadOnly());
    QCOMPARE(free->shownReason(), QString());
    // Others are never to be changed, whatever anyone says.
    const auto unknown = rowOf(R"({"type_short": "Matrix"})");
    unknown->setReadOnly(false);
    QVERIFY(unknown->editor()->isReadOnly());
    QCOMPARE(unknown->shownReason(), QStringLiteral("read-only"));
}

void TypedFieldsTest::a_group_that_is_read_only_gives_back_what_was_not()
{
    const auto group = make<DictField>(R"({"type_short": "Dict", "order": ["a", "b"],
        "sub_scheme": {"a": {"type_short": "Int"}, "b": {"type_short": "Int", "set": "func"}}})");
    FieldRow *a = group->grid()->rows().at(0);
    FieldRow *b = group->grid()->rows().at(1);
    group->setReadOnly(true);
    QVERIFY(a->editor()->isReadOnly() && b->editor()->isReadOnly());
    QCOMPARE(b->shownReason(), QStringLiteral("Computed from other fields"));
    group->setReadOnly(false);
    QVERIFY(!a->editor()->isReadOnly());
    QVERIFY(b->editor()->isReadOnly());
}

void TypedFieldsTest::editors_have_names_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *json, const char *name) {
        QTest::newRow(json) << QByteArray(json) << QString::fromUtf8(name);
    };
    row(PositionJson, "Value, x");
    row(EitherJson, "Value");
    row(R"({"type_short": "Complex"})", "Value, real part");
    row(R"({"type_short": "IpAddress"})", "Value");
    row(R"({"type_short": "Url", "required": true})", "Value, required");
    row(R"({"type_short": "FreeDict"})", "Value");
    row(R"({"type_short": "Bytes"})", "Value: Load…");
    row(R"({"type_short": "File"})", "Value: Choose…");
}

void TypedFieldsTest::editors_have_names()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, name);
    const FieldRow row(FieldEditorFactory::instance().make(sampleField(json.constData()), FieldContext()));
    QVERIFY(row.editor()->input());
    QCOMPARE(row.editor()->input()->accessibleName(), name);
    for (const QToolButton *button : row.findChildren<QToolButton *>())
        QVERIFY(!button->accessibleName().isEmpty() && !button->toolTip().isEmpty());
}

#include "TypedFieldsTest.moc"
