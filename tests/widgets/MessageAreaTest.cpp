// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/MessageAreaTest.h"

#include "ui/widgets/MessageArea.h"
#include "ui/widgets/Tag.h"
#include "ui/widgets/Toast.h"

#include <QAccessible>
#include <QEnterEvent>
#include <QLabel>
#include <QLineEdit>
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
    QLineEdit *elsewhere = new QLineEdit(&window);
    MessageArea *area = new MessageArea(&window);

    Fixture()
    {
        window.resize(600, 400);
        window.show();
        elsewhere->setFocus();
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

void MessageAreaTest::olderOnesAreCounted()
{
    Fixture test;
    test.window.resize(600, 500);
    for (int i = 0; i < 6; ++i)
        test.area->show(Message::error(QString::number(i)));
    QCOMPARE(test.area->count(), MessageArea::Limit);
    QCOMPARE(test.area->toast(0)->message().text, QStringLiteral("2"));
    for (int i = 1; i < MessageArea::Limit; ++i)
        QVERIFY(test.box(i - 1).bottom() < test.box(i).top());
    QVERIFY(test.area->olderButton()->isVisible());
    QVERIFY(test.area->olderButton()->text().startsWith(u'2'));
    QVERIFY(test.area->olderButton()->geometry().bottom() < test.box(0).top());
    QSignalSpy wanted(test.area, &MessageArea::olderWanted);
    QTest::mouseClick(test.area->olderButton(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    // They come back as the newer ones go.
    for (int i = 0; i < 2; ++i)
        QTest::mouseClick(test.area->toast(3)->findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(test.area->toast(0)->message().text, QStringLiteral("0"));
    QVERIFY(test.area->toast(0)->isVisible());
    QVERIFY(!test.area->olderButton()->isVisible());
}

void MessageAreaTest::theSameIsCounted()
{
    Fixture test;
    test.area->show(Message::error(QStringLiteral("It did not work.")));
    test.area->show(Message::warn(QStringLiteral("Nearly.")));
    test.area->show(Message::error(QStringLiteral("It did not work.")));
    test.area->show(Message::error(QStringLiteral("It did not work.")));
    QCOMPARE(test.area->count(), 2);
    QCOMPARE(test.area->toast(1)->times(), 3);
    const auto *tag = test.area->toast(1)->findChild<Tag *>();
    QVERIFY(tag->isVisible());
    QCOMPARE(tag->text(), QStringLiteral("×3"));
}

void MessageAreaTest::timeStandsStillWhileItHasTheFocus()
{
    Fixture test;
    test.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&test.window));
    test.area->show(shortMessage());
    QSignalSpy finished(test.area->toast(0), &Toast::finished);
    test.area->toast(0)->findChild<QToolButton *>()->setFocus();
    QVERIFY(!finished.wait(120));
    test.elsewhere->setFocus();
    QTRY_COMPARE(finished.count(), 1);
}

void MessageAreaTest::isReadOut()
{
    Fixture test;
    test.area->show(Message::good(QStringLiteral("Momo was saved.")));
    test.area->show(Message::error(QStringLiteral("It did not work.")));
    const auto role = [&](int index) {
        return QAccessible::queryAccessibleInterface(test.area->toast(index))->role();
    };
    QCOMPARE(role(0), QAccessible::Notification);
    QCOMPARE(role(1), QAccessible::AlertMessage);
    QCOMPARE(QAccessible::queryAccessibleInterface(test.area->toast(0))->text(QAccessible::Name),
             QStringLiteral("Momo was saved."));
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

void MessageAreaTest::whatWasMeantForAnotherIsNotTaken()
{
    Fixture test;
    int undone = 0;
    Message message = Message::error(QStringLiteral("Momo was saved."));
    message.actionText = QStringLiteral("Undo");
    message.action = [&] { ++undone; };
    test.area->show(message);
    auto *button = test.area->toast(0)->findChild<QPushButton *>();
    // The second half of a double click on what stood there.
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseDClick(button, Qt::LeftButton);
    QTest::keyClick(button, Qt::Key_Space);
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(undone, 0);
    QCOMPARE(test.area->count(), 1);
    QTRY_VERIFY(test.area->toast(0)->isSettled());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(undone, 1);
}

void MessageAreaTest::standsAboveTheFoot()
{
    Fixture test;
    QWidget foot(&test.window);
    keepMessagesAbove(&foot);
    foot.setGeometry(0, 350, 600, 50);
    foot.show();
    test.area->show(Message::error(QStringLiteral("It did not work.")));
    QTRY_COMPARE(test.box(0).bottomRight(), QPoint(579, 341));
    foot.setGeometry(0, 300, 600, 100);
    QTRY_COMPARE(test.box(0).bottomRight(), QPoint(579, 291));
    QVERIFY(!test.area->toast(0)->isSettled());
    foot.hide();
    QTRY_COMPARE(test.box(0).bottomRight(), QPoint(579, 379));
}

void MessageAreaTest::formerOffersAreWithdrawn()
{
    Fixture test;
    for (const char *token : {"a", "b"}) {
        Message message = Message::good(QStringLiteral("%1 was saved.").arg(QLatin1String(token)));
        message.undo = {QLatin1String(token)};
        test.area->show(message);
    }
    test.area->withdraw({QStringLiteral("c"), QStringLiteral("a")});
    QCOMPARE(test.area->count(), 1);
    QCOMPARE(test.area->toast(0)->message().text, QStringLiteral("b was saved."));
}

void MessageAreaTest::longTextsAreShortened()
{
    Fixture test;
    const QString text = QStringLiteral("“%1” was saved.");
    for (const QString &name : {QStringLiteral("long name ").repeated(100), QString(1000, u'x')}) {
        test.area->show(Message::error(text.arg(name)));
        const Toast *toast = test.area->toast(0);
        const auto *label = toast->findChild<QLabel *>();
        QCOMPARE(label->text().count(u'\n') + 1, Toast::Lines);
        QVERIFY(label->text().endsWith(QLatin1String("was saved.")));
        QVERIFY(label->width() >= label->sizeHint().width());
        QCOMPARE(label->accessibleName(), text.arg(name));
        QVERIFY(!label->toolTip().isEmpty());
        QVERIFY(test.window.rect().contains(test.box(0)));
        test.area->clear();
    }
    test.area->show(Message::error(text.arg(QStringLiteral("Momo"))));
    QCOMPARE(test.area->toast(0)->findChild<QLabel *>()->text(), text.arg(QStringLiteral("Momo")));
    QVERIFY(test.area->toast(0)->findChild<QLabel *>()->toolTip().isEmpty());
}

void MessageAreaTest::givesTheFocusBack()
{
    Fixture test;
    auto *between = new QLineEdit(&test.window);
    between->show();
    test.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&test.window));
    Message message = Message::error(QStringLiteral("Momo was deleted."));
    message.actionText = QStringLiteral("Undo");
    test.area->show(message);
    test.area->toast(0)->findChild<QPushButton *>()->setFocus();
    test.area->toast(0)->findChild<QPushButton *>()->click();
    QVERIFY(test.elsewhere->hasFocus());
    test.area->show(message);
    test.area->toast(0)->findChild<QToolButton *>()->setFocus();
    QTest::keyClick(test.area->toast(0)->findChild<QToolButton *>(), Qt::Key_Escape);
    QVERIFY(test.elsewhere->hasFocus());
}

} // namespace backdesk::test
