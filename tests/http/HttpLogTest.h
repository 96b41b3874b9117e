// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/HttpServer.h"

#include <QObject>
#include <QTemporaryDir>

/// What the host tells its logger, and what it must never tell.
class HttpLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEveryRequestAtDebug();
    void tellsFailuresAsWarnings();
    void tellsStartAndStop();
    void neverTellsASecret();

private:
    QByteArray journal() const;

    QTemporaryDir m_folder;
};
