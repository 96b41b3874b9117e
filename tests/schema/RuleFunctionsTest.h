// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Limits and patterns that functions give.
class RuleFunctionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void limitsFollowTheItem();
    void limitsOfDatesAreReadAsDates();
    void aLimitOfAnotherTypeFails();
    void noLimitIsNoLimit();
    void choicesAreReadAsTheType();
    void patternsFollowTheValue();
    void patternsThatAreNoneFail_data();
    void patternsThatAreNoneFail();
    void withoutAnItemFunctionsAreNotAsked();
    void functionsAreToldAsSuch();
};
