// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/HttpServer.h"
#include "TestHandler.h"

#include <QObject>

#include <memory>

/// Many clients, large bodies and rude endings: memory stays low and nothing is left behind.
class LoadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void takesNoMemoryForABodyTooLarge_data();
    void takesNoMemoryForABodyTooLarge();
    void takesNoMemoryForUnreadAnswers();
    void takesNoMemoryForFiles();
    void forgetsClientsThatDisappear_data();
    void forgetsClientsThatDisappear();
    void servesOthersBesideHalfRequests();
    void servesManyClientsAtOnce();

private:
    quint16 serve(const backdesk::HttpOptions &options = {});

    std::unique_ptr<TestHandler> m_handler;
    std::unique_ptr<backdesk::HttpServer> m_server;
};
