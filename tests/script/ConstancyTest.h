// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ConstancyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatAsksNothingIsAskedOnce_data();
    void whatAsksNothingIsAskedOnce();
    void eachRightStandsForItself();
    void eachFunctionStandsForItself();
    void failuresAreNotKept();
    void withoutAnItemNothingIsKept();
    void otherOptionsAreAlwaysAsked();
};
