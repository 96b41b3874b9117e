// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/migration/MigrationFaultTest.h"

#include "tests/migration/AppFolder.h"
#include "tests/storage/FailingFileSystem.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <cerrno>

using namespace backdesk;
using namespace backdesk::test;

namespace
{

/// Three users of which one changes, one is renamed and one goes.
struct Planned {
    AppFolder folder{"  users:\n    fields:\n      name: String\n      age: {type: Int, default: 5}\n"};
    std::shared_ptr<FailingFileSystem> system = std::make_shared<FailingFileSystem>();
    std::unique_ptr<Migration> migration;

    Planned()
    {
        folder.store("users/1", "name: Bob\n");
        folder.store("users/2", "nick: Joe\nage: 1\n");
        folder.store("users/3", "name: Jane\n");
        folder.write("data/_files/a", "content");
        folder.write("m.js", "export function users(item) {\n"
                             "    if (item.nick) item.name = item.nick;\n"
                             "    delete item.nick;\n"
                             "    return item.name === 'Jane' ? null : item;\n"
                             "}\n");
        migration = std::make_unique<Migration>(folder.load(), folder.data(),
                                                MigrationOptions{folder.script()}, system);
        if (!migration->plan())
            qFatal("it cannot be planned");
    }
};

} // namespace

void MigrationFaultTest::changesNothingWhenAnyCallFails_data()
{
    QTest::addColumn<int>("call");
    Planned planned;
    planned.system->failAt(0, 0);
    QVERIFY(planned.migration->apply().ok());
    const int calls = planned.system->calls();
    // The copy: 4 files, 2 folders and itself, its name, what it stands in. Then 2 new files, the mark and
    // its folder, 3 second names, 3 changes, the folder; and what is only tidying up: 3 old states, the mark.
    constexpr int tidyingUp = 4;
    QCOMPARE(calls, 4 + 2 + 1 + 2 + 2 + 2 + 3 + 3 + 1 + tidyingUp);
    for (int call = 1; call <= calls - tidyingUp; ++call)
        QTest::addRow("call %d", call) << call;
}

void MigrationFaultTest::changesNothingWhenAnyCallFails()
{
    QFETCH(int, call);
    Planned planned;
    const auto before = planned.folder.contents();
    planned.system->failAt(call, ENOSPC);
    const auto applied = planned.migration->apply();
    QVERIFY(!applied.ok());
    QCOMPARE(applied.error().kind, ErrorKind::StorageFull);
    QCOMPARE(planned.folder.contents(), before);
    QCOMPARE(planned.folder.beside(), QStringList());
    QVERIFY(Migration::interruption(planned.folder.data()).isEmpty());

    planned.system->failAt(0, 0);
    QVERIFY(planned.migration->plan().ok());
    QVERIFY(planned.migration->apply().ok());
    QVERIFY(planned.folder.stored("users/2").startsWith("name: Joe\nage: 1\n"));
    QCOMPARE(planned.folder.stored("users/3"), "none");
}

/// From one call on every call fails: what is on the disk then is what a crash would leave.
void MigrationFaultTest::tellsWhenItWasInterrupted()
{
    Planned counting;
    counting.system->failAt(0, 0);
    QVERIFY(counting.migration->apply().ok());
    const auto after = counting.folder.contents();
    const int calls = counting.system->calls();
    int interrupted = 0;
    for (int call = 1; call <= calls; ++call) {
        Planned planned;
        const auto before = planned.folder.contents();
        planned.system->failAt(call, EIO, true);
        const auto applied = planned.migration->apply();
        const Message told = Migration::interruption(planned.folder.data());
        auto left = planned.folder.contents();
        if (told.isEmpty()) {
            left.removeIf(
                [](const auto &file) { return FileBatch::isTemporary(file.key().section(u'/', -1)); });
            QVERIFY2(left == before || left == after, qPrintable(QString::number(call)));
            continue;
        }
        ++interrupted;
        QStringList beside = planned.folder.beside();
        QCOMPARE(beside.size(), 1);
        QVERIFY(!beside.first().endsWith(QLatin1String(".partial")));
        const QString backup = QFileInfo(planned.folder.data()).path() + u'/' + beside.first();
        QVERIFY(told.text().contains(backup));
        QCOMPARE(AppFolder::contentsOf(backup), before);
        // It is told until the backup has taken the folder's place.
        QCOMPARE(planned.migration->plan().error().kind, ErrorKind::Conflict);
        QVERIFY(QDir(planned.folder.data()).removeRecursively());
        QVERIFY(QDir().rename(backup, planned.folder.data()));
        planned.system->failAt(0, 0);
        QVERIFY(planned.migration->plan().ok());
        QVERIFY(planned.migration->apply().ok());
        QCOMPARE(planned.folder.contents(), after);
    }
    QVERIFY(interrupted > 0);
}

void MigrationFaultTest::noticesThatAFileHasChanged()
{
    Planned planned;
    planned.folder.store("users/1", "name: Bert\n");
    const auto before = planned.folder.contents();
    const auto applied = planned.migration->apply();
    QVERIFY(!applied.ok());
    QCOMPARE(applied.error().kind, ErrorKind::Stale);
    QCOMPARE(planned.folder.contents(), before);
    QCOMPARE(planned.folder.beside(), QStringList());
}

void MigrationFaultTest::tellsHowFarItIs()
{
    Planned planned;
    QMap<int, qint64> last;
    QMap<int, qint64> totals;
    planned.migration->onProgress = [&](const MigrationProgress &progress) {
        last.insert(int(progress.step), progress.done);
        totals.insert(int(progress.step), progress.total);
    };
    QVERIFY(planned.migration->plan().ok());
    QVERIFY(planned.migration->apply().ok());
    QCOMPARE(last, totals);
    const QMap<int, qint64> wanted{{int(MigrationProgress::Step::Read), 3},
                                   {int(MigrationProgress::Step::Script), 3},
                                   {int(MigrationProgress::Step::Check), 3},
                                   {int(MigrationProgress::Step::BackUp), 6},
                                   {int(MigrationProgress::Step::Write), 3}};
    QCOMPARE(last, wanted);
}
