// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Desktop.h"

#include <QObject>

#include <memory>

class LogInTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void asksBeforeAnythingIsShown();
    void refusalsKeepTheDialogOpen();
    void asksInPlaceWhenTheSessionIsOver();
    void logsOut();

private:
    void logIn(const QString &name, const QString &password);

    std::unique_ptr<backdesk::EmbeddedBackend> m_backend;
    std::unique_ptr<backdesk::Desktop> m_desktop;
    backdesk::ui::MainWindow *m_window = nullptr;
};
