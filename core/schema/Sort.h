// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/FieldPath.h"
#include "core/value/Result.h"

#include <QList>

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

    bool isEmpty() const { return m_keys.isEmpty(); }

    /// What an item is sorted by; made once an item, not once a comparison.
    using Key = ValueList;
    Key key(const Value &item, const ItemSource &items) const;
    bool less(const Key &left, const Key &right) const;

private:
    struct Field {
        FieldPath path;
        bool descending = false;
    };
    QList<Field> m_keys;
};

} // namespace backdesk
