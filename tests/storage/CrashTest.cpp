// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/CrashTest.h"

#include "core/storage/yaml/YamlStorage.h"
#include "tests/storage/CrashedDisk.h"
#include "tests/storage/Items.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cerrno>
#include <set>
#include <thread>

using namespace backdesk;

namespace
{

const QString people = QStringLiteral("people");
const QString places = QStringLiteral("places");
constexpr int pairCount = 3;

QString pairId(int pair)
{
    return QStringLiteral("p%1").arg(pair);
}

Value place(const QString &id, const QString &name)
{
    ValueMap item;
    item.set(QStringLiteral("name"), name);
    item.set(QStringLiteral("_id"), id);
    item.set(QStringLiteral("_meta"), ValueMap());
    return item;
}

/// The number of the batch that wrote an item last; 0: it is not there.
int versionOf(const Snapshot &snapshot, const QString &collection, const QString &id)
{
    const ItemValue item = snapshot.itemValue(collection, id);
    return item ? item->map().value(u"name").text().toInt() : 0;
}

/// Batches that make, change and delete pairs of items, each with the number of the batch, while the journal
/// is checkpointed again and again.
class Work
{
public:
    explicit Work(bool isFailing) : m_isFailing(isFailing)
    {
        m_system->ofOneThread = true;
        m_system->torn = 0.6;
    }

    bool run(int batches)
    {
        YamlStorage storage(m_folder.path(), m_system);
        if (!storage.open(sampleCollections()))
            return false;
        std::atomic<bool> isDone = false;
        std::atomic<int> settled = 0; // not always where calls fail
        std::thread settling([&] {
            while (!isDone)
                settled += storage.settle() ? 1 : 0;
        });
        for (int number = 1; number <= batches; ++number) {
            write(storage, number);
            if (number % 6 == 0)
                settled += storage.settle() ? 1 : 0;
        }
        isDone = true;
        settling.join();
        return settled > 0;
    }
    QList<RecordedCall> calls() const { return m_system->calls(); }
    QString folder() const { return m_folder.path(); }

private:
    void write(YamlStorage &storage, int number)
    {
        const int pair = number % pairCount;
        const QString id = pairId(pair);
        const bool isRemoval = number % 5 == 0 && storage.snapshot()->itemValue(people, id);
        const QString name = QString::number(number);
        const QList<Write> batch =
            isRemoval ? QList<Write>{removal(storage, people, id), removal(storage, places, id)}
                      : QList<Write>{update(storage, people, person(id, name)),
                                     update(storage, places, place(id, name))};
        constexpr int errors[] = {ENOSPC, EIO};
        if (m_isFailing && number % 4 == 0)
            m_system->failAt(1 + number / 4 % 3, errors[number / 4 % 2]);
        m_system->remark(isRemoval ? QStringLiteral("removes") : QStringLiteral("writes"), number);
        const bool isDone = storage.apply(batch).ok();
        m_system->failAt(0, 0);
        m_system->remark(isDone ? QStringLiteral("done") : QStringLiteral("failed"), number);
    }

    QTemporaryDir m_folder;
    std::shared_ptr<RecordingFileSystem> m_system = std::make_shared<RecordingFileSystem>();
    bool m_isFailing;
};

/// What may be found of each pair at some moment.
class Expectation
{
public:
    void apply(const RecordedCall &remark)
    {
        const int number = int(remark.number);
        std::set<int> &versions = m_allowed[number % pairCount];
        const int version = m_isRemoval[number] || remark.path == QLatin1String("removes") ? 0 : number;
        if (remark.path == QLatin1String("removes"))
            m_isRemoval[number] = true;
        if (remark.path == QLatin1String("writes") || remark.path == QLatin1String("removes")) {
            versions.insert(version);
        } else if (remark.path == QLatin1String("done")) {
            m_told[number % pairCount] = version;
            // What failed before is gone for good now.
            for (int pair = 0; pair < pairCount; ++pair)
                m_allowed[pair] = {m_told[pair]};
        }
    }
    bool allows(int pair, int version) const
    {
        const auto found = m_allowed.find(pair);
        return found == m_allowed.end() ? version == 0 : found->count(version) > 0;
    }
    QString text(int pair) const
    {
        QStringList versions;
        for (const int version : m_allowed.value(pair, {0}))
            versions.append(QString::number(version));
        return versions.join(u' ');
    }
    Expectation()
    {
        for (int pair = 0; pair < pairCount; ++pair)
            m_allowed[pair] = {0};
    }

private:
    QMap<int, std::set<int>> m_allowed;
    QMap<int, int> m_told;
    QMap<int, bool> m_isRemoval;
};

/// Paths outside the folder stay as they are.
QString relative(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder + u'/') ? path.mid(folder.size() + 1) : path;
}

/// A folder in memory where there is one: it is filled thousands of times.
QString placeForFolders()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + QStringLiteral("/crash-XXXXXX");
}

/// What tells whether the same was checked before.
QByteArray summary(const QMap<QString, QByteArray> &files, const Expectation &expected)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (auto file = files.begin(); file != files.end(); ++file) {
        hash.addData(QByteArray(file.key().toUtf8() + '\n' + QByteArray::number(file.value().size())));
        hash.addData(file.value());
    }
    for (int pair = 0; pair < pairCount; ++pair)
        hash.addData(QByteArray(expected.text(pair).toUtf8() + '\n'));
    return hash.result();
}

/// Nothing, or what is wrong.
QString check(const QMap<QString, QByteArray> &files, const Expectation &expected, bool isForWriting)
{
    const QTemporaryDir folder(placeForFolders());
    for (const bool isJournal : {false, true}) { // the journal is never older than the files
        for (auto file = files.begin(); file != files.end(); ++file) {
            if (file.key().startsWith(QLatin1String(".journal")) == isJournal)
                writeFile(folder.filePath(file.key()), file.value());
        }
    }
    YamlStorage storage(folder.path(), {},
                        isForWriting ? YamlStorage::Mode::Normal : YamlStorage::Mode::ReadOnly);
    if (!storage.open(sampleCollections()))
        return QStringLiteral("it does not open");
    const auto snapshot = storage.snapshot();
    for (int pair = 0; pair < pairCount; ++pair) {
        const int person = versionOf(*snapshot, people, pairId(pair));
        const int place = versionOf(*snapshot, places, pairId(pair));
        if (person != place)
            return QStringLiteral("pair %1: %2 and %3").arg(pair).arg(person).arg(place);
        if (!expected.allows(pair, person))
            return QStringLiteral("pair %1: %2, not one of %3")
                .arg(pair)
                .arg(person)
                .arg(expected.text(pair));
    }
    return storage.problems().isEmpty() ? QString() : storage.problems().first().message.text();
}

} // namespace

void CrashTest::keepsItsWord_data()
{
    QTest::addColumn<bool>("isFailing");
    QTest::newRow("a good disk") << false;
    QTest::newRow("a disk that fails") << true;
}

void CrashTest::keepsItsWord()
{
    QFETCH(bool, isFailing);
    constexpr int batches = 30;
    Work work(isFailing);
    QVERIFY(work.run(batches));
    const QList<RecordedCall> calls = work.calls();
    QVERIFY(calls.size() > 4 * batches);
    CrashedDisk disk;
    Expectation expected;
    std::mt19937 random(3);
    std::set<QByteArray> seen;
    int number = 0;
    for (RecordedCall call : calls) {
        if (call.kind == RecordedCall::Kind::Remark) {
            expected.apply(call);
            continue;
        }
        if (call.path.endsWith(QLatin1String(".lock")))
            continue;
        call.path = relative(call.path, work.folder());
        call.to = relative(call.to, work.folder());
        disk.apply(call);
        ++number;
        using Fate = CrashedDisk::Fate;
        for (const Fate fate : {Fate::Kept, Fate::Lost, Fate::Random, Fate::Random}) {
            const auto files = disk.files(fate, random);
            if (!seen.insert(summary(files, expected)).second)
                continue;
            const QString wrong = check(files, expected, number % 10 == 0);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("after call %1 (%2 %3): %4 %5")
                                                     .arg(number)
                                                     .arg(int(call.kind))
                                                     .arg(call.path, wrong, files.keys().join(u' '))));
        }
    }
    qInfo("%d calls, %d different states", number, int(seen.size()));
}

void CrashTest::keepsContentsOfFiles_data()
{
    QTest::addColumn<bool>("isFolderUnsafe");
    QTest::newRow("the first content") << false;
    QTest::newRow("the folder was made, but never synced") << true;
}

/// What put() has told to be kept is there after a crash, with the folder it is in.
void CrashTest::keepsContentsOfFiles()
{
    QFETCH(bool, isFolderUnsafe);
    const QTemporaryDir folder;
    const auto system = std::make_shared<RecordingFileSystem>();
    YamlStorage storage(folder.path(), system);
    QVERIFY(storage.open(sampleCollections()).ok());
    if (isFolderUnsafe) {
        system->failWhere([](const char *call, const QString &) {
            return QByteArrayView(call) == QByteArrayView("syncFolder") ? EIO : 0;
        });
        QVERIFY(!storage.files().put("lost").ok());
        system->failWhere({});
    }
    const auto id = storage.files().put("kept");
    QVERIFY(id.ok());
    const auto path = storage.files().path(*id);
    QVERIFY(path);
    CrashedDisk disk;
    for (RecordedCall call : system->calls()) {
        call.path = relative(call.path, folder.path());
        call.to = relative(call.to, folder.path());
        disk.apply(call);
    }
    std::mt19937 random(3);
    const auto files = disk.files(CrashedDisk::Fate::Lost, random);
    QCOMPARE(files.value(relative(*path, folder.path())), QByteArray("kept"));
}

/// A description may name a folder of which not even the ones above are there.
void CrashTest::keepsFoldersThatItMade()
{
    const QTemporaryDir folder;
    const auto system = std::make_shared<RecordingFileSystem>();
    YamlStorage storage(folder.filePath(QStringLiteral("new/deep/data")), system);
    QVERIFY(storage.open(sampleCollections()).ok());
    QVERIFY(
        storage.apply({update(storage, people, person(QStringLiteral("1"), QStringLiteral("Jane")))}).ok());
    CrashedDisk disk;
    for (RecordedCall call : system->calls()) {
        call.path = relative(call.path, folder.path());
        call.to = relative(call.to, folder.path());
        disk.apply(call);
    }
    std::mt19937 random(3);
    const QStringList files = disk.files(CrashedDisk::Fate::Lost, random).keys();
    QVERIFY2(!files.filter(QStringLiteral("new/deep/data/.journal/")).isEmpty(),
             qPrintable(files.join(u' ')));
}
