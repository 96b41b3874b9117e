// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class VisibilityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filters_data();
    void filters();
    void selects_data();
    void selects();
    void sorts();
    void searches_data();
    void searches();
    void rulesAreAskedOnlyWhereItCounts();
    void failuresHide();
};
