// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window is made of, once and again in another language.
#include "ui/admin/Tasks.h"
#include "ui/connectors/Connector.h"
#include "ui/forms/CreateRight.h"
#include "ui/shell/AccountBlock.h"
#include "ui/shell/Breadcrumbs.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/GoToButton.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Menu.h"
#include "ui/shell/MenuCounts.h"
#include "ui/shell/Palette.h"
#include "ui/shell/ProblemsBadge.h"
#include "ui/shell/SettingsDialog.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/StatusBar.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/UndoControl.h"
#include "ui/shell/ViewHost.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/BusyLine.h"
#include "ui/widgets/MessageArea.h"
#include "ui/widgets/View.h"

#include <QComboBox>
#include <QGridLayout>
#include <QToolButton>

namespace backdesk::ui
{

void MainWindow::makeParts()
{
    m_menu = new Menu(m_meta, m_paths, this);
    m_palette = new Palette(m_meta, m_paths, *m_connector, this);
    m_sidebar = new Sidebar(m_meta.title, m_menu->entries(), this);
    m_counts = new MenuCounts(m_meta, *m_connector, *m_sidebar, this);
    m_topBar = new TopBar(this);
    m_host = new ViewHost([this](const Path &path, QWidget *host) { return makeView(path, host); }, this);
    m_busy = new BusyLine(m_host);
    m_statusBar = new StatusBar(this);
    m_messageArea = new MessageArea(m_host);
    m_sidebar->setCollapsed(m_settings.isSidebarCollapsed());
    m_sidebar->setHidden(m_locked);

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
    connectMenu();
}

/// All but the place and its history, what was told, and keys.
void MainWindow::dropParts()
{
    delete layout();
    if (view())
        leaveView(view());
    const QList<QWidget *> widgets{m_palette->widget(), m_host, m_sidebar, m_topBar, m_statusBar};
    QList<QObject *> parts{m_counts, m_palette, m_menu, m_busy, m_messageArea};
    for (QWidget *widget : widgets) {
        widget->hide();
        parts.append(widget);
    }
    for (QObject *part : std::as_const(parts)) {
        disconnect(part, nullptr, this, nullptr);
        disconnect(part, nullptr, &m_navigation, nullptr);
        m_navigation.disconnect(part);
        m_messages.disconnect(part);
        m_undo->disconnect(part);
        m_connector->disconnect(part);
        // It may be what led here.
        part->deleteLater();
    }
}

void MainWindow::connectLasting()
{
    m_navigation.setGuard([this](const auto &decide) { m_guard.ask(m_host->view(), decide); });
    m_navigation.setStateReader(
        [this] { return m_host->view() ? m_host->view()->saveState() : QVariantMap(); });
    connect(&m_navigation, &Navigation::historyChanged, this, &MainWindow::updateHistory);
    connect(m_connector, &Connector::changed, this, [this](const QStringList &collections) {
        if (!m_locked)
            m_counts->count(collections);
    });
    connect(m_connector, &Connector::healthChanged, this, &MainWindow::showHealth);
    connect(m_connector, &Connector::reopened, this, &MainWindow::startAgain);
    connect(&Tasks::all(), &Tasks::told, this, [this](const QWidget *window, const Message &message) {
        if (window == this)
            m_messages.post(m_undo->offering(message));
    });
    m_messages.start();
}

void MainWindow::connectParts()
{
    connect(&m_navigation, &Navigation::shown, m_host, &ViewHost::show);
    connect(m_host, &ViewHost::viewLeft, this, &MainWindow::leaveView);
    connect(m_host, &ViewHost::viewChanged, this, &MainWindow::connectView);
    connect(m_sidebar, &Sidebar::collapsedChanged, this,
            [this](bool collapsed) { m_settings.setSidebarCollapsed(collapsed); });
    connect(m_topBar, &TopBar::backRequested, &m_navigation, &Navigation::back);
    connect(m_topBar, &TopBar::forwardRequested, &m_navigation, &Navigation::forward);
    connect(m_topBar, &TopBar::themeRequested, this, &MainWindow::toggleTheme);
    connect(m_topBar, &TopBar::settingsRequested, this, &MainWindow::showSettings);
    connect(m_topBar, &TopBar::helpRequested, this, &MainWindow::showShortcuts);
    connect(m_topBar->breadcrumbs(), &Breadcrumbs::activated, &m_navigation, &Navigation::go);
    connect(&m_messages, &Messages::posted, m_messageArea, &MessageArea::show);
    connect(m_undo, &UndoControl::taken, m_messageArea, &MessageArea::withdraw);
    connect(m_connector, &Connector::busyChanged, m_busy, &BusyLine::setBusy);
    connect(m_statusBar->problems(), &ProblemsBadge::clicked, this, &MainWindow::showProblems);
    connect(m_messageArea, &MessageArea::olderWanted, this, &MainWindow::showMessages);
    connect(m_statusBar->messages(), &QToolButton::clicked, this, &MainWindow::showMessages);
}

void MainWindow::connectMenu()
{
    connect(m_menu, &Menu::titleChanged, m_sidebar, &Sidebar::setEntryTitle);
    connect(m_menu, &Menu::groupTitleChanged, m_sidebar, &Sidebar::setGroupTitle);
    connect(m_menu, &Menu::addableChanged, m_sidebar, &Sidebar::setEntryAddable);
    connect(m_menu, &Menu::hiddenChanged, m_sidebar, &Sidebar::setEntryHidden);
    connect(m_sidebar, &Sidebar::activated, &m_navigation, &Navigation::go);
    connect(m_sidebar, &Sidebar::linkActivated, this, &MainWindow::openLink);
    connect(m_sidebar->account(), &AccountBlock::logOutWanted, this, &MainWindow::logOutWanted);
    connect(m_sidebar, &Sidebar::addRequested, this, [this](const Path &path) {
        if (const auto place = m_paths.resolve(path))
            m_navigation.go(m_paths.outward(Path::add(place->collection), place->view));
    });
    connect(m_sidebar->goToButton(), &QAbstractButton::clicked, this, &MainWindow::showPalette);
    connect(m_palette, &Palette::linkActivated, this, &MainWindow::openLink);
    connect(m_palette, &Palette::activated, this, [this](const Path &path, bool beside) {
        if (beside)
            Q_EMIT openBeside(path);
        else
            m_navigation.go(path);
    });
}

/// To whom the menu offers a plus.
void MainWindow::askForRights()
{
    for (const CollectionMeta &collection : std::as_const(m_meta.collections)) {
        auto *right = new CreateRight(*m_connector, collection, m_sidebar);
        const QString name = collection.name;
        m_sidebar->setAddable(name, right->isAllowed());
        connect(right, &CreateRight::changed, m_sidebar,
                [sidebar = m_sidebar, name] { sidebar->setAddable(name, true); });
    }
}

void MainWindow::retranslate()
{
    QPoint settings;
    auto *dialog = findChild<SettingsDialog *>();
    const bool hadSettings = dialog && dialog->isVisible();
    if (hadSettings) {
        settings = dialog->pos();
        dialog->close();
    }
    m_navigation.keepState();
    dropParts();
    unsetLocale();
    makeParts();
    m_sidebar->setNarrow(width() < themeSize(Size::Compact));
    if (m_scripts || m_permissions)
        m_menu->follow(m_scripts, m_permissions);
    setUser(m_user, m_canLogOut);
    m_statusBar->setProblems(int(m_problems.size()));
    if (m_begun)
        askForRights();
    if (!m_locked)
        m_counts->countAll();
    m_navigation.showAgain();
    if (!hadSettings)
        return;
    showSettings();
    dialog = findChildren<SettingsDialog *>().last();
    dialog->move(settings);
    dialog->language()->setFocus(Qt::OtherFocusReason);
}

} // namespace backdesk::ui
