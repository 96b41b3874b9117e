// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"
#include "app/EmbeddedBackend.h"
#include "ui/admin/PathTable.h"
#include "ui/connectors/HealthWatch.h"
#include "ui/connectors/LocalConnector.h"
#include "ui/meta/AppMeta.h"
#include "ui/shell/TasksGuard.h"
#include "ui/widgets/Message.h"
#include "ui/widgets/Path.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSize>
#include <QTimer>

#include <functional>
#include <memory>

namespace backdesk::ui
{
class AdminRuntime;
class LogInDialog;
class MainWindow;
class View;
struct Reply;
} // namespace backdesk::ui

namespace backdesk
{

/// The windows of one application and what they share: the connector and what `_meta` told.
class Desktop : public QObject
{
    Q_OBJECT
public:
    /// `language` is that of the window. The backend must outlive the desktop.
    Desktop(EmbeddedBackend &backend, const QString &language, QObject *parent = nullptr);
    ~Desktop() override;

    /// At start() with the home page, open the windows of last time, unless the person or the description
    /// (`admin.options.restoreSession`) wants none.
    void setRestoresSession(bool restores) { m_restores = restores; }
    /// Asks for the structure, then opens the first window and calls back with it.
    void start(const ui::Path &path, std::function<void(ui::MainWindow *)> ready);
    /// Shows what a person should know in every window when the API is served elsewhere or not at all.
    void reportServing();
    /// Has all windows speak another language (a code; empty: the system's), as soon as nothing is being
    /// edited and nothing runs that a person waits for.
    void setLanguage(const QString &code);

Q_SIGNALS:
    /// The structure cannot be had; the program cannot go on.
    void failed(const QString &reason);

private:
    void openFirst(const ui::Path &path, const std::function<void(ui::MainWindow *)> &ready);
    void prepareAdmin();
    void showUser();
    void askToLogIn();
    void lockWindows();
    void logOut(ui::MainWindow *window);
    void leaveToLogOut(ui::MainWindow *window);
    ui::View *makeSessionView(const ui::Path &path, QWidget *parent);
    void showMessage(const QString &kind, const QString &text);
    ui::MainWindow *openWindow(const ui::Path &path);
    ui::MainWindow *restoreSession();
    void saveSession();
    void quit();
    void closeWindows();
    QWidget *windowInFront() const;
    QList<ui::MainWindow *> windows() const;
    ui::View *makeView(const ui::Path &path, QWidget *parent);
    void showServing(const QString &address);
    void tellStatus(ui::MainWindow &window);
    void showHealth(const ui::Health &health);
    bool isAtRest() const;
    void changeLanguage();
    void post(const ui::Message &message);

    EmbeddedBackend &m_backend;
    ui::LocalConnector m_connector;
    ui::HealthWatch m_watch;
    ui::AppMeta m_meta;
    QJsonObject m_description;                 ///< the member `admin` of `_meta`
    std::unique_ptr<ui::AdminRuntime> m_admin; ///< as soon as the structure is known
    QPointer<ui::LogInDialog> m_logIn;
    ui::TasksGuard m_tasksGuard;
    ui::PathTable m_paths;
    QTimer m_saveLater;
    QTimer m_languageLater; ///< runs while another language waits for windows to be at rest
    QString m_wantedLanguage;
    bool m_locked = false; ///< nobody has logged in who must
    bool m_restores = false;
    bool m_quitting = false; ///< windows close, but belong to the session
    QString m_address;
    QString m_storage;
    QString m_language;
    QString m_languageName;
    QList<QPointer<ui::MainWindow>> m_windows;
};

} // namespace backdesk
