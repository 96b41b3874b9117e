// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The power goes at any moment.
class CrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsWord_data();
    void keepsItsWord();
    void keepsContentsOfFiles_data();
    void keepsContentsOfFiles();
    void keepsFoldersThatItMade();
};
