// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Desktop.h"

#include "ui/admin/Formats.h"
#include "ui/admin/MessageTexts.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StatusBar.h"
#include "ui/views/AddView.h"
#include "ui/views/ChangeView.h"
#include "ui/views/ListView.h"

#include <QLocale>

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
      m_languageName(languageName(QLocale(language)))
{
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
}

void Desktop::start(const Path &path, std::function<void(MainWindow *)> ready)
{
    m_connector.meta().then(this, [this, path, ready = std::move(ready)](const Reply &reply) {
        if (!reply.ok()) {
            Q_EMIT failed(reply.detail());
            return;
        }
        m_meta = parseAppMeta(reply.json);
        setMessageOverrides(m_meta.admin.messages);
        ready(openWindow(path));
    });
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
    auto *window = new MainWindow(m_meta, &m_connector, [this](const Path &wanted, QWidget *parent) {
        return makeView(wanted, parent);
    });
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.removeIf([](const QPointer<MainWindow> &each) { return each.isNull(); });
    m_windows.append(window);
    connect(window, &MainWindow::openBeside, this,
            [this](const Path &wanted) { openWindow(wanted)->show(); });
    window->restoreGeometryOfLastTime();
    tellStatus(*window);
    window->open(path);
    return window;
}

View *Desktop::makeView(const Path &path, QWidget *parent)
{
    // Nothing: the window shows its home page, or that there is nothing at the path.
    if (path.isHome() || !m_meta.collection(path.collection()))
        return nullptr;
    const bool selection =
        path.isSelection() && m_meta.collection(path.collection())->selection(path.selection());
    if (path.isList() || selection)
        return new ListView(m_connector, m_meta, path, parent);
    if (path.isAdd())
        return new AddView(m_connector, m_meta, path, parent);
    if (path.isItem())
        return new ChangeView(m_connector, m_meta, path, parent);
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
