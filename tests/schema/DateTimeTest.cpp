// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/schema/DateTimeTest.h"

#include "core/value/Value.h"

#include <QTest>

using namespace backdesk;

void DateTimeTest::readsWhatPythonReads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("2020-01-01", "2020-01-01T00:00:00");
    row("20200101", "2020-01-01T00:00:00");
    row("2020-W01-1", "2019-12-30T00:00:00");
    row("2020W011", "2019-12-30T00:00:00");
    row("2020-W53-7", "2021-01-03T00:00:00");
    row("2020-01-01T10:20", "2020-01-01T10:20:00");
    row("2020-01-01 10:20:30", "2020-01-01T10:20:30");
    row("2020-01-01T102030", "2020-01-01T10:20:30");
    row("2020-01-01T10:20:30.5", "2020-01-01T10:20:30.500000");
    row("2020-01-01T10:20:30,123456789", "2020-01-01T10:20:30.123456");
    row("2020-01-01T10:20:30Z", "2020-01-01T10:20:30Z");
    row("2020-01-01T10:20:30+00:00", "2020-01-01T10:20:30Z");
    row("2020-01-01T10:20:30+02:00", "2020-01-01T10:20:30+02:00");
    row("2020-01-01T10:20:30-0330", "2020-01-01T10:20:30-03:30");
    row("1969-12-31T23:59:59.25", "1969-12-31T23:59:59.250000");
    row("0001-01-01", "0001-01-01T00:00:00");
    row("9999-12-31T23:59:59", "9999-12-31T23:59:59");
    row("2024-02-29", "2024-02-29T00:00:00");
}

void DateTimeTest::readsWhatPythonReads()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto moment = DateTime::fromText(text);
    QVERIFY(moment.has_value());
    QCOMPARE(moment->toText(), expected);
    // What is written is read back as the same.
    QCOMPARE(DateTime::fromText(moment->toText())->toText(), expected);
}

void DateTimeTest::refusesTheRest_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "abc",
                             "2020",
                             "2020-1-1",
                             "2020-13-01",
                             "2020-02-30",
                             "2023-02-29",
                             "2020-01-01T",
                             "2020-01-01T24:00",
                             "2020-01-01T10:60",
                             "2020-01-01T10:20:61",
                             "2020-01-01T10:20:30.",
                             "2020-01-01T10:20:30+",
                             "2020-01-01X",
                             "2020-01-01T10:20:30+24:00",
                             "2020-W54-1",
                             "2020-W00-1",
                             "2020-W01-8",
                             "0000-01-01",
                             "-2020-01-01",
                             "2020-01-01T10:20:30Zx",
                             " 2020-01-01",
                             "2020-01-0١"})
        QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text);
}

void DateTimeTest::refusesTheRest()
{
    QFETCH(QString, text);
    QVERIFY(!DateTime::fromText(text));
}

void DateTimeTest::comparesByTheMomentMeant()
{
    const Value zoned(*DateTime::fromText(u"2020-01-01T12:00:00+02:00"));
    const Value utc(*DateTime::fromText(u"2020-01-01T10:00:00Z"));
    const Value nowhere(*DateTime::fromText(u"2020-01-01T10:00:01"));
    QVERIFY(zoned == utc);
    QVERIFY(compare(utc, nowhere) < 0);
}
