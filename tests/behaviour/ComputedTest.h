// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Computed, transformed and conditional fields.
class ComputedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chainsSettleInAnyOrder();
    void endlessChainsAreRefused();
    void followsReferences();
    void defaultsAreFunctions();
    void whatCeasesToExistIsForgotten();
    void transformMayChangeTheType();
    void constraintsSeeTheNewState();
    void limitsAndChoicesAreFunctions();
    void failuresNameTheirPlace();
    void patchIsTransformedAndComputed();
};
