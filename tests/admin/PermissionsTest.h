// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class PermissionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingToldIsAllowed();
    void membersAndFunctions();
    void ownScope();
    void deliveredOnesAreMerged();
    void unknownKeysAreLogged();
    void clearedAtLogOut();
};
