// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Versions of tables in memory, and lists that indexes serve.
class MemoryTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stagesOnTheNewest();
    void refusesWhatIsNotThePresentState();
    void publishesInOrder();
    void discardsWhatWasNotPublished();
    void carriesUnknownMembersOver();
    void takesOverWhatWasFound();
    void callsOrderedBeforePersisting();
    void listsAsAScanDoes_data();
    void listsAsAScanDoes();
    void listsManyEqualAsAScanDoes();
    void ordersOddValuesAsAScanDoes();
    void tellsWhatIsServed();
    void makesIndexesWhileOthersWrite();
    void readsWhileAWriterStages();
};
