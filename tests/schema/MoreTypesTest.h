// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The types beyond text, numbers, lists and Dicts.
class MoreTypesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decodes_data();
    void decodes();
    void readsItsOwnValues();
    void readsBackWhatYamlKeeps_data();
    void readsBackWhatYamlKeeps();
    void asksTheRulesOfTheParts();
    void anInHasItsOwnRulesToo();
    void anInKeepsWhatADictIsNotGiven();
    void anInTellsWhatIsWrongWithinTheOnlyPossibleType();
    void partsAreVisited();
    void readsQueries_data();
    void readsQueries();
    void describesItself();
    void describesItsState();
    void aFreeDictIsNotTooDeep();
    void aRefsListTellsHowItIsFilled();
};
