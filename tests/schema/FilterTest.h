// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class FilterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void refusesWhatMeansNothing_data();
    void refusesWhatMeansNothing();
    void sorts_data();
    void sorts();
    void searches_data();
    void searches();
};
