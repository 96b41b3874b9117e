// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/YamlStorageFaultTest.h"

#include "core/storage/yaml/YamlStorage.h"
#include "core/value/Json.h"
#include "tests/storage/DataFiles.h"
#include "tests/storage/FailingFileSystem.h"
#include "tests/storage/Items.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cerrno>
#include <random>
#include <thread>
#include <vector>

using namespace backdesk;

namespace
{

const QString people = QStringLiteral("people");

QString id(int number)
{
    return QString::number(number);
}

/// Everything in memory as one text.
QByteArray stateOf(const Storage &storage)
{
    QByteArray text;
    for (const ItemValue &item : storage.snapshot()->list(people, {}).items)
        text += toJson(*item) + '\n';
    return text;
}

/// What a process would find that starts now.
QByteArray stateIn(const QString &folder)
{
    YamlStorage storage(folder, {}, YamlStorage::Mode::ReadOnly);
    return storage.open(sampleCollections()) ? stateOf(storage) : QByteArray("not opened");
}

bool isJournal(const QString &path)
{
    return path.contains(QLatin1String("/.journal"));
}

/// A storage of three people, and a batch that makes, changes and deletes.
struct Storing {
    QTemporaryDir folder;
    std::shared_ptr<FailingFileSystem> system = std::make_shared<FailingFileSystem>();
    YamlStorage storage{folder.path(), system};
    QList<Write> batch;

    Storing()
    {
        system->ofOneThread = true;
        if (!storage.open(sampleCollections()))
            qFatal("the storage cannot be opened");
        for (int i = 1; i <= 3; ++i) {
            if (!storage.apply({creation(people, person(id(i), QStringLiteral("Jane")))}))
                qFatal("the storage cannot be filled");
        }
        batch = {creation(people, person(id(4), QStringLiteral("Joe"))),
                 update(storage, people, person(id(1), QStringLiteral("Janet"))),
                 removal(storage, people, id(2)),
                 update(storage, people, person(id(3), QStringLiteral("Judy")))};
    }
};

} // namespace

void YamlStorageFaultTest::changesNothingWhenAnyCallFails_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("errorNumber");
    QTest::addColumn<double>("torn");
    QTest::addColumn<bool>("isFirst"); // record of a segment
    for (const bool isFirst : {false, true}) {
        Storing storing;
        if (isFirst)
            QVERIFY(storing.storage.settle().ok());
        storing.system->failAt(0, 0);
        QVERIFY(storing.storage.apply(storing.batch).ok());
        const int calls = storing.system->calls();
        QCOMPARE(calls, isFirst ? 4 : 2);
        for (int call = 1; call <= calls; ++call) {
            for (const int error : {ENOSPC, EIO, EROFS}) {
                for (const double torn : {0.0, 0.7, 1.0})
                    QTest::addRow("%s, call %d, error %d, torn %g", isFirst ? "first" : "later", call, error,
                                  torn)
                        << call << error << torn << isFirst;
            }
        }
    }
}

void YamlStorageFaultTest::changesNothingWhenAnyCallFails()
{
    QFETCH(int, call);
    QFETCH(int, errorNumber);
    QFETCH(double, torn);
    QFETCH(bool, isFirst);
    Storing storing;
    if (isFirst)
        QVERIFY(storing.storage.settle().ok());
    const QByteArray before = stateOf(storing.storage);
    const quint64 told = storing.storage.changes().last();
    storing.system->torn = torn;
    storing.system->failAt(call, errorNumber);
    const Status status = storing.storage.apply(storing.batch);
    QVERIFY(!status.ok());
    QCOMPARE(status.error().kind, errorNumber == ENOSPC ? ErrorKind::StorageFull : ErrorKind::Unavailable);
    QCOMPARE(stateOf(storing.storage), before);
    QCOMPARE(storing.storage.newest()->count(people), 3);
    QCOMPARE(storing.storage.changes().last(), told);
    QCOMPARE(stateIn(storing.folder.path()), before);

    storing.system->failAt(0, 0);
    QVERIFY(storing.storage.apply(storing.batch).ok());
    const QByteArray after = stateOf(storing.storage);
    QVERIFY(after != before);
    QCOMPARE(stateIn(storing.folder.path()), after);
    storing.storage.close();
    QCOMPARE(stateIn(storing.folder.path()), after);
    QCOMPARE(dataFiles(storing.folder.path()).size(), 3);
}

void YamlStorageFaultTest::failsToOpenWhenAnyCallFails()
{
    const QTemporaryDir folder;
    {
        YamlStorage storage(folder.path());
        QVERIFY(storage.open(sampleCollections()).ok());
        QVERIFY(storage.apply({creation(people, person(id(1), QStringLiteral("Jane")))}).ok());
    }
    const auto files = dataFiles(folder.path());
    int failures = 0;
    for (int call = 1;; ++call) {
        const auto system = std::make_shared<FailingFileSystem>();
        system->ofOneThread = true;
        system->failAt(call, EIO);
        YamlStorage storage(folder.path(), system);
        const Status status = storage.open(sampleCollections());
        if (!status)
            ++failures;
        if (!status)
            QCOMPARE(status.error().kind, ErrorKind::Unavailable);
        else
            QCOMPARE(storage.snapshot()->count(people), 1);
        if (system->calls() < call)
            break;
    }
    QVERIFY(failures >= 4); // the folders
    QCOMPARE(dataFiles(folder.path()), files);
}

void YamlStorageFaultTest::worksAgainAfterTheDiskWasFull()
{
    Storing storing;
    const QByteArray before = stateOf(storing.storage);
    storing.system->torn = 0.3;
    storing.system->failAt(1, EDQUOT, true);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(storing.storage.apply(storing.batch).error().kind, ErrorKind::StorageFull);
    storing.system->failAt(1, EIO, true);
    QCOMPARE(storing.storage.apply(storing.batch).error().kind, ErrorKind::Unavailable);
    QCOMPARE(stateOf(storing.storage), before);
    storing.system->failAt(0, 0);
    QVERIFY(storing.storage.apply(storing.batch).ok());
    QCOMPARE(stateIn(storing.folder.path()), stateOf(storing.storage));
}

/// A batch that was made from one that fails afterwards does not come through.
void YamlStorageFaultTest::failsWhatWasMadeFromWhatFailed()
{
    Storing storing;
    storing.system->failWhere([](const char *call, const QString &path) {
        return isJournal(path) && QByteArrayView(call) == QByteArrayView("syncData") ? EIO : 0;
    });
    std::atomic<bool> isOrdered = false;
    Status second = Done{};
    std::thread other;
    const Status first = storing.storage.apply({creation(people, person(id(5), QStringLiteral("Jim")))}, [&] {
        const ItemValue base = storing.storage.newest()->itemValue(people, id(5));
        if (!base)
            return;
        other = std::thread([&, base] {
            second = storing.storage.apply({{people, id(5), person(id(5), QStringLiteral("James")), base}},
                                           [&isOrdered] { isOrdered = true; });
        });
        while (!isOrdered)
            std::this_thread::yield();
    });
    QVERIFY(other.joinable());
    other.join();
    QCOMPARE(first.error().kind, ErrorKind::Unavailable);
    QCOMPARE(second.error().kind, ErrorKind::Unavailable);
    QVERIFY(!storing.storage.newest()->itemValue(people, id(5)));
}

/// Writers of many threads on a disk that fails again and again: what each was told holds.
void YamlStorageFaultTest::keepsItsWordToEveryThread()
{
    constexpr int threads = 4;
    constexpr int writes = 150;
    const QTemporaryDir folder;
    const auto system = std::make_shared<FailingFileSystem>();
    YamlStorage storage(folder.path(), system);
    QVERIFY(storage.open(sampleCollections()).ok());
    std::mt19937 random(5);
    system->torn = 0.5;
    system->failWhere([&random](const char *, const QString &) {
        constexpr int errors[] = {ENOSPC, EIO, EROFS};
        return random() % 7 == 0 ? errors[random() % 3] : 0;
    });
    std::vector<std::vector<QString>> names(threads); // as each thread was told of its own items
    std::atomic<int> refused = 0;
    std::vector<std::thread> writers;
    for (int writer = 0; writer < threads; ++writer) {
        writers.emplace_back([&, writer] {
            constexpr int items = 5;
            std::vector<QString> &mine = names[size_t(writer)];
            mine.resize(items);
            for (int i = 0; i < writes; ++i) {
                const QString key = QStringLiteral("%1-%2").arg(writer).arg(i % items);
                QString &name = mine[size_t(i % items)];
                const bool isRemoval = !name.isEmpty() && i % 4 == 0;
                const QString next = isRemoval ? QString() : QString::number(i);
                const Value value = person(key, next);
                const Write write =
                    isRemoval ? removal(storage, people, key) : update(storage, people, value);
                if (storage.apply({write}))
                    name = next;
                else
                    ++refused;
            }
        });
    }
    for (std::thread &writer : writers)
        writer.join();
    QVERIFY(refused > 0 && refused < threads * writes);
    for (int writer = 0; writer < threads; ++writer) {
        for (size_t i = 0; i < names[size_t(writer)].size(); ++i) {
            const ItemValue item =
                storage.snapshot()->itemValue(people, QStringLiteral("%1-%2").arg(writer).arg(i));
            QCOMPARE(item ? item->map().value(u"name").text() : QString(), names[size_t(writer)][i]);
        }
    }
    system->failWhere({});
    // Whether a write that failed is in the journal is open until the next one: neither it nor its removal
    // may have reached the disk.
    QVERIFY(storage.apply({update(storage, people, person(QStringLiteral("last"), QString()))}).ok());
    const QByteArray state = stateOf(storage);
    QCOMPARE(stateIn(folder.path()), state);
    QVERIFY(storage.settle().ok());
    QCOMPARE(stateIn(folder.path()), state);
    QVERIFY(storage.problems().isEmpty());
    storage.close();
    auto files = dataFiles(folder.path());
    files.removeIf([](QMap<QString, QByteArray>::iterator file) { return file.key().endsWith(u".tmp"); });
    QCOMPARE(files.size(), state.count('\n'));
    QCOMPARE(stateIn(folder.path()), state);
}

void YamlStorageFaultTest::triesFilesUntilTheyCanBeWritten()
{
    Storing storing;
    QVERIFY(storing.storage.settle().ok());
    const auto files = dataFiles(storing.folder.path());
    std::atomic<int> changed = 0;
    std::atomic<int> error = ENOSPC;
    storing.storage.onProblemsChanged = [&changed] { ++changed; };
    storing.system->failWhere(
        [&error](const char *, const QString &path) { return isJournal(path) ? 0 : error.load(); });
    QVERIFY(storing.storage.apply(storing.batch).ok());
    const Status status = storing.storage.settle();
    QVERIFY(!status.ok());
    QCOMPARE(status.error().kind, ErrorKind::StorageFull);
    QCOMPARE(storing.storage.problems().size(), 1);
    QCOMPARE(changed.load(), 1);
    QCOMPARE(dataFiles(storing.folder.path()), files);
    QCOMPARE(stateIn(storing.folder.path()), stateOf(storing.storage));
    error = 0;
    QTRY_VERIFY(dataFiles(storing.folder.path()) != files);
    QTRY_VERIFY(storing.storage.problems().isEmpty());
    QVERIFY(storing.storage.settle().ok());
    QCOMPARE(changed.load(), 2);
    QCOMPARE(stateIn(storing.folder.path()), stateOf(storing.storage));
}

void YamlStorageFaultTest::writesAgainWhatASyncMayHaveLost()
{
    Storing storing;
    std::atomic<int> syncs = 0;
    std::atomic<int> writes = 0;
    std::atomic<int> writesBefore = 0;
    storing.system->failWhere([&](const char *call, const QString &) {
        if (QByteArrayView(call) == QByteArrayView("write"))
            ++writes;
        if (QByteArrayView(call) != QByteArrayView("syncDisk") || ++syncs > 1)
            return 0;
        writesBefore = writes.load();
        return EIO;
    });
    QVERIFY(!storing.storage.settle().ok());
    QCOMPARE(writesBefore.load(), 3);
    QVERIFY(!QDir(storing.folder.filePath(QStringLiteral(".journal"))).isEmpty(QDir::Files));
    QTRY_VERIFY(QDir(storing.folder.filePath(QStringLiteral(".journal"))).isEmpty(QDir::Files));
    QCOMPARE(writes.load(), 6);
    QCOMPARE(syncs.load(), 2);
}

void YamlStorageFaultTest::leavesTheJournalWhenItCannotSettle()
{
    Storing storing;
    storing.system->failWhere([](const char *, const QString &path) { return isJournal(path) ? 0 : EROFS; });
    QVERIFY(storing.storage.apply(storing.batch).ok());
    const QByteArray state = stateOf(storing.storage);
    storing.storage.close();
    QCOMPARE(stateIn(storing.folder.path()), state);
    storing.system->failWhere({});
    YamlStorage later(storing.folder.path());
    QVERIFY(later.open(sampleCollections()).ok());
    QCOMPARE(stateOf(later), state);
    QVERIFY(later.settle().ok());
    QCOMPARE(dataFiles(storing.folder.path()).size(), 3);
}

/// Nobody knows what is in it: it may be a person's work as well as the rest of a crash.
void YamlStorageFaultTest::keepsForeignFilesThatCannotBeRead()
{
    Storing storing;
    QVERIFY(storing.storage.settle().ok());
    const QString path = storing.folder.filePath(QStringLiteral("people/1.yml"));
    std::atomic<bool> isBlocked = true;
    storing.system->failWhere([&](const char *call, const QString &of) {
        if (QByteArrayView(call) == QByteArrayView("read") && of == path)
            return EIO;
        return isBlocked && QByteArrayView(call) == QByteArrayView("write") ? EROFS : 0;
    });
    QVERIFY(storing.storage.apply({update(storing.storage, people, person(id(1), QStringLiteral("Ours")))}));
    writeFile(path, "name: Theirs\n");
    isBlocked = false;
    QTRY_VERIFY(storing.storage.settle().ok());
    QCOMPARE(readFile(path + QStringLiteral(".conflict-1")), QByteArray("name: Theirs\n"));
    QVERIFY(readFile(path).contains("name: Ours\n"));
}

void YamlStorageFaultTest::tellsContentsThatCannotBeRead()
{
    Storing storing;
    FileStore &files = storing.storage.files();
    QVERIFY(files.ids().ok() && files.ids()->isEmpty());
    const auto put = files.put("content");
    QVERIFY(put.ok());
    QCOMPARE(*files.content(*put), std::optional<QByteArray>("content"));
    storing.system->failWhere([](const char *call, const QString &) {
        return QByteArrayView(call) == QByteArrayView("read") ? EIO : 0;
    });
    const auto unreadable = files.content(*put);
    QVERIFY(!unreadable.ok());
    QCOMPARE(unreadable.error().kind, ErrorKind::Unavailable);
    QVERIFY(unreadable.error().message.text().contains(*put));
    storing.system->failWhere({});
    files.remove(*put);
    QVERIFY(files.content(*put).ok() && !*files.content(*put));
    QVERIFY(!*files.content(QStringLiteral("../.lock")));
    // What is no folder cannot be listed.
    const QString place = QFileInfo(*storing.storage.files().path(*files.put("x"))).path();
    QVERIFY(QDir(place).removeRecursively());
    writeFile(place, "");
    QVERIFY(!files.ids().ok());
    QCOMPARE(files.ids().error().kind, ErrorKind::Unavailable);
}
