// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/PostgresCommand.h"
#include "core/storage/sql/PostgresRows.h"
#include "core/storage/sql/SqlItemCodec.h"

namespace backdesk
{

/// What postgresRow() gives, parted by commas: `id`, `created`, `version`, `doc`, `keys`, `search`, `unknown`
/// and `exact`. The last holds, where JSONB is not enough, the whole item as readBinary() reads it.
QByteArray postgresColumns();
QList<PostgresParameter> postgresRow(const SqlItemCodec &codec, const Value &item,
                                     const UnknownMembers &unknown, qint64 version);

/// What to ask for to read items.
QByteArray postgresItemColumns();
/// The item of a row of those columns.
Result<ItemValue> postgresItem(const SqlItemCodec &codec, const PostgresRows &rows, int row);

} // namespace backdesk
