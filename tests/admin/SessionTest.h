// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class SessionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void functionsFindTheViewsAround();
    void initTestCase();
    void init();
    void theServerTellsWhoWorksHere();
    void logsInByTheFunction();
    void tellsWhyItFailed();
    void whatGivesNothingLetsNobodyIn();
    void isRestoredWithTheSameAdmin();
    void isNotKeptWithoutId();
    void nobodyElseReadsWhatIsKept();
    void loggingOutForgetsEverything();
    void theRuntimeTellsFunctions();
    void loggingInDeliversPermissions();
};
