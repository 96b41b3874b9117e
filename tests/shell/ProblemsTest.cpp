// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/ProblemsTest.h"

#include "tests/shell/FakeConnector.h"
#include "tests/shell/FakeView.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ProblemsBadge.h"
#include "ui/shell/ProblemsDialog.h"
#include "ui/shell/StatusBar.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/MessageArea.h"
#include "ui/widgets/Toast.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

const HealthProblem line{QStringLiteral("data/users/1.yml"), QStringLiteral("Line 3: a value is missing.")};
const HealthProblem twice{QStringLiteral("data/users/2.yml"),
                          QStringLiteral("Its id is that of another file.")};

struct Fixture {
    FakeConnector connector;
    MainWindow window{quickstart(), &connector, [](const Path &, QWidget *) -> View * { return nullptr; }};

    explicit Fixture(QSize size = {1000, 600})
    {
        window.resize(size);
        window.open(Path::home());
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    void tell(const QList<HealthProblem> &problems)
    {
        Health health;
        health.problems = problems;
        connector.setHealth(health);
    }

    ProblemsBadge *badge() const { return window.statusBar()->problems(); }
};

QStringList textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts.append(label->text().remove(QChar(0x200b)));
    return texts;
}

} // namespace

void ProblemsTest::none_are_not_shown()
{
    Fixture fixture;
    QVERIFY(!fixture.badge()->isVisible());
    QCOMPARE(fixture.window.messageArea()->count(), 0);
    fixture.tell({line});
    QVERIFY(fixture.badge()->isVisible());
    fixture.tell({});
    QVERIFY(!fixture.badge()->isVisible());
}

void ProblemsTest::a_new_one_is_told()
{
    Fixture fixture;
    fixture.tell({line});
    QCOMPARE(fixture.window.messageArea()->count(), 1);
    QVERIFY(textsOf(*fixture.window.messageArea()->toast(0)).join(u' ').contains(line.message));
    // The same again is not new, nor is one less.
    fixture.tell({line, twice});
    QCOMPARE(fixture.window.messageArea()->count(), 2);
    QVERIFY(textsOf(*fixture.window.messageArea()->toast(1)).join(u' ').contains(twice.message));
    fixture.tell({line});
    QCOMPARE(fixture.window.messageArea()->count(), 2);
}

void ProblemsTest::the_badge_opens_the_dialog()
{
    Fixture fixture;
    fixture.tell({line, twice});
    QCOMPARE(fixture.badge()->accessibleName(), fixture.badge()->text());
    QVERIFY(fixture.badge()->text().startsWith(u'2'));
    QTest::mouseClick(fixture.badge(), Qt::LeftButton);
    const ProblemsDialog *dialog = fixture.window.problemsDialog();
    QVERIFY(dialog && dialog->isVisible());
    const QStringList texts = textsOf(*dialog);
    for (const QString &text : {line.place, line.message, twice.place, twice.message})
        QVERIFY2(texts.contains(text), qPrintable(text));
    QTest::mouseClick(dialog->closeButton(), Qt::LeftButton);
    QTRY_VERIFY(!fixture.window.problemsDialog());
    // By keys, too.
    fixture.badge()->setFocus();
    QTest::keyClick(fixture.badge(), Qt::Key_Return);
    QVERIFY(fixture.window.problemsDialog());
}

void ProblemsTest::the_dialog_follows()
{
    Fixture fixture;
    fixture.tell({line});
    fixture.window.showProblems();
    const ProblemsDialog *dialog = fixture.window.problemsDialog();
    fixture.tell({line, twice});
    QTRY_VERIFY(textsOf(*dialog).contains(twice.place));
    // Who looks at them needs no message.
    QCOMPARE(fixture.window.messageArea()->count(), 1);
    fixture.tell({});
    QTRY_VERIFY(!textsOf(*dialog).contains(line.place));
    QVERIFY(!dialog->copyButton()->isEnabled());
    QVERIFY(dialog->isVisible());
}

void ProblemsTest::they_can_be_copied()
{
    Fixture fixture;
    fixture.tell({line, twice});
    fixture.window.showProblems();
    QTest::mouseClick(fixture.window.problemsDialog()->copyButton(), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("data/users/1.yml: Line 3: a value is missing.\n"
                            "data/users/2.yml: Its id is that of another file."));
}

void ProblemsTest::a_backend_that_opens_again_is_asked_anew()
{
    Fixture fixture;
    Health failed;
    failed.state = Health::State::Failed;
    failed.problems = {{QStringLiteral("yaml"), QStringLiteral("Locked.")}};
    fixture.connector.setHealth(failed);
    // It is told in the middle of the window instead.
    QVERIFY(!fixture.badge()->isVisible());
    const int before = fixture.connector.requests;
    fixture.connector.setHealth({});
    QVERIFY(fixture.connector.requests >= before + 4);
}

void ProblemsTest::it_fits_small_windows()
{
    Fixture fixture({500, 380});
    fixture.tell({{QStringLiteral("/home/somebody/with/a/very/long/name/in/a/very/deep/folder/data/users/"
                                  "0123456789abcdef01234567.yml"),
                   QStringLiteral("Line 3, column 17: a mapping was expected here, but there is a list.")},
                  line,
                  twice});
    fixture.window.showProblems();
    ProblemsDialog *dialog = fixture.window.problemsDialog();
    QVERIFY(dialog->width() <= 500 && dialog->height() <= 380);
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        QTRY_VERIFY(label->width() <= dialog->width());
    const QString folder = qEnvironmentVariable("BACKDESK_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QVERIFY(dialog->grab().save(folder + QStringLiteral("/problems-small.png")));
    Theme::current().setScheme(Theme::Scheme::Dark);
    QVERIFY(fixture.window.grab().save(folder + QStringLiteral("/problems-window-dark.png")));
    QVERIFY(dialog->grab().save(folder + QStringLiteral("/problems-dark.png")));
    Theme::current().setScheme(Theme::Scheme::Light);
}
