// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Keys, the menu of a row, heads of columns and pagers of a list.
class ListKeysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void typingFindsRows();
    void keysTurnPages();
    void keysScrollWhereThereAreNoPages();
    void theMenuCopiesALink();
    void theMenuIsAboutTheChosen();
    void deleteIsAboutTheChosen();
    void headsOfSortedColumnsAreWhole();
    void aDoubleClickOnADividerFits();
    void programsBringPagers();
    void listsCanDoWithoutAPager();
    void theViewNamesTheList();
};
