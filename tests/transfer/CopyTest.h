// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Copying between storages of all types.
class CopyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allStoragesHoldTheSame();
    void anInterruptedOneGoesOn();
    void othersAtTheTargetStopIt();
    void goesIntoExisting();
    void replacesUnknownMembers();
    void tellsFilesThatAreMissing();
    void aTargetThatKeepsSomethingElseIsFound();
    void aReaderNeedsNoLock();
};
