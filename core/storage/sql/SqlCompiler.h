// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/SqlDialect.h"
#include "core/storage/Storage.h"

namespace backdesk
{

/// A list as SQL runs it, and what is left to C++.
struct SqlQuery {
    /// After WHERE; empty: all rows. Never refuses a row that belongs to the list.
    SqlText where;
    bool filterIsExact = true; ///< otherwise Filter::matches() decides about each row
    bool searchIsExact = true; ///< otherwise Search::matches() does
    /// After ORDER BY, parted by commas; ends with the order of creation, so that it decides all.
    QList<QByteArray> order;
    bool sortIsExact = true; ///< otherwise `order` is that of creation only

    /// What an index may serve beside `order`: members that must meet a condition of their own. Each is the
    /// text that the dialect gave as indexTerm().
    QList<QByteArray> filtered;

    /// Whether the rows that SQL gives are those of the list.
    bool isExact() const { return filterIsExact && searchIsExact; }
};

/// Makes SQL of filters, searches and sorts, which means exactly what they mean in C++ or a little more.
/// Values are always bound.
class SqlCompiler
{
public:
    /// The dialect must outlive it.
    explicit SqlCompiler(const SqlDialect &dialect) : m_dialect(dialect) {}

    /// `request.accept`, skip and limit are the caller's.
    SqlQuery compile(const ListRequest &request, const DictType &type) const;
    /// The index terms of a member, for `index: true` and references: what filters need. Empty when the
    /// type is nothing that an index serves.
    QList<QByteArray> indexTerms(const QStringList &path, const Type &type) const;

private:
    const SqlDialect &m_dialect;
};

} // namespace backdesk
