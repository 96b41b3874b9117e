// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/InputsTest.h"

#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/InputFrame.h"
#include "ui/widgets/SearchBox.h"
#include "ui/widgets/SegmentedControl.h"

#include <QFocusFrame>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace backdesk::test
{

using namespace backdesk::ui;

void InputsTest::searchWaitsForTheEndOfTyping()
{
    SearchBox box(QStringLiteral("Search books"));
    QSignalSpy searched(&box, &SearchBox::searched);
    QTest::keyClicks(&box, QStringLiteral("abc"));
    QCOMPARE(searched.count(), 0);
    QVERIFY(searched.wait());
    QCOMPARE(searched.takeFirst().first().toString(), QStringLiteral("abc"));
    QCOMPARE(searched.count(), 0);
}

void InputsTest::searchClearsWithEscape()
{
    SearchBox box;
    QSignalSpy searched(&box, &SearchBox::searched);
    QTest::keyClicks(&box, QStringLiteral("a"));
    QTest::keyClick(&box, Qt::Key_Return);
    QTest::keyClick(&box, Qt::Key_Escape);
    QVERIFY(box.text().isEmpty());
    QCOMPARE(searched.count(), 2);
    QCOMPARE(searched.at(1).first().toString(), QString());
}

void InputsTest::searchIsNotRepeated()
{
    SearchBox box;
    const QSignalSpy searched(&box, &SearchBox::searched);
    QTest::keyClicks(&box, QStringLiteral("a"));
    QTest::keyClick(&box, Qt::Key_Return);
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(searched.count(), 1);
}

void InputsTest::segmentsMoveWithArrows()
{
    SegmentedControl control;
    control.addSegment(QStringLiteral("Any"));
    control.addSegment(QStringLiteral("Yes"));
    QSignalSpy changed(&control, &SegmentedControl::currentIndexChanged);
    QCOMPARE(control.currentIndex(), 0);
    QTest::keyClick(&control, Qt::Key_Right);
    QCOMPARE(control.currentIndex(), 1);
    QTest::keyClick(&control, Qt::Key_Right);
    QCOMPARE(control.currentIndex(), 1);
    QCOMPARE(changed.count(), 1);
}

void InputsTest::segmentsMirrorTheirArrows()
{
    SegmentedControl control;
    control.setLayoutDirection(Qt::RightToLeft);
    control.addSegment(QStringLiteral("Any"));
    control.addSegment(QStringLiteral("Yes"));
    QTest::keyClick(&control, Qt::Key_Left);
    QCOMPARE(control.currentIndex(), 1);
}

void InputsTest::framesTakeTheFocusOfTheirEditor()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *frame = new InputFrame;
    auto *editor = new QLineEdit;
    frame->addEditor(editor);
    layout->addWidget(new QLineEdit);
    layout->addWidget(frame);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::mouseClick(frame, Qt::LeftButton, {}, QPoint(3, 15));
    QVERIFY(editor->hasFocus());
    QVERIFY(frame->height() >= themeSize(Size::Control));
    const QList<QFocusFrame *> rings = window.findChildren<QFocusFrame *>();
    QCOMPARE(rings.size(), 1);
    QCOMPARE(rings.first()->widget(), frame);
    QCOMPARE(frame->grab().toImage().pixelColor(0, 15), themeColor(Color::Accent));
}

void InputsTest::framesGiveTheirLookToTheEditor()
{
    InputFrame frame;
    auto *editor = new QLineEdit;
    frame.addEditor(editor);
    QVERIFY(isFrameless(editor));
    frame.resize(120, 30);
    QCOMPARE(frame.grab().toImage().pixelColor(5, 15), themeColor(Color::Input));
    setInvalid(&frame, true);
    QCOMPARE(frame.grab().toImage().pixelColor(0, 15), themeColor(Color::Error));
}

void InputsTest::iconButtonsHaveANameForEveryone()
{
    const std::unique_ptr<QToolButton> button(iconButton(QStringLiteral("plus"), QStringLiteral("Add")));
    QCOMPARE(button->accessibleName(), QStringLiteral("Add"));
    QCOMPARE(button->toolTip(), QStringLiteral("Add"));
    QCOMPARE(withKeys(QStringLiteral("Add"), QKeySequence(QStringLiteral("Ctrl+N"))),
             QStringLiteral("Add (Ctrl+N)"));
    QCOMPARE(withKeys(QStringLiteral("Add"), {}), QStringLiteral("Add"));
}

void InputsTest::searchMakesRoomForItsIconAtAnySize()
{
    SearchBox box(QStringLiteral("Search"));
    const int before = box.textMargins().left();
    Theme::current().setTextScale(2);
    const int after = box.textMargins().left();
    const int icon = themeSize(Size::Icon);
    Theme::current().setTextScale(1);
    QVERIFY(after > before && after >= icon);
    QCOMPARE(box.textMargins().left(), before);
}

} // namespace backdesk::test
