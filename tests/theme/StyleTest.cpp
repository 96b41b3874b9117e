// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/theme/StyleTest.h"

#include "ui/theme/Controls.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFocusFrame>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStyleOption>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace backdesk::test
{

using namespace backdesk::ui;

namespace
{

/// A window with two line edits and a button.
struct Window {
    QWidget widget;
    QLineEdit *first = new QLineEdit(QStringLiteral("first"));
    QLineEdit *second = new QLineEdit(QStringLiteral("second"));
    QPushButton *button = new QPushButton(QStringLiteral("Press"));

    Window()
    {
        auto *layout = new QVBoxLayout(&widget);
        layout->addWidget(first);
        layout->addWidget(second);
        layout->addWidget(button);
        widget.resize(200, 160);
    }

    bool show()
    {
        widget.show();
        widget.activateWindow();
        return QTest::qWaitForWindowActive(&widget);
    }

    QWidget *ringAround(const QWidget *target) const
    {
        for (auto *frame : widget.findChildren<QFocusFrame *>()) {
            if (frame->widget() == target && frame->isVisible())
                return frame;
        }
        return nullptr;
    }
};

/// Half-way down at the leading edge: on the border of 1 px.
QColor borderOf(QWidget *widget)
{
    const QImage image = widget->grab().toImage();
    return image.pixelColor(0, image.height() / 2);
}

} // namespace

void StyleTest::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void StyleTest::controlsHaveTheHeightOfTheDesign()
{
    QCOMPARE(QPushButton(QStringLiteral("Save")).sizeHint().height(), 30);
    QCOMPARE(QLineEdit().sizeHint().height(), 30);
    QCOMPARE(QComboBox().sizeHint().height(), 30);
    QCOMPARE(QSpinBox().sizeHint().height(), 30);
    QToolButton tool;
    tool.setIcon(icon(QStringLiteral("plus")));
    QCOMPARE(tool.sizeHint(), QSize(30, 30));
    setSmall(&tool);
    QCOMPARE(tool.sizeHint(), QSize(26, 26));
}

void StyleTest::primaryButtonsAreFilledWithTheAccent()
{
    QPushButton button(QStringLiteral("Save"));
    button.resize(button.sizeHint());
    QVERIFY(button.grab().toImage().pixelColor(8, 15) != themeColor(Color::Accent));
    setButtonRole(&button, ButtonRole::Primary);
    QCOMPARE(button.grab().toImage().pixelColor(8, 15), themeColor(Color::Accent));
    button.setEnabled(false);
    QVERIFY(button.grab().toImage().pixelColor(8, 15) != themeColor(Color::Accent));
}

void StyleTest::keyHintsWidenTheirButton()
{
    QPushButton button(QStringLiteral("Save"));
    const int plain = button.sizeHint().width();
    setKeyHint(&button, QKeySequence(QStringLiteral("Ctrl+S")));
    QVERIFY(button.sizeHint().width() > plain + 20);
}

void StyleTest::editorsShowTheFocus()
{
    Window window;
    QVERIFY(window.show());
    window.first->setFocus();
    QCOMPARE(borderOf(window.first), themeColor(Color::Accent));
    QCOMPARE(borderOf(window.second), themeColor(Color::Line));
}

void StyleTest::focusRingStandsAroundTheEditor()
{
    Window window;
    QVERIFY(window.show());
    window.second->setFocus();
    QWidget *ring = window.ringAround(window.second);
    QVERIFY(ring);
    const QRect editor(window.second->mapTo(&window.widget, QPoint()), window.second->size());
    QCOMPARE(ring->geometry(), editor.adjusted(-3, -3, 3, 3));
    window.first->setFocus();
    QVERIFY(!window.ringAround(window.second));
    QVERIFY(window.ringAround(window.first));
}

void StyleTest::buttonsHaveARingOnlyByKeyboard()
{
    Window window;
    QVERIFY(window.show());
    QTest::mouseClick(window.button, Qt::LeftButton);
    QVERIFY(window.button->hasFocus());
    QVERIFY(!window.ringAround(window.button));
    window.second->setFocus();
    QTest::keyClick(window.second, Qt::Key_Tab);
    QVERIFY(window.button->hasFocus());
    QVERIFY(window.ringAround(window.button));
}

void StyleTest::mistakesHaveTheirBorderAndHalo()
{
    Window window;
    QVERIFY(window.show());
    window.first->setFocus();
    setInvalid(window.second, true);
    QCOMPARE(borderOf(window.second), themeColor(Color::Error));
    QVERIFY(window.ringAround(window.second));
    setInvalid(window.second, false);
    QCOMPARE(borderOf(window.second), themeColor(Color::Line));
    QVERIFY(!window.ringAround(window.second));
}

void StyleTest::haloComesWhenTheEditorIsPlacedLater()
{
    Window window;
    auto *late = new QLineEdit;
    setInvalid(late, true);
    window.widget.layout()->addWidget(late);
    QVERIFY(window.show());
    QVERIFY(window.ringAround(late));
}

void StyleTest::comboBoxesOpenAtTheTrailingEdge()
{
    QStyleOptionComboBox option;
    option.rect = QRect(0, 0, 120, 30);
    option.direction = Qt::LeftToRight;
    const QStyle *style = qApp->style();
    QVERIFY(style->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, nullptr).left() >
            60);
    option.direction = Qt::RightToLeft;
    QVERIFY(style->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, nullptr).right() <
            60);
}

void StyleTest::comboBoxesTellThatTheirTextIsCut()
{
    const auto pictureOf = [](const QString &text) {
        QComboBox box;
        box.addItem(text);
        box.resize(120, 30);
        return box.grab().toImage();
    };
    const QString whole = QStringLiteral("Semicolons and commas in turn");
    QStringList cut;
    for (qsizetype letters = 1; letters < whole.size(); ++letters)
        cut.append(whole.left(letters) + QChar(0x2026));
    const QImage shown = pictureOf(whole);
    QVERIFY(
        std::any_of(cut.begin(), cut.end(), [&](const QString &text) { return pictureOf(text) == shown; }));
}

void StyleTest::scrollBarsHaveNoArrows()
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 100);
    bar.setPageStep(10);
    bar.resize(10, 200);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.maximum = 100;
    option.pageStep = 10;
    option.sliderPosition = 100;
    const QRect thumb =
        bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
    QCOMPARE(thumb.bottom(), 199);
    QVERIFY(thumb.height() >= 28);
    QVERIFY(bar.style()
                ->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarAddLine, &bar)
                .isEmpty());
}

void StyleTest::rowsAreAsHighAsTheDesignSays()
{
    QStandardItemModel model(3, 2);
    QTableView table;
    table.ensurePolished();
    table.setModel(&model);
    table.verticalHeader()->setDefaultSectionSize(themeSize(Size::Row));
    QCOMPARE(table.rowHeight(0), 32);
    QCOMPARE(table.horizontalHeader()->sizeHint().height(), 33);
    QVERIFY(!table.wordWrap());
}

void StyleTest::headersShowOneArrow()
{
    QStyleOptionHeader option;
    option.rect = QRect(0, 0, 120, 33);
    option.text = QStringLiteral("Title");
    option.sortIndicator = QStyleOptionHeader::SortDown;
    QImage without(option.rect.size(), QImage::Format_ARGB32_Premultiplied);
    without.fill(themeColor(Color::Surface));
    QImage with = without;
    QPainter painter(&with);
    qApp->style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &option, &painter);
    painter.end();
    QCOMPARE(with, without);
    painter.begin(&with);
    qApp->style()->drawControl(QStyle::CE_HeaderLabel, &option, &painter);
    painter.end();
    QVERIFY(with != without);
}

void StyleTest::enterPressesTheButtonWithTheFocus()
{
    Window window;
    window.button->setAutoDefault(false);
    auto *box = new QCheckBox(&window.widget);
    QVERIFY(window.show());
    QSignalSpy clicked(window.button, &QPushButton::clicked);
    window.button->setFocus();
    QTest::keyClick(window.button, Qt::Key_Return);
    QTest::keyClick(window.button, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(clicked.count(), 2);
    QTest::keyClick(window.button, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(clicked.count(), 2);
    window.button->setEnabled(false);
    QTest::keyClick(window.button, Qt::Key_Return);
    QCOMPARE(clicked.count(), 2);
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(!box->isChecked());
}

} // namespace backdesk::test
