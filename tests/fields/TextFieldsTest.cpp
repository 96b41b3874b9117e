// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fields/TextFieldsTest.h"

#include "docs/examples/components/RatingField.h"
#include "tests/fields/FieldSamples.h"
#include "ui/fields/FieldEditorFactory.h"
#include "ui/fields/FreeDictField.h"
#include "ui/fields/JsonTree.h"
#include "ui/fields/LineField.h"
#include "ui/fields/MarkdownField.h"
#include "ui/fields/TextareaField.h"
#include "ui/fields/TextHeight.h"
#include "ui/fields/TreeField.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/HeightGrip.h"

#include <QAccessible>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextLayout>
#include <QToolButton>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

template <class Editor>
std::unique_ptr<Editor> make(const char *json)
{
    QLocale::setDefault(QLocale(QLocale::English));
    FieldEditor *editor = FieldEditorFactory::instance().make(sampleField(json), FieldContext());
    auto *wanted = qobject_cast<Editor *>(editor);
    if (!wanted)
        qFatal("%s makes another editor", json);
    return std::unique_ptr<Editor>(wanted);
}

std::unique_ptr<TreeField> tree(const char *value)
{
    auto field = make<TreeField>(R"({"type_short": "FreeDict", "ui": "Tree"})");
    field->setValue(sampleValue(value));
    showActive(*field);
    return field;
}

void typeInto(JsonTree *tree, const QString &text)
{
    auto *edit = tree->findChild<QLineEdit *>();
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
    // The view takes it a turn later.
    QTRY_VERIFY(!tree->findChild<QLineEdit *>());
}

} // namespace

void TextFieldsTest::a_long_text_grows_to_its_limit()
{
    const auto field = make<TextareaField>(
        R"({"type_short": "String", "ui": {"field": "Textarea", "props": {"rows": 2, "maxRows": 5}}})");
    showActive(*field);
    auto *edit = qobject_cast<QPlainTextEdit *>(field->input());
    const int two = edit->height();
    edit->insertPlainText(QStringLiteral("a\nb\nc\nd"));
    const int four = edit->height();
    QVERIFY(four > two);
    edit->insertPlainText(QStringLiteral("\ne\nf\ng\nh"));
    const int most = edit->height();
    QVERIFY(most > four);
    edit->insertPlainText(QStringLiteral("\ni"));
    QCOMPARE(edit->height(), most);
    field->setProps({{QStringLiteral("maxRows"), 20}});
    QVERIFY(edit->height() > most);
}

void TextFieldsTest::a_person_chooses_the_height()
{
    installAccessibility();
    FieldContext context;
    context.app.name = QStringLiteral("text-heights");
    context.collection = QStringLiteral("books");
    const auto open = [&context](const char *name) {
        const FieldMeta field =
            sampleField(R"({"type_short": "String", "ui": "Textarea"})", QString::fromLatin1(name));
        return std::unique_ptr<FieldEditor>(FieldEditorFactory::instance().make(field, context));
    };
    auto field = open("notes");
    field->setLayoutDirection(Qt::RightToLeft);
    showActive(*field);
    auto *edit = qobject_cast<QPlainTextEdit *>(field->input());
    const int usual = edit->height();
    const int line = edit->fontMetrics().lineSpacing();
    auto *grip = edit->findChild<HeightGrip *>();
    QCOMPARE(grip->geometry().bottomLeft(), edit->rect().bottomLeft());
    field->setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(grip->geometry().bottomRight(), edit->rect().bottomRight());
    QCOMPARE(QAccessible::queryAccessibleInterface(grip)->role(), QAccessible::Grip);
    edit->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(edit, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(edit, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(edit->height(), usual + 2 * line);
    QVERIFY(!field->isModified());
    const QPoint middle = grip->rect().center();
    QTest::mousePress(grip, Qt::LeftButton, {}, middle);
    QMouseEvent move(QEvent::MouseMove, middle, grip->mapToGlobal(middle + QPoint(0, 3 * line)), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(grip, &move);
    QTest::mouseRelease(grip, Qt::LeftButton, {}, grip->rect().center());
    QCOMPARE(edit->height(), usual + 5 * line);
    // The text does not change it any more, and it holds the next time.
    edit->setPlainText(QString(40, u'\n'));
    QCOMPARE(edit->height(), usual + 5 * line);
    field = open("notes");
    showActive(*field);
    edit = qobject_cast<QPlainTextEdit *>(field->input());
    QCOMPARE(edit->height(), usual + 5 * line);
    const auto chosen = [&open](const char *name) {
        const auto other = open(name);
        return qobject_cast<TextareaField *>(other.get())->height()->chosenLines();
    };
    QCOMPARE(chosen("other"), 0);
    QTest::mouseDClick(edit->findChild<HeightGrip *>(), Qt::LeftButton);
    QCOMPARE(edit->height(), usual);
    QCOMPARE(chosen("notes"), 0);
}

void TextFieldsTest::markdown_marks_what_is_selected()
{
    const auto field = make<MarkdownField>(R"({"type_short": "String", "ui": "Markdown"})");
    field->setValue(QStringLiteral("one word"));
    showActive(*field);
    QPlainTextEdit *edit = field->textEdit();
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(edit, Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(field->value(), QJsonValue(QStringLiteral("one **word**")));
    QTest::mouseClick(field->tools().at(1), Qt::LeftButton);
    QTest::keyClicks(edit, QStringLiteral("x"));
    QCOMPARE(field->value(), QJsonValue(QStringLiteral("one **word***x*")));
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(4);
    cursor.setPosition(12, QTextCursor::KeepAnchor);
    edit->setTextCursor(cursor);
    QTest::mouseClick(field->tools().at(0), Qt::LeftButton);
    QCOMPARE(field->value(), QJsonValue(QStringLiteral("one word*x*")));
}

void TextFieldsTest::markdown_makes_lists_and_links()
{
    const auto field = make<MarkdownField>(R"({"type_short": "String", "ui": "Markdown"})");
    field->setValue(QStringLiteral("a\nb"));
    showActive(*field);
    field->textEdit()->selectAll();
    QTest::mouseClick(field->tools().at(3), Qt::LeftButton);
    QCOMPARE(field->value(), QJsonValue(QStringLiteral("- a\n- b")));
    field->textEdit()->selectAll();
    QTest::mouseClick(field->tools().at(3), Qt::LeftButton);
    QVERIFY(!field->isModified());
    field->textEdit()->setPlainText(QStringLiteral("here"));
    field->textEdit()->selectAll();
    QTest::mouseClick(field->tools().at(2), Qt::LeftButton);
    QTest::keyClicks(field->textEdit(), QStringLiteral("https://example.org"));
    QCOMPARE(field->value(), QJsonValue(QStringLiteral("[here](https://example.org)")));
}

void TextFieldsTest::a_preview_loads_nothing()
{
    const auto field = make<MarkdownField>(R"({"type_short": "String", "ui": "Markdown"})");
    field->setValue(QStringLiteral("# Title\n\n**bold** ![x](file:///etc/passwd)"));
    showActive(*field);
    field->setPreviewed(true);
    QVERIFY(field->preview()->isVisible());
    QVERIFY(field->preview()->toPlainText().startsWith(QStringLiteral("Title\nbold")));
    QVERIFY(!field->preview()
                 ->loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/passwd")))
                 .isValid());
    QVERIFY(!field->tools().first()->isEnabled());
    field->setPreviewed(false);
    QVERIFY(field->textEdit()->isVisible());
}

void TextFieldsTest::links_of_a_preview_are_judged()
{
    const auto field = make<MarkdownField>(R"({"type_short": "String", "ui": "Markdown"})");
    field->setValue(QStringLiteral("[harmless](file:///etc/passwd)"));
    showActive(*field);
    field->setPreviewed(true);
    field->preview()->setFocus();
    Q_EMIT field->preview()->highlighted(QUrl(QStringLiteral("file:///etc/passwd")));
    QVERIFY(field->preview()->toolTip().contains(QStringLiteral("file:///etc/passwd")));
    QTest::keyClick(field->preview(), Qt::Key_Tab);
    QTest::keyClick(field->preview(), Qt::Key_Return);
    QVERIFY(field->hint().contains(QStringLiteral("file:///etc/passwd")));
    field->setPreviewed(false);
    QCOMPARE(field->hint(), QString());
}

void TextFieldsTest::a_read_only_markdown_is_read()
{
    const auto field = make<MarkdownField>(R"({"type_short": "String", "ui": "Markdown"})");
    field->setReadOnly(true);
    field->setValue(QStringLiteral("*one*"));
    showActive(*field);
    QCOMPARE(field->preview()->toPlainText(), QStringLiteral("one"));
    QVERIFY(!field->tools().first()->isVisible());
}

void TextFieldsTest::json_holds_lists_too()
{
    const auto field =
        make<FreeDictField>(R"({"type_short": "List", "sub_type": {"type_short": "Int"}, "ui": "JSON"})");
    field->setValue(QJsonArray{1, 2});
    showActive(*field);
    field->textEdit()->setPlainText(QStringLiteral("[1, 2, 3]"));
    QCOMPARE(field->value(), QJsonValue(QJsonArray{1, 2, 3}));
    field->textEdit()->setPlainText(QStringLiteral("{\"a\": 1}"));
    QVERIFY(!field->isReadable());
    field->textEdit()->setPlainText(QStringLiteral("[1,\n2,,\n3]"));
    QVERIFY(field->inputError().contains(QStringLiteral("Line 2")));
}

void TextFieldsTest::json_is_highlighted()
{
    const auto field = make<FreeDictField>(R"({"type_short": "FreeDict", "ui": "JSON"})");
    field->setValue(sampleValue(R"({"key": "text", "number": 12, "word": true})"));
    QStringList colors;
    for (QTextBlock block = field->textEdit()->document()->firstBlock(); block.isValid();
         block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats())
            colors.append(range.format.foreground().color().name());
    }
    // Three keys of one colour, and three values that differ.
    QCOMPARE(colors.size(), 6);
    colors.removeDuplicates();
    QCOMPARE(colors.size(), 4);
}

void TextFieldsTest::a_tree_changes_values()
{
    const auto field = tree(R"({"big": 9007199254740993, "list": [1, "two"], "name": "x"})");
    QTreeWidgetItem *name = field->tree()->topLevelItem(2);
    field->tree()->setCurrentItem(name);
    field->tree()->setFocus();
    QTest::keyClick(field->tree(), Qt::Key_Return);
    typeInto(field->tree(), QStringLiteral("12"));
    QCOMPARE(field->value(), sampleValue(R"({"big": 9007199254740993, "list": [1, "two"], "name": "12"})"));
    field->tree()->setCurrentItem(field->tree()->topLevelItem(1)->child(0));
    QTest::keyClick(field->tree(), Qt::Key_Return);
    typeInto(field->tree(), QStringLiteral("7"));
    QCOMPARE(field->value().toObject().value(QLatin1String("list")).toArray().first(), QJsonValue(7));
}

void TextFieldsTest::a_tree_takes_no_name_twice()
{
    const auto field = tree(R"({"a": 1, "b": 2})");
    field->tree()->setCurrentItem(field->tree()->topLevelItem(1));
    field->tree()->setFocus();
    QTest::keyClick(field->tree(), Qt::Key_F2);
    typeInto(field->tree(), QStringLiteral("a"));
    QVERIFY(!field->isModified());
    QVERIFY(field->hint().contains(u'a'));
    QTest::keyClick(field->tree(), Qt::Key_F2);
    typeInto(field->tree(), QStringLiteral("c"));
    QCOMPARE(field->value(), sampleValue(R"({"a": 1, "c": 2})"));
    QVERIFY(field->hint().isEmpty());
}

void TextFieldsTest::a_tree_adds_and_removes()
{
    const auto field = tree("null");
    QTest::mouseClick(field->addButton(), Qt::LeftButton);
    typeInto(field->tree(), QStringLiteral("size"));
    QCOMPARE(field->value(), sampleValue(R"({"size": ""})"));
    field->tree()->setCurrentItem(field->tree()->topLevelItem(0));
    field->tree()->setFocus();
    QTest::keyClick(field->tree(), Qt::Key_Delete);
    QVERIFY(!field->isModified());
    field->setReadOnly(true);
    QTest::keyClick(field->tree(), Qt::Key_Insert);
    QVERIFY(!field->isModified());
}

void TextFieldsTest::a_tree_gives_another_kind()
{
    const auto field = tree(R"({"a": "12"})");
    field->tree()->setCurrentItem(field->tree()->topLevelItem(0));
    const QList<QAction *> kinds = field->kindButton()->menu()->actions();
    kinds.at(1)->trigger();
    QCOMPARE(field->value(), sampleValue(R"({"a": 12})"));
    kinds.at(5)->trigger();
    QCOMPARE(field->value(), sampleValue(R"({"a": [12]})"));
    kinds.at(0)->trigger();
    QCOMPARE(field->value(), sampleValue(R"({"a": "[12]"})"));
}

void TextFieldsTest::a_custom_component_is_used()
{
    backdesk::example::registerRating();
    const auto field =
        make<backdesk::example::RatingField>(R"({"type_short": "Int", "max": 3, "ui": "custom:Rating"})");
    field->setValue(1);
    QCOMPARE(field->buttons().size(), 3);
    showActive(*field);
    QTest::mouseClick(field->buttons().at(2), Qt::LeftButton);
    QCOMPARE(field->value(), QJsonValue(3));
    field->setProps({{QStringLiteral("max"), 5}});
    QCOMPARE(field->buttons().size(), 5);
    field->setReadOnly(true);
    QTest::mouseClick(field->buttons().at(4), Qt::LeftButton);
    QCOMPARE(field->value(), QJsonValue(3));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("\"custom:Rating\" cannot hold")));
    make<LineField>(R"({"type_short": "String", "ui": "custom:Rating"})");
}
