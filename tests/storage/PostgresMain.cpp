// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/PostgresFaultTest.h"
#include "tests/storage/PostgresListTest.h"
#include "tests/storage/PostgresStorageTest.h"

#include <QCoreApplication>
#include <QTest>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    PostgresStorageTest storage;
    PostgresListTest lists;
    PostgresFaultTest faults;
    int failures = 0;
    for (QObject *test : std::initializer_list<QObject *>{&storage, &lists, &faults})
        failures += QTest::qExec(test, argc, argv);
    return failures;
}
