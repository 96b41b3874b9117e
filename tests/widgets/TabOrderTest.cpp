// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/TabOrderTest.h"

#include "ui/widgets/TabOrder.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace backdesk::ui;

namespace
{

class Window : public QWidget
{
public:
    QVBoxLayout *column = new QVBoxLayout(this);

    QLineEdit *add(const char *name, QBoxLayout *to = nullptr, int at = -1)
    {
        auto *line = new QLineEdit;
        line->setObjectName(QString::fromLatin1(name));
        (to ? to : column)->insertWidget(at, line);
        return line;
    }

    QStringList stops()
    {
        QStringList names;
        for (const QWidget *stop : tabStops(this))
            names << stop->objectName();
        return names;
    }

protected:
    bool focusNextPrevChild(bool next) override { return moveFocus(this, next); }
};

QString focused()
{
    return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
}

} // namespace

void TabOrderTest::whatComesLaterStandsWhereItIsSeen()
{
    Window window;
    window.add("first");
    auto *row = new QHBoxLayout;
    window.column->addLayout(row);
    window.add("last");
    window.show();
    window.add("late", row);
    window.add("earlier", row, 0);
    QTRY_COMPARE(window.stops().join(u' '), QStringLiteral("first earlier late last"));
    window.findChild<QWidget *>(QStringLiteral("late"))->setEnabled(false);
    window.findChild<QWidget *>(QStringLiteral("first"))->hide();
    QCOMPARE(window.stops().join(u' '), QStringLiteral("earlier last"));
}

void TabOrderTest::goesRoundBothWays()
{
    Window window;
    QLineEdit *first = window.add("first");
    window.add("last");
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    QCOMPARE(focused(), QStringLiteral("last"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(focused(), QStringLiteral("first"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(focused(), QStringLiteral("last"));
    QVERIFY(window.testAttribute(Qt::WA_KeyboardFocusChange));
}

void TabOrderTest::whatDestroysComesLast()
{
    Window window;
    setLastStop(window.add("destroys"));
    window.add("saves");
    window.show();
    QCOMPARE(window.stops().join(u' '), QStringLiteral("saves destroys"));
}

void TabOrderTest::whatLiesOverTheRestKeepsTheFocus()
{
    Window window;
    window.add("below");
    auto *over = new QWidget(&window);
    auto *column = new QVBoxLayout(over);
    QLineEdit *one = window.add("one", column);
    window.add("other", column);
    keepStopsWithin(over);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    one->setFocus();
    QTest::keyClick(one, Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(focused(), QStringLiteral("one"));
    QTest::keyClick(one, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(focused(), QStringLiteral("other"));
}

void TabOrderTest::whatIsHiddenHandsTheFocusOn()
{
    Window window;
    window.add("before");
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    window.column->addWidget(box);
    QLineEdit *one = window.add("one", column);
    window.add("other", column);
    window.add("after");
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    one->setFocus();
    one->hide();
    QCOMPARE(focused(), QStringLiteral("other"));
    box->hide();
    QCOMPARE(focused(), QStringLiteral("after"));
}
