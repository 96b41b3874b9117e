// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/SqlDialect.h"

namespace backdesk
{

/// What sqlite 3.38 and later speak. Truth values are 0 and 1.
class SqliteDialect : public SqlDialect
{
public:
    /// `searchTable` is an FTS5 table (trigrams, case_sensitive) over `search`; empty: there is none.
    explicit SqliteDialect(QByteArray searchTable = {}) : m_searchTable(std::move(searchTable)) {}

    QByteArray member(Column column, const QStringList &path, Kind kind) const override;
    QList<QByteArray> orderTerms(const QByteArray &member, Kind kind, bool descending) const override;
    SqlText contains(const QByteArray &member, const QString &part) const override;
    QByteArray hasElements(const QStringList &path) const override;
    SqlText hasElement(const QStringList &path, const Value &element) const override;
    SqlText searches(const QStringList &words) const override;

private:
    QByteArray m_searchTable;
};

} // namespace backdesk
