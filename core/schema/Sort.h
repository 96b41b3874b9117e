// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/FieldPath.h"
#include "core/value/Result.h"

#include <QList>

#include <compare>
#include <vector>

namespace backdesk
{

/// The order of a list: by fields, each ascending or descending, items without a value last either way.
/// Text goes by letters, whatever their case and accents. A field that may not be read counts as no value.
class Sort
{
public:
    /// Reads "surname,-age,$.rows[0].k,company.name": selectors whose `$.` may be left out. Malformed for an
    /// unknown field and for more than 16 of them.
    static Result<Sort> fromQuery(const QString &text, const DictType &item, const TypeSource &types);

    bool isEmpty() const { return m_fields.isEmpty(); }

    /// What an item is sorted by: the value of each field is looked up once, and only when those before it
    /// did not decide. The item must outlive it.
    class Key
    {
    public:
        explicit Key(const Value &item) : m_item(&item) {}

    private:
        friend class Sort;
        const Value *m_item;
        mutable std::vector<Value> m_values;
    };
    /// Less, equal or greater.
    std::weak_ordering compare(const Key &left, const Key &right, const ItemSource &items) const;

    struct Field {
        FieldPath path;
        bool descending = false;
    };
    /// The first decides, then the next; for storages that sort themselves.
    const QList<Field> &fields() const { return m_fields; }

private:
    const Value &valueOf(const Key &key, size_t field, const ItemSource &items) const;

    QList<Field> m_fields;
};

} // namespace backdesk
