// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/CrashTest.h"
#include "tests/storage/JournalTest.h"
#include "tests/storage/YamlStorageFaultTest.h"
#include "tests/storage/YamlStorageTest.h"

#include <QCoreApplication>
#include <QTest>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    JournalTest journal;
    CrashTest crash;
    YamlStorageTest yaml;
    YamlStorageFaultTest faults;
    int failures = 0;
    for (QObject *test : std::initializer_list<QObject *>{&journal, &crash, &yaml, &faults})
        failures += QTest::qExec(test, argc, argv);
    return failures;
}
