// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class AdminTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTold_data();
    void isTold();
    void mistakes_data();
    void mistakes();
    void allMistakesAtOnce();
    void linesOfFunctionsAreThoseOfTheText();
    void ownComponentsAndValuesAreNotJudged_data();
    void ownComponentsAndValuesAreNotJudged();
    void namesOfFieldsWaitForTheCollections();
    void modulesGoToTheWindow();
    void modulesMayImportEachOtherOnly();
    void serverModulesStayAtHome();
    void messageIdsAreKnown();
    void withoutTheSectionNothingIsTold();
};
