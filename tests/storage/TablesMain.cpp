// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/ItemTreeTest.h"
#include "tests/storage/MemoryTablesTest.h"

#include <QCoreApplication>
#include <QTest>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    ItemTreeTest trees;
    MemoryTablesTest tables;
    int failures = 0;
    for (QObject *test : std::initializer_list<QObject *>{&trees, &tables})
        failures += QTest::qExec(test, argc, argv);
    return failures;
}
