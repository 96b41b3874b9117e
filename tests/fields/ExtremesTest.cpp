// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fields/ExtremesTest.h"

#include "core/api/RunTime.h"
#include "tests/fields/FieldInput.h"
#include "ui/fields/ChipsField.h"
#include "ui/fields/DateText.h"
#include "ui/fields/FieldRow.h"
#include "ui/fields/JsonTree.h"
#include "ui/fields/ListEntry.h"
#include "ui/fields/ListField.h"
#include "ui/fields/NumberField.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace backdesk;
using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

QPlainTextEdit *textOf(const FieldEditor &editor)
{
    return editor.findChild<QPlainTextEdit *>();
}

/// Sanitizers make everything many times as long.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr double Patience = 15;
#else
constexpr double Patience = 1;
#endif

/// For what this thread has the processor, in milliseconds: others use the machine as well.
template <class Work>
double costOf(const Work &work)
{
    const ThreadClock clock = ThreadClock::ofThisThread();
    const auto before = clock.used();
    work();
    const auto after = clock.used();
    return before && after ? double((*after - *before).count()) / 1e6 : 0;
}

/// Of the middle one of some tries.
template <class Work>
double usualCostOf(const Work &work)
{
    QList<double> costs;
    for (int i = 0; i < 9; ++i)
        costs.append(costOf(work));
    std::sort(costs.begin(), costs.end());
    return costs.at(4);
}

} // namespace

void ExtremesTest::pasted_lines_become_one_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *field, const char16_t *pasted, const char16_t *value) {
        QTest::newRow(name) << QByteArray(field) << QString::fromUtf16(pasted) << QString::fromUtf16(value);
    };
    row("cell", R"({"type_short": "String"})", u"Ada\n", u"Ada");
    row("windows", R"({"type_short": "String"})", u"Ada\r\nLovelace\r\n", u"Ada Lovelace");
    row("lines", R"({"type_short": "String"})", u"one\ntwo\u2028three", u"one two three");
    row("email", R"({"type_short": "String", "ui": "Email"})", u"jane@example.org\n", u"jane@example.org");
    row("url", R"({"type_short": "String", "ui": "URL"})", u"https://example.org/a\n",
        u"https://example.org/a");
    row("search", R"({"type_short": "String", "ui": "Search"})", u"moon\nlight", u"moon light");
    row("password", R"({"type_short": "String", "ui": "Password"})", u"secret\n", u"secret");
    row("address", R"({"type_short": "IpAddress"})", u"192.0.2.1\n", u"192.0.2.1");
    row("color", R"({"type_short": "String", "ui": "Color"})", u"#2f5fd0\n", u"#2f5fd0");
    row("time", R"({"type_short": "String", "ui": "Time"})", u"10:20\n", u"10:20");
    row("date", R"({"type_short": "String", "ui": "Date"})", u"2026-12-31\n", u"2026-12-31");
}

void ExtremesTest::pasted_lines_become_one()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, pasted);
    QFETCH(QString, value);
    const auto editor = make(field.constData());
    editor->setValue(QJsonValue());
    showActive(*editor);
    QLineEdit *line = lineOf(*editor);
    line->setFocus();
    QGuiApplication::clipboard()->setText(pasted);
    QTest::keySequence(line, QKeySequence::Paste);
    QCOMPARE(editor->value(), QJsonValue(value));
    QVERIFY2(editor->isReadable(), qPrintable(editor->inputError()));
    QGuiApplication::clipboard()->clear();
    line->undo();
    QVERIFY(line->text().isEmpty() || !line->text().contains(u'\n'));
    // What was stored with line breaks keeps them, also when something else of it is changed.
    if (QByteArray(QTest::currentDataTag()) != "lines")
        return;
    editor->setValue(QStringLiteral("a\nb"));
    QVERIFY(!editor->isModified());
    line->end(false);
    QTest::keyClicks(line, QStringLiteral("c"));
    QCOMPARE(editor->value(), QJsonValue(QStringLiteral("a\nbc")));
}

void ExtremesTest::odd_blanks_and_line_ends_stay_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("written");
    const char *const fields[] = {R"({"type_short": "String", "ui": "Textarea"})",
                                  R"({"type_short": "String", "ui": "Markdown"})"};
    for (const char *field : fields) {
        const QByteArray name = QByteArray(field).contains("Markdown") ? "markdown " : "textarea ";
        const auto row = [&](const char *what, const char16_t *stored, const char16_t *written) {
            QTest::addRow("%s%s", name.constData(), what)
                << QByteArray(field) << QString::fromUtf16(stored) << QString::fromUtf16(written);
        };
        row("no-break space", u"Ceci\u00A0: 10\u202F000\u00A0\u20AC",
            u"Ceci\u00A0: 10\u202F000\u00A0\u20AC!");
        row("windows", u"one\r\ntwo\r\n", u"one\r\ntwo\r\n!");
        row("unix", u"one\ntwo\n", u"one\ntwo\n!");
        row("family", u"\U0001F468\u200D\U0001F469\u200D\U0001F467 e\u0301",
            u"\U0001F468\u200D\U0001F469\u200D\U0001F467 e\u0301!");
        row("right to left", u"\u200F\u0645\u0631\u062D\u0628\u0627 (abc)\u200E",
            u"\u200F\u0645\u0631\u062D\u0628\u0627 (abc)\u200E!");
        row("tabs", u"a\tb  c ", u"a\tb  c !");
    }
}

void ExtremesTest::odd_blanks_and_line_ends_stay()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, stored);
    QFETCH(QString, written);
    const auto editor = make(field.constData());
    editor->setValue(stored);
    showActive(*editor);
    QCOMPARE(editor->value(), QJsonValue(stored));
    QPlainTextEdit *edit = textOf(*editor);
    edit->moveCursor(QTextCursor::End);
    QTest::keyClick(edit, '!');
    QCOMPARE(editor->value(), QJsonValue(written));
    QTest::keyClick(edit, Qt::Key_Backspace);
    QVERIFY(!editor->isModified());
    QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
    const QString end = stored.contains(u'\r') ? QStringLiteral("\r\n") : QStringLiteral("\n");
    QCOMPARE(editor->value(), QJsonValue(QString(stored + end)));
}

void ExtremesTest::dates_come_back_in_every_language()
{
    const QStringList moments{QStringLiteral("2026-12-31T23:59:00Z"), QStringLiteral("1899-02-28T09:05:00Z"),
                              QStringLiteral("1600-01-01T12:30:00Z"), QStringLiteral("9999-12-31T00:00:00Z"),
                              QStringLiteral("0987-06-05T04:03:00Z"), QStringLiteral("2049-10-11T00:30:00Z"),
                              QStringLiteral("1931-05-20T18:15:00Z")};
    QStringList failures;
    const QList<QLocale> locales =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale &locale : locales) {
        for (const QString &moment : moments) {
            const auto parts = DateText::fromStored(moment);
            QVERIFY(parts);
            const QString shown = parts->toLocal(locale);
            const auto read = DateText::fromLocal(shown, locale);
            if (!read || read->date != parts->date || read->time != parts->time)
                failures << QStringLiteral("%1 %2: %3").arg(locale.name(), moment, shown);
        }
    }
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
}

void ExtremesTest::hours_that_clocks_skip_can_be_written_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");
    QTest::newRow("spring") << QByteArray("Europe/Berlin") << QStringLiteral("29/03/2026 02:30")
                            << QStringLiteral("2026-03-29T02:30:00");
    QTest::newRow("autumn") << QByteArray("Europe/Berlin") << QStringLiteral("25/10/2026 02:30")
                            << QStringLiteral("2026-10-25T02:30:00");
    QTest::newRow("midnight") << QByteArray("America/Sao_Paulo") << QStringLiteral("04/11/2018")
                              << QStringLiteral("2018-11-04T00:00:00");
    QTest::newRow("skipped day") << QByteArray("Pacific/Apia") << QStringLiteral("30/12/2011 10:00")
                                 << QStringLiteral("2011-12-30T10:00:00");
}

void ExtremesTest::hours_that_clocks_skip_can_be_written()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, text);
    QFETCH(QString, stored);
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", zone);
    tzset();
    const auto read = DateText::fromLocal(text, QLocale(QLocale::English, QLocale::UnitedKingdom));
    qputenv("TZ", before);
    tzset();
    QVERIFY(read);
    QCOMPARE(read->toStored(), stored);
}

void ExtremesTest::numbers_of_any_size_stay_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QJsonValue>("value");
    const QByteArray whole = R"({"type_short": "Int"})";
    const QByteArray broken = R"({"type_short": "Float"})";
    const auto row = [](const char *text, const QByteArray &field, const QJsonValue &value) {
        QTest::addRow("%s %s", field.contains("Int") ? "Int" : "Float", text)
            << field << QByteArray(text) << value;
    };
    row("9223372036854775807", whole, QJsonValue(std::numeric_limits<qint64>::max()));
    row("-9223372036854775808", whole, QJsonValue(std::numeric_limits<qint64>::min()));
    row("9007199254740993", whole, QJsonValue(qint64(9007199254740993)));
    row("9223372036854775808", whole, QStringLiteral("9223372036854775808"));
    row("1e3", whole, QStringLiteral("1e3"));
    row("1.5", whole, QStringLiteral("1.5"));
    row("1.7976931348623157e308", broken, 1.7976931348623157e308);
    row("5e-324", broken, 5e-324);
    row("1e400", broken, QStringLiteral("1e400"));
    row("nan", broken, QStringLiteral("nan"));
    row("inf", broken, QStringLiteral("inf"));
    row("0.1234567890123456", broken, 0.1234567890123456);
    row("123456789.12345678", broken, 123456789.12345678);
    row("-0.5", broken, -0.5);
}

void ExtremesTest::numbers_of_any_size_stay()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, text);
    QFETCH(QJsonValue, value);
    const auto editor = make<NumberField>(field.constData());
    editor->setValue(QJsonValue());
    showActive(*editor);
    type(*editor, text.constData());
    QCOMPARE(editor->value(), value);
    QCOMPARE(editor->isReadable(), value.isDouble());
    // Tidied when it is left; the number is the same.
    QTest::keyClick(lineOf(*editor), Qt::Key_Return);
    QCOMPARE(editor->value(), value);
    if (value.isDouble())
        QCOMPARE(NumberField::parse(lineOf(*editor)->text(), editor->field(), editor->locale()), value);
}

void ExtremesTest::opacity_stands_behind()
{
    const auto editor = make(R"({"type_short": "String", "ui": "Color"})");
    editor->setValue(QStringLiteral("#ff000080"));
    showActive(*editor);
    QCOMPARE(lineOf(*editor)->text(), QStringLiteral("#ff000080"));
    // The sample is red; Qt would take it for a blue.
    const QImage sample = editor->findChild<QToolButton *>()->icon().pixmap(16, 16).toImage();
    const QColor middle = sample.pixelColor(sample.rect().center());
    QVERIFY2(middle.red() > 200 && middle.blue() < 50 && middle.alpha() < 200,
             qPrintable(middle.name(QColor::HexArgb)));
    for (const char *text : {"#f008", "#FF000088 "}) {
        type(*editor, text);
        QTest::keyClick(lineOf(*editor), Qt::Key_Return);
        QCOMPARE(editor->value(), QJsonValue(QStringLiteral("#ff000088")));
    }
    type(*editor, "#f00");
    QTest::keyClick(lineOf(*editor), Qt::Key_Return);
    QCOMPARE(editor->value(), QJsonValue(QStringLiteral("#ff0000")));
    type(*editor, "#ff00008");
    QVERIFY(!editor->inputError().isEmpty());
}

void ExtremesTest::steps_leave_the_other_digits()
{
    const auto editor = make<NumberField>(R"({"type_short": "Float"})");
    editor->setValue(123456789.1234567);
    showActive(*editor);
    QTest::keyClick(lineOf(*editor), Qt::Key_Up);
    QCOMPARE(editor->value().toDouble(), 123456790.1234567);
    editor->setValue(0.1);
    editor->setProps({{QStringLiteral("step"), 0.2}});
    QTest::keyClick(lineOf(*editor), Qt::Key_Up);
    QCOMPARE(editor->value().toDouble(), 0.3);
}

void ExtremesTest::long_texts_are_written_quickly_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("Textarea") << QByteArray(R"({"type_short": "String", "ui": "Textarea"})");
    QTest::newRow("counted") << QByteArray(
        R"({"type_short": "String", "ui": {"field": "Textarea", "props": {"maxLength": 2000000}}})");
    QTest::newRow("Markdown") << QByteArray(R"({"type_short": "String", "ui": "Markdown"})");
}

void ExtremesTest::long_texts_are_written_quickly()
{
    QFETCH(QByteArray, field);
    QString text;
    while (text.size() < 1'000'000)
        text += QStringLiteral("A line of a long text, as they are written in books.\n");
    FieldRow row(make(field.constData()).release());
    row.editor()->setValue(text);
    showActive(row);
    QPlainTextEdit *edit = textOf(*row.editor());
    edit->setFocus();
    edit->moveCursor(QTextCursor::End);
    const double cost = usualCostOf([&] {
        QTest::keyClick(edit, 'x');
        QCoreApplication::processEvents();
    });
    QCOMPARE(row.editor()->value(), QJsonValue(QString(text + QString(9, u'x'))));
    qInfo("1 MB: a key %.1f ms", cost);
    QVERIFY2(cost < 16 * Patience, qPrintable(QString::number(cost)));
}

void ExtremesTest::a_thousand_chips_are_quick()
{
    QJsonArray words;
    for (int i = 0; i < 1000; ++i)
        words.append(QStringLiteral("word %1").arg(i));
    FieldRow row(
        make(R"({"type_short": "List", "sub_type": {"type_short": "String"}, "ui": "Tags"})").release());
    const double shown = costOf([&] {
        row.editor()->setValue(words);
        showActive(row);
        QCoreApplication::processEvents();
    });
    QLineEdit *line = lineOf(*row.editor());
    line->setFocus();
    const double typed = usualCostOf([&] {
        QTest::keyClick(line, 'x');
        QCoreApplication::processEvents();
    });
    const double added = costOf([&] {
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::processEvents();
    });
    QCOMPARE(row.editor()->value().toArray().size(), 1001);
    qInfo("1,000 chips: shown %.1f ms, a key %.1f ms, another %.1f ms", shown, typed, added);
    QVERIFY2(typed < 16 * Patience && added < 200 * Patience,
             qPrintable(QStringLiteral("%1, %2").arg(typed).arg(added)));
}

void ExtremesTest::long_lists_are_quick()
{
    QJsonArray numbers;
    for (int i = 0; i < 5000; ++i)
        numbers.append(i);
    FieldRow row(make(R"({"type_short": "List", "sub_type": {"type_short": "Int"}})").release());
    const double shown = costOf([&] {
        row.editor()->setValue(numbers);
        showActive(row);
        QCoreApplication::processEvents();
    });
    auto *list = qobject_cast<ListField *>(row.editor());
    QVERIFY(list && list->entries().size() == ListField::Batch);
    QVERIFY(!list->isModified());
    auto *line = list->findChild<QLineEdit *>();
    line->setFocus();
    const double typed = usualCostOf([&] {
        QTest::keyClick(line, '1');
        QCoreApplication::processEvents();
    });
    QCOMPARE(list->value().toArray().size(), 5000);
    QCOMPARE(list->value().toArray().at(4999), QJsonValue(4999));
    qInfo("5,000 entries: shown %.1f ms, a key %.1f ms", shown, typed);
    QVERIFY2(typed < 16 * Patience && shown < 2000 * Patience,
             qPrintable(QStringLiteral("%1, %2").arg(shown).arg(typed)));
}

void ExtremesTest::folded_entries_take_part()
{
    QJsonArray numbers;
    for (int i = 0; i < 320; ++i)
        numbers.append(i);
    const auto list = make<ListField>(R"({"type_short": "List", "sub_type": {"type_short": "Int"}})");
    list->setValue(numbers);
    showActive(*list);
    QVERIFY(list->moreButton()->isVisible());
    // Mistakes of what is not shown are told with its place.
    QCOMPARE(list->showErrors({{QStringLiteral("$.x[150]"), {QStringLiteral("Too much.")}}},
                              QStringLiteral("$.x")),
             QStringList{QStringLiteral("Entry 151: Too much.")});
    // An entry that is added stands behind them all.
    QTest::mouseClick(list->addButton(), Qt::LeftButton);
    QTest::keyClicks(list->entries().last()->editor()->input(), QStringLiteral("7"));
    numbers.append(7);
    QCOMPARE(list->value(), QJsonValue(numbers));
    QCOMPARE(list->entries().last()->editor()->input()->accessibleName(), QStringLiteral("Value, entry 321"));
    // A copy stands behind what it is of.
    list->entries().first()->copyButton()->click();
    numbers.insert(1, 0);
    QCOMPARE(list->value(), QJsonValue(numbers));
    // Keys move over what is folded, which shows.
    list->setValue(numbers);
    ListEntry *held = list->entries().last();
    held->editor()->setFocus();
    QTest::keyClick(held->editor()->input(), Qt::Key_Down, Qt::AltModifier);
    const QJsonValue moved = numbers.takeAt(ListField::Batch - 1);
    numbers.insert(ListField::Batch, moved);
    QCOMPARE(list->value(), QJsonValue(numbers));
    QCOMPARE(list->entries().size(), 2 * ListField::Batch);
    // All of them, by the button; then it is gone and the order the same.
    while (list->moreButton()->isVisible())
        QTest::keyClick(list->moreButton(), Qt::Key_Space);
    QCOMPARE(list->entries().size(), numbers.size());
    QCOMPARE(list->value(), QJsonValue(numbers));
    ListEntry *last = list->entries().last();
    last->upButton()->click();
    const QJsonValue up = numbers.takeAt(numbers.size() - 1);
    numbers.insert(numbers.size() - 1, up);
    QCOMPARE(list->value(), QJsonValue(numbers));
    for (qsizetype i = 1; i < list->entries().size(); ++i)
        QTRY_VERIFY(list->entries().at(i - 1)->y() < list->entries().at(i)->y());
    QVERIFY(list->addButton()->y() > last->y());
}

void ExtremesTest::narrow_trees_have_room_for_values()
{
    const auto editor = make(R"({"type_short": "FreeDict", "ui": "Tree"})");
    editor->setValue(sampleValue(R"({"name": "a value", "size": {"height": 3}})"));
    auto *tree = editor->findChild<JsonTree *>();
    QVERIFY(tree);
    for (const int width : {1000, 320, 1000}) {
        editor->resize(width, 300);
        editor->show();
        QVERIFY(QTest::qWaitForWindowExposed(editor.get()));
        QTRY_COMPARE(editor->width(), width);
        QTRY_VERIFY2(tree->columnWidth(JsonTree::Value) + 1 >= tree->columnWidth(JsonTree::Name),
                     qPrintable(QStringLiteral("%1").arg(width)));
    }
}

void ExtremesTest::json_that_would_lose_something_is_told_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("mistake");
    const auto row = [](const char *text, const char16_t *mistake) {
        QTest::newRow(text) << QByteArray(text) << QString::fromUtf16(mistake);
    };
    row(R"({"n": 9223372036854775807, "m": -9223372036854775808, "f": 1.5e300})", u"");
    row(R"({"n": 9223372036854775808})",
        u"Line 1, column 7: 9223372036854775808 has more digits than can be kept.");
    row(R"({"text": "9223372036854775808, 1, 1"})", u"");
    row("{\"a\": 1,\n \"b\": {\"a\": 2},\n \"a\": 3}", u"Line 3, column 2: “a” stands twice in its group.");
    row(R"({"a": {"a": ["a", "a", {"a": "a"}]}, "b": "a"})", u"");
    row(R"({"a\"b": 1, "a": ["x\\"], "c": "x\\"})", u"");
}

void ExtremesTest::json_that_would_lose_something_is_told()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, mistake);
    const auto editor = make(R"({"type_short": "FreeDict", "ui": "JSON"})");
    editor->setValue(QJsonValue());
    showActive(*editor);
    textOf(*editor)->setPlainText(QString::fromUtf8(text));
    QCOMPARE(editor->inputError(), mistake);
    QCOMPARE(editor->value().isObject(), mistake.isEmpty());
}

void ExtremesTest::deep_trees_are_quick()
{
    QJsonValue deep = 1;
    for (int i = 0; i < 200; ++i)
        deep = QJsonObject{{QStringLiteral("in"), deep}, {QStringLiteral("n"), i}};
    const auto editor = make(R"({"type_short": "FreeDict"})");
    const double shown = costOf([&] {
        editor->setValue(deep);
        showActive(*editor);
        QCoreApplication::processEvents();
    });
    QCOMPARE(editor->value(), deep);
    QVERIFY(!editor->isModified());
    qInfo("200 levels: shown %.1f ms", shown);
    QVERIFY2(shown < 500 * Patience, qPrintable(QString::number(shown)));
}
