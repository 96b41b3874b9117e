// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class AdminConnectorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void passesEverythingElseOn();
    void replacedListGetsCrudlsRequest();
    void replacedListIsCutToPages();
    void paginationTellsTheTotal();
    void pagesNeedNoTotal_data();
    void pagesNeedNoTotal();
    void replacedGetSaveAddDelete();
    void batchesRunReplacedActions();
    void atomicBatchesStopAtTheFirstFailure();
    void namesOfBatchesReachFunctions();
    void errorsBecomeAnswers_data();
    void errorsBecomeAnswers();
    void listsAreNormalized();
    void whatIsLeftOutIsNotCounted();
    void wrongKindsAreTold_data();
    void wrongKindsAreTold();
    void tabsAskForThemselves();
    void answersDeliverPermissions();
    void functionsReachTheBackendItself();
    void waitsForSomebodyToLogIn();
    void refusedWhenNobodyDoes();
};
