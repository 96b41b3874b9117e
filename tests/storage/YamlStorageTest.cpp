// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/YamlStorageTest.h"

#include "core/storage/ItemId.h"
#include "core/storage/yaml/YamlStorage.h"
#include "core/value/Json.h"
#include "tests/storage/DataFiles.h"
#include "tests/storage/FailingFileSystem.h"
#include "tests/storage/Items.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <atomic>

using namespace backdesk;

namespace
{

const QString people = QStringLiteral("people");
const QString one = QStringLiteral("1");

const char janeFile[] = "name: Jane\n"
                        "age: 42\n"
                        "height: 2.0\n"
                        "open: false\n"
                        "born: 1980-02-03T04:05:06.000007+02:00\n"
                        "tags:\n"
                        "  - \"1\"\n"
                        "  - \"a: b\\n\"\n"
                        "  - null\n"
                        "address:\n"
                        "  street: High Street\n"
                        "  number: 12\n"
                        "rows: []\n"
                        "place: null\n"
                        "_id: \"1\"\n"
                        "_meta:\n"
                        "  ctime: 2023-11-14T22:13:20Z\n";

/// A folder with one file of people.
struct Folder {
    QTemporaryDir dir;

    QString file(const QString &name) const { return dir.filePath(people + u'/' + name); }
    void write(const QString &name, const QByteArray &content) const { writeFile(file(name), content); }
    /// What a storage that opens now has of the item 1.
    Value item(const QString &id = one) const
    {
        YamlStorage storage(dir.path(), {}, YamlStorage::Mode::ReadOnly);
        if (!storage.open(sampleCollections()))
            return QStringLiteral("not opened");
        const ItemValue found = storage.snapshot()->itemValue(people, id);
        return found ? *found : Value();
    }
};

} // namespace

void YamlStorageTest::writesFilesForPeople()
{
    const Folder folder;
    YamlStorage storage(folder.dir.path());
    QVERIFY(storage.open(sampleCollections()).ok());
    QVERIFY(storage.apply({creation(people, person(one, QStringLiteral("Jane")))}).ok());
    QTRY_COMPARE(readFile(folder.file(QStringLiteral("1.yml"))), QByteArray(janeFile));
    QCOMPARE(dataFiles(folder.dir.path()).size(), 1);
    QVERIFY(storage.apply({removal(storage, people, one)}).ok());
    QTRY_COMPARE(dataFiles(folder.dir.path()).size(), 0);
}

void YamlStorageTest::readsBackAfterAReopening()
{
    const Folder folder;
    folder.write(QStringLiteral("1.yml"), janeFile);
    QCOMPARE(toJson(folder.item()), toJson(person(one, QStringLiteral("Jane"))));
    QCOMPARE(folder.item().map().value(u"born").asDateTime()->offset(), 7200);
}

void YamlStorageTest::roundTripsNastyText_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             " ",
                             "yes",
                             "123",
                             "1e3",
                             "2024-01-01",
                             "0x1F",
                             "---",
                             "...",
                             "~",
                             "null",
                             " a ",
                             "- a",
                             "a: b",
                             "#x",
                             "!!int 3",
                             "a\nb\n",
                             "\x01\x1b",
                             "\xf0\x9f\x98\x80",
                             "\xef\xbb\xbf",
                             "\xe2\x80\xa8"})
        QTest::newRow(qPrintable(QString::fromUtf8(toJson(QString::fromUtf8(text)))))
            << QString::fromUtf8(text);
}

void YamlStorageTest::roundTripsNastyText()
{
    QFETCH(QString, text);
    const Folder folder;
    const Value item = withMember(person(one, text), QStringLiteral("tags"), ValueList{text, text});
    {
        YamlStorage storage(folder.dir.path());
        QVERIFY(storage.open(sampleCollections()).ok());
        QVERIFY(storage.apply({creation(people, item)}).ok());
    }
    QCOMPARE(toJson(folder.item()), toJson(item));
}

void YamlStorageTest::takesTheIdFromTheFileName()
{
    const Folder folder;
    folder.write(QStringLiteral("1.yml"), "name: Jane\n");
    folder.write(QStringLiteral("2.yml"), "name: Joe\n_id: 2\n");
    QCOMPARE(folder.item().map().value(u"_id").text(), one);
    QCOMPARE(folder.item().map().value(u"open"), Value(true)); // the default
    QCOMPARE(folder.item(QStringLiteral("2")).map().value(u"_id").text(), QStringLiteral("2"));
}

void YamlStorageTest::reportsBrokenFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("problems");

    const auto row = [](const char *name, const QByteArray &content, const QStringList &problems) {
        QTest::newRow(name) << content << problems;
    };
    row("empty", "", {QStringLiteral(":1:1: $|Must be an object")});
    row("a list", "- 1\n", {QStringLiteral(":1:1: $|Must be an object")});
    row("no YAML", "name: [\n",
        {QStringLiteral(":2:1: name[0]|is not valid YAML: end of sequence flow not found")});
    row("cut short", "name: \"Ja\n",
        {QStringLiteral(":2:1: name|is not valid YAML: illegal document indicator in scalar")});
    row("duplicate", "name: a\nname: b\n", {QStringLiteral(":2:1: name|stands here a second time")});
    row("not UTF-8", "name: \xff\n", {QStringLiteral(":1:7|the file is not valid UTF-8")});
    row("wrong types", "name: 12\nage: old\naddress: {street: a, number: x}\ntags: [a, 2]\n",
        {QStringLiteral(":1:7: $.name|Must be a string"),
         QStringLiteral(":2:6: $.age|Must be a whole number"),
         QStringLiteral(":3:30: $.address.number|Must be a whole number"),
         QStringLiteral(":4:11: $.tags[1]|Must be a string")});
    row("another id", "name: Jane\n_id: \"7\"\n",
        {QStringLiteral(":2:6: $._id|The file's name says that the _id is 1.")});
    row("no moment", "name: Jane\n_meta:\n  ctime: yesterday\n",
        {QStringLiteral(":3:10: $._meta.ctime|Must be a date and time such as 2020-12-31T23:59:00")});
}

void YamlStorageTest::reportsBrokenFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, problems);
    const Folder folder;
    folder.write(QStringLiteral("1.yml"), content);
    folder.write(QStringLiteral("2.yml"), "name: Joe\n");
    YamlStorage storage(folder.dir.path());
    QVERIFY(storage.open(sampleCollections()).ok());
    QStringList told;
    for (const StorageProblem &problem : storage.problems())
        told.append(QString(problem.place + u'|' + problem.message.text())
                        .remove(folder.file(QStringLiteral("1.yml"))));
    QCOMPARE(told, problems);
    QCOMPARE(storage.snapshot()->count(people), 1);
    QCOMPARE(readFile(folder.file(QStringLiteral("1.yml"))), content);
}

void YamlStorageTest::neverOverwritesWhatItSetAside()
{
    const Folder folder;
    folder.write(QStringLiteral("1.yml"), "name: [broken\n");
    YamlStorage storage(folder.dir.path());
    QVERIFY(storage.open(sampleCollections()).ok());
    Status status = storage.apply({creation(people, person(one, QStringLiteral("Jane")))});
    QVERIFY(!status.ok());
    QCOMPARE(status.error().kind, ErrorKind::Conflict);
    QCOMPARE(readFile(folder.file(QStringLiteral("1.yml"))), QByteArray("name: [broken\n"));
    QCOMPARE(storage.snapshot()->count(people), 0);

    // What somebody puts there while the storage is open is not overwritten either.
    folder.write(QStringLiteral("2.yml"), "name: Joe\n");
    status = storage.apply({creation(people, person(QStringLiteral("2"), QStringLiteral("Jane")))});
    QCOMPARE(status.error().kind, ErrorKind::Conflict);
    QCOMPARE(readFile(folder.file(QStringLiteral("2.yml"))), QByteArray("name: Joe\n"));
}

void YamlStorageTest::ignoresOtherFiles()
{
    const Folder folder;
    for (const char *name : {"README.md", "1.yaml", "1.yml~", ".1.yml", ".1.yml.swp", "yml"})
        folder.write(QString::fromLatin1(name), "name: x\n");
    QVERIFY(QDir(folder.dir.path()).mkpath(QStringLiteral("people/folder.yml")));
    folder.write(QStringLiteral("a b.yml"), "name: x\n");
    YamlStorage storage(folder.dir.path());
    QVERIFY(storage.open(sampleCollections()).ok());
    QCOMPARE(storage.snapshot()->count(people), 0);
    QCOMPARE(storage.problems().size(), 1); // "a b.yml" is meant to be an item, and cannot be one
    QCOMPARE(storage.problems().first().place, folder.file(QStringLiteral("a b.yml")));
    QCOMPARE(dataFiles(folder.dir.path()).size(), 7);
}

void YamlStorageTest::removesLeftOverTemporaryFiles()
{
    const Folder folder;
    folder.write(QStringLiteral(".1.yml.3f2a-7.tmp"), "name: half\n");
    folder.write(QStringLiteral(".1.yml.swp"), "an editor's");
    YamlStorage storage(folder.dir.path());
    QVERIFY(storage.open(sampleCollections()).ok());
    QVERIFY(folder.item().isNull());
    QCOMPARE(dataFiles(folder.dir.path()).keys(), QStringList{QStringLiteral("people/.1.yml.swp")});
}

void YamlStorageTest::keepsUnknownMembers()
{
    const Folder folder;
    folder.write(QStringLiteral("1.yml"),
                 "name: Jane\nnick: [a, {b: 1.0}]\naddress:\n  zip: \"01\"\n  number: 3\n"
                 "_id: \"1\"\n_meta: {rev: 7}\n");
    YamlStorage storage(folder.dir.path());
    QVERIFY(storage.open(sampleCollections()).ok());
    QVERIFY(storage.problems().isEmpty());
    const Value item = *storage.snapshot()->itemValue(people, one);
    QVERIFY(!item.map().find(u"nick"));
    QVERIFY(!item.map().value(u"address").map().find(u"zip"));

    for (const char *name : {"Janet", "Janette"}) {
        QVERIFY(storage
                    .apply({update(storage, people,
                                   withMember(item, QStringLiteral("name"), QString::fromLatin1(name)))})
                    .ok());
    }
    QVERIFY(storage.settle().ok());
    QCOMPARE(readFile(folder.file(QStringLiteral("1.yml"))),
             QByteArray("name: Janette\nnick: [a, {b: 1.0}]\naddress:\n  zip: \"01\"\n  number: 3\n"
                        "_id: \"1\"\n_meta: {rev: 7}\n"));

    QVERIFY(storage.apply({removal(storage, people, one)}).ok());
    QVERIFY(storage.apply({creation(people, person(one, QStringLiteral("Other")))}).ok());
    QVERIFY(storage.settle().ok());
    QVERIFY(!readFile(folder.file(QStringLiteral("1.yml"))).contains("nick"));
}

void YamlStorageTest::keepsUnknownMembersOfElements()
{
    const Folder folder;
    folder.write(QStringLiteral("1.yml"),
                 "rows:\n  - {k: a, note: first}\n  - {k: b}\n  - {k: c, note: third}\n");
    YamlStorage storage(folder.dir.path());
    QVERIFY(storage.open(sampleCollections()).ok());
    const Value item = *storage.snapshot()->itemValue(people, one);
    ValueList rows = item.map().value(u"rows").list();
    QCOMPARE(rows.size(), 3);
    rows.removeAt(1);
    rows.swapItemsAt(0, 1);
    QVERIFY(storage.apply({update(storage, people, withMember(item, QStringLiteral("rows"), rows))}).ok());
    QVERIFY(storage.settle().ok());
    QVERIFY(readFile(folder.file(QStringLiteral("1.yml")))
                .contains("rows:\n  - k: c\n    note: third\n  - k: a\n    note: first\n"));
}

void YamlStorageTest::doesNotAskRules()
{
    const Folder folder;
    folder.write(QStringLiteral("1.yml"), "name: Jane\nage: 7\nplace: nowhere\n");
    QCOMPARE(folder.item().map().value(u"age"), Value(7));
}

void YamlStorageTest::refusesUnsafeIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isSafe");
    for (const char *id : {"1", "a", "Neil-2_x.y", "18446744073709551615", "-"})
        QTest::newRow(id) << QString::fromLatin1(id) << true;
    for (const char *id :
         {"", ".", "..", ".a", "_meta", "a/b", "../x", "a\\b", "a b", "a\n", "a:b", "%41", "caf\xe9"})
        QTest::newRow(qPrintable(QString::fromUtf8(toJson(QString::fromLatin1(id)))))
            << QString::fromLatin1(id) << false;
    QTest::newRow("longest") << QString(128, u'a') << true;
    QTest::newRow("too long") << QString(129, u'a') << false;
    QTest::newRow("NUL") << QString(1, QChar(0)) << false;
}

void YamlStorageTest::refusesUnsafeIds()
{
    QFETCH(QString, id);
    QFETCH(bool, isSafe);
    QCOMPARE(isSafeId(id), isSafe);
    const Folder folder;
    YamlStorage storage(folder.dir.path());
    QVERIFY(storage.open(sampleCollections()).ok());
    const Status status = storage.apply({creation(people, person(id, QStringLiteral("Jane")))});
    QCOMPARE(status.ok(), isSafe);
    QVERIFY(storage.settle().ok());
    QCOMPARE(dataFiles(folder.dir.path()).size(), isSafe ? 1 : 0);
    if (isSafe)
        QCOMPARE(folder.item(id).map().value(u"_id").text(), id);
    else
        QCOMPARE(status.error().kind, ErrorKind::Invalid);
}

void YamlStorageTest::makesItsFolders()
{
    const QTemporaryDir dir;
    YamlStorage storage(dir.filePath(QStringLiteral("a/b")));
    QVERIFY(storage.open(sampleCollections()).ok());
    QVERIFY(QDir(dir.filePath(QStringLiteral("a/b/people"))).exists());
    QVERIFY(QDir(dir.filePath(QStringLiteral("a/b/places"))).exists());
}

void YamlStorageTest::failsWhereAFileIsInTheWay()
{
    const QTemporaryDir dir;
    writeFile(dir.filePath(QStringLiteral("file")), "x");
    for (const char *path : {"file", "file/below"}) {
        YamlStorage storage(dir.filePath(QString::fromLatin1(path)));
        const Status status = storage.open(sampleCollections());
        QVERIFY(!status.ok());
        QCOMPARE(status.error().kind, ErrorKind::Unavailable);
        QVERIFY(status.error().message.text().contains(dir.path()));
    }
    QCOMPARE(readFile(dir.filePath(QStringLiteral("file"))), QByteArray("x"));
}

/// A folder that goes while the storage is open: the journal has what cannot be written.
void YamlStorageTest::losesNothingWithoutAFolder()
{
    const Folder folder;
    YamlStorage storage(folder.dir.path());
    QVERIFY(storage.open(sampleCollections()).ok());
    QVERIFY(QDir(folder.dir.filePath(people)).removeRecursively());
    writeFile(folder.dir.filePath(people), "in the way");
    QVERIFY(storage.apply({creation(people, person(one, QStringLiteral("Jane")))}).ok());
    const Status status = storage.settle();
    QVERIFY(!status.ok());
    QCOMPARE(status.error().kind, ErrorKind::Unavailable);
    QCOMPARE(storage.problems().size(), 1);
    QCOMPARE(storage.problems().first().place, folder.dir.filePath(people));
    QVERIFY(QFile::remove(folder.dir.filePath(people)));
    QVERIFY(QDir().mkpath(folder.dir.filePath(people)));
    QTRY_COMPARE(readFile(folder.file(QStringLiteral("1.yml"))), QByteArray(janeFile));
    QTRY_VERIFY(storage.problems().isEmpty());
}

void YamlStorageTest::losesNothingInAReadOnlyFolder()
{
    if (::geteuid() == 0)
        QSKIP("root may write everywhere");
    const Folder folder;
    folder.write(QStringLiteral("1.yml"), janeFile);
    YamlStorage storage(folder.dir.path());
    QVERIFY(storage.open(sampleCollections()).ok());
    QFile::setPermissions(folder.dir.filePath(people), QFile::ReadOwner | QFile::ExeOwner);
    QVERIFY(storage.apply({removal(storage, people, one)}).ok());
    const Status status = storage.settle();
    QFile::setPermissions(folder.dir.filePath(people),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!status.ok());
    QCOMPARE(status.error().kind, ErrorKind::Unavailable);
    QTRY_COMPARE(dataFiles(folder.dir.path()).size(), 0);
}

void YamlStorageTest::opensAThousandFilesQuickly()
{
    constexpr int count = 1000;
    const Folder folder;
    QByteArray content = janeFile;
    content.replace("_id: \"1\"\n", "");
    for (int i = 0; i < count; ++i)
        folder.write(QStringLiteral("%1.yml").arg(i), content);
    YamlStorage storage(folder.dir.path());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(storage.open(sampleCollections()).ok());
    const qint64 elapsed = timer.elapsed();
    qInfo("%d files in %lld ms", count, static_cast<long long>(elapsed));
    QCOMPARE(storage.snapshot()->count(people), count);
    // Generous: also without optimisation, with sanitizers, on a busy machine.
    QVERIFY2(elapsed < 5000, qPrintable(QString::number(elapsed)));
}

void YamlStorageTest::keepsOthersOut()
{
    const Folder folder;
    {
        YamlStorage storage(folder.dir.path());
        QVERIFY(storage.open(sampleCollections()).ok());
        YamlStorage other(folder.dir.path());
        const Status refused = other.open(sampleCollections());
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, ErrorKind::Unavailable);
        const QString process = QString::number(QCoreApplication::applicationPid());
        QVERIFY(refused.error().message.text().contains(process));
    }
    YamlStorage later(folder.dir.path());
    QVERIFY(later.open(sampleCollections()).ok());
}

void YamlStorageTest::isReadWhileAnotherServes()
{
    const Folder folder;
    YamlStorage storage(folder.dir.path());
    QVERIFY(storage.open(sampleCollections()).ok());
    QVERIFY(storage.apply({creation(people, person(one, QStringLiteral("Jane")))}).ok());
    QCOMPARE(folder.item().map().value(u"name").text(), QStringLiteral("Jane")); // from the journal
    QVERIFY(storage.settle().ok());
    QVERIFY(storage
                .apply({update(storage, people,
                               withMember(folder.item(), QStringLiteral("name"), QStringLiteral("Joe")))})
                .ok());
    YamlStorage reader(folder.dir.path(), {}, YamlStorage::Mode::ReadOnly);
    QVERIFY(reader.open(sampleCollections()).ok());
    QCOMPARE(reader.snapshot()->itemValue(people, one)->map().value(u"name").text(), QStringLiteral("Joe"));
    const Status refused = reader.apply({creation(people, person(QStringLiteral("2"), one))});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, ErrorKind::Unavailable);
}

/// What a process that was killed leaves: some files written, some not.
void YamlStorageTest::replaysItsJournal()
{
    const Folder folder;
    const Folder killed;
    {
        YamlStorage storage(folder.dir.path());
        QVERIFY(storage.open(sampleCollections()).ok());
        for (int i = 1; i <= 3; ++i)
            QVERIFY(
                storage.apply({creation(people, person(QString::number(i), QStringLiteral("Jane")))}).ok());
        QVERIFY(storage.settle().ok());
        QVERIFY(storage
                    .apply({update(storage, people, person(one, QStringLiteral("Janet"))),
                            removal(storage, people, QStringLiteral("2")),
                            creation(people, person(QStringLiteral("4"), QStringLiteral("Joe")))})
                    .ok());
        copyFolder(folder.dir.path(), killed.dir.path());
    }
    const auto files = dataFiles(folder.dir.path());
    QVERIFY(dataFiles(killed.dir.path()) != files);
    YamlStorage storage(killed.dir.path());
    QVERIFY(storage.open(sampleCollections()).ok());
    QCOMPARE(storage.snapshot()->count(people), 3);
    QVERIFY(!storage.snapshot()->itemValue(people, QStringLiteral("2")));
    QTRY_COMPARE(dataFiles(killed.dir.path()), files);
    QVERIFY(storage.problems().isEmpty());
    QVERIFY(storage.settle().ok());
    QCOMPARE(QDir(killed.dir.filePath(QStringLiteral(".journal"))).entryList(QDir::Files), QStringList());
}

void YamlStorageTest::keepsTheWorkOfOthers()
{
    const Folder folder;
    folder.write(QStringLiteral("1.yml"), janeFile);
    folder.write(QStringLiteral("2.yml"), QByteArray(janeFile).replace("_id: \"1\"\n", ""));
    YamlStorage storage(folder.dir.path());
    std::atomic<int> told = 0;
    storage.onProblemsChanged = [&told] { ++told; };
    QVERIFY(storage.open(sampleCollections()).ok());
    folder.write(QStringLiteral("1.yml"), "name: By hand\n");
    folder.write(QStringLiteral("2.yml"), "name: By hand\n");
    QVERIFY(storage
                .apply({update(storage, people, person(one, QStringLiteral("Janet"))),
                        removal(storage, people, QStringLiteral("2"))})
                .ok());
    QVERIFY(storage.settle().ok());
    QCOMPARE(folder.item().map().value(u"name").text(), QStringLiteral("Janet"));
    QVERIFY(folder.item(QStringLiteral("2")).isNull());
    for (const char *kept : {"1.yml.conflict-1", "2.yml.conflict-1"})
        QCOMPARE(readFile(folder.file(QString::fromLatin1(kept))), QByteArray("name: By hand\n"));
    QCOMPARE(storage.problems().size(), 2);
    QCOMPARE(told.load(), 2);

    folder.write(QStringLiteral("1.yml"), "name: Again\n");
    QVERIFY(storage.apply({update(storage, people, person(one, QStringLiteral("Jane")))}).ok());
    QVERIFY(storage.settle().ok());
    QCOMPARE(readFile(folder.file(QStringLiteral("1.yml.conflict-2"))), QByteArray("name: Again\n"));
    QCOMPARE(readFile(folder.file(QStringLiteral("1.yml"))), QByteArray(janeFile));
    storage.close();

    YamlStorage later(folder.dir.path());
    QVERIFY(later.open(sampleCollections()).ok());
    QCOMPARE(later.problems().size(), 3);
    QCOMPARE(later.snapshot()->count(people), 1);
}

/// A person mends a file after a crash, before the journal was replayed.
void YamlStorageTest::keepsWhatWasWrittenAfterACrash()
{
    const Folder folder;
    const Folder killed;
    {
        YamlStorage storage(folder.dir.path());
        QVERIFY(storage.open(sampleCollections()).ok());
        QVERIFY(storage.apply({creation(people, person(one, QStringLiteral("Jane")))}).ok());
        QVERIFY(storage.apply({creation(people, person(QStringLiteral("2"), QStringLiteral("Joe")))}).ok());
        const QString three = QStringLiteral("3");
        QVERIFY(storage.apply({creation(people, person(three, QStringLiteral("Jim")))}).ok());
        QVERIFY(storage.apply({update(storage, people, person(three, QStringLiteral("James")))}).ok());
        copyFolder(folder.dir.path(), killed.dir.path());
    }
    killed.write(QStringLiteral("1.yml"), "name: By hand\n");
    // As the program itself may have written it a little late.
    killed.write(QStringLiteral("3.yml"),
                 QByteArray(janeFile).replace("Jane", "Jim").replace("_id: \"1\"", "_id: \"3\""));
    killed.write(QStringLiteral("2.yml"), readFile(folder.file(QStringLiteral("2.yml"))).first(30)); // torn
    YamlStorage storage(killed.dir.path());
    QVERIFY(storage.open(sampleCollections()).ok());
    QVERIFY(storage.settle().ok());
    QCOMPARE(readFile(killed.file(QStringLiteral("1.yml"))), QByteArray(janeFile));
    QCOMPARE(readFile(killed.file(QStringLiteral("1.yml.conflict-1"))), QByteArray("name: By hand\n"));
    QCOMPARE(readFile(killed.file(QStringLiteral("2.yml"))), readFile(folder.file(QStringLiteral("2.yml"))));
    QCOMPARE(storage.problems().size(), 1);
}

/// The description changes while the journal still has items.
void YamlStorageTest::keepsItemsThatDoNotFitAnyMore()
{
    const Folder folder;
    const Folder killed;
    {
        YamlStorage storage(folder.dir.path());
        QVERIFY(storage.open(sampleCollections()).ok());
        QVERIFY(storage.apply({creation(people, person(one, QStringLiteral("Jane")))}).ok());
        ValueMap place;
        place.set(QStringLiteral("name"), QStringLiteral("London"));
        place.set(QStringLiteral("_id"), QStringLiteral("l"));
        place.set(QStringLiteral("_meta"), ValueMap());
        QVERIFY(storage.apply({creation(QStringLiteral("places"), place)}).ok());
        copyFolder(folder.dir.path(), killed.dir.path());
    }
    const auto files = dataFiles(folder.dir.path());
    // People are what places were, which have no "rows"; there are no places any more.
    YamlStorage storage(killed.dir.path());
    StoredCollection other = sampleCollections().last();
    other.name = people;
    QVERIFY(storage.open({other}).ok());
    const ItemValue item = storage.snapshot()->itemValue(people, one);
    QVERIFY(item);
    QVERIFY(!item->map().find(u"age"));
    QVERIFY(!StoredItem::of(item).unknown.isEmpty());
    QVERIFY(storage.settle().ok());
    const auto written = dataFiles(killed.dir.path());
    QCOMPARE(written.keys(), files.keys());
    QCOMPARE(written.value(QStringLiteral("places/l.yml")), files.value(QStringLiteral("places/l.yml")));
    QVERIFY(written.value(QStringLiteral("people/1.yml")).contains("age: 42\n"));
}

void YamlStorageTest::settlesInCheckpoints()
{
    const Folder folder;
    YamlStorage storage(folder.dir.path());
    QVERIFY(storage.open(sampleCollections()).ok());
    const auto segments = [&folder] {
        return QDir(folder.dir.filePath(QStringLiteral(".journal"))).entryList(QDir::Files).size();
    };
    QCOMPARE(segments(), 0);
    QVERIFY(storage.apply({creation(people, person(one, QStringLiteral("Jane")))}).ok());
    QCOMPARE(segments(), 1);
    QVERIFY(storage.settle().ok());
    QCOMPARE(segments(), 0);
    QVERIFY(storage.apply({removal(storage, people, one)}).ok());
    QTRY_COMPARE(segments(), 0); // by itself
    QCOMPARE(dataFiles(folder.dir.path()).size(), 0);
}

void YamlStorageTest::writesAnItemOnce()
{
    const Folder folder;
    const auto system = std::make_shared<FailingFileSystem>();
    std::atomic<int> writes = 0;
    system->failWhere([&writes](const char *call, const QString &) {
        writes += QByteArrayView(call) == QByteArrayView("write") ? 1 : 0;
        return 0;
    });
    constexpr int changes = 100;
    {
        YamlStorage storage(folder.dir.path(), system);
        QVERIFY(storage.open(sampleCollections()).ok());
        QVERIFY(storage.apply({creation(people, person(one, QStringLiteral("0")))}).ok());
        for (int i = 1; i <= changes; ++i)
            QVERIFY(storage.apply({update(storage, people, person(one, QString::number(i)))}).ok());
    }
    QVERIFY(readFile(folder.file(QStringLiteral("1.yml"))).startsWith("name: \"100\"\n"));
    QVERIFY2(writes < changes / 4, qPrintable(QString::number(writes)));
}
