// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class YamlStorageFaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesNothingWhenAnyCallFails_data();
    void changesNothingWhenAnyCallFails();
    void failsToOpenWhenAnyCallFails();
    void worksAgainAfterTheDiskWasFull();
    void failsWhatWasMadeFromWhatFailed();
    void keepsItsWordToEveryThread();
    void triesFilesUntilTheyCanBeWritten();
    void writesAgainWhatASyncMayHaveLost();
    void leavesTheJournalWhenItCannotSettle();
    void keepsForeignFilesThatCannotBeRead();
    void tellsContentsThatCannotBeRead();
};
