// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class YamlWriteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTripsText_data();
    void roundTripsText();
    void roundTripsEveryCodePoint();
    void quotesOnlyWhereNeeded_data();
    void quotesOnlyWhereNeeded();
    void roundTripsNumbers_data();
    void roundTripsNumbers();
    void roundTripsOtherKinds();
    void writesForPeople();
    void roundTripsLongNames();
};
