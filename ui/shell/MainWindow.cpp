// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ui/admin/Formats.h"
#include "ui/connectors/Connector.h"
#include "ui/shell/Breadcrumbs.h"
#include "ui/shell/HomeView.h"
#include "ui/shell/MessagePanel.h"
#include "ui/shell/ProblemsBadge.h"
#include "ui/shell/ProblemsDialog.h"
#include "ui/shell/Shortcuts.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/StatusBar.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/ViewHost.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/MessageArea.h"

#include <QApplication>
#include <QCloseEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QShortcut>
#include <QToolButton>

namespace backdesk::ui
{

namespace
{

constexpr QSize UsualSize(1280, 800);
constexpr QSize SmallestSize(480, 360);

QList<SidebarEntry> sidebarEntries(const AppMeta &meta, const QString &group)
{
    QList<SidebarEntry> entries;
    for (const CollectionMeta &collection : meta.collections) {
        entries << SidebarEntry{collection.name, collection.title, iconForCollection(collection.name), group};
        for (const SelectionMeta &selection : collection.selections) {
            if (selection.read != Right::Denied)
                entries << SidebarEntry{collection.name, selection.title, {}, group, selection.name};
        }
    }
    return entries;
}

/// Without the collections that the person may not see: nothing leads there.
AppMeta readable(AppMeta meta)
{
    meta.collections.removeIf(
        [](const CollectionMeta &collection) { return collection.rights.read == Right::Denied; });
    return meta;
}

} // namespace

MainWindow::MainWindow(const AppMeta &meta, Connector *connector, ViewFactory factory, QWidget *parent)
    : QWidget(parent),
      m_meta(readable(meta)),
      m_connector(connector),
      m_factory(std::move(factory)),
      m_settings(meta.name),
      m_sidebar(new Sidebar(meta.title, sidebarEntries(m_meta, tr("Collections")), this)),
      m_topBar(new TopBar(this)),
      m_host(new ViewHost([this](const Path &path, QWidget *host) { return makeView(path, host); }, this)),
      m_statusBar(new StatusBar(this)),
      m_messageArea(new MessageArea(m_host))
{
    setWindowTitle(meta.title);
    setBackground(this, Color::Background);
    setMinimumSize(SmallestSize);
    resize(UsualSize);
    m_sidebar->setCollapsed(m_settings.isSidebarCollapsed());

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_sidebar, 0, 0, 2, 1);
    grid->addWidget(m_topBar, 0, 1);
    grid->addWidget(m_host, 1, 1);
    grid->addWidget(m_statusBar, 2, 0, 1, 2);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(1, 1);

    connectParts();
    addShortcuts();
    countAll();
    showHealth(m_connector->health());
}

MainWindow::~MainWindow() = default;

View *MainWindow::view() const
{
    return m_host->view();
}

View *MainWindow::makeView(const Path &path, QWidget *parent)
{
    if (View *view = m_factory ? m_factory(path, parent) : nullptr)
        return view;
    return path.isHome() ? new HomeView(m_meta, m_connector, parent) : nullptr;
}

void MainWindow::connectParts()
{
    m_navigation.setGuard([this](const auto &decide) { m_guard.ask(m_host->view(), decide); });
    m_navigation.setStateReader(
        [this] { return m_host->view() ? m_host->view()->saveState() : QVariantMap(); });
    connect(&m_navigation, &Navigation::shown, m_host, &ViewHost::show);
    connect(&m_navigation, &Navigation::historyChanged, this, [this] {
        m_topBar->setCanGo(m_navigation.canGoBack(), m_navigation.canGoForward());
        m_sidebar->setCurrent(m_navigation.current());
    });
    connect(m_host, &ViewHost::viewChanged, this, &MainWindow::connectView);
    connect(m_sidebar, &Sidebar::activated, &m_navigation, &Navigation::go);
    connect(m_sidebar, &Sidebar::collapsedChanged, this,
            [this](bool collapsed) { m_settings.setSidebarCollapsed(collapsed); });
    connect(m_topBar, &TopBar::backRequested, &m_navigation, &Navigation::back);
    connect(m_topBar, &TopBar::forwardRequested, &m_navigation, &Navigation::forward);
    connect(m_topBar, &TopBar::themeRequested, this, &MainWindow::toggleTheme);
    connect(m_topBar, &TopBar::helpRequested, this, &MainWindow::showShortcuts);
    connect(m_topBar->breadcrumbs(), &Breadcrumbs::activated, &m_navigation, &Navigation::go);
    connect(&m_messages, &Messages::posted, m_messageArea, &MessageArea::show);
    connect(m_connector, &Connector::changed, this, &MainWindow::countItems);
    connect(m_connector, &Connector::healthChanged, this, &MainWindow::showHealth);
    connect(m_connector, &Connector::reopened, this, &MainWindow::startAgain);
    connect(m_statusBar->problems(), &ProblemsBadge::clicked, this, &MainWindow::showProblems);
    connect(m_messageArea, &MessageArea::olderWanted, this, &MainWindow::showMessages);
    connect(m_statusBar->messages(), &QToolButton::clicked, this, &MainWindow::showMessages);
    m_messages.start();
}

void MainWindow::connectView(View *view)
{
    connect(view, &View::titleChanged, this, &MainWindow::updateTitle);
    connect(view, &View::navigate, this, [this](const Path &path, bool beside) {
        if (beside)
            Q_EMIT openBeside(path);
        else
            m_navigation.returnTo(path);
    });
    connect(view, &View::replace, this, [this, view](const Path &path) {
        const Path gone = view->path();
        m_navigation.replace(path);
        m_navigation.forget(gone);
    });
    connect(view, &View::pathChanged, &m_navigation, &Navigation::rename);
    connect(view, &View::message, &m_messages, &Messages::post);
    connect(view, &View::loaded, this, &MainWindow::viewLoaded);
    connect(view, &View::dirtyChanged, m_statusBar, &StatusBar::setUnsaved);
    m_statusBar->setUnsaved(view->hasUnsavedChanges());
    updateTitle();
}

void MainWindow::updateTitle()
{
    const View *view = m_host->view();
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

void MainWindow::addShortcuts()
{
    const auto bind = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, action);
        connect(shortcut, &QShortcut::activatedAmbiguously, this, action);
    };
    bind(backShortcut(), [this] { m_navigation.back(); });
    bind(forwardShortcut(), [this] { m_navigation.forward(); });
    bind(homeShortcut(), [this] { open(Path::home()); });
    for (int i = 0; i < m_meta.collections.size() && i < 9; ++i)
        bind(collectionShortcut(i + 1), [this, i] { open(Path::list(m_meta.collections.at(i).name)); });
    for (const QKeySequence &keys : searchShortcuts())
        bind(keys, [this] { view()->focusSearch(); });
    bind(addShortcut(), [this] { view()->addItem(); });
    bind(saveShortcut(), [this] { view()->save(); });
    for (const QKeySequence &keys : reloadShortcuts())
        bind(keys, [this] { view()->reload(); });
    bind(sidebarShortcut(), [this] { m_sidebar->toggleCollapsed(); });
    bind(themeShortcut(), [this] { toggleTheme(); });
    for (const QKeySequence &keys : helpShortcuts())
        bind(keys, [this] { showShortcuts(); });
    bind(closeShortcut(), [this] { close(); });
    bind(quitShortcut(), [] { QApplication::closeAllWindows(); });
}

void MainWindow::showHealth(const Health &health)
{
    // Why it cannot be opened stands in the middle of the window.
    const QList<HealthProblem> problems = health.isOpen() ? health.problems : QList<HealthProblem>();
    if (problems == m_problems)
        return;
    tellOfNewProblems(problems);
    m_problems = problems;
    m_statusBar->setProblems(int(problems.size()));
    if (m_problemsDialog)
        m_problemsDialog->setProblems(problems);
}

void MainWindow::tellOfNewProblems(const QList<HealthProblem> &problems)
{
    QList<HealthProblem> added = problems;
    added.removeIf([this](const HealthProblem &problem) { return m_problems.contains(problem); });
    if (added.isEmpty() || m_problemsDialog)
        return;
    Message message =
        Message::warn(added.size() == 1
                          //: A place such as a file, and what is wrong there.
                          ? tr("%1 cannot be used: %2").arg(added.first().place, added.first().message)
                          : tr("%n stored entries cannot be used.", nullptr, int(added.size())));
    message.actionText = tr("Show");
    message.action = [window = QPointer(this)] {
        if (window)
            window->showProblems();
    };
    m_messages.post(message);
}

ProblemsDialog *MainWindow::problemsDialog() const
{
    return m_problemsDialog;
}

void MainWindow::showProblems()
{
    if (!m_problemsDialog)
        m_problemsDialog = new ProblemsDialog(this);
    m_problemsDialog->setProblems(m_problems);
    m_problemsDialog->open();
}

/// What was asked while the backend had failed was refused.
void MainWindow::startAgain()
{
    countAll();
    if (view())
        view()->reload();
}

void MainWindow::countAll()
{
    QStringList names;
    for (const CollectionMeta &collection : m_meta.collections)
        names << collection.name;
    countItems(names);
}

void MainWindow::countItems(const QStringList &collections)
{
    for (const QString &name : collections) {
        if (!m_meta.collection(name))
            continue;
        ListQuery query;
        query.page = 1;
        query.labels = false;
        const int asked = ++m_asked[name];
        m_connector->list(name, query).then(this, [this, name, asked](const Reply &reply) {
            if (asked != m_asked.value(name))
                return;
            // An unknown count is left out; the collection's own view tells the mistake.
            if (reply.ok())
                m_sidebar->setCount(name, reply.json.value(QLatin1String("total")).toInteger());
            else
                m_sidebar->setCount(name, QString());
        });
        countSelections(*m_meta.collection(name));
    }
}

void MainWindow::countSelections(const CollectionMeta &collection)
{
    ListQuery query;
    query.page = 1;
    query.labels = false;
    for (const SelectionMeta &selection : collection.selections) {
        if (selection.read == Right::Denied)
            continue;
        const QString place = Path::selection(collection.name, selection.name).toString();
        const int asked = ++m_asked[place];
        m_connector->selection(collection.name, selection.name, query)
            .then(this, [this, place, asked](const Reply &reply) {
                if (asked == m_asked.value(place))
                    showSelectionCount(Path::fromString(place), reply);
            });
    }
}

void MainWindow::showSelectionCount(const Path &path, const Reply &reply)
{
    if (reply.status == 403)
        return m_sidebar->hideSelection(path.collection(), path.selection());
    const QString count =
        reply.ok() ? formatNumber(reply.json.value(QLatin1String("total")).toInteger(), locale()) : QString();
    m_sidebar->setSelectionCount(path.collection(), path.selection(), count);
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

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sidebar->setNarrow(width() < themeSize(Size::Compact));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose || !view() || !view()->hasUnsavedChanges()) {
        m_settings.setGeometry(saveGeometry());
        return QWidget::closeEvent(event);
    }
    event->ignore();
    m_navigation.leaveThen([this] {
        m_mayClose = true;
        close();
    });
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && view() && view()->escape())
        return;
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
