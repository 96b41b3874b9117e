// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class GlobalsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void user();
    void userOfEachRequest();
    void userExtensions();
    void backofficeReads();
    void filterIsPassedOn();
    void unknownCollections();
    void refusalsCanBeCaught();
    void nothingElseIsReachable();
    void logs();
};
