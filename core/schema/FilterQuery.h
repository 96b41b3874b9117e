// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/FilterNode.h"

#include <utility>

namespace backdesk
{

/// See Filter::fromQuery().
Result<FilterNode> readFilterQuery(const QList<std::pair<QString, QString>> &query, const DictType &item,
                                   const TypeSource &types);

/// A filter's key: "address.number.$gte" is a field and an operator.
struct FilterKey {
    explicit FilterKey(const QString &text);

    QString field;     ///< empty: none is named
    QString operator_; ///< empty: none is named
};

} // namespace backdesk
