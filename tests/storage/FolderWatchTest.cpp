// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/FolderWatchTest.h"

#include "core/storage/yaml/FolderWatch.h"
#include "tests/storage/Items.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>

using namespace backdesk;

namespace
{

/// A watched folder with the folders "a" and "b", and what was told.
class Watched
{
public:
    Watched()
    {
        QDir(folder.path()).mkdir(QStringLiteral("a"));
        QDir(folder.path()).mkdir(QStringLiteral("b"));
    }
    void start()
    {
        QVERIFY(
            watch.watch(folder.path(), {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("later")}));
        watch.start([this](const FolderChanges &changes) {
            const std::lock_guard lock(mutex);
            told.add(changes);
            ++times;
            return std::exchange(again, {});
        });
    }
    QString path(const QString &name) const { return folder.filePath(name); }
    QSet<QString> files(const QString &of) const
    {
        const std::lock_guard lock(mutex);
        return told.files.value(of);
    }
    QSet<QString> folders() const
    {
        const std::lock_guard lock(mutex);
        return told.folders;
    }
    int count() const
    {
        const std::lock_guard lock(mutex);
        return times;
    }
    void forget()
    {
        const std::lock_guard lock(mutex);
        told = {};
    }

    QTemporaryDir folder;
    FolderChanges again;

private:
    mutable std::mutex mutex;
    FolderChanges told;
    int times = 0;
    FolderWatch watch; // last: its thread uses the others
};

using Names = QSet<QString>;

} // namespace

void FolderWatchTest::tellsWhatChanges()
{
    Watched watched;
    writeFile(watched.path(QStringLiteral("a/old.yml")), "1");
    writeFile(watched.path(QStringLiteral("b/gone.yml")), "1");
    writeFile(watched.path(QStringLiteral("elsewhere.yml")), "1");
    watched.start();
    writeFile(watched.path(QStringLiteral("a/new.yml")), "2");
    QVERIFY(QFile::rename(watched.path(QStringLiteral("elsewhere.yml")),
                          watched.path(QStringLiteral("a/in.yml"))));
    QVERIFY(
        QFile::rename(watched.path(QStringLiteral("a/old.yml")), watched.path(QStringLiteral("b/out.yml"))));
    QVERIFY(QFile::remove(watched.path(QStringLiteral("b/gone.yml"))));
    QTRY_COMPARE(watched.files(QStringLiteral("a")),
                 Names({QStringLiteral("new.yml"), QStringLiteral("in.yml"), QStringLiteral("old.yml")}));
    QTRY_COMPARE(watched.files(QStringLiteral("b")),
                 Names({QStringLiteral("out.yml"), QStringLiteral("gone.yml")}));
    QVERIFY(watched.folders().isEmpty());
}

void FolderWatchTest::leavesOutHiddenFiles()
{
    Watched watched;
    watched.start();
    writeFile(watched.path(QStringLiteral("a/.x.tmp")), "1");
    QVERIFY(QFile::rename(watched.path(QStringLiteral("a/.x.tmp")), watched.path(QStringLiteral("a/x.yml"))));
    QTRY_COMPARE(watched.files(QStringLiteral("a")), Names({QStringLiteral("x.yml")}));
}

void FolderWatchTest::tellsOnceForManyChanges()
{
    Watched watched;
    watched.start();
    for (int i = 0; i < 500; ++i)
        writeFile(watched.path(QStringLiteral("a/%1.yml").arg(i)), "1");
    QTRY_COMPARE(watched.files(QStringLiteral("a")).size(), 500);
    QVERIFY2(watched.count() < 50, qPrintable(QString::number(watched.count())));
}

void FolderWatchTest::followsFolders()
{
    Watched watched;
    watched.start();
    QVERIFY(QDir(watched.folder.path()).mkdir(QStringLiteral("later")));
    QTRY_COMPARE(watched.folders(), Names({QStringLiteral("later")}));
    watched.forget();
    writeFile(watched.path(QStringLiteral("later/x.yml")), "1");
    QTRY_COMPARE(watched.files(QStringLiteral("later")), Names({QStringLiteral("x.yml")}));

    QVERIFY(QDir().rename(watched.path(QStringLiteral("a")), watched.path(QStringLiteral("aside"))));
    QTRY_COMPARE(watched.folders(), Names({QStringLiteral("a")}));
    watched.forget();
    writeFile(watched.path(QStringLiteral("aside/unseen.yml")), "1");
    QVERIFY(QDir(watched.folder.path()).mkdir(QStringLiteral("a")));
    QTRY_COMPARE(watched.folders(), Names({QStringLiteral("a")}));
    writeFile(watched.path(QStringLiteral("a/seen.yml")), "1");
    QTRY_COMPARE(watched.files(QStringLiteral("a")), Names({QStringLiteral("seen.yml")}));
}

void FolderWatchTest::tellsAgain()
{
    Watched watched;
    watched.again.files[QStringLiteral("a")].insert(QStringLiteral("later.yml"));
    watched.start();
    writeFile(watched.path(QStringLiteral("a/x.yml")), "1");
    QTRY_COMPARE(watched.files(QStringLiteral("a")),
                 Names({QStringLiteral("x.yml"), QStringLiteral("later.yml")}));
    QCOMPARE(watched.count(), 2);
}
