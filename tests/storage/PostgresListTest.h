// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Lists that PostgreSQL runs, against the same lists in memory.
class PostgresListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAsMemoryDoes_data();
    void listsAsMemoryDoes();
    void listsWithIndexesAsWithout();
    void tellsWhatItRunsItself();
    void usesIndexes();
};
