// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class FileBatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commitsEverything();
    void leavesNothingWithoutCommit();
    void removesWhatIsGoneAlready();
    void undoesWhenAnyCallFails_data();
    void undoesWhenAnyCallFails();
    void tellsWhenItCannotUndo();
    void worksWithoutHardLinks();
    void changesNothingWhenAnOldFileCannotBeRead();
    void readsAllOrNothing();
    void removesWhatTheDiskHasNoRoomFor();
    void tellsTemporaryNames();
};
