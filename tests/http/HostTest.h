// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/HttpServer.h"
#include "TestHandler.h"

#include <QObject>

#include <memory>

/// What a well-behaved client may rely on, and what deadlines and limits do.
class HostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void answersPipelinedRequestsInOrder();
    void answersAfterTheClientHasFinishedSending();
    void answersHeadWithoutABody();
    void givesNoBodyWithNoContent();
    void saysContinueBeforeTheBody();
    void refusesBeforeTheBodyIsSent();
    void turnsExceptionsInto500();
    void letsNoHeaderBeInjected();
    void servesInParallel();
    void saysSoWhenThereAreTooManyConnections();
    void limitsBodiesOfAllConnectionsTogether();
    void dropsSlowHeads();
    void dropsSilentConnections();
    void dropsStalledBodies();
    void dropsDribblingBodies();
    void blamesNoClientForASlowHandler();
    void closesIdleConnections();
    void dropsClientsThatDoNotRead();
    void finishesWhatRunsWhenClosing();
    void closesInBoundedTime();
    void reportsAPortInUse();
    void reportsABadAddress();
    void namesItsAddress();
    void listensOnIpv6();

private:
    quint16 serve(const backdesk::HttpOptions &options = {});

    std::unique_ptr<TestHandler> m_handler;
    std::unique_ptr<backdesk::HttpServer> m_server;
};
