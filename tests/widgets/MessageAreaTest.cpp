// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/MessageAreaTest.h"

#include "ui/widgets/MessageArea.h"
#include "ui/widgets/Toast.h"

#include <QEnterEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace backdesk::test
{

using namespace backdesk::ui;

namespace
{

struct Fixture {
    QWidget window;
    MessageArea *area = new MessageArea(&window);

    Fixture()
    {
        window.resize(600, 400);
        window.show();
    }

    /// What can be seen of a message, without its shadow.
    QRect box(int index) const
    {
        return area->toast(index)->geometry().adjusted(Toast::Room, Toast::Room, -Toast::Room, -Toast::Room);
    }
};

Message shortMessage()
{
    Message message = Message::good(QStringLiteral("Momo was saved."));
    message.timeout = 30;
    return message;
}

} // namespace

void MessageAreaTest::messagesGoAwayByThemselves()
{
    Fixture test;
    test.area->show(shortMessage());
    QCOMPARE(test.area->count(), 1);
    QTRY_COMPARE(test.area->count(), 0);
}

void MessageAreaTest::errorsStay()
{
    Fixture test;
    test.area->show(Message::error(QStringLiteral("It did not work.")));
    test.area->show(shortMessage());
    QTRY_COMPARE(test.area->count(), 1);
    QCOMPARE(test.area->toast(0)->message().kind, Message::Kind::Error);
    QTest::mouseClick(test.area->toast(0)->findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(test.area->count(), 0);
}

void MessageAreaTest::timeStandsStillUnderThePointer()
{
    Fixture test;
    test.area->show(shortMessage());
    Toast *toast = test.area->toast(0);
    QEnterEvent enter({}, {}, {});
    QCoreApplication::sendEvent(toast, &enter);
    QSignalSpy finished(toast, &Toast::finished);
    QVERIFY(!finished.wait(120));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(toast, &leave);
    QTRY_COMPARE(finished.count(), 1);
}

void MessageAreaTest::actionRunsOnce()
{
    Fixture test;
    int undone = 0;
    Message message = Message::good(QStringLiteral("Momo was deleted."));
    message.actionText = QStringLiteral("Undo");
    message.action = [&] { ++undone; };
    test.area->show(message);
    auto *button = test.area->toast(0)->findChild<QPushButton *>();
    QCOMPARE(button->text(), QStringLiteral("Undo"));
    button->click();
    button->click();
    QCOMPARE(undone, 1);
    QCOMPARE(test.area->count(), 0);
}

void MessageAreaTest::atMostThreeAtATime()
{
    Fixture test;
    for (int i = 0; i < 5; ++i)
        test.area->show(Message::error(QString::number(i)));
    QCOMPARE(test.area->count(), MessageArea::Limit);
    QCOMPARE(test.area->toast(0)->message().text, QStringLiteral("2"));
    QVERIFY(test.box(0).bottom() < test.box(1).top());
    QVERIFY(test.box(1).bottom() < test.box(2).top());
}

void MessageAreaTest::standsInTheTrailingCorner()
{
    Fixture test;
    test.area->show(Message::error(QStringLiteral("It did not work.")));
    QCOMPARE(test.box(0).bottomRight(), QPoint(579, 379));
    test.window.resize(800, 500);
    QCOMPARE(test.box(0).bottomRight(), QPoint(779, 479));
    test.window.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(test.box(0).bottomLeft(), QPoint(20, 479));
}

void MessageAreaTest::closesByKeyboard()
{
    Fixture test;
    test.area->show(Message::error(QStringLiteral("It did not work.")));
    QTest::keyClick(test.area->toast(0)->findChild<QToolButton *>(), Qt::Key_Escape);
    QCOMPARE(test.area->count(), 0);
}

} // namespace backdesk::test
