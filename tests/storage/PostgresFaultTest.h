// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What happens to the storage in PostgreSQL when servers die, connections break and answers do not come.
class PostgresFaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingWhenTheServerIsKilled();
    void worksAgainAfterARestart();
    void failsToOpenWithoutServer();
    void survivesConnectionsThatBreak();
    void tellsChangesThatWereMadeMeanwhile();
    void writesWholeOrNothingWhenCut_data();
    void writesWholeOrNothingWhenCut();
    void tellsWhatWasWrittenAfterAll();
    void givesUpSilentConnections();
    void givesUpSlowStatements();
    void saysWhenTooManyConnectionsAreUsed();
    void backsOff();
};
