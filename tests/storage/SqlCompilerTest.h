// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// SQL means what filters, sorts and searches mean in C++: compared with the memory storage by random trials.
class SqlCompilerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersNumbersByTheirKeys();
    void numbersValuesOutsideQuotes();
    void bindsEveryValue();
    void listsAsMemoryDoes();
    void listsAsMemoryDoesWithIndexes();
    void pagesMeet();
};
