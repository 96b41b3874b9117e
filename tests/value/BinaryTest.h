// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class BinaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrips_data();
    void roundTrips();
    void roundTripsAtRandom();
    void keepsKindsAndBits();
    void writesBytesAsDocumented();
    void refusesEveryPrefix();
    void survivesGarbage();
    void refusesTooDeep();
    void sharesNames();
    void sharesWhatIsAlike();
    void countsChecksums();
};
