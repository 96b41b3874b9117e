// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/HandEditTest.h"

#include "core/storage/yaml/ItemFile.h"
#include "core/storage/yaml/YamlStorage.h"
#include "tests/storage/FailingFileSystem.h"
#include "tests/storage/Items.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

#include <atomic>

using namespace backdesk;

namespace
{

const QString people = QStringLiteral("people");

/// A storage that is open, and its folder.
struct Opened {
    QTemporaryDir folder;
    std::shared_ptr<FailingFileSystem> files = std::make_shared<FailingFileSystem>();
    std::unique_ptr<YamlStorage> storage;

    void open()
    {
        storage = std::make_unique<YamlStorage>(folder.path(), files);
        QVERIFY(storage->open(sampleCollections()));
    }
    QString path(const QString &id) const
    {
        return QStringLiteral("%1/people/%2.yml").arg(folder.path(), id);
    }
    QString nameOf(const QString &id) const { return name(*storage, id); }
    static QString name(const Storage &of, const QString &id)
    {
        const ItemValue item = of.snapshot()->itemValue(people, id);
        return item ? item->map().value(u"name").text() : QStringLiteral("(none)");
    }
    void create(const QString &id, const QString &name) const
    {
        QVERIFY(storage->apply({creation(people, person(id, name))}));
    }
    void change(const QString &id, const QString &member, const Value &value) const
    {
        const ItemValue item = storage->snapshot()->itemValue(people, id);
        QVERIFY(storage->apply({update(*storage, people, withMember(*item, member, value))}));
    }
    QStringList problems() const
    {
        QStringList places;
        for (const StorageProblem &problem : storage->problems())
            places.append(QDir(folder.path()).relativeFilePath(problem.place));
        return places;
    }
};

} // namespace

void HandEditTest::showsWhatPeopleWrite()
{
    Opened data;
    data.open();
    data.create(QStringLiteral("neil"), QStringLiteral("Neil"));
    QVERIFY(data.storage->settle());
    std::atomic<int> told = 0;
    const int subscription = data.storage->changes().subscribe(
        [&told](const QList<StoredChange> &changes) { told += int(changes.size()); });

    writeFile(data.path(QStringLiteral("neil")), "name: Edited\n");
    QTRY_COMPARE(data.nameOf(QStringLiteral("neil")), QStringLiteral("Edited"));
    writeFile(data.path(QStringLiteral("new")), "name: New\nmine: note\n");
    QTRY_COMPARE(data.nameOf(QStringLiteral("new")), QStringLiteral("New"));
    QVERIFY(QFile::remove(data.path(QStringLiteral("neil"))));
    QTRY_COMPARE(data.nameOf(QStringLiteral("neil")), QStringLiteral("(none)"));
    QTRY_COMPARE(told.load(), 3);
    data.storage->changes().unsubscribe(subscription);
    QCOMPARE(data.problems(), QStringList());

    // What is there now is a base like any other.
    data.change(QStringLiteral("new"), QStringLiteral("age"), 7);
    QVERIFY(data.storage->settle());
    QCOMPARE(readFile(data.path(QStringLiteral("new"))), QByteArray("name: New\nage: 7\nmine: note\n"));
    QVERIFY(!QFile::exists(data.path(QStringLiteral("neil"))));
}

void HandEditTest::showsACheckout()
{
    Opened data;
    data.open();
    for (int i = 0; i < 300; ++i)
        data.create(QStringLiteral("p%1").arg(i), QStringLiteral("Old"));
    QVERIFY(data.storage->settle());
    for (int i = 0; i < 300; ++i) {
        const QString path = data.path(QStringLiteral("p%1").arg(i));
        QVERIFY(QFile::remove(path));
        if (i % 3 != 0)
            writeFile(path, "name: Checked out\n");
        writeFile(data.path(QStringLiteral("q%1").arg(i)), "name: Checked out\n");
    }
    const auto isDone = [&data] {
        int out = 0;
        int all = 0;
        data.storage->snapshot()->visitItems(people, [&](const ItemValue &item) {
            ++all;
            out += item->map().value(u"name").text() == QLatin1String("Checked out") ? 1 : 0;
            return true;
        });
        return all == 500 && out == 500;
    };
    QTRY_VERIFY(isDone());
    QCOMPARE(data.problems(), QStringList());
}

void HandEditTest::tellsNothingOfWhatSaysTheSame()
{
    Opened data;
    data.open();
    data.create(QStringLiteral("neil"), QStringLiteral("Neil"));
    QVERIFY(data.storage->settle());
    const quint64 before = data.storage->changes().last();
    const ItemValue item = data.storage->snapshot()->itemValue(people, QStringLiteral("neil"));
    writeFile(data.path(QStringLiteral("neil")),
              "# a comment\n" + readFile(data.path(QStringLiteral("neil"))));
    writeFile(data.path(QStringLiteral("mark")), "name: Mark\n");
    QTRY_COMPARE(data.nameOf(QStringLiteral("mark")), QStringLiteral("Mark"));
    QCOMPARE(data.storage->changes().last(), before + 1);
    QVERIFY(data.storage->snapshot()->itemValue(people, QStringLiteral("neil")) == item);
    // It is known all the same: no conflict, and the comment stays.
    data.change(QStringLiteral("neil"), QStringLiteral("name"), QStringLiteral("Buzz"));
    QVERIFY(data.storage->settle());
    QVERIFY(readFile(data.path(QStringLiteral("neil"))).startsWith("# a comment\nname: Buzz\n"));
    QCOMPARE(data.problems(), QStringList());
}

void HandEditTest::keepsTheLastGoodItem()
{
    Opened data;
    data.open();
    data.create(QStringLiteral("neil"), QStringLiteral("Neil"));
    QVERIFY(data.storage->settle());
    std::atomic<int> told = 0;
    data.storage->onProblemsChanged = [&told] { ++told; };
    writeFile(data.path(QStringLiteral("neil")), "name: [half\n");
    QTRY_COMPARE(data.problems().size(), 1);
    QVERIFY(data.problems().first().startsWith(QLatin1String("people/neil.yml:")));
    QVERIFY(told >= 1);
    QCOMPARE(data.nameOf(QStringLiteral("neil")), QStringLiteral("Neil"));
    QCOMPARE(readFile(data.path(QStringLiteral("neil"))), QByteArray("name: [half\n"));
    writeFile(data.path(QStringLiteral("neil")), "name: Whole\n");
    QTRY_COMPARE(data.nameOf(QStringLiteral("neil")), QStringLiteral("Whole"));
    QTRY_COMPARE(data.problems(), QStringList());

    writeFile(data.path(QStringLiteral("bad id")), "name: x\n");
    QTRY_COMPARE(data.problems(), QStringList(QStringLiteral("people/bad id.yml")));
    QVERIFY(QFile::remove(data.path(QStringLiteral("bad id"))));
    QTRY_COMPARE(data.problems(), QStringList());
    data.storage->close();
}

void HandEditTest::leavesConflictsAlone()
{
    Opened data;
    data.open();
    data.create(QStringLiteral("neil"), QStringLiteral("Neil"));
    QVERIFY(data.storage->settle());
    std::atomic<bool> isBlocked = true;
    data.files->failWhere([&isBlocked](const char *call, const QString &path) {
        return isBlocked && QByteArrayView(call) == "write" && path.contains(QLatin1String("neil")) ? EROFS
                                                                                                    : 0;
    });
    data.change(QStringLiteral("neil"), QStringLiteral("name"), QStringLiteral("Ours"));
    writeFile(data.path(QStringLiteral("neil")), "name: Theirs\n");
    writeFile(data.path(QStringLiteral("mark")), "name: Mark\n");
    QTRY_COMPARE(data.nameOf(QStringLiteral("mark")), QStringLiteral("Mark"));
    QCOMPARE(data.nameOf(QStringLiteral("neil")), QStringLiteral("Ours"));
    isBlocked = false;
    QVERIFY(data.storage->settle());
    const QString kept = data.path(QStringLiteral("neil")) + QStringLiteral(".conflict-1");
    QCOMPARE(readFile(kept), QByteArray("name: Theirs\n"));
    QVERIFY(readFile(data.path(QStringLiteral("neil"))).contains("name: Ours\n"));
    QTRY_COMPARE(data.problems(), QStringList(QStringLiteral("people/neil.yml.conflict-1")));
    QVERIFY(QFile::remove(kept));
    QTRY_COMPARE(data.problems(), QStringList());
    QCOMPARE(data.nameOf(QStringLiteral("neil")), QStringLiteral("Ours"));
}

void HandEditTest::keepsWhatPeopleArranged()
{
    Opened data;
    QDir(data.folder.path()).mkpath(people);
    writeFile(data.path(QStringLiteral("neil")), "# The first.\nage: 38 # years\nname: Neil\n");
    data.open();
    data.change(QStringLiteral("neil"), QStringLiteral("age"), 39);
    QVERIFY(data.storage->settle());
    QCOMPARE(readFile(data.path(QStringLiteral("neil"))),
             QByteArray("# The first.\nage: 39 # years\nname: Neil\n"));
    data.change(QStringLiteral("neil"), QStringLiteral("height"), 1.8);
    QVERIFY(data.storage->settle());
    QCOMPARE(readFile(data.path(QStringLiteral("neil"))),
             QByteArray("# The first.\nage: 39 # years\nheight: 1.8\nname: Neil\n"));
}

void HandEditTest::survivesACrash()
{
    Opened data;
    data.open();
    data.create(QStringLiteral("neil"), QStringLiteral("Neil"));
    QTRY_VERIFY(QFile::exists(data.path(QStringLiteral("neil"))));
    writeFile(data.path(QStringLiteral("neil")), "name: Edited\n");
    QTRY_COMPARE(data.nameOf(QStringLiteral("neil")), QStringLiteral("Edited"));
    // As a crash would leave it, with what the journal says of the item before the edit.
    Opened after;
    const auto files = filesBelow(data.folder.path());
    for (auto file = files.begin(); file != files.end(); ++file)
        writeFile(after.folder.filePath(file.key()), file.value());
    after.open();
    QCOMPARE(after.nameOf(QStringLiteral("neil")), QStringLiteral("Edited"));
    QVERIFY(after.storage->settle());
    QCOMPARE(readFile(after.path(QStringLiteral("neil"))), QByteArray("name: Edited\n"));
    QCOMPARE(after.problems(), QStringList());
}

void HandEditTest::deletesWithTheFolder()
{
    Opened data;
    data.open();
    data.create(QStringLiteral("neil"), QStringLiteral("Neil"));
    QVERIFY(data.storage->settle());
    QVERIFY(QDir(data.folder.filePath(people)).removeRecursively());
    QTRY_COMPARE(data.nameOf(QStringLiteral("neil")), QStringLiteral("(none)"));
    writeFile(data.path(QStringLiteral("back")), "name: Back\n");
    QTRY_COMPARE(data.nameOf(QStringLiteral("back")), QStringLiteral("Back"));
    data.create(QStringLiteral("mark"), QStringLiteral("Mark"));
    QVERIFY(data.storage->settle());
    QVERIFY(QFile::exists(data.path(QStringLiteral("mark"))));
}

void HandEditTest::seesWhatChangedWhileItOpened()
{
    Opened data;
    QDir(data.folder.path()).mkpath(people);
    writeFile(data.path(QStringLiteral("neil")), "name: Neil\n");
    data.storage = std::make_unique<YamlStorage>(data.folder.path());
    data.storage->onOpenProgress = [&data](qint64, qint64) {
        writeFile(data.path(QStringLiteral("neil")), "name: Late\n");
    };
    QVERIFY(data.storage->open(sampleCollections()));
    QTRY_COMPARE(data.nameOf(QStringLiteral("neil")), QStringLiteral("Late"));
}

void HandEditTest::startsFromTheCache()
{
    Opened data;
    data.open();
    QList<Write> writes;
    for (int i = 0; i < 600; ++i)
        writes.append(creation(people, person(QStringLiteral("p%1").arg(i), QStringLiteral("Name"), i)));
    QVERIFY(data.storage->apply(writes));
    data.storage->close();
    QVERIFY(QFile::exists(data.folder.filePath(QStringLiteral(".cache"))));

    // A file that looks as it did is not read; one that does not is.
    const auto rewrite = [&data](const QString &id, bool isSecret) {
        struct stat before = {};
        QVERIFY(::stat(QFile::encodeName(data.path(id)).constData(), &before) == 0);
        writeFile(data.path(id), readFile(data.path(id)).replace("name: Name", "name: Mine"));
        const timespec times[2] = {before.st_atim, before.st_mtim};
        if (isSecret)
            QVERIFY(::utimensat(AT_FDCWD, QFile::encodeName(data.path(id)).constData(), times, 0) == 0);
    };
    rewrite(QStringLiteral("p1"), true);
    rewrite(QStringLiteral("p2"), false);
    data.open();
    QCOMPARE(data.nameOf(QStringLiteral("p1")), QStringLiteral("Name"));
    QCOMPARE(data.nameOf(QStringLiteral("p2")), QStringLiteral("Mine"));
    QCOMPARE(data.storage->snapshot()->count(people), 600);
    data.storage->close();

    QVERIFY(QFile::remove(data.folder.filePath(QStringLiteral(".cache"))));
    data.open();
    QCOMPARE(data.nameOf(QStringLiteral("p1")), QStringLiteral("Mine"));
    data.storage->close();
    QVERIFY(QFile::exists(data.folder.filePath(QStringLiteral(".cache"))));
}
