// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Call.h"
#include "core/model/Reader.h"

#include <functional>

namespace backdesk
{

// What lists of items and selections share.

/// The part of a list that is asked for.
struct Paging {
    qint64 page = 10; ///< 0: everything
    qint64 skip = 0;
};

/// `_page` and `_skip`. Malformed for what is no number, or too many.
Result<Paging> paging(const Call &call);

/// Filter, `_sort`, `_search` and paging of the query; `usualSort` is taken where the query has none.
Result<ListRequest> listRequest(const Call &call, const Collection &collection, const Paging &pages,
                                const QString &usualSort = {});

/// The answer of a list, with the paging headers: `row` appends one item to the JSON, `more` adds members
/// to it, with a comma before each.
struct Listing {
    const Call &call;
    const Collection &collection;
    Paging pages;
    const ListResult &found;

    /// Of whole items, as the view shows them.
    Response items(const Reader &reader, const QByteArray &more = {}) const;
    Response response(const std::function<void(QByteArray &json, const Value &item)> &row,
                      const QByteArray &more = {}) const;
};

} // namespace backdesk
