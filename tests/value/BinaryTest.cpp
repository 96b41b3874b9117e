// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/value/BinaryTest.h"

#include "core/value/Binary.h"
#include "core/value/BinarySharing.h"
#include "core/value/Checksum.h"
#include "tests/value/RandomValue.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <limits>

using namespace backdesk;

namespace
{

QByteArray binaryOf(const Value &value)
{
    QByteArray bytes;
    appendBinary(bytes, value);
    return bytes;
}

std::optional<Value> valueOf(const QByteArray &bytes)
{
    BinaryReader reader(bytes);
    auto value = readBinary(reader);
    return reader.atEnd() ? value : std::nullopt;
}

} // namespace

void BinaryTest::roundTrips_data()
{
    QTest::addColumn<Value>("value");
    QTest::newRow("null") << Value();
    QTest::newRow("false") << Value(false);
    QTest::newRow("true") << Value(true);
    QTest::newRow("zero") << Value(0);
    QTest::newRow("minus one") << Value(-1);
    QTest::newRow("largest") << Value(std::numeric_limits<qint64>::max());
    QTest::newRow("smallest") << Value(std::numeric_limits<qint64>::min());
    QTest::newRow("double") << Value(0.1);
    QTest::newRow("smallest double") << Value(std::numeric_limits<double>::denorm_min());
    QTest::newRow("empty text") << Value(QString());
    QTest::newRow("text") << Value(QStringLiteral("Žluťoučký \U0001F40E"));
    QTest::newRow("byte order mark") << Value(QStringLiteral("\uFEFFx"));
    QTest::newRow("half a pair") << Value(QString(QChar(0xd800)) + QLatin1Char('x'));
    QTest::newRow("pair in reverse") << Value(QString(QChar(0xdc00)) + QChar(0xd800));
    QTest::newRow("bytes") << Value(QByteArray("\0\xff\x80", 3));
    QTest::newRow("moment") << Value(DateTime(1'700'000'000'123'456));
    QTest::newRow("moment with offset") << Value(DateTime(-5, -3600));
    QTest::newRow("empty list") << Value(ValueList());
    QTest::newRow("empty map") << Value(ValueMap());
    ValueMap map;
    map.set(QStringLiteral("a"), ValueList{1, 2.5, Value()});
    map.set(QString(QChar(0xdfff)), ValueMap());
    QTest::newRow("map") << Value(map);
}

void BinaryTest::roundTrips()
{
    QFETCH(const Value, value);
    const auto again = valueOf(binaryOf(value));
    QVERIFY(again);
    QCOMPARE(again->data().index(), value.data().index());
    QVERIFY(*again == value);
}

void BinaryTest::roundTripsAtRandom()
{
    QRandomGenerator random(4711);
    for (int i = 0; i < 5000; ++i) {
        const Value value = randomValue(random, 0);
        const QByteArray bytes = binaryOf(value);
        const auto again = valueOf(bytes);
        QVERIFY(again);
        QVERIFY(*again == value);
        QCOMPARE(binaryOf(*again), bytes);
    }
}

void BinaryTest::keepsKindsAndBits()
{
    QVERIFY(valueOf(binaryOf(1))->asInt());
    QVERIFY(valueOf(binaryOf(1.0))->asDouble());
    QVERIFY(std::signbit(*valueOf(binaryOf(-0.0))->asDouble()));
    QVERIFY(std::isnan(*valueOf(binaryOf(std::nan("")))->asDouble()));
    const Value utc(DateTime(3'600'000'000, 3600));
    QCOMPARE(valueOf(binaryOf(utc))->asDateTime()->offset(), std::optional<int>(3600));
    QVERIFY(!valueOf(binaryOf(DateTime(1)))->asDateTime()->offset());
}

void BinaryTest::writesBytesAsDocumented()
{
    QCOMPARE(binaryOf({}).toHex(), QByteArray("00"));
    QCOMPARE(binaryOf(true).toHex(), QByteArray("02"));
    QCOMPARE(binaryOf(-1).toHex(), QByteArray("0301"));
    QCOMPARE(binaryOf(150).toHex(), QByteArray("03ac02"));
    QCOMPARE(binaryOf(1.0).toHex(), QByteArray("04000000000000f03f"));
    QCOMPARE(binaryOf(QStringLiteral("hé")).toHex(), QByteArray("050668c3a9"));
    QCOMPARE(binaryOf(QString(QChar(0xd801))).toHex(), QByteArray("050501d8"));
    QCOMPARE(binaryOf(QByteArray("ab")).toHex(), QByteArray("06026162"));
    QCOMPARE(binaryOf(DateTime(1, 60)).toHex(), QByteArray("08010000000000000078"));
    ValueMap map;
    map.set(QStringLiteral("a"), ValueList{Value()});
    QCOMPARE(binaryOf(map).toHex(), QByteArray("0a010261090100"));
}

void BinaryTest::refusesEveryPrefix()
{
    ValueMap map;
    map.set(QStringLiteral("name"), ValueList{QStringLiteral("text"), 1.5, 70000, DateTime(1, 60)});
    map.set(QStringLiteral("bytes"), QByteArray("xyz"));
    const QByteArray whole = binaryOf(map);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        BinaryReader reader(QByteArrayView(whole).first(size));
        QVERIFY(!readBinary(reader));
        QVERIFY(reader.failed());
        QCOMPARE(reader.varint(), quint64(0));
    }
}

void BinaryTest::survivesGarbage()
{
    QRandomGenerator random(99);
    int refused = 0;
    for (int i = 0; i < 20000; ++i) {
        QByteArray bytes = binaryOf(randomValue(random, 0));
        for (int flips = random.bounded(1, 4); flips > 0; --flips)
            bytes[random.bounded(bytes.size())] = char(random.bounded(256));
        BinaryReader reader(bytes);
        if (i % 2)
            reader.onShared = [](Value value) { return value; };
        refused += readBinary(reader) ? 0 : 1;
    }
    QVERIFY(refused > 100);
    // Counts and lengths that lie cost nothing.
    QVERIFY(!valueOf(QByteArray::fromHex("09ffffffffffffffffff01")));
    QVERIFY(!valueOf(QByteArray::fromHex("05feffffffffffffffff01")));
    QVERIFY(!valueOf(QByteArray::fromHex("03ffffffffffffffffffff01")));
    QVERIFY(!valueOf(QByteArray::fromHex("0b")));
    QVERIFY(!valueOf(QByteArray::fromHex("0f")));
}

void BinaryTest::refusesTooDeep()
{
    const QByteArray open("\x09\x01", 2);
    QVERIFY(valueOf(open.repeated(900) + '\0'));
    QVERIFY(!valueOf(open.repeated(100'000) + '\0'));
}

void BinaryTest::sharesNames()
{
    ValueMap map;
    map.set(QStringLiteral("name"), 1);
    const auto list = valueOf(binaryOf(ValueList{map, map}));
    const ValueList maps = list->list();
    const QString first = maps[0].asMap()->members()[0].first;
    QCOMPARE(first.constData(), maps[1].asMap()->members()[0].first.constData());
}

void BinaryTest::sharesWhatIsAlike()
{
    QRandomGenerator random(12);
    const auto who = [&random] {
        return Value(ValueMap::fromMembers({{QStringLiteral("_id"), QString::number(random.bounded(3))},
                                            {QStringLiteral("login"), QStringLiteral("same")}}));
    };
    ValueList values;
    for (int i = 0; i < 300; ++i) {
        values.append(ValueMap::fromMembers({{QStringLiteral("any"), randomValue(random)},
                                             {QStringLiteral("by"), who()},
                                             {QStringLiteral("word"), QStringLiteral("often")}}));
    }
    BinarySharing sharing;
    for (const Value &value : std::as_const(values))
        sharing.count(value);
    QByteArray bytes;
    for (const Value &value : std::as_const(values))
        sharing.append(bytes, value);
    QVERIFY(bytes.size() < binaryOf(values).size() * 3 / 4);

    BinaryReader reader(bytes);
    int asked = 0;
    reader.onShared = [&asked](Value value) {
        ++asked;
        return value;
    };
    QString word;
    for (const Value &value : std::as_const(values)) {
        const auto again = readBinary(reader);
        QVERIFY(again);
        QCOMPARE(binaryOf(*again), binaryOf(value));
        const QString now = again->map().value(u"word").text();
        QVERIFY(word.isNull() || word.constData() == now.constData());
        word = now;
    }
    QVERIFY(reader.atEnd());
    QVERIFY(asked >= 4 && asked < 300);
    // Who did not ask for it must not be given a small text that becomes a large value.
    QVERIFY(!valueOf(bytes));
}

void BinaryTest::countsChecksums()
{
    // The check value of every catalogue of CRCs, and RFC 3720, appendix B.4.
    QCOMPARE(crc32c("123456789"), 0xe3069283U);
    QCOMPARE(crc32c(QByteArray(32, '\0')), 0x8a9136aaU);
    QCOMPARE(crc32c(QByteArray(32, '\xff')), 0x62a8ab43U);
    QCOMPARE(crc32c(QByteArray()), 0U);
    const QByteArray text = QByteArray("what stands in a file, byte by byte").repeated(3);
    for (qsizetype at = 0; at <= text.size(); ++at)
        QCOMPARE(crc32c(QByteArrayView(text).sliced(at), crc32c(QByteArrayView(text).first(at))),
                 crc32c(text));
}
