// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/value/YamlBlockTest.h"

#include "core/value/Binary.h"
#include "core/value/Yaml.h"
#include "core/value/YamlBlockReader.h"
#include "tests/value/RandomValue.h"

#include <QTest>

using namespace backdesk;

namespace
{

QByteArray binaryOf(const Value &value)
{
    QByteArray bytes;
    appendBinary(bytes, value);
    return bytes;
}

/// Whether the block reader leaves the text, or reads it as the parser does.
bool agrees(const QByteArray &text, bool &accepted)
{
    const auto fast = readBlockYaml(text);
    accepted = fast.has_value();
    if (!fast)
        return true;
    const YamlDocument document = readYaml(text);
    return document.mistakes.isEmpty() && binaryOf(document.root.toValue()) == binaryOf(*fast);
}

Value randomItem(QRandomGenerator &random)
{
    ValueMap map;
    for (int i = random.bounded(1, 6); i > 0; --i)
        map.set(QStringLiteral("m%1").arg(i), randomValue(random));
    return map;
}

QByteArray mutated(QByteArray text, QRandomGenerator &random)
{
    static const QByteArray nasty(" :-#\"'\n[]{}!&*|>?,\t~\\%@`.a1e_\xc3\xa9");
    const qsizetype at = random.bounded(text.size() + 1);
    switch (random.bounded(5)) {
    case 0:
        return text.insert(at, nasty[random.bounded(nasty.size())]);
    case 1:
        return text.remove(at, random.bounded(1, 4));
    case 2:
        return text.replace(at, 1, QByteArray(1, nasty[random.bounded(nasty.size())]));
    case 3: {
        static const QByteArrayList pieces = {"\n  ", "\n",   ": ",    " #",   "- ",         "# c\n",
                                              "\n\n", "null", "true",  "0x1f", "~",          "[]",
                                              "{}",   "---",  "\n...", "-",    "!!binary \""};
        return text.insert(at, pieces[random.bounded(pieces.size())]);
    }
    default: {
        // A line to another place.
        QByteArrayList lines = text.split('\n');
        lines.insert(random.bounded(lines.size()), lines[random.bounded(lines.size())]);
        return lines.join('\n');
    }
    }
}

} // namespace

void YamlBlockTest::readsWhatIsWritten()
{
    QRandomGenerator random(2026);
    int accepted = 0;
    constexpr int trials = 3000;
    for (int i = 0; i < trials; ++i) {
        const QByteArray text = writeYaml(randomItem(random));
        bool fast = false;
        QVERIFY2(agrees(text, fast), text);
        accepted += fast ? 1 : 0;
    }
    QVERIFY2(accepted > trials * 9 / 10, qPrintable(QString::number(accepted)));
}

void YamlBlockTest::readsWhatPeopleWrite_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("scalars") << QByteArray(
        "a: 1\nb: -2.5\nc: text with words\nd: ~\ne:\nf: true\ng: 2020-01-02\n");
    QTest::newRow("no line end") << QByteArray("a: 1\nb: x");
    QTest::newRow("quotes") << QByteArray("\"a b\": \"x \\\"y\\\" \\u00e9\\n\"\n");
    QTest::newRow("comments") << QByteArray("# head\na: 1\n\n  # inside\nb:\n  # deeper\n  c: 2\n#end\n");
    QTest::newRow("list at the same indent") << QByteArray("a:\n- 1\n- x: 1\n  y: 2\n- - 1\n  - 2\nb: 1\n");
    QTest::newRow("wide indent") << QByteArray("a:\n     b:\n       c: 1\n     d: 2\n");
    QTest::newRow("escaped mark") << QByteArray("\"\\ufeffa\": \"\\ufeffb\"\n");
    QTest::newRow("empty") << QByteArray("a: []\nb: {}\nc:   1\n");
    QTest::newRow("bytes") << QByteArray("a: !!binary \"AP/+\"\n");
    QTest::newRow("letters") << QByteArray("naïve: čtyři – “pět” 中\n");
    QTest::newRow("colons") << QByteArray("a: 12:30\nb: http://x/y#z\nc: it's\n");
}

void YamlBlockTest::readsWhatPeopleWrite()
{
    QFETCH(const QByteArray, text);
    bool accepted = false;
    QVERIFY(agrees(text, accepted));
    QVERIFY(accepted);
}

void YamlBlockTest::leavesTheRest_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("list") << QByteArray("- 1\n");
    QTest::newRow("scalar") << QByteArray("a\n");
    QTest::newRow("twins") << QByteArray("a: 1\na: 2\n");
    QTest::newRow("goes on") << QByteArray("a: b\n  c\n");
    QTest::newRow("flow") << QByteArray("a: [1]\n");
    QTest::newRow("anchor") << QByteArray("a: &x 1\nb: *x\n");
    QTest::newRow("block text") << QByteArray("a: |\n  b\n");
    QTest::newRow("document") << QByteArray("---\na: 1\n");
    QTest::newRow("two documents") << QByteArray("a: 1\n---\nb: 1\n");
    QTest::newRow("comment behind") << QByteArray("a: b # c\n");
    QTest::newRow("tab") << QByteArray("a:\tb\n");
    QTest::newRow("carriage return") << QByteArray("a: b\r\n");
    QTest::newRow("infinite") << QByteArray("a: .inf\n");
    QTest::newRow("name is null") << QByteArray("null: 1\n");
    QTest::newRow("outdent") << QByteArray("a:\n    b: 1\n  c: 2\n");
    QTest::newRow("no UTF-8") << QByteArray("a: \xff\n");
    QTest::newRow("line separator") << QByteArray("a: b\xe2\x80\xa8 c\n");
    QTest::newRow("deep") << QByteArray("a: ") + QByteArray("\n") + [] {
        QByteArray deep;
        for (int i = 1; i < 70; ++i)
            deep += QByteArray(i, ' ') + "a:\n";
        return deep;
    }();
    QTest::newRow("unclosed") << QByteArray("a: \"b\n");
}

void YamlBlockTest::leavesTheRest()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!readBlockYaml(text));
}

void YamlBlockTest::neverDiffersFromTheParser()
{
    const QByteArray person(
        "name: Neil\nborn: 1930-08-05T00:00:00\nheight: 1.8\ntags:\n  - pilot\n  - \"11\"\n"
        "rows:\n  - a: 1\n    b: x y\n  - a: 2\naddress:\n  street: \"a: b\"\n  number: 12\n"
        "# note\nopen: true\n_id: neil\n_meta:\n  ctime: 2026-01-05T14:09:25Z\n");
    QRandomGenerator random(11);
    int accepted = 0;
    for (int i = 0; i < 8000; ++i) {
        QByteArray text = random.bounded(3) ? person : writeYaml(randomItem(random));
        for (int left = random.bounded(1, 4); left > 0; --left)
            text = mutated(text, random);
        bool fast = false;
        QVERIFY2(agrees(text, fast), text);
        accepted += fast ? 1 : 0;
    }
    QVERIFY2(accepted > 800, qPrintable(QString::number(accepted)));
}
