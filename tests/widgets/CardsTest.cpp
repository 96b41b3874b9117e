// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/CardsTest.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/CollapsibleCard.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ErrorState.h"
#include "ui/widgets/FieldsetHeader.h"
#include "ui/widgets/SkeletonRows.h"
#include "ui/widgets/Tag.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace backdesk::test
{

using namespace backdesk::ui;

void CardsTest::collapsingHidesTheContent()
{
    CollapsibleCard card(QStringLiteral("Loan"));
    card.content()->setMinimumHeight(50);
    card.show();
    const QSignalSpy changed(&card, &CollapsibleCard::collapsedChanged);
    const int open = card.sizeHint().height();
    QTest::mouseClick(card.header(), Qt::LeftButton);
    QVERIFY(card.isCollapsed());
    QVERIFY(!card.content()->isVisible());
    QTRY_VERIFY(card.sizeHint().height() < open);
    card.setCollapsed(false);
    QVERIFY(card.content()->isVisible());
    QCOMPARE(changed.count(), 2);
}

void CardsTest::headerWorksByKeyboard()
{
    CollapsibleCard card(QStringLiteral("Loan"));
    card.show();
    QTest::keyClick(card.header(), Qt::Key_Space);
    QVERIFY(card.isCollapsed());
}

void CardsTest::fixedCardsStayOpen()
{
    CollapsibleCard card(QStringLiteral("Loan"));
    card.setCollapsed(true);
    card.setCollapsible(false);
    card.show();
    QVERIFY(card.content()->isVisible());
    QTest::mouseClick(card.header(), Qt::LeftButton);
    QVERIFY(!card.isCollapsed());
}

void CardsTest::skeletonsWaitBeforeTheyShow()
{
    SkeletonRows rows(3);
    rows.show();
    QVERIFY(!rows.areBarsVisible());
    QTRY_VERIFY(rows.areBarsVisible());
    rows.hide();
    rows.show();
    QVERIFY(!rows.areBarsVisible());
}

void CardsTest::errorStateOffersRetry()
{
    ErrorState state(QStringLiteral("It did not work."), QStringLiteral("Nothing was lost."));
    state.show();
    QVERIFY(state.button()->isVisible());
    const QSignalSpy retry(&state, &ErrorState::retry);
    QTest::mouseClick(state.button(), Qt::LeftButton);
    QCOMPARE(retry.count(), 1);
}

void CardsTest::emptyStateShowsItsActionOnlyWhenThereIsOne()
{
    EmptyState state(QStringLiteral("inbox"), QStringLiteral("No users yet."));
    state.show();
    QVERIFY(!state.button()->isVisible());
    state.setAction(QStringLiteral("Add one"), QStringLiteral("plus"));
    QVERIFY(state.button()->isVisible());
    const QSignalSpy triggered(&state, &EmptyState::actionTriggered);
    state.button()->click();
    QCOMPARE(triggered.count(), 1);
}

void CardsTest::elidedLabelsCanShrink()
{
    const ElidedLabel label(QString(100, QLatin1Char('m')));
    QVERIFY(label.minimumSizeHint().width() < 60);
    QVERIFY(label.sizeHint().width() > 500);
}

void CardsTest::tagsKeepTheirWholeText()
{
    const QFont font = Theme::current().font(TextStyle::Small);
    for (int length = 1; length < 40; ++length) {
        const QString text(length, QLatin1Char('o'));
        const int room = textWidth(font, text);
        QCOMPARE(QFontMetrics(font).elidedText(text, Qt::ElideRight, room), text);
    }
    Tag tag(QStringLiteral("Borrowed"), TagState::Warn);
    tag.resize(tag.sizeHint());
    QCOMPARE(tag.grab().toImage().pixelColor(3, tag.height() / 2), themeColor(Color::WarnTint));
}

void CardsTest::closingKeepsTheFocus()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *card = new CollapsibleCard(QStringLiteral("Loan"));
    auto *inner = new QVBoxLayout(card->content());
    auto *edit = new QLineEdit;
    inner->addWidget(edit);
    column->addWidget(card);
    column->addWidget(new QLineEdit);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit->setFocus();
    QTest::mouseClick(card->header(), Qt::LeftButton);
    QVERIFY(card->isCollapsed());
    QVERIFY(card->header()->hasFocus());
    QTest::keyClick(card->header(), Qt::Key_Return);
    QVERIFY(!card->isCollapsed());
}

} // namespace backdesk::test
