// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasAppended();
    void writesTheBytesThatAreDocumented();
    void keepsUnknownMembers();
    void cutsATornTail();
    void reportsDamageInTheMiddle();
    void reportsMissingSegments();
    void goesOnInANewSegment();
    void startsAnewAfterAFailedSync();
    void forgetsWhatFailed_data();
    void forgetsWhatFailed();
    void refusesAnotherVersion();
    void tellsAFolderThatCannotBeRead();
    void takesAnUnwrittenHeaderForTorn();
    void readsAnyBytes();
};
