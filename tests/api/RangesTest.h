// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Which part of a representation a request gets, and bodies that come from files.
class RangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void judgesIfRange_data();
    void judgesIfRange();
    void onlyJudgesGet();
    void answersWithBytes();
    void answersWithAFile();
    void readsABodyWhole();
    void opensFilesOnly();
    void noticesThatAFileHasShrunk();
};
