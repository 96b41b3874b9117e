// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/TasksTest.h"

#include "ui/admin/Tasks.h"
#include "ui/fields/PopupPanel.h"
#include "ui/shell/TasksBadge.h"

#include <QProgressBar>
#include <QPushButton>
#include <QTest>

namespace backdesk::test
{

using namespace backdesk::ui;

namespace
{

struct Fixture {
    Tasks tasks;
    QWidget window;
    TasksBadge *badge = new TasksBadge(tasks, &window);

    Fixture()
    {
        window.resize(600, 400);
        badge->move(10, 360);
        window.show();
    }
};

} // namespace

void TasksTest::shortOnesAreNotShown()
{
    Fixture test;
    const int id = test.tasks.start(QStringLiteral("Exporting Books"));
    QVERIFY(!test.badge->isVisible());
    test.tasks.finish(id);
    QTest::qWait(TasksBadge::Delay + 50);
    QVERIFY(!test.badge->isVisible());
}

void TasksTest::longOnesTellHowFarTheyAre()
{
    Fixture test;
    const int id = test.tasks.start(QStringLiteral("Exporting Books"));
    test.tasks.setProgress(id, 40, 100);
    QTRY_VERIFY(test.badge->isVisible());
    QCOMPARE(test.badge->text(), QStringLiteral("Exporting Books · 40 %"));
    test.tasks.finish(id);
    QVERIFY(!test.badge->isVisible());
}

void TasksTest::theListStopsThem()
{
    Fixture test;
    int stopped = 0;
    const int id = test.tasks.start(QStringLiteral("Importing"), [&] { ++stopped; });
    test.tasks.start(QStringLiteral("Counting"));
    QTRY_VERIFY(test.badge->isVisible());
    QTest::mouseClick(test.badge, Qt::LeftButton);
    QVERIFY(test.badge->panel());
    QCOMPARE(test.badge->panel()->body()->findChildren<QProgressBar *>().size(), 2);
    auto *stop = test.badge->panel()->body()->findChildren<QPushButton *>().at(0);
    QTest::mouseClick(stop, Qt::LeftButton);
    QTest::mouseClick(stop, Qt::LeftButton);
    QCOMPARE(stopped, 1);
    // It ends when whoever started it says so.
    QCOMPARE(test.tasks.running().size(), 2);
    test.tasks.finish(id);
    QCOMPARE(test.tasks.running().size(), 1);
}

} // namespace backdesk::test
