// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/SqliteStorage.h"
#include "tests/storage/Items.h"
#include "tests/storage/SqlCompilerTest.h"
#include "tests/storage/SqliteStorageTest.h"

#include <QCoreApplication>
#include <QTest>

#include <cstdio>
#include <mutex>
#include <thread>
#include <vector>

using namespace backdesk;

namespace
{

/// Writes until it is killed; every id that is told on the standard output is safe.
int writePairs(const QString &path, const QString &name)
{
    SqliteStorage storage(path);
    if (!storage.open(sampleCollections()))
        return 1;
    std::mutex output;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&, thread] {
            for (int i = 0;; ++i) {
                const QString id = QStringLiteral("%1-%2-%3").arg(name).arg(thread).arg(i);
                const Value meta = ValueMap();
                const Value place = ValueMap::fromMembers({{QStringLiteral("name"), id},
                                                           {QStringLiteral("_id"), id},
                                                           {QStringLiteral("_meta"), meta}});
                if (!storage.apply({creation(QStringLiteral("people"), person(id, id)),
                                    creation(QStringLiteral("places"), place)}))
                    continue;
                const std::lock_guard lock(output);
                std::puts(qPrintable(id));
                std::fflush(stdout);
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--write"))
        return writePairs(arguments[2], arguments[3]);
    SqlCompilerTest compiler;
    SqliteStorageTest sqlite;
    int failures = 0;
    for (QObject *test : std::initializer_list<QObject *>{&compiler, &sqlite})
        failures += QTest::qExec(test, argc, argv);
    return failures;
}
