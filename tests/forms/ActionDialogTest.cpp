// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/ActionDialogTest.h"

#include "tests/forms/Shelves.h"
#include "ui/fields/FieldRow.h"
#include "ui/forms/ActionDialog.h"
#include "ui/forms/Banner.h"
#include "ui/forms/Form.h"
#include "ui/forms/FormValidator.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

/// The parameters of a birthday, on their way to a person.
class Birthday
{
public:
    Birthday()
    {
        id = server.add(QStringLiteral("people"), {{QStringLiteral("name"), QStringLiteral("Neil")}});
        server.forget();
        dialog = new ActionDialog(
            server.context(id), *server.collection("people").action(QStringLiteral("birthday")),
            QStringLiteral("Neil"),
            [this](const QJsonObject &parameters) {
                return server.connector().act(QStringLiteral("people"), QStringLiteral("birthday"), id,
                                              parameters);
            },
            &window);
        window.resize(900, 700);
        window.show();
        dialog->open();
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
    }
    ~Birthday() { server.release(); }

    QLineEdit *line(const char *name) const
    {
        return qobject_cast<QLineEdit *>(dialog->form()->row(QLatin1String(name))->editor()->input());
    }
    void type(const char *name, const char *text) const
    {
        line(name)->setFocus();
        line(name)->selectAll();
        QTest::keyClicks(line(name), QLatin1String(text));
    }
    int age() { return server.item(QStringLiteral("people"), id).value(QLatin1String("age")).toInt(); }

    Shelves server{QStringLiteral("rules")};
    QString id;
    QWidget window;
    QPointer<ActionDialog> dialog;
};

} // namespace

void ActionDialogTest::beginsWithDefaultsAndSendsWhatWasEntered()
{
    Birthday test;
    QCOMPARE(test.dialog->windowTitle(), QStringLiteral("Birthday"));
    QVERIFY(test.line("years")->hasFocus());
    QCOMPARE(test.line("years")->text(), QStringLiteral("1"));
    QSignalSpy done(test.dialog.data(), &ActionDialog::done);
    test.type("years", "12");
    test.type("note", "cake");
    QTest::keyClick(test.dialog.data(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!test.dialog);
    QCOMPARE(done.size(), 1);
    QCOMPARE(test.age(), 12);
    const QJsonObject sent = test.server.seen("POST", QStringLiteral("_actions")).first().body;
    QCOMPARE(sent,
             QJsonObject({{QStringLiteral("years"), 12}, {QStringLiteral("note"), QStringLiteral("cake")}}));
}

void ActionDialogTest::mistakesShowAtTheirFieldsUntilTheyAreEdited()
{
    Birthday test;
    test.type("years", "0");
    test.dialog->actionButton()->click();
    FieldRow *years = test.dialog->form()->row(QStringLiteral("years"));
    QTRY_VERIFY(!years->shownMistake().isEmpty());
    QVERIFY(test.line("years")->hasFocus());
    QCOMPARE(test.age(), 0);
    test.type("years", "3");
    QVERIFY(years->shownMistake().isEmpty());
    QTest::mouseClick(test.dialog->actionButton(), Qt::LeftButton);
    QTRY_VERIFY(!test.dialog);
    QCOMPARE(test.age(), 3);
}

void ActionDialogTest::otherRefusalsShowAboveTheFields()
{
    Birthday test;
    test.server.answerNext("POST", 403, QStringLiteral("Not on Sundays."));
    test.dialog->actionButton()->click();
    QTRY_VERIFY(test.dialog->form()->banner()->isVisible());
    QVERIFY(test.dialog->form()->banner()->text().contains(QLatin1String("Not on Sundays.")));
    QVERIFY(test.dialog->actionButton()->isEnabled());
}

void ActionDialogTest::enterEndsOneLine()
{
    // With two fields it is not the end.
    Birthday test;
    QTest::keyClick(test.line("years"), Qt::Key_Return);
    QVERIFY(test.server.seen("POST", QStringLiteral("_actions")).isEmpty());
    QVERIFY(test.dialog->isVisible());
    delete test.dialog;

    ActionMeta action = *test.server.collection("people").action(QStringLiteral("birthday"));
    action.fields.removeIf([](const FieldMeta &field) { return field.name != QLatin1String("years"); });
    QJsonObject sent;
    const QPointer<ActionDialog> dialog = new ActionDialog(
        test.server.context(test.id), action, {},
        [&sent](const QJsonObject &parameters) {
            sent = parameters;
            Reply reply;
            reply.status = 200;
            const PendingReply answer = PendingReply::make();
            answer.resolve(reply);
            return answer;
        },
        &test.window);
    dialog->open();
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *line = qobject_cast<QLineEdit *>(dialog->form()->row(QStringLiteral("years"))->editor()->input());
    QVERIFY(line);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("5"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QCOMPARE(sent.value(QLatin1String("years")).toInt(), 5);
}

void ActionDialogTest::nothingIsChecked()
{
    Birthday test;
    test.type("years", "0");
    QVERIFY(!test.dialog->form()->validator()->isRunning());
    QVERIFY(test.server.seen("POST").isEmpty());
}

void ActionDialogTest::cannotBeSentTwice()
{
    Birthday test;
    test.server.hold();
    test.dialog->submit();
    QVERIFY(!test.dialog->actionButton()->isEnabled());
    test.dialog->submit();
    // Nor can it be left while nobody knows how it will end.
    QTest::keyClick(test.dialog.data(), Qt::Key_Escape);
    QVERIFY(test.dialog->isVisible());
    test.server.release();
    QTRY_VERIFY(!test.dialog);
    QCOMPARE(test.age(), 1);
    QCOMPARE(test.server.seen("POST", QStringLiteral("_actions")).size(), 1);
}

void ActionDialogTest::escapeClosesIt()
{
    Birthday test;
    test.type("years", "7");
    QTest::keyClick(test.dialog.data(), Qt::Key_Escape);
    QTRY_VERIFY(!test.dialog);
    QCOMPARE(test.age(), 0);
}
