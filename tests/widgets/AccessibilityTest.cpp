// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/AccessibilityTest.h"

#include "ui/widgets/Accessibility.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Chip.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QTest>

#include <memory>

using namespace backdesk::ui;

void AccessibilityTest::initTestCase()
{
    installAccessibility();
}

void AccessibilityTest::namesChoicesByTheirLabel()
{
    QComboBox box;
    box.addItems({QStringLiteral("English"), QStringLiteral("French")});
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(&box);
    QCOMPARE(seen->role(), QAccessible::ComboBox);
    QCOMPARE(seen->text(QAccessible::Name), QStringLiteral("English"));
    box.setAccessibleName(QStringLiteral("Language"));
    box.setCurrentIndex(1);
    QCOMPARE(seen->text(QAccessible::Name), QStringLiteral("Language"));
    QCOMPARE(seen->text(QAccessible::Value), QStringLiteral("French"));
}

void AccessibilityTest::opensChoices()
{
    QComboBox box;
    box.addItems({QStringLiteral("English"), QStringLiteral("French")});
    box.show();
    QVERIFY(QTest::qWaitForWindowExposed(&box));
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(&box);
    QVERIFY(!seen->state().expanded);
    QVERIFY(seen->actionInterface()->actionNames().contains(QAccessibleActionInterface::setFocusAction()));
    seen->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QTRY_VERIFY(box.view()->isVisible());
    QVERIFY(seen->state().expanded);
    QCOMPARE(seen->childCount(), 1);
    QCOMPARE(seen->child(0)->object(), static_cast<QObject *>(box.view()));
    QCOMPARE(seen->indexOfChild(seen->child(0)), 0);
    seen->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QTRY_VERIFY(!box.view()->isVisible());
}

void AccessibilityTest::tellsWindowsFromGroups()
{
    QWidget window;
    QWidget group(&window);
    QDialog dialog;
    QCOMPARE(QAccessible::queryAccessibleInterface(&window)->role(), QAccessible::Window);
    QVERIFY(QAccessible::queryAccessibleInterface(&group)->role() != QAccessible::Window);
    QCOMPARE(QAccessible::queryAccessibleInterface(&dialog)->role(), QAccessible::Dialog);
}

void AccessibilityTest::ampersandsAreNoShortcuts()
{
    const QString text = QStringLiteral("R&D");
    const std::unique_ptr<QPushButton> button(makeButton(text));
    QCOMPARE(QAccessible::queryAccessibleInterface(button.get())->text(QAccessible::Name), text);
    QVERIFY(button->shortcut().isEmpty());
    // What paints its text by itself shows it as it is.
    Chip chip(text);
    QCOMPARE(QAccessible::queryAccessibleInterface(&chip)->text(QAccessible::Name), text);
    QVERIFY(chip.shortcut().isEmpty());
}
