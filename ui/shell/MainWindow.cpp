// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ui/admin/LiveScope.h"
#include "ui/admin/MessageTexts.h"
#include "ui/admin/PropertyWatch.h"
#include "ui/admin/Tasks.h"
#include "ui/connectors/Connector.h"
#include "ui/shell/AccountBlock.h"
#include "ui/shell/Breadcrumbs.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/HomeView.h"
#include "ui/shell/Menu.h"
#include "ui/shell/MenuCounts.h"
#include "ui/shell/MessagePanel.h"
#include "ui/shell/NotFoundView.h"
#include "ui/shell/Palette.h"
#include "ui/shell/SettingsDialog.h"
#include "ui/shell/Shortcuts.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/StatusBar.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/UndoControl.h"
#include "ui/shell/ViewHost.h"
#include "ui/shell/WindowActions.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/BusyLine.h"
#include "ui/widgets/TabOrder.h"
#include "ui/widgets/WebLink.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScreen>
#include <QTimer>
#include <QToolButton>
#include <QUrl>

namespace backdesk::ui
{

namespace
{

constexpr QSize UsualSize(1280, 800);
constexpr QSize SmallestSize(480, 360);

/// Without the collections that the person may not see: nothing leads there.
AppMeta readable(AppMeta meta)
{
    meta.collections.removeIf(
        [](const CollectionMeta &collection) { return collection.rights.read == Right::Denied; });
    meta.title = meta.admin.title.text(meta.title);
    return meta;
}

} // namespace

MainWindow::MainWindow(const AppMeta &meta, Connector *connector, ViewFactory factory, QWidget *parent,
                       Start start)
    : QWidget(parent),
      m_meta(readable(meta)),
      m_paths(m_meta),
      m_connector(connector),
      m_factory(std::move(factory)),
      m_settings(meta.name),
      m_actions(new WindowActions(this)),
      m_undo(new UndoControl(*connector, m_messages, this))
{
    setWindowTitle(m_meta.title);
    setBackground(this, Color::Background);
    setMinimumSize(SmallestSize);
    resize(UsualSize.boundedTo(screen()->availableSize()));
    m_locked = start == Start::Locked;
    makeParts();
    connectLasting();
    addActions();
    showHealth(m_connector->health());
    if (!m_locked)
        begin();
}

MainWindow::~MainWindow() = default;

/// What is asked as soon as somebody may know.
void MainWindow::begin()
{
    if (!std::exchange(m_begun, true))
        askForRights();
    m_counts->countAll();
}

/// Edits under way would meet the state of before.
void MainWindow::undo()
{
    if (view() && view()->hasUnsavedChanges())
        m_messages.post(Message::info(tr("Save or discard what you are editing first.")));
    else
        m_undo->undo();
}

View *MainWindow::view() const
{
    return m_host->view();
}

View *MainWindow::makeView(const Path &path, QWidget *parent)
{
    if (View *view = m_factory ? m_factory(path, parent) : nullptr)
        return view;
    if (!path.isHome())
        return makeNotFound(path, parent);
    auto *home = new HomeView(m_meta, m_connector, parent);
    home->setUser(m_user);
    home->setScripts(m_scripts, m_permissions);
    connect(home, &HomeView::problemsWanted, this, &MainWindow::showProblems);
    connect(home, &HomeView::linkActivated, this, &MainWindow::openLink);
    return home;
}

/// In place; or, as the description wants it, at an address of its own.
View *MainWindow::makeNotFound(const Path &path, QWidget *parent)
{
    const Path page = Path::fromString(m_meta.admin.notFoundPath);
    const bool isPage = !page.isHome() && path.segments() == page.segments();
    auto *view =
        new NotFoundView(isPage ? Path::home() : path, parent, m_meta.admin.notFoundTitle, m_scripts);
    if (page.isHome() || isPage)
        return view;
    const auto go = [this, path, page] {
        m_messages.post(Message::error(messageText(QStringLiteral("pageNotFound.message"),
                                                   {{QStringLiteral("path"), path.toString()}})));
        m_navigation.replace(page);
    };
    QTimer::singleShot(0, view, go);
    return view;
}

Path MainWindow::outward(const Path &path) const
{
    const auto here = m_paths.resolve(m_navigation.current());
    const bool same = here && here->collection == path.collection();
    return m_paths.outward(path, same ? here->view : QString());
}

void MainWindow::open(const Path &path)
{
    // A usual path of a collection whose views have addresses of their own.
    const auto place = m_paths.resolve(path);
    const bool usual = place && place->path == path && !path.isHome();
    m_navigation.go(usual ? m_paths.outward(path, place->view) : path);
}

void MainWindow::goOutward(const Path &path, bool beside)
{
    if (beside)
        Q_EMIT openBeside(outward(path));
    else if (!view()->isLeaving() || !leaveForFormer())
        m_navigation.returnTo(outward(path));
}

/// Past other items of the collection: they were done before.
bool MainWindow::leaveForFormer()
{
    const QString collection = view()->path().collection();
    return m_navigation.backPast([this, collection](const Path &path) {
        const auto place = m_paths.resolve(path);
        const bool isItem = place && (place->kind == Place::Kind::Item || place->kind == Place::Kind::Add);
        return !place || (isItem && place->collection == collection);
    });
}

void MainWindow::setScripts(ScriptRunner *scripts, const Permissions *permissions)
{
    m_scripts = scripts;
    m_permissions = permissions;
    m_menu->follow(scripts, permissions);
    if (!m_meta.admin.title.isFunction())
        return;
    auto *scope = new LiveScope(scripts, QStringLiteral("admin"), this);
    auto *watch = new PropertyWatch(*scope, m_meta.admin.title, AnswerKind::Text, scope);
    connect(watch, &PropertyWatch::changed, this,
            [this](const QJsonValue &title) { setApplicationTitle(title.toString(m_meta.title)); });
}

void MainWindow::setApplicationTitle(const QString &title)
{
    m_meta.title = title;
    m_sidebar->setTitle(title);
    if (auto *home = qobject_cast<HomeView *>(view()))
        home->setApplicationTitle(title);
    if (view())
        updateTitle();
    else
        setWindowTitle(title);
}

void MainWindow::setUser(const QJsonObject &user, bool canLogOut)
{
    m_user = user;
    m_canLogOut = canLogOut;
    m_sidebar->account()->setUser(user, canLogOut);
    if (canLogOut)
        m_actions->set(QStringLiteral("logOut"), [this] { Q_EMIT logOutWanted(); });
    if (auto *home = qobject_cast<HomeView *>(view()))
        home->setUser(user);
}

/// Where one logs in or out.
bool MainWindow::isOfSession(const Path &path) const
{
    const AdminAuth &auth = m_meta.admin.auth;
    const auto is = [&path](const QString &page) {
        return path.segments() == Path::fromString(page).segments();
    };
    return auth.isGiven && (is(auth.loginPath) || is(auth.logoutPath));
}

void MainWindow::setLocked(bool locked)
{
    if (m_locked == locked)
        return;
    m_locked = locked;
    m_sidebar->setHidden(locked);
    if (m_palette->widget()->isVisible())
        m_palette->widget()->close();
    updateHistory();
    if (!locked)
        begin();
    if (!view())
        return;
    updateTitle();
    if (view()->hasUnsavedChanges())
        return;
    const Path here = m_navigation.current();
    if (!isOfSession(here))
        m_navigation.replace(here);
    else if (!locked)
        m_navigation.replace(Path::home());
}

void MainWindow::setBusy(bool busy)
{
    m_busy->setBusy(busy);
}

void MainWindow::openLink(const QString &address)
{
    const QString refusal = openWebLink(address);
    if (!refusal.isEmpty())
        m_messages.post(Message::warn(refusal));
}

CommandPalette *MainWindow::commandPalette() const
{
    return m_palette->widget();
}

void MainWindow::showPalette()
{
    if (m_locked)
        return;
    if (m_palette->widget()->isVisible())
        return m_palette->widget()->close();
    m_palette->open(m_menu->entries(), m_actions->paletteEntries(), m_settings.visits());
}

/// What the palette offers as recent, and where windows come back.
void MainWindow::remember()
{
    const View *shown = view();
    if (!m_locked && !shown->path().isHome() && !shown->path().isAdd() && !isOfSession(shown->path()) &&
        !qobject_cast<const NotFoundView *>(shown))
        m_settings.addVisit({m_navigation.current().toString(), shown->title()});
    Q_EMIT sessionChanged();
}

void MainWindow::changeTextSize(int by)
{
    constexpr int Usual = 100;
    Theme &theme = Theme::current();
    theme.setTextPercent(by == 0 ? Usual : theme.textPercent() + by);
    WindowSettings::setTextPercent(theme.textPercent());
}

void MainWindow::updateHistory()
{
    m_topBar->setCanGo(!m_locked && m_navigation.canGoBack(), !m_locked && m_navigation.canGoForward());
    const auto place = m_paths.resolve(m_navigation.current());
    m_sidebar->setCurrent(place && place->kind == Place::Kind::Item
                              ? m_paths.outward(Path::list(place->collection), place->view)
                              : m_navigation.current());
}

void MainWindow::connectView(View *view)
{
    connect(view, &View::titleChanged, this, &MainWindow::updateTitle);
    connect(view, &View::navigate, this, &MainWindow::goOutward);
    connect(view, &View::replace, this, [this, view](const Path &path) {
        const Path gone = outward(view->path());
        m_navigation.replace(outward(path));
        m_navigation.forget(gone);
    });
    connect(view, &View::pathChanged, this, [this](const Path &path) {
        m_navigation.rename(outward(path));
        Q_EMIT sessionChanged();
    });
    connect(view, &View::loaded, this, &MainWindow::remember);
    connect(view, &View::message, this,
            [this](const Message &message) { m_messages.post(m_undo->offering(message)); });
    connect(view, &View::loaded, this, &MainWindow::viewLoaded);
    connect(view, &View::dirtyChanged, m_statusBar, &StatusBar::setUnsaved);
    m_statusBar->setUnsaved(view->hasUnsavedChanges());
    updateTitle();
}

/// Not all of its connections: screen readers have some to hear that it goes.
void MainWindow::leaveView(View *view)
{
    disconnect(view, nullptr, this, nullptr);
    disconnect(view, nullptr, m_statusBar, nullptr);
}

void MainWindow::updateTitle()
{
    const View *view = m_host->view();
    if (m_locked) {
        setWindowTitle(
            tr("%1 – %2", "a view's title and the application's").arg(view->title(), m_meta.title));
        m_topBar->breadcrumbs()->setTrail({}, view->title());
        return;
    }
    if (view->path().isHome()) {
        setWindowTitle(m_meta.title);
        m_topBar->breadcrumbs()->setTrail({}, m_meta.title);
        return;
    }
    QList<Breadcrumb> trail{{m_meta.title, Path::home()}};
    trail += view->breadcrumbs();
    setWindowTitle(tr("%1 – %2", "a view's title and the application's").arg(view->title(), m_meta.title));
    m_topBar->breadcrumbs()->setTrail(trail, view->title());
}

void MainWindow::addActions()
{
    constexpr int TextStep = 10; // percent
    const auto always = [this](const char *id, auto action) {
        m_actions->set(QString::fromLatin1(id), action);
    };
    const auto set = [this](const char *id, auto action) {
        m_actions->set(QString::fromLatin1(id), [this, action] {
            if (!m_locked)
                action();
        });
    };
    set("palette", [this] { showPalette(); });
    set("back", [this] { m_navigation.back(); });
    set("forward", [this] { m_navigation.forward(); });
    set("home", [this] { open(Path::home()); });
    set("search", [this] { view()->focusSearch(); });
    set("add", [this] { view()->addItem(); });
    set("save", [this] { view()->save(); });
    set("undo", [this] { undo(); });
    set("redo", [this] { m_undo->redo(); });
    set("reload", [this] { view()->reload(); });
    set("newWindow", [this] { Q_EMIT openBeside(m_navigation.current()); });
    always("larger", [this] { changeTextSize(TextStep); });
    always("smaller", [this] { changeTextSize(-TextStep); });
    always("usualSize", [this] { changeTextSize(0); });
    set("sidebar", [this] { m_sidebar->toggleCollapsed(); });
    always("theme", [this] { toggleTheme(); });
    always("systemTheme", [] {
        Theme::current().setScheme(Theme::Scheme::System);
        WindowSettings::setScheme(Theme::Scheme::System);
    });
    always("messages", [this] { showMessages(); });
    always("settings", [this] { showSettings(); });
    always("help", [this] { showShortcuts(); });
    always("close", [this] { close(); });
    always("quit", [this] { Q_EMIT quitWanted(); });
    int number = 0;
    for (int i = 0; i < m_menu->entries().size(); ++i) {
        const SidebarEntry &entry = m_menu->entries().at(i);
        if (!entry.hasKeys())
            continue;
        const QKeySequence keys = collectionShortcut(++number);
        if (keys.isEmpty())
            return;
        m_actions->bind(keys, [this, i] {
            if (!m_locked && !m_menu->entries().at(i).hidden)
                open(m_menu->entries().at(i).place());
        });
    }
}

/// What was asked while the backend had failed was refused.
void MainWindow::startAgain()
{
    if (!m_locked)
        m_counts->countAll();
    if (view())
        view()->reload();
}

void MainWindow::toggleTheme()
{
    const auto scheme = Theme::current().isDark() ? Theme::Scheme::Light : Theme::Scheme::Dark;
    Theme::current().setScheme(scheme);
    WindowSettings::setScheme(scheme);
}

void MainWindow::showShortcuts()
{
    (new ShortcutsDialog(this))->open();
}

void MainWindow::showSettings()
{
    const bool mayRestore = m_meta.admin.options.value(QLatin1String("restoreSession")).toBool(true);
    auto *dialog = new SettingsDialog(m_settings, mayRestore, this);
    connect(dialog, &SettingsDialog::languageChosen, this, &MainWindow::languageWanted);
    dialog->open();
}

MessagePanel *MainWindow::messagePanel() const
{
    return m_messagePanel;
}

void MainWindow::showMessages()
{
    if (m_messagePanel)
        return m_messagePanel->close();
    m_messagePanel = new MessagePanel(m_messages.history(), m_statusBar->messages());
    connect(m_messagePanel, &MessagePanel::closed, m_messagePanel, &QObject::deleteLater);
    m_messagePanel->popUp();
}

void MainWindow::restoreGeometryOfLastTime()
{
    restoreGeometry(m_settings.geometry());
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return moveFocus(this, next);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sidebar->setNarrow(width() < themeSize(Size::Compact));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool isUnsaved = view() && view()->hasUnsavedChanges();
    if (m_mayClose || (!isUnsaved && Tasks::all().endingWith(this).isEmpty())) {
        m_settings.setGeometry(saveGeometry());
        Q_EMIT sessionChanged();
        return QWidget::closeEvent(event);
    }
    event->ignore();
    // What runs is stopped last: the person may still stay for the sake of unsaved changes.
    m_tasksGuard.ask(this, this, TasksGuard::Leaving::Window, [this] {
        m_navigation.leaveThen([this] {
            m_tasksGuard.stop(this, [this] {
                m_mayClose = true;
                close();
            });
        });
    });
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() & Qt::ControlModifier && view() && !m_locked)
        return view()->save();
    if (event->key() != Qt::Key_Escape || !view() || !view()->escape())
        QWidget::keyPressEvent(event);
}

void MainWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        m_navigation.back();
    else if (event->button() == Qt::ForwardButton)
        m_navigation.forward();
    else
        QWidget::mousePressEvent(event);
}

} // namespace backdesk::ui
