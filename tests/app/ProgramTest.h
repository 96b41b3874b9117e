// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The program from outside: commands, exit codes, signals, files.
class ProgramTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsStoredIsThereAfterARestart();
    void listsKeepTheOrderOfCreationOverARestart();
    void checkTellsEveryMistake();
    void checkTellsTwentyMistakesOfTheWindow();
    void newWritesADescriptionThatServes();
    void aWrongCommandLineIsRefused_data();
    void aWrongCommandLineIsRefused();
    void helpAndVersion();
    void servesThisMachineOnly();
    void aPortInUseIsToldAndEndsIt();
    void answersWhileItOpens();
    void endsWhileItOpens();
    void aBrokenFileIsSetAsideAndReported();
    void logsWhereItIsTold();
    void aLogThatCannotBeWrittenEndsIt();
    void believesTheProxyOfTheDescription();
    void believesNobodyElse_data();
    void believesNobodyElse();
    void logsAsTheDescriptionSays();
};
