// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/HttpServer.h"
#include "FunctionHandler.h"

#include <QObject>

#include <memory>

/// Who asks, as a reverse proxy tells it in header fields.
class IdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void readsNetworks_data();
    void readsNetworks();
    void refusesWhatIsNoNetwork_data();
    void refusesWhatIsNoNetwork();
    void readsTheFields_data();
    void readsTheFields();

    void isAnonymousWithoutAProxy();
    void believesTheProxy();
    void believesNobodyElse();
    void believesTheProxyOverIpv6();
    void isAnonymousWithoutAnId();
    void refusesFieldsThatStandTwice_data();
    void refusesFieldsThatStandTwice();
    void letsStrangersRepeatFields();
    void judgesEveryRequestAnew();

private:
    quint16 serve(const QStringList &from, const QString &host = QStringLiteral("127.0.0.1"));

    std::unique_ptr<FunctionHandler> m_handler;
    std::unique_ptr<backdesk::HttpServer> m_server;
};
