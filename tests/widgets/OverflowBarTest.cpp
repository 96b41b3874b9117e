// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/OverflowBarTest.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/OverflowBar.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

namespace backdesk::test
{

using namespace backdesk::ui;

namespace
{

struct Fixture {
    OverflowBar bar;
    QPushButton *import = makeButton(QStringLiteral("Import"));
    QPushButton *exportButton = makeButton(QStringLiteral("Export"));
    QPushButton *add = primaryButton(QStringLiteral("Add"));

    Fixture()
    {
        bar.addButton(import);
        bar.addButton(exportButton);
        bar.addButton(add, true);
        bar.resize(bar.sizeHint());
        bar.show();
    }

    void makeNarrow() { bar.resize(bar.minimumSizeHint()); }
};

} // namespace

void OverflowBarTest::buttonsGoIntoTheMenuWhereThereIsNoRoom()
{
    Fixture test;
    QVERIFY(test.import->isVisible());
    QVERIFY(!test.bar.overflowButton()->isVisible());
    test.bar.resize(test.bar.width() - 10, test.bar.height());
    QVERIFY(test.import->isVisible());
    QCOMPARE(test.bar.overflowing(), QList<QAbstractButton *>{test.exportButton});
    QVERIFY(test.bar.overflowButton()->isVisible());
}

void OverflowBarTest::theyComeBack()
{
    Fixture test;
    const QSize wide = test.bar.size();
    test.makeNarrow();
    QCOMPARE(test.bar.overflowing().size(), 2);
    QCOMPARE(test.bar.sizeHint().width(), wide.width());
    test.bar.resize(wide);
    QVERIFY(test.bar.overflowing().isEmpty());
    QVERIFY(test.import->isVisible() && test.exportButton->isVisible());
    QVERIFY(!test.bar.overflowButton()->isVisible());
}

void OverflowBarTest::keptButtonsStay()
{
    Fixture test;
    test.makeNarrow();
    QVERIFY(test.add->isVisible());
    QVERIFY(test.bar.rect().contains(test.add->geometry()));
}

void OverflowBarTest::hiddenButtonsStayHidden()
{
    Fixture test;
    test.import->hide();
    test.makeNarrow();
    QCOMPARE(test.bar.overflowing(), QList<QAbstractButton *>{test.exportButton});
    test.bar.resize(500, 30);
    QVERIFY(!test.import->isVisible());
}

void OverflowBarTest::menuPressesTheButton()
{
    Fixture test;
    test.makeNarrow();
    const QSignalSpy clicked(test.exportButton, &QPushButton::clicked);
    QMenu *menu = test.bar.overflowButton()->menu();
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 2);
    QCOMPARE(menu->actions().at(0)->text(), QStringLiteral("Import"));
    menu->actions().at(1)->trigger();
    QCOMPARE(clicked.count(), 1);
}

void OverflowBarTest::rightToLeftEndsAtTheLeft()
{
    Fixture test;
    test.bar.resize(600, 30);
    QCOMPARE(test.add->geometry().right(), 599);
    test.bar.setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    QCOMPARE(test.add->geometry().left(), 0);
}

} // namespace backdesk::test
