// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// A working day at the blog without a mouse: only keys go in, and only what they reach is used.
class KeyboardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void findsAnEntryByMenuSearchAndFilter();
    void changesAnEntryWithALinkAndTakesItBack();
    void movesInListsAndOpens();
    void savesByCtrlEnter();
    void deletesSeveralAndTakesThatBack();
    void tellsWhatCannotBeDeleted();
    void exportsAList();
    void importsPastedRows();
    void goesByThePaletteAndReadsTheKeys();
};
