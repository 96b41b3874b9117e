// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class FilterValueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void refuses_data();
    void refuses();
    void saysWhereItIsWrong();
    void joins();
    void isLimited();
    void queriesHaveNoNesting();
    void notIsTheOpposite_data();
    void notIsTheOpposite();
};
