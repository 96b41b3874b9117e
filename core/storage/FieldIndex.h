// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/ValueTest.h"
#include "core/storage/IndexedField.h"
#include "core/storage/RankRanges.h"

namespace backdesk
{

/// The items of a table in the order of a field: its value, nulls last, then creation. Cheap to copy, as the
/// tree that it is made of.
class FieldIndex
{
public:
    explicit FieldIndex(IndexedFieldPtr field) : m_field(std::move(field)) {}

    const IndexedField &field() const { return *m_field; }
    const ItemTree &tree() const { return m_tree; }
    /// Not while there are values that do not fit the field's type.
    bool isUsable() const { return m_odd == 0; }

    /// Instead of what was there; all of a table, in any order.
    void build(const std::vector<const ItemRecord *> &records);
    /// Either may be null: what was not there, what is gone.
    void change(const ItemRecord *before, const ItemRecord *now);

    /// Where the nulls begin.
    qint64 nulls() const;
    /// The items that pass the test; nothing when the order does not tell.
    std::optional<RankRanges> passing(const ValueTest &test) const;
    /// Whether passing() can tell.
    static bool tells(const ValueTest &test, const IndexedField &field);

private:
    struct Bounds {
        qint64 begin;
        qint64 end;
    };
    std::optional<Bounds> placesOf(const Value &operand) const;
    RankRanges equalTo(const ValueList &operands) const;
    RankRanges compared(const ValueTest &test) const;

    IndexedFieldPtr m_field;
    ItemTree m_tree{ItemTree::Records::Knows};
    qint64 m_odd = 0;
};

} // namespace backdesk
