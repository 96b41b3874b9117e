// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What only the storage in PostgreSQL does, on a real server.
class PostgresStorageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAddresses_data();
    void readsAddresses();
    void keepsPasswordsToItself();
    void keepsExactValues();
    void keepsUnknownMembers();
    void visitsAllInOrder();
    void keepsAState();
    void writesAgainWhenTheTypeChanges();
    void setsUnreadableRowsAside();
    void opensFromManyServersAtOnce();
    void refusesTablesOfOtherVersions();
    void keepsFiles();
    void tellsChangesOfOthers();
    void tellsOwnChangesOnce();
    void noticesConflictsWithOthers();
    void refusesReusedIds();
    void writesManyAtOnce();
    void forgetsOldChanges();
};
