// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/YamlStorageTest.h"

#include "core/storage/ItemId.h"
#include "core/storage/yaml/YamlStorage.h"
#include "core/value/Json.h"
#include "tests/storage/Items.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

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
        YamlStorage storage(dir.path());
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
    QCOMPARE(readFile(folder.file(QStringLiteral("1.yml"))), QByteArray(janeFile));
    QCOMPARE(filesBelow(folder.dir.path()).size(), 1);
    QVERIFY(storage.apply({removal(storage, people, one)}).ok());
    QCOMPARE(filesBelow(folder.dir.path()).size(), 0);
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
    QCOMPARE(filesBelow(folder.dir.path()).size(), 7);
}

void YamlStorageTest::removesLeftOverTemporaryFiles()
{
    const Folder folder;
    folder.write(QStringLiteral(".1.yml.3f2a-7.tmp"), "name: half\n");
    folder.write(QStringLiteral(".1.yml.swp"), "an editor's");
    QVERIFY(folder.item().isNull());
    QCOMPARE(filesBelow(folder.dir.path()).keys(), QStringList{QStringLiteral("people/.1.yml.swp")});
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
    QCOMPARE(readFile(folder.file(QStringLiteral("1.yml"))),
             QByteArray("name: Janette\nage: null\nheight: null\nopen: true\nborn: null\ntags: null\n"
                        "address:\n  street: null\n  number: 3\n  zip: \"01\"\nrows: null\nplace: null\n"
                        "nick:\n  - a\n  - b: 1.0\n_id: \"1\"\n_meta:\n  ctime: null\n  rev: 7\n"));

    QVERIFY(storage.apply({removal(storage, people, one)}).ok());
    QVERIFY(storage.apply({creation(people, person(one, QStringLiteral("Other")))}).ok());
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
    QCOMPARE(filesBelow(folder.dir.path()).size(), isSafe ? 1 : 0);
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

    // A folder that goes while the storage is open.
    const Folder folder;
    YamlStorage storage(folder.dir.path());
    QVERIFY(storage.open(sampleCollections()).ok());
    QVERIFY(QDir(folder.dir.filePath(people)).removeRecursively());
    writeFile(folder.dir.filePath(people), "in the way");
    const Status status = storage.apply({creation(people, person(one, QStringLiteral("Jane")))});
    QCOMPARE(status.error().kind, ErrorKind::Unavailable);
    QCOMPARE(storage.snapshot()->count(people), 0);
}

void YamlStorageTest::failsInAReadOnlyFolder()
{
    if (::geteuid() == 0)
        QSKIP("root may write everywhere");
    const Folder folder;
    folder.write(QStringLiteral("1.yml"), janeFile);
    YamlStorage storage(folder.dir.path());
    QVERIFY(storage.open(sampleCollections()).ok());
    QFile::setPermissions(folder.dir.filePath(people), QFile::ReadOwner | QFile::ExeOwner);
    const Status status = storage.apply({removal(storage, people, one)});
    QFile::setPermissions(folder.dir.filePath(people),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(status.error().kind, ErrorKind::Unavailable);
    QCOMPARE(readFile(folder.file(QStringLiteral("1.yml"))), QByteArray(janeFile));
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
