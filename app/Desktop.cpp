// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Desktop.h"

#include "app/Localisation.h"
#include "ui/admin/AdminRuntime.h"
#include "ui/admin/Formats.h"
#include "ui/admin/MessageTexts.h"
#include "ui/admin/Tasks.h"
#include "ui/forms/LogInDialog.h"
#include "ui/shell/LogInView.h"
#include "ui/shell/LogOutView.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SettingsDialog.h"
#include "ui/shell/StatusBar.h"
#include "ui/shell/WindowSettings.h"
#include "ui/views/AddView.h"
#include "ui/views/ChangeView.h"
#include "ui/views/ListLayout.h"
#include "ui/views/ListView.h"

#include <QApplication>
#include <QDialog>
#include <QLocale>

#include <algorithm>

namespace backdesk
{

using namespace ui;

namespace
{

/// Calls wait until the backend tells that it is open.
ui::LocalConnector &waiting(ui::LocalConnector &connector, const QString &language)
{
    Health starting;
    starting.state = Health::State::Starting;
    connector.setHealth(starting);
    connector.setLanguage(language);
    return connector;
}

} // namespace

Desktop::Desktop(EmbeddedBackend &backend, const QString &language, QObject *parent)
    : QObject(parent),
      m_backend(backend),
      m_connector(backend.name(), backend),
      m_watch(waiting(m_connector, language)),
      m_language(language),
      m_languageName(languageName(QLocale(language)))
{
    constexpr int SaveDelay = 300; // ms
    m_saveLater.setSingleShot(true);
    m_saveLater.setInterval(SaveDelay);
    connect(&m_saveLater, &QTimer::timeout, this, &Desktop::saveSession);
    constexpr int RestDelay = 200; // ms
    m_languageLater.setInterval(RestDelay);
    connect(&m_languageLater, &QTimer::timeout, this, &Desktop::changeLanguage);
    connect(&m_connector, &Connector::healthChanged, this, &Desktop::showHealth);
    connect(&m_connector, &Connector::reopenWanted, &m_backend, &EmbeddedBackend::reopen);
    connect(&m_backend, &EmbeddedBackend::opened, &m_watch, &HealthWatch::checkNow);
    connect(&m_backend, &EmbeddedBackend::failed, &m_watch, &HealthWatch::checkNow);
    connect(&m_backend, &EmbeddedBackend::problemsChanged, &m_watch, &HealthWatch::checkNow);
    connect(&m_backend, &EmbeddedBackend::serving, this, &Desktop::showServing);
}

Desktop::~Desktop()
{
    for (const QPointer<MainWindow> &window : std::as_const(m_windows))
        delete window.data();
    delete m_logIn.data();
}

void Desktop::start(const Path &path, std::function<void(MainWindow *)> ready)
{
    m_connector.meta().then(this, [this, path, ready = std::move(ready)](const Reply &reply) {
        if (!reply.ok()) {
            Q_EMIT failed(reply.detail());
            return;
        }
        m_meta = parseAppMeta(reply.json);
        m_description = reply.json.value(QLatin1String("admin")).toObject();
        setMessageOverrides(m_meta.admin.messages,
                            m_meta.admin.options.value(QLatin1String("locale")).toString());
        m_paths = PathTable(m_meta);
        prepareAdmin();
        connect(m_admin.get(), &AdminRuntime::ready, this, [this, path, ready] { openFirst(path, ready); });
        m_admin->start();
    });
}

void Desktop::prepareAdmin()
{
    m_admin = std::make_unique<AdminRuntime>(m_connector, m_meta);
    m_admin->connector().setLanguage(m_language);
    m_admin->scripts().setAdmin(m_description);
    connect(&m_admin->scripts(), &ScriptRunner::messageWanted, this, &Desktop::showMessage);
    connect(&m_admin->scripts(), &ScriptRunner::navigationWanted, this, [this](const QString &path) {
        const QList<MainWindow *> shown = windows();
        for (MainWindow *window : shown) {
            if (window->isActiveWindow() || shown.size() == 1)
                window->open(Path::fromString(path));
        }
    });
    connect(&m_admin->session(), &Session::changed, this, &Desktop::showUser);
    connect(&m_admin->connector(), &AdminConnector::logInWanted, this, &Desktop::askToLogIn);
}

void Desktop::openFirst(const Path &path, const std::function<void(MainWindow *)> &ready)
{
    showUser();
    MainWindow *window = path.isHome() && m_restores ? restoreSession() : nullptr;
    ready(window ? window : openWindow(path));
}

/// What lists remember belongs to the person.
void Desktop::showUser()
{
    const QJsonObject user = m_admin->session().user();
    ListLayout::setUser(user.value(QLatin1String("login")).toString());
    for (const QPointer<MainWindow> &window : std::as_const(m_windows)) {
        if (window)
            window->setUser(user, m_admin->session().canLogIn());
    }
    lockWindows();
}

/// Pages to log in stand where the windows are; the place shows as soon as somebody has logged in.
void Desktop::lockWindows()
{
    const bool wasLocked = std::exchange(m_locked, m_admin->needsLogIn());
    for (const QPointer<MainWindow> &window : std::as_const(m_windows)) {
        if (window)
            window->setLocked(m_locked);
    }
    if (wasLocked && !m_locked)
        post(ui::Message::good(messageText(QStringLiteral("login.success"))));
}

/// What runs would be refused the rest.
void Desktop::logOut(MainWindow *window)
{
    const auto goOn = [this, window = QPointer(window)] {
        if (window)
            leaveToLogOut(window);
    };
    m_tasksGuard.ask(window, nullptr, TasksGuard::Leaving::Account,
                     [this, goOn] { m_tasksGuard.stop(nullptr, goOn); });
}

/// Other windows may have something to lose, too.
void Desktop::leaveToLogOut(MainWindow *window)
{
    for (MainWindow *other : windows()) {
        if (other == window || !other->view() || !other->view()->hasUnsavedChanges())
            continue;
        other->raise();
        other->activateWindow();
        const auto goOn = [this, window = QPointer(window)] {
            if (window)
                leaveToLogOut(window);
        };
        return other->navigation().leaveThen(goOn);
    }
    window->open(Path::fromString(m_meta.admin.auth.logoutPath));
}

/// In place: what the windows show stays.
void Desktop::askToLogIn()
{
    const QList<MainWindow *> shown = windows();
    const bool isAsked = std::all_of(shown.begin(), shown.end(), [](MainWindow *window) {
        return qobject_cast<LogInView *>(window->view()) || qobject_cast<LogOutView *>(window->view());
    });
    if (m_logIn || (isAsked && m_locked))
        return;
    QWidget *over = QApplication::activeWindow();
    if (!over && !shown.isEmpty())
        over = shown.first();
    m_logIn = new LogInDialog(m_admin->session(), m_connector, m_admin->scripts(), m_meta, over);
    connect(m_logIn, &QDialog::accepted, this,
            [this] { post(ui::Message::good(messageText(QStringLiteral("login.success")))); });
    connect(m_logIn, &QDialog::rejected, this, [this] { m_admin->connector().refuse(); });
    m_logIn->show();
}

void Desktop::showMessage(const QString &kind, const QString &text)
{
    if (kind == QLatin1String("success"))
        post(ui::Message::good(text));
    else
        post(kind == QLatin1String("error") ? ui::Message::error(text) : ui::Message::info(text));
}

/// The first of the windows of last time; null when there is none.
MainWindow *Desktop::restoreSession()
{
    const WindowSettings settings(m_meta.name);
    if (!settings.restoresSession() ||
        !m_meta.admin.options.value(QLatin1String("restoreSession")).toBool(true))
        return nullptr;
    MainWindow *first = nullptr;
    for (const WindowSettings::OpenWindow &each : settings.session()) {
        MainWindow *window = openWindow(Path::fromString(each.path));
        window->restoreGeometry(each.geometry);
        if (first)
            window->show();
        else
            first = window;
    }
    return first;
}

QList<MainWindow *> Desktop::windows() const
{
    QList<MainWindow *> shown;
    for (const QPointer<MainWindow> &window : m_windows) {
        if (window && window->isVisible())
            shown << window;
    }
    return shown;
}

void Desktop::saveSession()
{
    QList<WindowSettings::OpenWindow> session;
    for (MainWindow *window : windows()) {
        // Where one logs out is no place to begin with.
        const bool isPlace = !qobject_cast<LogOutView *>(window->view());
        const QString path = isPlace ? window->navigation().current().toString() : QString();
        session << WindowSettings::OpenWindow{path, window->saveGeometry()};
    }
    // The last window to be closed is the session.
    if (!session.isEmpty() && !m_quitting)
        WindowSettings(m_meta.name).setSession(session);
}

QWidget *Desktop::windowInFront() const
{
    if (QWidget *dialog = QApplication::activeModalWidget())
        return dialog;
    QWidget *active = QApplication::activeWindow();
    const QList<MainWindow *> shown = windows();
    return active || shown.isEmpty() ? active : shown.first();
}

void Desktop::quit()
{
    m_tasksGuard.ask(windowInFront(), nullptr, TasksGuard::Leaving::Program,
                     [this] { m_tasksGuard.stop(nullptr, [this] { closeWindows(); }); });
}

void Desktop::closeWindows()
{
    m_saveLater.stop();
    saveSession();
    m_quitting = true;
    QApplication::closeAllWindows();
    // Some stay for the sake of unsaved changes.
    m_quitting = windows().isEmpty();
}

void Desktop::reportServing()
{
    connect(&m_backend, &EmbeddedBackend::portReplaced, this, [this](const QString &address) {
        post(ui::Message::info(tr("The wanted port is in use. The REST API is at %1 instead.").arg(address)));
    });
    connect(&m_backend, &EmbeddedBackend::notServing, this, [this](const QString &reason) {
        post(ui::Message::error(tr("The REST API is not served: %1").arg(reason)));
    });
}

void Desktop::post(const ui::Message &message)
{
    for (const QPointer<MainWindow> &window : std::as_const(m_windows)) {
        if (window)
            window->messages().post(message);
    }
}

MainWindow *Desktop::openWindow(const Path &path)
{
    auto *window = new MainWindow(
        m_meta, &m_admin->connector(),
        [this](const Path &wanted, QWidget *parent) { return makeView(wanted, parent); }, nullptr,
        m_locked ? MainWindow::Start::Locked : MainWindow::Start::Open);
    window->setScripts(&m_admin->scripts(), &m_admin->permissions());
    window->setUser(m_admin->session().user(), m_admin->session().canLogIn());
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.removeIf([](const QPointer<MainWindow> &each) { return each.isNull(); });
    m_windows.append(window);
    connect(window, &MainWindow::openBeside, this, [this, window](const Path &wanted) {
        constexpr QPoint Aside(28, 28);
        MainWindow *another = openWindow(wanted);
        another->resize(window->size());
        another->move(window->pos() + Aside);
        another->show();
    });
    connect(window, &MainWindow::sessionChanged, &m_saveLater, qOverload<>(&QTimer::start));
    connect(&m_connector, &Connector::busyChanged, window, &MainWindow::setBusy);
    connect(window, &MainWindow::quitWanted, this, &Desktop::quit);
    connect(window, &MainWindow::languageWanted, this, &Desktop::setLanguage);
    connect(window, &MainWindow::logOutWanted, this, [this, window] { logOut(window); });
    window->restoreGeometryOfLastTime();
    tellStatus(*window);
    window->open(path);
    return window;
}

/// Where one logs in and out; and anywhere while nobody has logged in who must.
View *Desktop::makeSessionView(const Path &path, QWidget *parent)
{
    const AdminAuth &auth = m_meta.admin.auth;
    const auto is = [&path](const QString &page) {
        return path.segments() == Path::fromString(page).segments();
    };
    if (!auth.isGiven || !m_admin->session().canLogIn())
        return nullptr;
    if (is(auth.logoutPath)) {
        auto *view = new LogOutView(m_admin->session(), auth.logoutTitle.text(), path, parent);
        connect(view, &LogOutView::logInWanted, view, [view] { Q_EMIT view->replace(Path::home()); });
        return view;
    }
    if (!m_admin->needsLogIn() && !is(auth.loginPath))
        return nullptr;
    return new LogInView(m_admin->session(), m_connector, m_admin->scripts(), m_meta, path, parent);
}

View *Desktop::makeView(const Path &path, QWidget *parent)
{
    if (View *view = makeSessionView(path, parent))
        return view;
    // Nothing: the window shows its home page, or that there is nothing at the path.
    const auto place = m_paths.resolve(path);
    const CollectionMeta *collection = place ? m_meta.collection(place->collection) : nullptr;
    if (!collection)
        return nullptr;
    // Views know their place by the collection's name, and its first views as theirs.
    AppMeta meta = m_meta;
    for (qsizetype i = 0; i < meta.admin.views.size(); ++i) {
        if (meta.admin.views.at(i).name == place->view)
            meta.admin.views.move(i, 0);
    }
    switch (place->kind) {
    case Place::Kind::Selection:
        if (!collection->selection(place->path.selection()))
            return nullptr;
        [[fallthrough]];
    case Place::Kind::List:
        return new ListView(m_admin->connector(), meta, place->path, parent, &m_admin->scripts(),
                            &m_admin->permissions());
    case Place::Kind::Add:
        return new AddView(m_admin->connector(), meta, place->path, parent, &m_admin->scripts(),
                           &m_admin->permissions());
    case Place::Kind::Item:
        return new ChangeView(m_admin->connector(), meta, place->path, parent, &m_admin->scripts(),
                              &m_admin->permissions());
    case Place::Kind::Home:
        break;
    }
    return nullptr;
}

void Desktop::showServing(const QString &address)
{
    m_address = address;
    for (const QPointer<MainWindow> &window : std::as_const(m_windows)) {
        if (window)
            tellStatus(*window);
    }
}

void Desktop::tellStatus(MainWindow &window)
{
    window.statusBar()->setServing(m_address);
    window.statusBar()->setStorage(m_storage);
    window.statusBar()->setLanguage(m_languageName);
}

void Desktop::setLanguage(const QString &code)
{
    m_wantedLanguage = code;
    // The dialog in which it was chosen is made anew too.
    QMetaObject::invokeMethod(this, &Desktop::changeLanguage, Qt::QueuedConnection);
    m_languageLater.start();
}

/// Windows can be made anew: nothing that a person does in them would be lost.
bool Desktop::isAtRest() const
{
    const QWidgetList shown = QApplication::topLevelWidgets();
    const bool isAsking = std::any_of(shown.begin(), shown.end(), [](const QWidget *widget) {
        return widget->isVisible() && qobject_cast<const QDialog *>(widget) &&
               !qobject_cast<const SettingsDialog *>(widget);
    });
    const auto isEditing = [](const QPointer<MainWindow> &window) {
        return window && window->view() && window->view()->hasUnsavedChanges();
    };
    return !isAsking && !QApplication::activePopupWidget() && Tasks::all().running().isEmpty() &&
           std::none_of(m_windows.begin(), m_windows.end(), isEditing);
}

void Desktop::changeLanguage()
{
    if (!m_languageLater.isActive() || !isAtRest())
        return;
    m_languageLater.stop();
    m_language = installTranslations(m_wantedLanguage);
    m_languageName = languageName(QLocale(m_language));
    QApplication::setLayoutDirection(QLocale(m_language).textDirection());
    m_connector.setLanguage(m_language);
    if (m_admin)
        m_admin->connector().setLanguage(m_language);
    for (const QPointer<MainWindow> &window : std::as_const(m_windows)) {
        if (window)
            window->retranslate();
    }
    showHealth(m_connector.health());
}

void Desktop::showHealth(const Health &health)
{
    if (health.isOpen())
        m_storage = tr("%1 · %n item(s)", nullptr, int(health.items)).arg(health.storage);
    else
        m_storage = health.storage;
    for (const QPointer<MainWindow> &window : std::as_const(m_windows)) {
        if (window)
            tellStatus(*window);
    }
}

} // namespace backdesk
