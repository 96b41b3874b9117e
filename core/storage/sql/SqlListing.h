// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/SqlCompiler.h"

#include <vector>

namespace backdesk
{

/// Makes a list of the rows that SQL gave where it could not say everything: filters them again, counts, and
/// keeps only as many as are shown. Request, type and items must outlive it.
class SqlListing
{
public:
    SqlListing(const ListRequest &request, const SqlQuery &query, const DictType &type,
               const ItemSource &items)
        : m_request(request), m_query(query), m_type(type), m_items(items)
    {
    }

    /// Takes the next row, in the order of SqlQuery::order.
    void take(const ItemValue &item);
    ListResult result() const;

private:
    struct Kept {
        ItemValue item;
        Sort::Key key;
        qint64 order;
    };
    bool belongs(const Value &item) const;
    bool isBefore(const Kept &left, const Kept &right) const;
    void keep(const ItemValue &item);

    const ListRequest &m_request;
    const SqlQuery &m_query;
    const DictType &m_type;
    const ItemSource &m_items;
    qint64 m_total = 0;
    QList<ItemValue> m_page;   // when SQL has sorted
    std::vector<Kept> m_first; // otherwise: a heap of the first ones, the last of them in front
};

} // namespace backdesk
