// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/transfer/BackupTest.h"
#include "tests/transfer/CopyTest.h"
#include "tests/transfer/StorageGroupTest.h"
#include "tests/transfer/VerificationTest.h"

#include <QCoreApplication>
#include <QTest>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    StorageGroupTest group;
    BackupTest backup;
    VerificationTest verification;
    CopyTest copy;
    int failures = 0;
    for (QObject *test : std::initializer_list<QObject *>{&group, &backup, &verification, &copy})
        failures += QTest::qExec(test, argc, argv);
    return failures;
}
