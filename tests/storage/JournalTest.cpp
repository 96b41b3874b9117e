// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/JournalTest.h"

#include "core/storage/yaml/Journal.h"
#include "core/storage/yaml/JournalReader.h"
#include "core/value/Binary.h"
#include "core/value/Checksum.h"
#include "core/value/Json.h"
#include "tests/storage/FailingFileSystem.h"
#include "tests/storage/Items.h"

#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <random>

using namespace backdesk;

namespace
{

const QString people = QStringLiteral("people");

QByteArray payload(const QString &id, const QString &name)
{
    QByteArray bytes;
    JournalBatch batch(bytes, 2);
    batch.addItem({people, id}, 7, person(id, name), {});
    batch.addRemoval({people, QStringLiteral("gone-") + id});
    return bytes;
}

struct Writing {
    QTemporaryDir dir;
    std::shared_ptr<FailingFileSystem> system = std::make_shared<FailingFileSystem>();
    Journal journal{dir.path(), system};

    bool append(int number)
    {
        const QString id = QString::number(number);
        return journal.append(payload(id, QStringLiteral("name ") + id)).ok();
    }
    QString segment(int number) const { return dir.filePath(journalformat::segmentName(quint64(number))); }
    JournalContents contents() const
    {
        const auto read = JournalReader::read(dir.path());
        return read ? *read : JournalContents();
    }
    /// The ids of items that are there, in their order.
    QStringList ids() const { return ids(contents()); }
    static QStringList ids(const JournalContents &contents)
    {
        QStringList ids;
        for (const JournalEntry &entry : contents.entries) {
            if (entry.item)
                ids.append(entry.key.id);
        }
        ids.sort();
        return ids;
    }
};

QStringList numbers(int first, int last)
{
    QStringList numbers;
    for (int number = first; number <= last; ++number)
        numbers.append(QString::number(number));
    return numbers;
}

} // namespace

void JournalTest::readsWhatWasAppended()
{
    Writing writing;
    QVERIFY(writing.append(1));
    QVERIFY(writing.append(2));
    QVERIFY(writing.journal.append(payload(QStringLiteral("1"), QStringLiteral("later"))).ok());
    const JournalContents contents = writing.contents();
    QVERIFY(contents.problems.isEmpty());
    QCOMPARE(contents.lastSegment, 1U);
    QCOMPARE(contents.lastSequence, 3U);
    QCOMPARE(contents.segments, QStringList{writing.segment(1)});
    QCOMPARE(contents.entries.size(), 4);
    const JournalEntry one = contents.entries.value({people, QStringLiteral("1")});
    QCOMPARE(toJson(*one.item), toJson(person(QStringLiteral("1"), QStringLiteral("later"))));
    QCOMPARE(one.signature, 7U);
    QVERIFY(!contents.entries.value({people, QStringLiteral("gone-2")}).item);
}

void JournalTest::writesTheBytesThatAreDocumented()
{
    Writing writing;
    QByteArray bytes;
    JournalBatch(bytes, 1).addRemoval({QStringLiteral("a"), QStringLiteral("b")});
    QVERIFY(writing.journal.append(bytes).ok());
    const auto checksum = [](const QByteArray &hex) {
        QByteArray sum;
        appendFixed32(sum, crc32c(QByteArray::fromHex(hex)));
        return sum.toHex();
    };
    const QByteArray header = "42444a524e4c3031"
                              "0100000000000000"
                              "00000000";
    const QByteArray record = "0100000000000000"
                              "01"
                              "0261"
                              "0262"
                              "00";
    const QByteArray length = "06000000";
    QCOMPARE(readFile(writing.segment(1)).toHex(),
             QByteArray(header + checksum(header) + length + checksum(record) + record));
}

void JournalTest::keepsUnknownMembers()
{
    Writing writing;
    Value value = person(QStringLiteral("1"), QStringLiteral("Jane"));
    value.asMap()->set(QStringLiteral("nick"), QStringLiteral("JJ"));
    const Value whole = value;
    const UnknownMembers unknown = UnknownMembers::takeFrom(value, *sampleCollections().first().type);
    QVERIFY(!unknown.isEmpty());
    QByteArray bytes;
    JournalBatch(bytes, 1).addItem({people, QStringLiteral("1")}, 7, value, unknown);
    QVERIFY(writing.journal.append(bytes).ok());
    const JournalContents contents = writing.contents();
    const StoredItem &item = StoredItem::of(contents.entries.value({people, QStringLiteral("1")}).item);
    Value again = item;
    QCOMPARE(toJson(again), toJson(value));
    item.unknown.putInto(again);
    QCOMPARE(again.map().value(u"nick").text(), QStringLiteral("JJ"));
}

/// Whatever part of the last record is there, and whatever follows in its place.
void JournalTest::cutsATornTail()
{
    Writing writing;
    QVERIFY(writing.append(1));
    const auto whole = qsizetype(writing.journal.size());
    QVERIFY(writing.append(2));
    const QByteArray bytes = readFile(writing.segment(1));
    for (qsizetype size = whole; size < bytes.size(); size += 3) {
        const QByteArray torn = bytes.first(size);
        for (const QByteArray &content : {torn, QByteArray(torn).append(bytes.size() - size, 0)}) {
            if (content == bytes)
                continue; // it ends in zeros
            writeFile(writing.segment(1), content);
            const JournalContents contents = writing.contents();
            QCOMPARE(Writing::ids(contents), numbers(1, 1));
            QVERIFY(contents.problems.isEmpty());
        }
    }
    for (qsizetype size = 0; size < whole; size += 7) {
        writeFile(writing.segment(1), bytes.first(size));
        QCOMPARE(writing.ids(), QStringList());
    }
}

void JournalTest::reportsDamageInTheMiddle()
{
    Writing writing;
    QVERIFY(writing.append(1));
    const auto start = qsizetype(writing.journal.size());
    QVERIFY(writing.append(2));
    const auto end = qsizetype(writing.journal.size());
    QVERIFY(writing.append(3));
    const QByteArray bytes = readFile(writing.segment(1));
    for (qsizetype place = start; place < end; ++place) {
        QByteArray damaged = bytes;
        damaged[place] = char(~damaged[place]);
        writeFile(writing.segment(1), damaged);
        const JournalContents contents = writing.contents();
        QCOMPARE(Writing::ids(contents), (QStringList{QStringLiteral("1"), QStringLiteral("3")}));
        QCOMPARE(contents.damaged, QStringList{writing.segment(1)});
        QVERIFY(contents.hasGap);
        QCOMPARE(contents.problems.size(), 2);
        QVERIFY(contents.problems.first().message.text().contains(QLatin1String("from 2 to 2")));
    }
}

void JournalTest::reportsMissingSegments()
{
    Writing writing;
    for (int number = 1; number <= 3; ++number) {
        QVERIFY(writing.append(number));
        writing.journal.endSegment();
    }
    QCOMPARE(writing.ids(), numbers(1, 3));
    QVERIFY(QFile::remove(writing.segment(1)));
    QVERIFY(!writing.contents().hasGap); // it was not needed any more
    QVERIFY(writing.append(4));
    QVERIFY(QFile::remove(writing.segment(3)));
    QVERIFY(writing.contents().hasGap);
    QCOMPARE(writing.contents().problems.size(), 1);
}

void JournalTest::goesOnInANewSegment()
{
    Writing writing;
    QVERIFY(writing.append(1));
    const JournalContents before = writing.contents();
    Journal next(writing.dir.path(), writing.system);
    next.start(before.segments, before.lastSegment, before.lastSequence);
    QVERIFY(next.append(payload(QStringLiteral("2"), QStringLiteral("x"))).ok());
    QCOMPARE(writing.ids(), numbers(1, 2));
    QCOMPARE(writing.contents().lastSequence, 2U);
    next.endSegment();
    QCOMPARE(next.takeEnded(), (QStringList{writing.segment(1), writing.segment(2)}));
    QCOMPARE(next.takeEnded(), QStringList());
}

void JournalTest::startsAnewAfterAFailedSync()
{
    Writing writing;
    QVERIFY(writing.append(1));
    writing.system->failAt(2, EIO);
    QVERIFY(!writing.append(2));
    QVERIFY(writing.journal.isDoubtful());
    QVERIFY(writing.journal.restart(payload(QStringLiteral("1"), QStringLiteral("again"))).ok());
    QVERIFY(!writing.journal.isDoubtful());
    QVERIFY(!QFile::exists(writing.segment(1)));
    QVERIFY(writing.append(3));
    QCOMPARE(writing.ids(), (QStringList{QStringLiteral("1"), QStringLiteral("3")}));

    // The same when the old segment cannot go: what it says does not count.
    writing.system->failWhere([](const char *call, const QString &) {
        return QByteArrayView(call) == QByteArrayView("remove") ? EROFS : 0;
    });
    QVERIFY(writing.append(4));
    writing.system->failAt(2, EIO);
    QVERIFY(!writing.append(5));
    QVERIFY(writing.journal.restart(payload(QStringLiteral("6"), QStringLiteral("x"))).ok());
    QVERIFY(QFile::exists(writing.segment(2)));
    QCOMPARE(writing.ids(), numbers(6, 6));
    QVERIFY(!writing.contents().hasGap);
}

void JournalTest::forgetsWhatFailed_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<double>("torn");
    QTest::addColumn<bool>("isFirst"); // of a segment
    for (int call = 1; call <= 4; ++call) {
        for (const double torn : {0.0, 0.5, 1.0}) {
            QTest::addRow("first, call %d, %g", call, torn) << call << torn << true;
            if (call <= 2)
                QTest::addRow("later, call %d, %g", call, torn) << call << torn << false;
        }
    }
}

void JournalTest::forgetsWhatFailed()
{
    QFETCH(int, call);
    QFETCH(double, torn);
    QFETCH(bool, isFirst);
    Writing writing;
    QVERIFY(writing.append(1));
    if (isFirst)
        writing.journal.endSegment();
    writing.system->torn = torn;
    writing.system->failAt(call, ENOSPC);
    const Status failed = writing.journal.append(payload(QStringLiteral("2"), QStringLiteral("x")));
    QVERIFY(!failed.ok());
    QCOMPARE(failed.error().kind, ErrorKind::StorageFull);
    QCOMPARE(writing.ids(), numbers(1, 1));
    if (writing.journal.isDoubtful())
        QVERIFY(writing.journal.restart(payload(QStringLiteral("1"), QStringLiteral("x"))).ok());
    QVERIFY(writing.append(3));
    QCOMPARE(writing.ids(), (QStringList{QStringLiteral("1"), QStringLiteral("3")}));
    QVERIFY(writing.contents().problems.isEmpty());
}

void JournalTest::refusesAnotherVersion()
{
    Writing writing;
    QVERIFY(writing.append(1));
    QByteArray bytes = readFile(writing.segment(1));
    bytes.replace(6, 2, "02");
    writeFile(writing.segment(1), bytes);
    const auto read = JournalReader::read(writing.dir.path());
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, ErrorKind::Unavailable);
}

/// A crash may leave the length of a new file, but only the beginning of its content.
/// Else what it holds would be forgotten.
void JournalTest::tellsAFolderThatCannotBeRead()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral(".journal"));
    const auto none = JournalReader::read(folder);
    QVERIFY(none.ok() && none->segments.isEmpty());
    writeFile(folder, "no folder");
    const auto read = JournalReader::read(folder);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, ErrorKind::Unavailable);
    QVERIFY(!JournalReader::segments(folder).ok());
}

void JournalTest::takesAnUnwrittenHeaderForTorn()
{
    Writing writing;
    QVERIFY(writing.append(1));
    const QByteArray bytes = readFile(writing.segment(1));
    for (const qsizetype written : {6, 7, 12}) {
        writeFile(writing.segment(1), bytes.first(written) + QByteArray(bytes.size() - written, 0));
        const auto read = JournalReader::read(writing.dir.path());
        QVERIFY(read.ok());
        QVERIFY(read->entries.isEmpty());
    }
}

void JournalTest::readsAnyBytes()
{
    Writing writing;
    QVERIFY(writing.append(1));
    QVERIFY(writing.append(2));
    const QByteArray bytes = readFile(writing.segment(1));
    std::mt19937 random(11);
    constexpr int rounds = 2000;
    for (int round = 0; round < rounds; ++round) {
        QByteArray garbage = bytes;
        for (int change = int(random() % 4); change >= 0; --change)
            garbage[qsizetype(random() % size_t(garbage.size()))] = char(random());
        // As if the checksum had been right.
        const auto entries = readJournalEntries(QByteArrayView(garbage).sliced(40));
        QVERIFY(!entries || entries->size() < garbage.size());
        if (round % 20 != 0)
            continue;
        writeFile(writing.segment(1), garbage);
        const auto read = JournalReader::read(writing.dir.path());
        QVERIFY(!read || read->entries.size() <= 4);
    }
}
