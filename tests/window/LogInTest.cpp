// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/LogInTest.h"

#include "core/description/Description.h"
#include "ui/admin/SessionFile.h"
#include "ui/admin/Tasks.h"
#include "ui/fields/FieldRow.h"
#include "ui/fields/PasswordField.h"
#include "ui/fields/StrengthBar.h"
#include "ui/forms/Banner.h"
#include "ui/forms/Form.h"
#include "ui/forms/LogInDialog.h"
#include "ui/shell/AccountBlock.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/GoToButton.h"
#include "ui/shell/HomeView.h"
#include "ui/shell/LogInView.h"
#include "ui/shell/LogOutView.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NotFoundView.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/SidebarButton.h"
#include "ui/theme/Theme.h"
#include "ui/views/AddView.h"
#include "ui/views/ItemsModel.h"
#include "ui/views/ListView.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

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
      validate: !js "all => all.username === 'nobody' ? {username: 'Somebody, please.'} : undefined"
      actions:
        login: !js >-
          req => {
            if (req.data.password === 'down') throw new Error('The server is down.');
            if (req.data.password !== 'secret')
              throw {validationError: true, errors: {password: 'That is not the password.'}};
            return {info: {username: req.data.username, name: 'Ada Lovelace', roles: ['boss', 'clerk']},
              requestHeaders: {}}
          }
    logout: {title: Good-bye}
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

/// Everything that may be a function tells who works here.
const QByteArray live = R"yaml(backoffice: live
title: Live
storage: {type: memory}
collections:
  users: {title: Users, fields: {name: String}}
admin:
  title: !js "() => 'Desk of ' + crudl.auth.username"
  auth:
    login:
      title: !js "() => 'Who, at the desk?'"
      fields: [{name: username, field: Text, label: Name}, {name: password, field: Password, label: Password}]
      actions: {login: !js "req => ({info: {username: req.data.username}, requestHeaders: {}})"}
  menu:
    - title: !js "() => crudl.auth.username + ' group'"
      entries: [{view: users, title: !js "() => crudl.auth.username + ' people'"}]
  dashboard:
    - {type: count, collection: users, title: !js "() => crudl.auth.username + ' count'"}
    - {type: list, collection: users, title: !js "() => crudl.auth.username + ' list'"}
    - type: text
      title: !js "() => crudl.auth.username + ' text'"
      text: !js "() => '**for ' + crudl.auth.username + '**'"
    - type: links
      links:
        - {view: all}
        - {path: users/new, title: !js "() => crudl.auth.username + ' link'"}
        - {path: users/new, title: Hidden link, hidden: !js "() => true"}
  views:
    users:
      listView:
        title: !js "() => 'List for ' + crudl.auth.username"
        description: !js "() => 'Seen by ' + crudl.auth.username"
    all: {collection: users, listView: {path: everybody, title: Everybody}}
  custom:
    pageNotFound: {path: lost, title: !js "() => 'Nothing for ' + crudl.auth.username"}
)yaml";

QStringList shownTexts(const QWidget *within)
{
    QStringList texts;
    for (const QLabel *label : within->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts;
}

template <typename Widget>
Widget *shown()
{
    for (QWidget *each : QApplication::topLevelWidgets()) {
        auto *found = qobject_cast<Widget *>(each);
        if (found && found->isVisible())
            return found;
    }
    return nullptr;
}

LogInDialog *dialog()
{
    return shown<LogInDialog>();
}

template <typename Kind>
Kind *view(const MainWindow *window)
{
    return qobject_cast<Kind *>(window->view());
}

QPushButton *button(QWidget *within, const QString &text)
{
    for (QPushButton *each : within->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text().remove(u'&') == text)
            return each;
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
    start(description);
}

void LogInTest::start(const QByteArray &text, const QString &path)
{
    cleanup();
    DescriptionResult loaded = readDescription(text, QStringLiteral("guarded.yml"));
    for (const DescriptionError &error : std::as_const(loaded.errors))
        qCritical("%s", qPrintable(error.text()));
    QVERIFY(loaded.ok());
    m_backend = std::make_unique<EmbeddedBackend>(std::move(loaded.backoffice));
    m_desktop = std::make_unique<Desktop>(*m_backend, QStringLiteral("en"));
    m_window = nullptr;
    m_desktop->start(Path::fromString(path), [this](MainWindow *window) {
        m_window = window;
        window->show();
    });
    m_backend->start();
    QTRY_VERIFY(m_window);
}

void LogInTest::cleanup()
{
    m_desktop.reset();
    m_backend.reset();
}

/// As a person does: the first field has the focus.
void LogInTest::logIn(QWidget *asked, const QString &name, const QString &password)
{
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

void LogInTest::logInAsAda()
{
    QTRY_VERIFY(view<LogInView>(m_window));
    logIn(m_window->view(), QStringLiteral("ada"), QStringLiteral("secret"));
    QTRY_VERIFY(!m_window->isLocked());
}

void LogInTest::aPageStandsWhereThePlaceIs()
{
    QTRY_VERIFY(view<LogInView>(m_window));
    QCOMPARE(m_window->view()->title(), QStringLiteral("Who are you?"));
    QVERIFY(m_window->windowTitle().startsWith(QLatin1String("Who are you?")));
    logIn(m_window->view(), QStringLiteral("ada"), QStringLiteral("secret"));
    QTRY_VERIFY(view<ListView>(m_window));
    QTRY_COMPARE(view<ListView>(m_window)->model().rowCount(), 1);
    QCOMPARE(m_window->messages().history().last().text, QStringLiteral("You are logged in."));
    QVERIFY(m_window->windowTitle().startsWith(QLatin1String("users")));
    QVERIFY(!m_window->navigation().canGoBack());
}

void LogInTest::nothingElseIsOfferedThere()
{
    QTRY_VERIFY(view<LogInView>(m_window));
    QVERIFY(m_window->sidebar()->isHidden());
    m_window->showPalette();
    QVERIFY(!m_window->commandPalette()->isVisible());
    QTest::keyClick(m_window, Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(m_window->navigation().current(), Path::list(QStringLiteral("users")));
    QVERIFY(!dialog());
    logInAsAda();
    QVERIFY(m_window->sidebar()->isVisible());
    QTest::mouseClick(m_window->sidebar()->goToButton(), Qt::LeftButton);
    QTRY_VERIFY(m_window->commandPalette()->isVisible());
}

void LogInTest::refusalsStayOnThePage()
{
    QTRY_VERIFY(view<LogInView>(m_window));
    auto *page = view<LogInView>(m_window);
    logIn(page, QStringLiteral("ada"), QStringLiteral("guess"));
    QTRY_COMPARE(page->form()->mistakeCount(), 1);
    QTRY_VERIFY(page->button()->isEnabled());
    QVERIFY(m_window->isLocked());
    // How strong it is matters where one is chosen.
    auto *password = qobject_cast<PasswordField *>(page->form()->row(QStringLiteral("password"))->editor());
    QVERIFY(password && !password->strengthBar()->isVisible());
    page->form()->focusFirst();
    logIn(page, QStringLiteral("ada"), QStringLiteral("down"));
    QTRY_VERIFY(page->form()->banner()->isVisible());
    const QString told = page->form()->banner()->text();
    // Whatever is checked meanwhile.
    page->form()->setErrors({});
    QVERIFY(page->form()->banner()->isVisible());
    QVERIFY2(told.startsWith(QLatin1String("The login failed.")) && told.contains(QLatin1String("is down")),
             qPrintable(told));
}

void LogInTest::theFormsOwnCheckComesFirst()
{
    QTRY_VERIFY(view<LogInView>(m_window));
    auto *page = view<LogInView>(m_window);
    logIn(page, QStringLiteral("nobody"), QStringLiteral("secret"));
    QTRY_COMPARE(page->form()->mistakeCount(), 1);
    QTRY_VERIFY(page->button()->isEnabled());
    QVERIFY(m_window->isLocked());
}

void LogInTest::asksInPlaceWhenTheSessionIsOver()
{
    QTRY_VERIFY(view<LogInView>(m_window));
    logIn(m_window->view(), QStringLiteral("bob"), QStringLiteral("secret"));
    // The list is refused: somebody else has to log in, and then it is asked for again.
    QTRY_VERIFY(dialog() && !dialog()->isBusy());
    QCOMPARE(dialog()->parentWidget(), m_window);
    QVERIFY(view<ListView>(m_window));
    logIn(dialog(), QStringLiteral("ada"), QStringLiteral("secret"));
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(view<ListView>(m_window)->model().rowCount(), 1);
}

void LogInTest::tellsWhoWorksHere()
{
    logInAsAda();
    AccountBlock *account = m_window->sidebar()->account();
    QTRY_VERIFY(account->isVisible());
    QCOMPARE(account->name(), QStringLiteral("Ada Lovelace"));
    QCOMPARE(account->accessibleName(), QStringLiteral("Ada Lovelace, boss, clerk"));
    QVERIFY(account->logOutButton()->isVisible());
    QCOMPARE(account->logOutButton()->accessibleName(), QStringLiteral("Log out"));
    // With icons only the button stands below.
    m_window->sidebar()->setCollapsed(true);
    QTRY_VERIFY(account->rect().contains(account->logOutButton()->geometry()));
    QVERIFY(account->logOutButton()->y() > account->height() / 3);
    m_window->sidebar()->setCollapsed(false);
}

void LogInTest::logsOut()
{
    logInAsAda();
    QTest::mouseClick(m_window->sidebar()->account()->logOutButton(), Qt::LeftButton);
    QTRY_VERIFY(view<LogOutView>(m_window));
    QTRY_VERIFY(m_window->isLocked());
    QCOMPARE(m_window->view()->title(), QStringLiteral("Good-bye"));
    QVERIFY(m_window->sidebar()->isHidden());
    QPushButton *again = nullptr;
    QTRY_VERIFY((again = m_window->view()->findChild<QPushButton *>()));
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY(view<LogInView>(m_window));
    logIn(m_window->view(), QStringLiteral("ada"), QStringLiteral("secret"));
    QTRY_VERIFY(view<HomeView>(m_window));
    // Going back does not log out again.
    m_window->navigation().back();
    QTRY_VERIFY(view<ListView>(m_window));
    QVERIFY(!m_window->isLocked());
}

void LogInTest::thePaletteLogsOut()
{
    logInAsAda();
    QTest::mouseClick(m_window->sidebar()->goToButton(), Qt::LeftButton);
    QTRY_VERIFY(m_window->commandPalette()->isVisible());
    QTest::keyClicks(m_window->commandPalette()->input(), QStringLiteral("Log out"));
    QTest::keyClick(m_window->commandPalette()->input(), Qt::Key_Return);
    QTRY_VERIFY(view<LogOutView>(m_window));
}

void LogInTest::unsavedChangesComeBeforeLoggingOut()
{
    logInAsAda();
    m_window->open(Path::add(QStringLiteral("users")));
    QTRY_VERIFY(view<AddView>(m_window));
    auto *line = m_window->view()->findChild<QLineEdit *>();
    QVERIFY(line);
    QTest::keyClicks(line, QStringLiteral("Grace"));
    QTRY_VERIFY(m_window->view()->hasUnsavedChanges());
    QToolButton *logOut = m_window->sidebar()->account()->logOutButton();
    QTest::mouseClick(logOut, Qt::LeftButton);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(view<AddView>(m_window) && !m_window->isLocked());
    QTest::mouseClick(logOut, Qt::LeftButton);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QPushButton *discard = button(QApplication::activeModalWidget(), QStringLiteral("Discard changes"));
    QVERIFY(discard);
    QTest::mouseClick(discard, Qt::LeftButton);
    QTRY_VERIFY(view<LogOutView>(m_window));
}

void LogInTest::whatRunsIsAskedAboutBeforeLoggingOut()
{
    logInAsAda();
    int task = 0;
    bool isStopped = false;
    const auto stop = [&] {
        isStopped = true;
        Tasks::all().finish(task);
    };
    task = Tasks::all().start(QStringLiteral("Exporting Books"), stop, m_window);
    QToolButton *logOut = m_window->sidebar()->account()->logOutButton();
    QTest::mouseClick(logOut, Qt::LeftButton);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QTest::mouseClick(button(QApplication::activeModalWidget(), QStringLiteral("Stay logged in")),
                      Qt::LeftButton);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(!view<LogOutView>(m_window) && !m_window->isLocked() && !isStopped);
    QTest::mouseClick(logOut, Qt::LeftButton);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QTest::mouseClick(button(QApplication::activeModalWidget(), QStringLiteral("Stop and log out")),
                      Qt::LeftButton);
    QTRY_VERIFY(view<LogOutView>(m_window));
    QVERIFY(isStopped);
}

void LogInTest::allWindowsAreOneSession()
{
    logInAsAda();
    Q_EMIT m_window->openBeside(Path::home());
    MainWindow *other = nullptr;
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<MainWindow *>(each); window && window != m_window)
            other = window;
    }
    QVERIFY(other && !other->isLocked());
    QTest::mouseClick(m_window->sidebar()->account()->logOutButton(), Qt::LeftButton);
    QTRY_VERIFY(view<LogOutView>(m_window));
    QTRY_VERIFY(view<LogInView>(other));
    logIn(other->view(), QStringLiteral("ada"), QStringLiteral("secret"));
    QTRY_VERIFY(view<HomeView>(other));
    QTRY_VERIFY(view<HomeView>(m_window));
}

void LogInTest::theSessionIsKeptForTheNextStart()
{
    QByteArray kept = description;
    kept.replace("admin:\n", "admin:\n  id: guarded\n");
    const auto restart = [&](const char *text = nullptr) {
        QByteArray description = kept;
        if (text)
            description.replace("id: guarded", text);
        start(description);
    };
    restart();
    logInAsAda();
    waitForSessions();
    restart();
    QTRY_VERIFY(view<ListView>(m_window));
    QTRY_COMPARE(view<ListView>(m_window)->model().rowCount(), 1);
    QCOMPARE(m_window->sidebar()->account()->name(), QStringLiteral("Ada Lovelace"));
    // It is another admin's.
    restart("id: another");
    QTRY_VERIFY(view<LogInView>(m_window));
    restart();
    QTRY_VERIFY(view<ListView>(m_window));
    QTest::mouseClick(m_window->sidebar()->account()->logOutButton(), Qt::LeftButton);
    QTRY_VERIFY(view<LogOutView>(m_window));
    waitForSessions();
    restart();
    QTRY_VERIFY(view<LogInView>(m_window));
}

void LogInTest::titlesFollowWhoWorksHere()
{
    start(live, QString());
    logInAsAda();
    QTRY_VERIFY(view<HomeView>(m_window));
    QTRY_COMPARE(m_window->windowTitle(), QStringLiteral("Desk of ada"));
    QTRY_VERIFY(shownTexts(m_window->sidebar()).contains(QLatin1String("ada group")));
    QTRY_COMPARE(m_window->sidebar()->entryButton(0)->text(), QStringLiteral("ada people"));
    for (const char *text : {"ada count", "ada list", "ada text", "**for ada**"})
        QTRY_VERIFY2(shownTexts(m_window->view()).contains(QLatin1String(text)), text);
    QTRY_VERIFY(button(m_window->view(), QStringLiteral("ada link")));
    QVERIFY(!button(m_window->view(), QStringLiteral("Hidden link")));
    // A link to a view finds its address, and its title.
    QPushButton *toView = button(m_window->view(), QStringLiteral("Everybody"));
    QVERIFY(toView);
    QTest::mouseClick(toView, Qt::LeftButton);
    QTRY_COMPARE(m_window->navigation().current().toString(), QStringLiteral("everybody"));
    m_window->open(Path::list(QStringLiteral("users")));
    QTRY_COMPARE(m_window->view()->title(), QStringLiteral("List for ada"));
    QTRY_VERIFY(shownTexts(m_window->view()).contains(QLatin1String("Seen by ada")));
    QTRY_COMPARE(m_window->windowTitle(), QStringLiteral("List for ada – Desk of ada"));
}

void LogInTest::titlesChangeWithWhoWorksHere()
{
    start(live, QString());
    logInAsAda();
    QTRY_COMPARE(m_window->windowTitle(), QStringLiteral("Desk of ada"));
    QTest::mouseClick(m_window->sidebar()->account()->logOutButton(), Qt::LeftButton);
    QTRY_VERIFY(view<LogOutView>(m_window));
    QPushButton *again = nullptr;
    QTRY_VERIFY((again = m_window->view()->findChild<QPushButton *>()));
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY(view<LogInView>(m_window));
    QTRY_COMPARE(m_window->view()->title(), QStringLiteral("Who, at the desk?"));
    logIn(m_window->view(), QStringLiteral("bob"), QStringLiteral("secret"));
    QTRY_COMPARE(m_window->windowTitle(), QStringLiteral("Desk of bob"));
    QTRY_VERIFY(shownTexts(m_window->sidebar()).contains(QLatin1String("bob group")));
    QTRY_COMPARE(m_window->sidebar()->entryButton(0)->text(), QStringLiteral("bob people"));
    QTRY_VERIFY(shownTexts(m_window->view()).contains(QLatin1String("bob count")));
}

void LogInTest::unknownPlacesLeadToTheDescribedPage()
{
    start(live, QStringLiteral("nowhere/at/all"));
    logInAsAda();
    QTRY_VERIFY(view<NotFoundView>(m_window));
    QTRY_COMPARE(m_window->navigation().current().toString(), QStringLiteral("lost"));
    QTRY_COMPARE(m_window->view()->title(), QStringLiteral("Nothing for ada"));
    QVERIFY(m_window->messages().history().last().text.contains(QLatin1String("nowhere/at/all")));
    QVERIFY(!m_window->navigation().canGoBack());
    m_window->open(Path::item(QStringLiteral("users"), QStringLiteral("missing")));
    QTRY_COMPARE(m_window->navigation().current().toString(), QStringLiteral("lost"));
    QTRY_VERIFY(view<NotFoundView>(m_window));
}

namespace
{

/// Says every text of these as its id.
QByteArray sayingIds(QByteArray text, const QList<const char *> &ids)
{
    text += "  messages:\n";
    for (const char *id : ids)
        text += QByteArray("    ") + id + ": \"[" + id + "]\"\n";
    return text;
}

QString said(const char *id)
{
    return u'[' + QLatin1String(id) + u']';
}

} // namespace

void LogInTest::textsOfTheWindowCanBeReplaced()
{
    start(sayingIds(description, {"login.button", "login.failed", "login.success", "logout.button",
                                  "logout.affirmation", "logout.loginLink", "pageNotFound"}));
    QTRY_VERIFY(view<LogInView>(m_window));
    auto *page = view<LogInView>(m_window);
    QVERIFY(button(page, said("login.button")));
    logIn(page, QStringLiteral("ada"), QStringLiteral("down"));
    QTRY_VERIFY(page->form()->banner()->isVisible());
    QVERIFY(page->form()->banner()->text().startsWith(said("login.failed")));
    page->form()->focusFirst();
    logInAsAda();
    QCOMPARE(m_window->messages().history().last().text, said("login.success"));
    m_window->open(Path::fromString(QStringLiteral("no/such/place")));
    QTRY_VERIFY(view<NotFoundView>(m_window));
    QCOMPARE(m_window->view()->title(), said("pageNotFound"));
    QToolButton *logOut = m_window->sidebar()->account()->logOutButton();
    QVERIFY2(logOut->toolTip().contains(said("logout.button")), qPrintable(logOut->toolTip()));
    QTest::mouseClick(logOut, Qt::LeftButton);
    QTRY_VERIFY(view<LogOutView>(m_window));
    QVERIFY(shownTexts(m_window->view()).contains(said("logout.affirmation")));
    QVERIFY(button(m_window->view(), said("logout.loginLink")));
}

void LogInTest::leavingIsAskedForInTheDescriptionsWords()
{
    const QByteArray plain = R"yaml(backoffice: open
storage: {type: memory}
collections:
  users: {fields: {name: String}}
admin:
)yaml";
    for (const char *id : {"addView.modal.unsavedChanges", "changeView.modal.unsavedChanges"}) {
        const QByteArray message = QByteArray(id) + ".message";
        const QByteArray confirm = QByteArray(id) + ".labelConfirm";
        start(sayingIds(plain, {message.constData(), confirm.constData()}));
        Path place = Path::add(QStringLiteral("users"));
        if (id[0] == 'c') {
            m_window->open(place);
            QTRY_VERIFY(view<AddView>(m_window));
            QTRY_VERIFY(m_window->view()->findChild<QLineEdit *>()->isVisible());
            QTest::keyClicks(m_window->view()->findChild<QLineEdit *>(), QStringLiteral("Ada"));
            qobject_cast<ItemView *>(m_window->view())->saveAnd(ItemView::After::Stay);
            QTRY_VERIFY(m_window->navigation().current().isItem());
            place = m_window->navigation().current();
        }
        m_window->open(place);
        QTRY_VERIFY(qobject_cast<ItemView *>(m_window->view()));
        QTRY_VERIFY(
            qobject_cast<ItemView *>(m_window->view())->form()->row(QStringLiteral("name"))->isVisible());
        QTest::keyClicks(m_window->view()->findChild<QLineEdit *>(), QStringLiteral("Grace"));
        QTRY_VERIFY(m_window->view()->hasUnsavedChanges());
        m_window->open(Path::home());
        QTRY_VERIFY(QApplication::activeModalWidget());
        QVERIFY(shownTexts(QApplication::activeModalWidget()).contains(said(message.constData())));
        QPushButton *leave = button(QApplication::activeModalWidget(), said(confirm.constData()));
        QVERIFY(leave);
        QTest::mouseClick(leave, Qt::LeftButton);
        QTRY_VERIFY(view<HomeView>(m_window));
    }
}

QTEST_MAIN(LogInTest)
