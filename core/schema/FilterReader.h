// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/FilterNode.h"

namespace backdesk
{

/// Reads a filter as descriptions write it: see Filter::fromValue(). Nesting is limited to 16 levels, the
/// whole to 1000 conditions and operands. Used once.
class FilterReader
{
public:
    FilterReader(const DictType &item, const TypeSource &types) : m_item(item), m_types(types) {}

    Result<FilterNode> read(const Value &json);

private:
    using Operator = ValueTest::Operator;
    /// Where a mapping stands.
    struct Place {
        Selector path; ///< the field that it is about, the root for the item
        int depth = 0;

        Place deeper() const { return {path, depth + 1}; }
    };

    Result<FilterNode> mapping(const Value &json, const Place &place);
    Result<FilterNode> mappings(FilterNode::Kind kind, const Value &json, const Place &place);
    Result<FilterNode> entry(const QString &key, const Value &json, const Place &place);
    Result<FilterNode> operatorEntry(Operator op, const Value &json, const Place &place);
    Result<FilterNode> fieldEntry(const Value &json, const Place &place);
    FilterNode fieldNode(const Selector &path, const ValueTest &test) const;

    Result<ValueTest> test(const Value &json, const Type *type, const Place &place);
    Result<ValueTest> operatorTest(Operator op, const Value &operand, const Type *type, const Place &place);
    Result<ValueTest> choiceTest(Operator op, const Value &operand, const Type *type, const Place &place);
    Result<ValueTest> nestedTest(Operator op, const Value &operand, const Type *type, const Place &place);
    Result<ValueTest> membersTest(const ValueMap &map, const Type *type, const Place &place);

    std::optional<Error> tooMuch(const Place &place, qsizetype more = 1);

    const DictType &m_item;
    const TypeSource &m_types;
    qsizetype m_size = 0;
};

} // namespace backdesk
