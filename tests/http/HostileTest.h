// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/HttpServer.h"
#include "TestHandler.h"

#include <QObject>

/// Hostile and odd clients against a real server, over real sockets.
class HostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersEachSample_data();
    void answersEachSample();
    void answersEachSampleAfterAnother_data();
    void answersEachSampleAfterAnother();
    void refusesARequestThatEndsEarly_data();
    void refusesARequestThatEndsEarly();
    void refusesWithoutABodyForHead();
    void survivesRandomBytes();
    void cleanupTestCase();

private:
    TestHandler m_handler;
    std::unique_ptr<backdesk::HttpServer> m_server;
};
