// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/ItemTextTest.h"

#include "core/storage/yaml/ItemFile.h"
#include "core/storage/yaml/ItemText.h"
#include "core/storage/yaml/ItemTextEditor.h"
#include "tests/storage/Items.h"

#include <QRandomGenerator>
#include <QTest>

using namespace backdesk;

namespace
{

const DictType &peopleType()
{
    static const auto type = sampleCollections().first().type;
    return *type;
}

StoredItem itemOf(const QByteArray &text)
{
    ItemFile file = ItemFile::read(text, {}, QStringLiteral("neil"), peopleType());
    StoredItem item(std::move(file.value));
    item.unknown = std::move(file.unknown);
    return item;
}

StoredItem with(const StoredItem &item, const QString &member, const Value &value)
{
    StoredItem changed(withMember(item, member, value));
    changed.unknown = item.unknown;
    return changed;
}

QByteArray updated(const QByteArray &text, const StoredItem &item)
{
    return ItemText::updated(text, QStringLiteral("neil"), item, peopleType());
}

bool says(const QByteArray &text, const StoredItem &item)
{
    const StoredItem said = itemOf(text);
    return isSame(ItemFile::whole(said, said.unknown), ItemFile::whole(item, item.unknown));
}

const QByteArray byHand = R"(# The first man.

age: 38   # when he landed
name: 'Neil'

born: 1930-08-05   # a Tuesday
tags:
  # the best
  - pilot
  - engineer  # too
  - "11"
address:
  street: Main # Street
  # of the house
  number: 5
note: |
  not known
  # to anybody
place: moon
# the end
)";

} // namespace

void ItemTextTest::keeps_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<Value>("value");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("nothing") << QStringLiteral("age") << Value(38) << QByteArray() << QByteArray();
    QTest::newRow("number") << QStringLiteral("age") << Value(39) << QByteArray("age: 38 ")
                            << QByteArray("age: 39 ");
    QTest::newRow("text") << QStringLiteral("name") << Value(QStringLiteral("Buzz: A"))
                          << QByteArray("'Neil'") << QByteArray("\"Buzz: A\"");
    QTest::newRow("moment") << QStringLiteral("born") << Value(DateTime(0)) << QByteArray("1930-08-05 ")
                            << QByteArray("1970-01-01T00:00:00 ");
    QTest::newRow("null") << QStringLiteral("place") << Value() << QByteArray("place: moon")
                          << QByteArray("place: null");
    QTest::newRow("element added") << QStringLiteral("tags")
                                   << Value(ValueList{QStringLiteral("pilot"), QStringLiteral("engineer"),
                                                      QStringLiteral("11"), QStringLiteral("x")})
                                   << QByteArray("  - \"11\"\n") << QByteArray("  - \"11\"\n  - x\n");
    QTest::newRow("element removed") << QStringLiteral("tags")
                                     << Value(ValueList{QStringLiteral("pilot"), QStringLiteral("11")})
                                     << QByteArray("  - engineer  # too\n") << QByteArray();
    QTest::newRow("element changed") << QStringLiteral("tags")
                                     << Value(ValueList{QStringLiteral("pilot"), QStringLiteral("b"),
                                                        QStringLiteral("11")})
                                     << QByteArray("- engineer  # too") << QByteArray("- b");
    QTest::newRow("no elements") << QStringLiteral("tags") << Value(ValueList())
                                 << QByteArray(
                                        "tags:\n  # the best\n  - pilot\n  - engineer  # too\n  - \"11\"\n")
                                 << QByteArray("tags: []\n");
    ValueMap address;
    address.set(QStringLiteral("street"), QStringLiteral("Main"));
    address.set(QStringLiteral("number"), 6);
    QTest::newRow("inside") << QStringLiteral("address") << Value(address) << QByteArray("number: 5")
                            << QByteArray("number: 6");
    QTest::newRow("added") << QStringLiteral("height") << Value(1.8) << QByteArray("born: 1930")
                           << QByteArray("height: 1.8\nborn: 1930");
}

void ItemTextTest::keeps()
{
    QFETCH(const QString, member);
    QFETCH(const Value, value);
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    const StoredItem wanted = with(itemOf(byHand), member, value);
    QByteArray expected = byHand;
    if (!from.isEmpty())
        expected.replace(from, to);
    // What is added stands behind the member that it follows, in front of blank lines.
    if (member == QLatin1String("height"))
        expected = QByteArray(byHand)
                       .replace("name: 'Neil'\n", "name: 'Neil'\n")
                       .replace("38   # when he landed\n", "38   # when he landed\nheight: 1.8\n");
    QCOMPARE(QString::fromUtf8(updated(byHand, wanted)), QString::fromUtf8(expected));
    QVERIFY(says(expected, wanted));
}

void ItemTextTest::leavesOutDefaults()
{
    const QByteArray text("name: Neil\n");
    const StoredItem item = with(itemOf(text), QStringLiteral("age"), 5);
    QCOMPARE(updated(text, item), QByteArray("name: Neil\nage: 5\n"));
    // The default once more: it may stay as it is written.
    const StoredItem open = with(itemOf("open: false\nname: N\n"), QStringLiteral("open"), true);
    QCOMPARE(updated("open: false\nname: N\n", open), QByteArray("open: true\nname: N\n"));
}

void ItemTextTest::writesAnewWhatNobodyArranged()
{
    const StoredItem item(person(QStringLiteral("neil"), QStringLiteral("Neil")));
    const QByteArray text = ItemFile::write(item, {});
    const StoredItem changed = with(item, QStringLiteral("name"), QStringLiteral("Buzz"));
    QCOMPARE(updated(text, changed), ItemFile::write(changed, {}));
    QCOMPARE(updated("name: [broken\n", changed), ItemFile::write(changed, {}));
    QCOMPARE(updated({}, changed), ItemFile::write(changed, {}));
}

void ItemTextTest::writesAnewWhatItCannotKeep()
{
    for (const QByteArray text : {"{name: Neil, age: 3}\n", "name: &n Neil\nplace: *n\n", "? name\n: Neil\n",
                                  "name: Neil\n\"age\": 3\r", "--- {name: N}\n"}) {
        const StoredItem changed = with(itemOf(text), QStringLiteral("name"), QStringLiteral("Buzz"));
        QVERIFY2(says(updated(text, changed), changed), text);
    }
}

void ItemTextTest::keepsLineEnds()
{
    const QByteArray text("# x\r\nname: Neil\r\nage: 3\r\n");
    StoredItem changed = with(itemOf(text), QStringLiteral("age"), 4);
    changed = with(changed, QStringLiteral("height"), 2.0);
    QCOMPARE(updated(text, changed), QByteArray("# x\r\nname: Neil\r\nage: 4\r\nheight: 2.0\r\n"));
    QCOMPARE(updated("# x\nname: N", with(itemOf("name: N"), QStringLiteral("age"), 1)),
             QByteArray("# x\nname: N\nage: 1\n"));
}

namespace
{

Value randomMember(const QString &name, QRandomGenerator &random)
{
    static const QStringList words = {QStringLiteral("a"),
                                      QStringLiteral("b: c"),
                                      QStringLiteral("# d"),
                                      QStringLiteral("12"),
                                      QString(),
                                      QStringLiteral("long words, many"),
                                      QStringLiteral("l\nm")};
    const auto word = [&] { return Value(words[random.bounded(words.size())]); };
    if (random.bounded(8) == 0 && name != QLatin1String("address"))
        return {};
    if (name == QLatin1String("age"))
        return random.bounded(100);
    if (name == QLatin1String("height"))
        return random.bounded(100) / 4.0;
    if (name == QLatin1String("tags")) {
        ValueList tags;
        for (int i = random.bounded(5); i > 0; --i)
            tags.append(word());
        return tags;
    }
    if (name == QLatin1String("rows")) {
        ValueList rows;
        for (int i = random.bounded(4); i > 0; --i)
            rows.append(ValueMap::fromMembers({{QStringLiteral("k"), word()}}));
        return rows;
    }
    if (name == QLatin1String("address"))
        return ValueMap::fromMembers(
            {{QStringLiteral("street"), word()}, {QStringLiteral("number"), random.bounded(9)}});
    return word();
}

/// Comments, blank lines, other orders and other ways to write the same, as people do.
QByteArray arranged(const QByteArray &text, QRandomGenerator &random)
{
    static const QByteArrayList lines = {
        "# c", "", "  # c", "note: x", "extra: [1, 2]", "more:\n  a: 1\n  # y\n  b: |\n    # z\n    t",
        "..."};
    QByteArrayList all = text.split('\n');
    for (int i = random.bounded(4); i > 0; --i)
        all.insert(random.bounded(all.size()), lines[random.bounded(lines.size())]);
    if (random.bounded(2))
        all[0] += "  # behind";
    if (random.bounded(3) == 0)
        all.swapItemsAt(random.bounded(all.size()), random.bounded(all.size()));
    return all.join('\n');
}

} // namespace

void ItemTextTest::neverSaysSomethingElse()
{
    static const QStringList names = {
        QStringLiteral("name"),    QStringLiteral("age"),  QStringLiteral("height"), QStringLiteral("tags"),
        QStringLiteral("address"), QStringLiteral("rows"), QStringLiteral("place")};
    QRandomGenerator random(77);
    int kept = 0;
    for (int i = 0; i < 2000; ++i) {
        StoredItem item(person(QStringLiteral("neil"), QStringLiteral("Neil")));
        for (const QString &name : names)
            item = with(item, name, randomMember(name, random));
        const QByteArray text = arranged(ItemFile::write(item, {}), random);
        if (!ItemFile::read(text, {}, QStringLiteral("neil"), peopleType()).problems.isEmpty())
            continue;
        StoredItem wanted = itemOf(text);
        for (int changes = random.bounded(4); changes > 0; --changes) {
            const QString name = names[random.bounded(names.size())];
            wanted = with(wanted, name, randomMember(name, random));
        }
        const QByteArray now = updated(text, wanted);
        QVERIFY2(says(now, wanted), QByteArray(text + "---\n" + now));
        const bool hasComment = text.contains("# c\n");
        kept += hasComment && now.count("# c\n") == text.count("# c\n") ? 1 : 0;
    }
    QVERIFY2(kept > 200, qPrintable(QString::number(kept)));
}
