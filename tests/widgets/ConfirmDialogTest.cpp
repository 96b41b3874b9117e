// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/ConfirmDialogTest.h"

#include "ui/widgets/ConfirmDialog.h"

#include <QFocusFrame>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace backdesk::test
{

using backdesk::ui::ConfirmDialog;

namespace
{

struct Fixture {
    QWidget window;
    ConfirmDialog dialog{QStringLiteral("Delete 3 books?"), QStringLiteral("This also deletes 12 loans."),
                         QStringLiteral("Delete 3 books"), &window};
    QSignalSpy accepted{&dialog, &QDialog::accepted};
    QSignalSpy rejected{&dialog, &QDialog::rejected};

    bool open()
    {
        window.resize(800, 600);
        window.show();
        dialog.open();
        dialog.activateWindow();
        return QTest::qWaitForWindowActive(&dialog);
    }
};

} // namespace

void ConfirmDialogTest::escapeCancels()
{
    Fixture test;
    QVERIFY(test.open());
    QTest::keyClick(&test.dialog, Qt::Key_Escape);
    QCOMPARE(test.rejected.count(), 1);
    QCOMPARE(test.accepted.count(), 0);
}

void ConfirmDialogTest::enterCancelsAtFirst()
{
    Fixture test;
    QVERIFY(test.open());
    QVERIFY(test.dialog.cancelButton()->hasFocus());
    QTest::keyClick(test.dialog.focusWidget(), Qt::Key_Return);
    QCOMPARE(test.rejected.count(), 1);
    QCOMPARE(test.accepted.count(), 0);
}

void ConfirmDialogTest::tabLeadsToTheAction()
{
    Fixture test;
    QVERIFY(test.open());
    QTest::keyClick(test.dialog.focusWidget(), Qt::Key_Tab);
    QVERIFY(test.dialog.actionButton()->hasFocus());
    QTest::keyClick(test.dialog.focusWidget(), Qt::Key_Return);
    QCOMPARE(test.accepted.count(), 1);
}

void ConfirmDialogTest::actionCanBeRefused()
{
    Fixture test;
    test.dialog.setActionEnabled(false);
    QVERIFY(test.open());
    QTest::mouseClick(test.dialog.actionButton(), Qt::LeftButton);
    QCOMPARE(test.accepted.count(), 0);
    test.dialog.setActionEnabled(true);
    QTest::mouseClick(test.dialog.actionButton(), Qt::LeftButton);
    QCOMPARE(test.accepted.count(), 1);
}

void ConfirmDialogTest::furtherChoicesCallBack()
{
    Fixture test;
    int saved = 0;
    QPushButton *save = test.dialog.addChoice(QStringLiteral("Save"), [&] { ++saved; });
    QVERIFY(test.open());
    QTest::mouseClick(save, Qt::LeftButton);
    QCOMPARE(saved, 1);
    QCOMPARE(test.accepted.count(), 0);
    QVERIFY(!test.dialog.isVisible());
}

void ConfirmDialogTest::askDeletesItself()
{
    QWidget window;
    window.show();
    int confirmed = 0;
    const QPointer<ConfirmDialog> dialog = ConfirmDialog::ask(&window, QStringLiteral("Delete?"), {},
                                                              QStringLiteral("Delete"), [&] { ++confirmed; });
    dialog->actionButton()->click();
    QCOMPARE(confirmed, 1);
    QTRY_VERIFY(!dialog);
}

void ConfirmDialogTest::showsWhatEnterWouldPress()
{
    Fixture test;
    QVERIFY(test.open());
    QWidget *ringed = nullptr;
    for (const auto *frame : test.dialog.findChildren<QFocusFrame *>()) {
        if (frame->isVisible())
            ringed = frame->widget();
    }
    QCOMPARE(ringed, test.dialog.cancelButton());
}

} // namespace backdesk::test
