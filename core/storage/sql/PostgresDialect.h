// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/SqlDialect.h"

namespace backdesk
{

/// JSONB as PostgreSQL, CockroachDB (22.2 and later) and YugabyteDB know it.
class PostgresDialect : public SqlDialect
{
public:
    QByteArray member(Column column, const QStringList &path, Kind kind) const override;
    QList<QByteArray> orderTerms(const QByteArray &member, Kind kind, bool descending) const override;
    SqlText equal(const QByteArray &member, Kind kind, const Value &operand) const override;
    QByteArray indexTerm(const QByteArray &member, Kind kind) const override;
    SqlText contains(const QByteArray &member, const QString &part) const override;
    QByteArray hasElements(const QStringList &path) const override;
    SqlText hasElement(const QStringList &path, const Value &element) const override;
    SqlText searches(const QStringList &words) const override;

    /// What an index can hold of an order: no text as a whole, as it may be longer than an index allows.
    static QByteArray indexTerms(const QList<QByteArray> &order);
};

} // namespace backdesk
