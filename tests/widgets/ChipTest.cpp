// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/ChipTest.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Chip.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

namespace backdesk::test
{

using backdesk::ui::Chip;
using backdesk::ui::Theme;

namespace
{

struct Fixture {
    Chip chip{QStringLiteral("Year"), QStringLiteral("1940–2020")};
    QSignalSpy removed{&chip, &Chip::removed};
    QSignalSpy clicked{&chip, &Chip::clicked};

    Fixture()
    {
        chip.resize(chip.sizeHint());
        chip.show();
    }

    QPoint nearTrailingEdge() const { return {chip.width() - 12, chip.height() / 2}; }
    QPoint nearLeadingEdge() const { return {12, chip.height() / 2}; }
};

} // namespace

void ChipTest::crossRemoves()
{
    Fixture test;
    QTest::mouseClick(&test.chip, Qt::LeftButton, {}, test.nearTrailingEdge());
    QCOMPARE(test.removed.count(), 1);
    QCOMPARE(test.clicked.count(), 0);
}

void ChipTest::crossIsAtTheLeftInRightToLeft()
{
    Fixture test;
    test.chip.setLayoutDirection(Qt::RightToLeft);
    QTest::mouseClick(&test.chip, Qt::LeftButton, {}, test.nearTrailingEdge());
    QCOMPARE(test.removed.count(), 0);
    QTest::mouseClick(&test.chip, Qt::LeftButton, {}, test.nearLeadingEdge());
    QCOMPARE(test.removed.count(), 1);
}

void ChipTest::crossGrowsWithTheText()
{
    Theme::current().setTextScale(2);
    const auto usual = qScopeGuard([] { Theme::current().setTextScale(1); });
    Fixture test;
    // Where the text was when the cross was small.
    QTest::mouseClick(&test.chip, Qt::LeftButton, {}, test.nearTrailingEdge() - QPoint(16, 0));
    QCOMPARE(test.removed.count(), 1);
}

void ChipTest::keysRemoveAndOpen()
{
    Fixture test;
    QTest::keyClick(&test.chip, Qt::Key_Delete);
    QTest::keyClick(&test.chip, Qt::Key_Backspace);
    QCOMPARE(test.removed.count(), 2);
    QTest::keyClick(&test.chip, Qt::Key_Return);
    QCOMPARE(test.clicked.count(), 1);
}

void ChipTest::clickBesideTheCrossOpens()
{
    Fixture test;
    QTest::mouseClick(&test.chip, Qt::LeftButton, {}, test.nearLeadingEdge());
    QCOMPARE(test.clicked.count(), 1);
    QCOMPARE(test.removed.count(), 0);
}

void ChipTest::longTextsAreElided()
{
    Chip chip(QString(200, QLatin1Char('m')));
    const int whole = chip.sizeHint().width();
    chip.setMaximumTextWidth(120);
    QVERIFY(chip.sizeHint().width() < 170);
    QVERIFY(whole > 1000);
}

void ChipTest::withoutCrossNothingRemoves()
{
    Fixture test;
    const int with = test.chip.sizeHint().width();
    test.chip.setRemovable(false);
    QVERIFY(test.chip.sizeHint().width() < with);
    QTest::mouseClick(&test.chip, Qt::LeftButton, {}, test.nearTrailingEdge());
    QTest::keyClick(&test.chip, Qt::Key_Delete);
    QCOMPARE(test.removed.count(), 0);
    QCOMPARE(test.clicked.count(), 1);
}

} // namespace backdesk::test
