// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Two server processes on one PostgreSQL.
class TwoServersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void seeEachOthersWrites();
    void loseNoChangeToEachOther();
    void oneGoesOnWhenTheOtherIsKilled();
    void aLostConnectionComesBack();
};
