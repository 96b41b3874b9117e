// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class DateTimeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatPythonReads_data();
    void readsWhatPythonReads();
    void refusesTheRest_data();
    void refusesTheRest();
    void comparesByTheMomentMeant();
};
