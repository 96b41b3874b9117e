// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class SelectorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void readsPointers_data();
    void readsPointers();
    void slices_data();
    void slices();
    void textsCanBeReadAgain();
    void selects_data();
    void selects();
    void longWalksEnd();
};
