// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class YamlBlockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsWritten();
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void leavesTheRest_data();
    void leavesTheRest();
    void neverDiffersFromTheParser();
};
