// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fields/FreeFieldsTest.h"

#include "tests/fields/FieldSamples.h"
#include "ui/fields/FieldEditorFactory.h"
#include "ui/fields/FieldRow.h"
#include "ui/fields/FreeDictField.h"
#include "ui/fields/FreeField.h"
#include "ui/fields/JsonTree.h"
#include "ui/fields/TreeField.h"
#include "ui/widgets/SegmentedControl.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

std::unique_ptr<FreeField> make(const char *value)
{
    QLocale::setDefault(QLocale(QLocale::English));
    FieldEditor *editor =
        FieldEditorFactory::instance().make(sampleField(R"({"type_short": "FreeDict"})"), FieldContext());
    std::unique_ptr<FreeField> field(qobject_cast<FreeField *>(editor));
    field->setValue(sampleValue(value));
    showActive(*field);
    return field;
}

QTreeWidgetItem *itemOf(JsonTree *tree, const QString &name)
{
    return tree->findItems(name, Qt::MatchExactly | Qt::MatchRecursive, JsonTree::Name).value(0);
}

void pressSegment(const FreeField &field, int index)
{
    const auto buttons = field.switcher()->findChildren<QAbstractButton *>();
    QTest::mouseClick(buttons.at(index), Qt::LeftButton);
}

void typeName(JsonTree *tree, const QString &name)
{
    auto *edit = tree->findChild<QLineEdit *>();
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClicks(edit, name);
    QTest::keyClick(edit, Qt::Key_Return);
}

constexpr char Nested[] = R"({"name": "x", "size": {"height": 3}, "list": [1, 2, 3]})";

} // namespace

void FreeFieldsTest::what_is_nested_is_a_tree()
{
    QVERIFY(make(Nested)->isTree());
    QVERIFY(!make(R"({"name": "x", "height": 3})")->isTree());
    QVERIFY(!make("null")->isTree());
    QVERIFY(!make(R"("a stored text")")->isTree());
    QVERIFY(!make(Nested)->isModified());
}

void FreeFieldsTest::the_switch_hides_no_button()
{
    const auto field = make(Nested);
    for (const int width : {500, 200}) {
        field->resize(width, 400);
        QCoreApplication::processEvents();
        const QRect switcher(field->switcher()->mapTo(field.get(), QPoint()), field->switcher()->size());
        for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{
                 field->tree()->addButton(), field->tree()->kindButton()}) {
            const QRect rect(button->mapTo(field.get(), QPoint()), button->size());
            QVERIFY(!rect.intersects(switcher));
        }
        QVERIFY(field->rect().contains(switcher));
    }
}

void FreeFieldsTest::the_switch_keeps_what_was_entered()
{
    const auto field = make(Nested);
    QSignalSpy edited(field.get(), &FieldEditor::edited);
    field->tree()->tree()->setCurrentItem(itemOf(field->tree()->tree(), QStringLiteral("height")));
    QTest::keyClick(field->tree()->tree(), Qt::Key_Delete);
    QCOMPARE(field->value(), sampleValue(R"({"name": "x", "size": {}, "list": [1, 2, 3]})"));
    QCOMPARE(edited.size(), 1);
    pressSegment(*field, 1);
    QVERIFY(!field->isTree());
    QCOMPARE(edited.size(), 1);
    QVERIFY(!field->text()->textEdit()->toPlainText().contains(QLatin1String("height")));
    field->text()->textEdit()->setPlainText(QStringLiteral("{\"a\": {\"b\": 1}}"));
    pressSegment(*field, 0);
    QVERIFY(field->isTree());
    QCOMPARE(field->value(), sampleValue(R"({"a": {"b": 1}})"));
    QVERIFY(itemOf(field->tree()->tree(), QStringLiteral("b")));
    // What the person chose stays for the next value.
    pressSegment(*field, 1);
    field->setValue(sampleValue(Nested));
    QVERIFY(!field->isTree() && !field->isModified());
}

void FreeFieldsTest::what_cannot_be_read_stays_text()
{
    const auto field = make("null");
    QTest::keyClicks(field->text()->textEdit(), QStringLiteral("{\"a\": "));
    QVERIFY(!field->isReadable());
    pressSegment(*field, 0);
    QVERIFY(!field->isTree());
    QCOMPARE(field->switcher()->currentIndex(), 1);
    QCOMPARE(field->text()->textEdit()->toPlainText(), QStringLiteral("{\"a\": "));
    QVERIFY2(field->hint().startsWith(QLatin1String("Line 1, column 7:")), qPrintable(field->hint()));
    QTest::keyClicks(field->text()->textEdit(), QStringLiteral("1}"));
    pressSegment(*field, 0);
    QVERIFY(field->isTree() && field->isReadable());
}

void FreeFieldsTest::the_switch_works_by_keys()
{
    const auto field = make(Nested);
    field->setFocus();
    QVERIFY(field->tree()->tree()->hasFocus());
    const auto buttons = field->switcher()->findChildren<QAbstractButton *>();
    for (int i = 0; i < 10 && !buttons.at(0)->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(buttons.at(0)->hasFocus());
    QTest::keyClick(buttons.at(0), Qt::Key_Right);
    QVERIFY(!field->isTree());
    QVERIFY(buttons.at(1)->hasFocus());
}

void FreeFieldsTest::json_is_pasted_into_the_tree()
{
    const auto field = make(Nested);
    JsonTree *tree = field->tree()->tree();
    tree->setCurrentItem(itemOf(tree, QStringLiteral("height")));
    QGuiApplication::clipboard()->setText(QStringLiteral("{\"height\": 4, \"width\": [1]}"));
    QTest::keyClick(tree, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(field->value(),
             sampleValue(R"({"name": "x", "size": {"height": 4, "width": [1]}, "list": [1, 2, 3]})"));
    tree->setCurrentItem(itemOf(tree, QStringLiteral("list")));
    QGuiApplication::clipboard()->setText(QStringLiteral("[true, \"four\"]"));
    QTest::keyClick(tree, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(field->value().toObject().value(QLatin1String("list")),
             sampleValue(R"([1, 2, 3, true, "four"])"));
    QGuiApplication::clipboard()->setText(QStringLiteral("12.5"));
    QTest::keyClick(tree, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(field->value().toObject().value(QLatin1String("list")),
             sampleValue(R"([1, 2, 3, true, "four", 12.5])"));
    // What is copied is JSON again.
    tree->setCurrentItem(itemOf(tree, QStringLiteral("size")));
    QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).object(),
             sampleValue(R"({"height": 4, "width": [1]})").toObject());
    field->setReadOnly(true);
    const QJsonValue before = field->value();
    QTest::keyClick(tree, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(field->value(), before);
}

void FreeFieldsTest::what_is_pasted_must_be_json()
{
    const auto field = make(Nested);
    QGuiApplication::clipboard()->setText(QStringLiteral("{\"a\": 1,\n \"b\": ?}"));
    QTest::keyClick(field->tree()->tree(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!field->isModified());
    QVERIFY2(field->hint().contains(QLatin1String("Line 2, column 7:")), qPrintable(field->hint()));
    QGuiApplication::clipboard()->setText(QStringLiteral("{\"a\": 1}"));
    QTest::keyClick(field->tree()->tree(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(field->isModified() && field->hint().isEmpty());
}

void FreeFieldsTest::changes_of_the_tree_are_taken_back()
{
    const auto field = make(Nested);
    JsonTree *tree = field->tree()->tree();
    tree->setCurrentItem(itemOf(tree, QStringLiteral("name")));
    QTest::keyClick(tree, Qt::Key_F2);
    typeName(tree, QStringLiteral("title"));
    QTRY_COMPARE(field->value().toObject().value(QLatin1String("title")), QJsonValue(QStringLiteral("x")));
    const QJsonValue renamed = field->value();
    tree->setCurrentItem(itemOf(tree, QStringLiteral("size")));
    QTest::keyClick(tree, Qt::Key_Delete);
    QTest::keyClick(tree, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field->value(), renamed);
    QTest::keyClick(tree, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!field->isModified());
    QTest::keyClick(tree, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!field->isModified());
    QTest::keyClick(tree, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(field->value(), renamed);
    QTest::keyClick(tree, Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(!field->value().toObject().contains(QLatin1String("size")));
}

void FreeFieldsTest::elements_are_moved_by_keys()
{
    const auto field = make(Nested);
    JsonTree *tree = field->tree()->tree();
    tree->setCurrentItem(itemOf(tree, QStringLiteral("list"))->child(0));
    QTest::keyClick(tree, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(field->value().toObject().value(QLatin1String("list")), sampleValue("[2, 1, 3]"));
    QCOMPARE(tree->currentItem()->text(JsonTree::Name), QStringLiteral("2"));
    QTest::keyClick(tree, Qt::Key_Up, Qt::AltModifier);
    QVERIFY(!field->isModified());
    QTest::keyClick(tree, Qt::Key_Up, Qt::AltModifier);
    QVERIFY(!field->isModified());
}
