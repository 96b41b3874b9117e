// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/ItemTreeTest.h"

#include "core/storage/RankRanges.h"
#include "core/storage/TreeCursor.h"
#include "core/storage/ValuePool.h"
#include "core/value/Json.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <map>
#include <random>

using namespace backdesk;

namespace
{

class NumberOrder : public EntryOrder
{
public:
    QString wholeText(const ItemRecord &) const override { return {}; }
    bool isText() const override { return false; }
};
const NumberOrder byNumber;

/// A tree beside a plain model of it, which records are kept by.
class Trial
{
public:
    explicit Trial(unsigned seed) : m_random(seed) {}

    void insert(int number)
    {
        if (m_model.contains(number))
            return;
        RecordPtr record(
            new ItemRecord(QString::number(number), std::make_shared<StoredItem>(Value(number))));
        m_tree.insert({IndexKey::ofInt(number), 0, record.data()}, byNumber);
        m_model.emplace(number, record);
    }
    void remove(int number)
    {
        const auto found = m_model.find(number);
        if (found == m_model.end())
            return;
        m_tree.remove({IndexKey::ofInt(number), 0, found->second.data()}, byNumber);
        m_model.erase(found);
    }
    int random(int below) { return int(m_random() % unsigned(below)); }
    const ItemTree &tree() const { return m_tree; }
    std::vector<int> numbers() const
    {
        std::vector<int> numbers;
        for (const auto &[number, record] : m_model)
            numbers.push_back(number);
        return numbers;
    }

private:
    std::mt19937 m_random;
    ItemTree m_tree{ItemTree::Records::Keeps};
    std::map<int, RecordPtr> m_model;
};

std::vector<int> numbersOf(const ItemTree &tree)
{
    std::vector<int> numbers;
    for (TreeCursor cursor(tree, 0); cursor.entry(); cursor.next())
        numbers.push_back(cursor.entry()->record->id.toInt());
    return numbers;
}

std::vector<int> numbersBackwards(const ItemTree &tree)
{
    std::vector<int> numbers;
    for (TreeCursor cursor(tree, tree.size() - 1); cursor.entry(); cursor.previous())
        numbers.insert(numbers.begin(), cursor.entry()->record->id.toInt());
    return numbers;
}

IndexKey keyOf(const Value &number)
{
    return number.asInt() ? IndexKey::ofInt(*number.asInt()) : IndexKey::ofDouble(*number.asDouble());
}

} // namespace

void ItemTreeTest::ordersKeysAsValuesAre()
{
    constexpr qint64 exact = qint64(1) << 53;
    constexpr auto most = std::numeric_limits<qint64>::max();
    constexpr auto least = std::numeric_limits<qint64>::min();
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const std::vector<Value> numbers = {0,
                                        1,
                                        -1,
                                        2.5,
                                        -2.5,
                                        0.0,
                                        -0.0,
                                        1e300,
                                        -1e300,
                                        infinity,
                                        -infinity,
                                        double(exact),
                                        exact,
                                        exact + 1,
                                        exact - 1,
                                        -exact - 1,
                                        exact + 2,
                                        most,
                                        most - 1,
                                        least,
                                        least + 1,
                                        double(most),
                                        double(least),
                                        1e-310,
                                        most - 1023,
                                        most - 511,
                                        most - 512,
                                        -double(exact),
                                        std::nextafter(double(most), 0.0)};
    for (const Value &left : numbers) {
        for (const Value &right : numbers) {
            const auto expected = compare(left, right);
            const auto order = keyOf(left) <=> keyOf(right);
            QVERIFY2((expected < 0) == (order < 0) && (expected > 0) == (order > 0),
                     qPrintable(QString::fromUtf8(toJson(left) + " " + toJson(right))));
        }
        QVERIFY(keyOf(left) < IndexKey::null());
    }
    QVERIFY(IndexKey::ofMoment(-1) < IndexKey::ofMoment(0));
    QVERIFY(IndexKey::ofMoment(most) < IndexKey::null());
    QVERIFY(IndexKey::null().isNull() && !IndexKey::ofMoment(most).isNull());
}

void ItemTreeTest::ordersTextsByCodePoint()
{
    QStringList texts = {QString(),
                         QStringLiteral("a"),
                         QString(QChar(u'\0')),
                         QString(QChar(1)),
                         QString(QChar(2)),
                         QStringLiteral("a") + QChar(u'\0'),
                         QStringLiteral("\u007f"),
                         QStringLiteral("\u0080"),
                         QStringLiteral("\u07ff"),
                         QStringLiteral("\u0800"),
                         QStringLiteral("\ud7ff"),
                         QStringLiteral("\ue000"),
                         QStringLiteral("\uffff"),
                         QStringLiteral("\U00010000"),
                         QStringLiteral("\U0010ffff"),
                         QString(QChar(0xd800)),
                         QString(QChar(0xdfff)),
                         QStringLiteral("fifteen letters"),
                         QStringLiteral("sixteen letters."),
                         QStringLiteral("sixteen letters.."),
                         QStringLiteral("sixteen letters.:")};
    for (const QString &left : std::as_const(texts)) {
        for (const QString &right : std::as_const(texts)) {
            const auto key = IndexKey::ofText(left);
            const auto order = key <=> IndexKey::ofText(right);
            const auto expected = compareTexts(left, right);
            QVERIFY2(order == expected || (order == 0 && key.mayContinue()), qPrintable(left + u' ' + right));
        }
    }
}

void ItemTreeTest::keepsOrderAndRanks_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<int>("below");
    QTest::newRow("few") << 300 << 40;
    QTest::newRow("many") << 6000 << 3000;
    QTest::newRow("most") << 30000 << 100000;
}

void ItemTreeTest::keepsOrderAndRanks()
{
    QFETCH(int, steps);
    QFETCH(int, below);
    Trial trial(7);
    for (int i = 0; i < steps; ++i) {
        const bool grows = i / (steps / 4) % 2 == 0;
        if (trial.random(10) < (grows ? 8 : 2))
            trial.insert(trial.random(below));
        else
            trial.remove(trial.random(below));
    }
    const std::vector<int> numbers = trial.numbers();
    QCOMPARE(trial.tree().size(), qint64(numbers.size()));
    QCOMPARE(numbersOf(trial.tree()), numbers);
    QCOMPARE(numbersBackwards(trial.tree()), numbers);
    for (int i = 0; i < 200; ++i) {
        const int number = trial.random(below);
        const IndexKey key = IndexKey::ofInt(number);
        const auto isBelow = [&key](const TreeEntry &entry) { return entry.key < key; };
        const auto place = std::lower_bound(numbers.begin(), numbers.end(), number);
        QCOMPARE(trial.tree().rank(isBelow), qint64(place - numbers.begin()));
        const TreeEntry *found = trial.tree().find(isBelow);
        QCOMPARE(found != nullptr, place != numbers.end());
        if (found)
            QCOMPARE(found->record->id, QString::number(*place));
    }
    for (const int number : numbers)
        trial.remove(number);
    QCOMPARE(trial.tree().size(), 0);
    trial.insert(1);
    QCOMPARE(numbersOf(trial.tree()), std::vector<int>{1});
}

void ItemTreeTest::leavesCopiesAlone()
{
    Trial trial(8);
    std::vector<std::pair<ItemTree, std::vector<int>>> copies;
    for (int i = 0; i < 4000; ++i) {
        if (trial.random(3) > 0)
            trial.insert(trial.random(2000));
        else
            trial.remove(trial.random(2000));
        if (i % 200 == 0)
            copies.emplace_back(trial.tree(), trial.numbers());
    }
    for (const auto &[tree, numbers] : copies)
        QCOMPARE(numbersOf(tree), numbers);
}

void ItemTreeTest::combinesRanges()
{
    using Range = RankRanges::Range;
    const auto ranges = RankRanges::unitedFrom({{7, 9}, {1, 3}, {2, 5}, {4, 4}, {9, 10}});
    QCOMPARE(ranges.ranges(), (std::vector<Range>{{1, 5}, {7, 10}}));
    QCOMPARE(ranges.count(), 7);
    QCOMPARE(ranges.opposite(12).ranges(), (std::vector<Range>{{0, 1}, {5, 7}, {10, 12}}));
    QCOMPARE(RankRanges().opposite(2).ranges(), (std::vector<Range>{{0, 2}}));
    QCOMPARE(ranges.intersected({4, 8}).ranges(), (std::vector<Range>{{4, 5}, {7, 8}}));
    QCOMPARE(ranges.intersected({5, 7}).count(), 0);
}

void ItemTreeTest::sharesEqualValues()
{
    const QByteArray text =
        R"({"_meta":{"created_by":{"_id":"000","login":"ANONYMOUS"},"n":1},"name":"Neil"})";
    ValuePool pool;
    const Value one = pool.shared(*fromJson(text));
    const Value other = pool.shared(*fromJson(text));
    QCOMPARE(toJson(one), text);
    QCOMPARE(toJson(other), text);
    const auto &members = one.asMap()->members();
    const auto &same = other.asMap()->members();
    QCOMPARE(members[0].first.constData(), same[0].first.constData());
    QCOMPARE(members[1].second.asText()->constData(), same[1].second.asText()->constData());
    const ValueMap maker = one.map().value(u"_meta").map().value(u"created_by").map();
    const ValueMap sameMaker = other.map().value(u"_meta").map().value(u"created_by").map();
    QCOMPARE(maker.members().constData(), sameMaker.members().constData());
}
