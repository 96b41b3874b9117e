// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/LogInTest.h"

#include "core/description/Description.h"
#include "ui/forms/Banner.h"
#include "ui/forms/Form.h"
#include "ui/forms/LogInDialog.h"
#include "ui/shell/LogOutView.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Theme.h"
#include "ui/views/ItemsModel.h"
#include "ui/views/ListView.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

using namespace backdesk;
using namespace backdesk::ui;

namespace
{

/// Who is not logged in as ada gets no list; the session is over when Bob lists.
const QByteArray description = R"(backoffice: guarded
title: Guarded
storage: {type: memory}
collections:
  users: {fields: {name: String}}
admin:
  auth:
    login:
      title: Who are you?
      fields: [{name: username, field: Text, label: Name}, {name: password, field: Password, label: Password}]
      actions:
        login: !js >-
          req => {
            if (req.data.password !== 'secret')
              throw {validationError: true, errors: {password: 'That is not the password.'}};
            return {info: {username: req.data.username}, requestHeaders: {}}
          }
  views:
    users:
      listView:
        actions:
          list: !js >-
            () => {
              if (crudl.auth.username !== 'ada') throw new AuthorizationError();
              return [{_id: 'a', name: 'Only one'}]
            }
)";

LogInDialog *dialog()
{
    for (QWidget *each : QApplication::topLevelWidgets()) {
        auto *found = qobject_cast<LogInDialog *>(each);
        if (found && found->isVisible())
            return found;
    }
    return nullptr;
}

} // namespace

void LogInTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    Theme::install(*qApp);
}

void LogInTest::init()
{
    DescriptionResult loaded = readDescription(description, QStringLiteral("guarded.yml"));
    for (const DescriptionError &error : std::as_const(loaded.errors))
        qCritical("%s", qPrintable(error.text()));
    QVERIFY(loaded.ok());
    m_backend = std::make_unique<EmbeddedBackend>(std::move(loaded.backoffice));
    m_desktop = std::make_unique<Desktop>(*m_backend, QStringLiteral("en"));
    m_window = nullptr;
    m_desktop->start(Path::fromString(QStringLiteral("users")), [this](MainWindow *window) {
        m_window = window;
        window->show();
    });
    m_backend->start();
    QTRY_VERIFY(dialog());
}

void LogInTest::cleanup()
{
    m_desktop.reset();
    m_backend.reset();
}

/// As a person does: the first field has the focus.
void LogInTest::logIn(const QString &name, const QString &password)
{
    LogInDialog *asked = dialog();
    QVERIFY(asked);
    QList<QLineEdit *> lines = asked->findChildren<QLineEdit *>();
    lines.removeIf([](const QLineEdit *line) { return !line->isVisible(); });
    QCOMPARE(lines.size(), 2);
    asked->activateWindow();
    QTRY_COMPARE(QApplication::focusWidget(), lines.first());
    lines.first()->clear();
    QTest::keyClicks(lines.first(), name);
    QTest::keyClick(lines.first(), Qt::Key_Tab);
    lines.last()->clear();
    QTest::keyClicks(lines.last(), password);
    QTest::keyClick(lines.last(), Qt::Key_Return);
}

void LogInTest::asksBeforeAnythingIsShown()
{
    QVERIFY(!m_window);
    QCOMPARE(dialog()->windowTitle(), QStringLiteral("Who are you?"));
    logIn(QStringLiteral("ada"), QStringLiteral("secret"));
    QTRY_VERIFY(m_window);
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY(qobject_cast<ListView *>(m_window->view()));
    QTRY_COMPARE(qobject_cast<ListView *>(m_window->view())->model().rowCount(), 1);
}

void LogInTest::refusalsKeepTheDialogOpen()
{
    logIn(QStringLiteral("ada"), QStringLiteral("guess"));
    QTRY_COMPARE(dialog()->form()->mistakeCount(), 1);
    QVERIFY(!m_window);
}

void LogInTest::asksInPlaceWhenTheSessionIsOver()
{
    logIn(QStringLiteral("bob"), QStringLiteral("secret"));
    QTRY_VERIFY(m_window);
    // The list is refused: somebody else has to log in, and then it is asked for again.
    QTRY_VERIFY(dialog() && !dialog()->isBusy());
    QTRY_COMPARE(dialog()->parentWidget(), m_window);
    logIn(QStringLiteral("ada"), QStringLiteral("secret"));
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY(qobject_cast<ListView *>(m_window->view()));
    QTRY_COMPARE(qobject_cast<ListView *>(m_window->view())->model().rowCount(), 1);
}

void LogInTest::logsOut()
{
    logIn(QStringLiteral("ada"), QStringLiteral("secret"));
    QTRY_VERIFY(m_window);
    m_window->open(Path::fromString(QStringLiteral("logout")));
    QTRY_VERIFY(qobject_cast<LogOutView *>(m_window->view()));
    QPushButton *again = nullptr;
    QTRY_VERIFY((again = m_window->view()->findChild<QPushButton *>()));
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY(dialog());
    logIn(QStringLiteral("ada"), QStringLiteral("secret"));
    QTRY_VERIFY(!dialog());
}

QTEST_MAIN(LogInTest)
