// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ScriptRunnerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesValues_data();
    void givesValues();
    void givesValuesAtOnceThatAreNoFunctions();
    void neverCallsBackFromWithin();
    void tellsUndefinedFromNull();
    void tellsWhatWasRead();
    void tellsWhereItFailed();
    void keepsWhatWasThrown_data();
    void keepsWhatWasThrown();
    void stopsEndlessLoops_data();
    void stopsEndlessLoops();
    void leavesNothingBehind();
    void modulesAreKnown();
    void tellsOfBrokenModules();
    void showsTheUser();
    void makesRequestsAsCrudl();
    void tellsOfPermissionsAndViews();
    void readsTheDescription();
    void storesRemember();
    void makesForms();
    void sendsMessagesAndNavigates();
    void reachesTheBackend();
    void errorsOfTheBackendCanBeCaught();
    void waitingForTheBackendDoesNotCount();
    void canGoWhileAFunctionRuns();
    void canGoWhileAFunctionWaits();
    void callsNobodyWhoHasGone();
    void whatIsForgottenDoesNotBegin();
};
