// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class WorkerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneAfterTheOther();
    void goesWithoutWaiting();
    void similarTextsStop();
    void spreadsheetsStop();
    void rowsStop();
};
