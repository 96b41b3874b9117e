// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a yaml storage takes to start: from its files alone, with its cache, and with a cache that a
// hundredth of the files has outdated. The measure is a plain loop that only reads the files.
//
//   bench-start [ITEMS [FOLDER]]
//
// A folder stays; where it is there already, it is only started from once more.

#include "core/storage/yaml/ItemFile.h"
#include "core/storage/yaml/YamlStorage.h"
#include "tests/bench/Users.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <cstdio>

using namespace backdesk;
using namespace backdesk::bench;

namespace
{

void write(const QString &path, const Value &item)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(ItemFile::write(item, {})) < 0)
        qFatal("%s cannot be written", qPrintable(path));
}

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

/// Of all threads, whatever else the machine does.
double processorSeconds()
{
    struct rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double loopSeconds(const QString &folder)
{
    QElapsedTimer timer;
    timer.start();
    qint64 bytes = 0;
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Unsorted)) {
        QFile file(folder + u'/' + name);
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll().size();
    }
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    std::printf("%-34s %8.3f s   (%lld bytes)\n", "a loop that reads the files", seconds, (long long)bytes);
    return seconds;
}

void start(const char *what, const QString &folder, double loop)
{
    const qint64 before = residentBytes();
    YamlStorage storage(folder);
    QElapsedTimer timer;
    timer.start();
    const double processorBefore = processorSeconds();
    const Status opened = storage.open(Types().collections());
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    const double processor = processorSeconds() - processorBefore;
    if (!opened)
        qFatal("%ls", qUtf16Printable(opened.errors().first().message.text()));
    const qint64 count = storage.snapshot()->count(users);
    std::printf("%-34s %8.3f s (processors %.3f s)  %5.2f loops, %lld items, %lld bytes of memory each\n",
                what, seconds, processor, seconds / loop, (long long)count,
                (long long)((residentBytes() - before) / std::max<qint64>(1, count)));
    timer.start();
    storage.close();
    std::printf("%-34s %8.3f s\n", "  close", double(timer.nsecsElapsed()) / 1e9);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int count = argc > 1 ? atoi(argv[1]) : 100'000;
    const QTemporaryDir temporary;
    const QString folder = argc > 2 ? QFile::decodeName(argv[2]) : temporary.path();
    const QString users = folder + QStringLiteral("/users");
    if (QDir(users).exists()) {
        start("once more", folder, 1);
        return 0;
    }
    QDir().mkpath(users);
    std::mt19937 random(1);
    for (int i = 0; i < count; ++i)
        write(QStringLiteral("%1/u%2.yml").arg(users).arg(i), *user(i, random).value);
    const double loop = loopSeconds(users);
    start("from the files", folder, loop);
    start("with the cache", folder, loop);
    for (int i = 0; i < count; i += 100)
        write(QStringLiteral("%1/u%2.yml").arg(users).arg(i), *user(i, random).value);
    start("with 1% of the files changed", folder, loop);
    return 0;
}
