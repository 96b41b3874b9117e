// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/Messages.h"
#include "ui/admin/Navigation.h"
#include "ui/admin/PathTable.h"
#include "ui/connectors/Health.h"
#include "ui/meta/AppMeta.h"
#include "ui/shell/TasksGuard.h"
#include "ui/shell/UnsavedGuard.h"
#include "ui/shell/ViewFactory.h"
#include "ui/shell/WindowSettings.h"

#include <QJsonObject>
#include <QPointer>
#include <QWidget>

namespace backdesk::ui
{

class BusyLine;
class CommandPalette;
class Connector;
class Menu;
class MenuCounts;
class MessageArea;
class MessagePanel;
class Palette;
class Permissions;
class ProblemsDialog;
class ScriptRunner;
class Sidebar;
class StatusBar;
class TopBar;
class UndoControl;
class View;
struct Reply;
class ViewHost;
class WindowActions;

/// The window: sidebar, top bar, the view in front, status bar. It knows the collections' names and titles,
/// and gets everything else from views, which it has made by the factory. Home and unknown places it shows by
/// itself.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    /// Locked: nobody may see anything but what the factory makes for it, a page to log in.
    enum class Start { Open, Locked };

    /// The connector outlives the window.
    MainWindow(const AppMeta &meta, Connector *connector, ViewFactory factory, QWidget *parent = nullptr,
               Start start = Start::Open);
    ~MainWindow() override;

    /// Goes there, unless unsaved changes are kept back for. Takes usual paths and the description's own.
    void open(const Path &path);
    /// Functions of the description and what the person may do; both outlive the window and may be null.
    void setScripts(ScriptRunner *scripts, const Permissions *permissions);
    /// Who works here: {_id, login, name, …}; empty: nobody is known. Home greets them. Where they can log
    /// out, the sidebar and the palette offer it.
    void setUser(const QJsonObject &user, bool canLogOut = false);
    /// Somebody logged in or out: everything is there, or only the page to log in, where the window is. What
    /// is edited stays in front.
    void setLocked(bool locked);
    bool isLocked() const { return m_locked; }
    View *view() const;
    /// Makes all texts anew, in the language that is installed now, and shows the same place as it was. What
    /// a person is editing in it goes: ask before.
    void retranslate();

    Navigation &navigation() { return m_navigation; }
    Messages &messages() { return m_messages; }
    Sidebar *sidebar() const { return m_sidebar; }
    TopBar *topBar() const { return m_topBar; }
    StatusBar *statusBar() const { return m_statusBar; }
    /// Open while a person looks at the problems; else null.
    ProblemsDialog *problemsDialog() const;
    MessageArea *messageArea() const { return m_messageArea; }
    /// Open while a person looks at former messages; else null.
    MessagePanel *messagePanel() const;

    /// Size and place of last time, or a size that suits the screen.
    void restoreGeometryOfLastTime();
    CommandPalette *commandPalette() const;

public Q_SLOTS:
    void toggleTheme();
    void showShortcuts();
    void showSettings();
    void showProblems();
    /// Opens or closes the history of messages.
    void showMessages();
    void showPalette();
    /// Calls to the backend are under way, besides those of the window's own connector.
    void setBusy(bool busy);
    /// Of all windows, by this many percent; 0: back to the usual one.
    void changeTextSize(int by);

Q_SIGNALS:
    /// The view in front shows its first data.
    void viewLoaded();
    /// A person wants this path in a window of its own.
    void openBeside(const backdesk::ui::Path &path);
    /// Another place stands in front, or the window closes: what is remembered of windows changes.
    void sessionChanged();
    /// A person wants to log out.
    void logOutWanted();
    /// A person wants to end the program.
    void quitWanted();
    /// A person chose the language with this code; empty: the system's.
    void languageWanted(const QString &code);

protected:
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    View *makeView(const Path &path, QWidget *parent);
    void makeParts();
    void dropParts();
    void connectLasting();
    void connectParts();
    void connectView(View *view);
    void leaveView(View *view);
    void connectMenu();
    void addActions();
    void begin();
    bool isOfSession(const Path &path) const;
    void updateHistory();
    void goOutward(const Path &path, bool beside);
    bool leaveForFormer();
    void undo();
    /// The address of a usual path, seen from the view in front.
    Path outward(const Path &path) const;
    void remember();
    void openLink(const QString &address);
    void askForRights();
    void updateTitle();
    void showHealth(const Health &health);
    void tellOfNewProblems(const QList<HealthProblem> &problems);
    void startAgain();
    View *makeNotFound(const Path &path, QWidget *parent);
    void setApplicationTitle(const QString &title);

    AppMeta m_meta;
    PathTable m_paths;
    Connector *m_connector;
    QJsonObject m_user;
    ViewFactory m_factory;
    WindowSettings m_settings;
    Navigation m_navigation;
    Messages m_messages;
    UnsavedGuard m_guard;
    TasksGuard m_tasksGuard;
    Menu *m_menu = nullptr;
    WindowActions *m_actions;
    UndoControl *m_undo;
    Palette *m_palette = nullptr;
    Sidebar *m_sidebar = nullptr;
    MenuCounts *m_counts = nullptr;
    ScriptRunner *m_scripts = nullptr;
    const Permissions *m_permissions = nullptr;
    TopBar *m_topBar = nullptr;
    ViewHost *m_host = nullptr;
    BusyLine *m_busy = nullptr;
    StatusBar *m_statusBar = nullptr;
    MessageArea *m_messageArea = nullptr;
    QPointer<ProblemsDialog> m_problemsDialog;
    QPointer<MessagePanel> m_messagePanel;
    QList<HealthProblem> m_problems;
    bool m_canLogOut = false;
    bool m_mayClose = false;
    bool m_locked = false;
    bool m_begun = false;
};

} // namespace backdesk::ui
