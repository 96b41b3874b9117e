// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/FlowLayoutTest.h"

#include "ui/widgets/FlowLayout.h"

#include <QTest>
#include <QWidget>

#include <memory>

namespace backdesk::test
{

using backdesk::ui::FlowLayout;

namespace
{

struct Flow {
    QWidget widget;
    FlowLayout *layout = new FlowLayout(&widget);
    QList<QWidget *> boxes;

    explicit Flow(int count)
    {
        layout->setSpacing(10);
        for (int i = 0; i < count; ++i)
            boxes << addBox();
    }

    QWidget *addBox()
    {
        auto *box = new QWidget;
        box->setFixedSize(50, 20);
        layout->addWidget(box);
        return box;
    }

    void showAt(int width)
    {
        widget.resize(width, layout->heightForWidth(width));
        widget.show();
        layout->activate();
    }
};

} // namespace

void FlowLayoutTest::linesBreakWhereThereIsNoRoom()
{
    Flow flow(3);
    flow.showAt(115);
    QCOMPARE(flow.boxes.at(1)->pos(), QPoint(60, 0));
    QCOMPARE(flow.boxes.at(2)->pos(), QPoint(0, 30));
    QCOMPARE(flow.layout->heightForWidth(115), 50);
    QCOMPARE(flow.layout->heightForWidth(170), 20);
    QCOMPARE(flow.layout->heightForWidth(10), 80);
}

void FlowLayoutTest::rightToLeftBeginsAtTheRight()
{
    Flow flow(3);
    flow.widget.setLayoutDirection(Qt::RightToLeft);
    flow.showAt(115);
    QCOMPARE(flow.boxes.at(0)->geometry().right(), 114);
    QCOMPARE(flow.boxes.at(1)->geometry().right(), 54);
    QCOMPARE(flow.boxes.at(2)->geometry().right(), 114);
}

void FlowLayoutTest::expandingItemsFillTheirLine()
{
    Flow flow(1);
    auto *wide = new QWidget;
    wide->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    wide->setMinimumSize(40, 20);
    flow.layout->addWidget(wide);
    flow.showAt(200);
    QCOMPARE(wide->geometry().left(), 60);
    QCOMPARE(wide->geometry().right(), 199);
}

void FlowLayoutTest::hiddenItemsTakeNoRoom()
{
    Flow flow(3);
    flow.boxes.at(0)->hide();
    flow.showAt(115);
    QCOMPARE(flow.boxes.at(1)->pos(), QPoint(0, 0));
    QCOMPARE(flow.boxes.at(2)->pos(), QPoint(60, 0));
}

void FlowLayoutTest::itemsCanBeInsertedAndTaken()
{
    Flow flow(2);
    auto *first = new QWidget;
    first->setFixedSize(50, 20);
    flow.layout->insertWidget(0, first);
    flow.showAt(300);
    QCOMPARE(first->x(), 0);
    QCOMPARE(flow.boxes.at(0)->x(), 60);
    const std::unique_ptr<QLayoutItem> taken(flow.layout->takeAt(0));
    QCOMPARE(taken->widget(), first);
    QCOMPARE(flow.layout->count(), 2);
    QVERIFY(!flow.layout->takeAt(5));
}

} // namespace backdesk::test
