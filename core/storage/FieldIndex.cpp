// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FieldIndex.h"

#include <algorithm>

namespace backdesk
{

namespace
{

using Operator = ValueTest::Operator;

} // namespace

void FieldIndex::build(const std::vector<const ItemRecord *> &records)
{
    std::vector<TreeEntry> entries;
    entries.reserve(records.size());
    m_odd = 0;
    for (const ItemRecord *record : records) {
        bool isOdd = false;
        entries.push_back(m_field->entryOf(*record, isOdd));
        m_odd += isOdd;
    }
    std::sort(entries.begin(), entries.end(), [this](const TreeEntry &left, const TreeEntry &right) {
        return m_field->compare(left, right) < 0;
    });
    m_tree.build(entries);
}

void FieldIndex::change(const ItemRecord *before, const ItemRecord *now)
{
    bool wasOdd = false;
    bool isOdd = false;
    const TreeEntry old = before ? m_field->entryOf(*before, wasOdd) : TreeEntry();
    const TreeEntry entry = now ? m_field->entryOf(*now, isOdd) : TreeEntry();
    m_odd += int(isOdd) - int(wasOdd);
    if (before && now && m_field->compare(old, entry) == 0) {
        m_tree.replace(old, entry, *m_field);
        return;
    }
    if (before)
        m_tree.remove(old, *m_field);
    if (now)
        m_tree.insert(entry, *m_field);
}

qint64 FieldIndex::nulls() const
{
    return m_tree.rank([](const TreeEntry &entry) { return !entry.key.isNull(); });
}

/// Where the values stand that are equal to it, or would; nothing when it is of another kind than they are.
std::optional<FieldIndex::Bounds> FieldIndex::placesOf(const Value &operand) const
{
    const auto key = m_field->keyOf(operand);
    if (!key)
        return {};
    const bool goesOn = m_field->isText() && operand.asText() && key->mayContinue();
    const QString text = goesOn ? m_field->seen(operand.text()) : QString();
    const auto compared = [&](const TreeEntry &entry) {
        const auto order = entry.key <=> *key;
        return order == 0 && goesOn ? compareTexts(m_field->wholeText(*entry.record), text) : order;
    };
    return Bounds{m_tree.rank([&](const TreeEntry &entry) { return compared(entry) < 0; }),
                  m_tree.rank([&](const TreeEntry &entry) { return compared(entry) <= 0; })};
}

RankRanges FieldIndex::equalTo(const ValueList &operands) const
{
    std::vector<RankRanges::Range> ranges;
    for (const Value &operand : operands) {
        if (const auto places = placesOf(operand))
            ranges.push_back({places->begin, places->end});
    }
    return RankRanges::unitedFrom(std::move(ranges));
}

RankRanges FieldIndex::compared(const ValueTest &test) const
{
    const auto places =
        test.fits && !test.operands.first().isNull() ? placesOf(test.operands.first()) : std::nullopt;
    if (!places)
        return {};
    switch (test.op) {
    case Operator::Less:
        return {0, places->begin};
    case Operator::LessOrEqual:
        return {0, places->end};
    case Operator::Greater:
        return {places->end, nulls()};
    default:
        return {places->begin, nulls()};
    }
}

bool FieldIndex::tells(const ValueTest &test, const IndexedField &field)
{
    const auto told = [&field](const ValueTest &inner) { return tells(inner, field); };
    if (test.op == Operator::And || test.op == Operator::Or)
        return std::all_of(test.tests.begin(), test.tests.end(), told);
    return !test.loose && (test.op <= Operator::Exists) && field.isExact();
}

std::optional<RankRanges> FieldIndex::passing(const ValueTest &test) const
{
    if (!tells(test, *m_field) || !isUsable())
        return {};
    const qint64 size = m_tree.size();
    switch (test.op) {
    case Operator::Equal:
        return test.fits ? equalTo({test.operands.first()}) : RankRanges();
    case Operator::NotEqual:
        return test.fits ? equalTo({test.operands.first()}).opposite(size) : RankRanges(0, size);
    case Operator::In:
        return equalTo(test.operands);
    case Operator::NotIn:
        return equalTo(test.operands).opposite(size);
    case Operator::Exists:
        return *test.operands.first().asBool() ? RankRanges(0, nulls()) : RankRanges(nulls(), size);
    case Operator::And: {
        RankRanges all(0, size);
        for (const ValueTest &inner : test.tests)
            all = all.intersected(*passing(inner));
        return all;
    }
    case Operator::Or: {
        std::vector<RankRanges::Range> any;
        for (const ValueTest &inner : test.tests) {
            const RankRanges ranges = *passing(inner);
            any.insert(any.end(), ranges.ranges().begin(), ranges.ranges().end());
        }
        return RankRanges::unitedFrom(std::move(any));
    }
    default:
        return compared(test);
    }
}

} // namespace backdesk
