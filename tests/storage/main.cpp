// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/FileBatchTest.h"
#include "tests/storage/StorageContractTest.h"

#include <QCoreApplication>
#include <QTest>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    FileBatchTest files;
    StorageContractTest contract;
    int failures = 0;
    for (QObject *test : std::initializer_list<QObject *>{&files, &contract})
        failures += QTest::qExec(test, argc, argv);
    return failures;
}
