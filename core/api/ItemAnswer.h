// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Reader.h"
#include "core/model/UnitOfWork.h"

#include <optional>

namespace backdesk
{

/// An item as JSON, whole and as it is shown. They are the same where nothing can be hidden.
struct ItemJson {
    QByteArray whole;
    QByteArray shown;

    QByteArray tag() const;
};

/// The item as it is stored and as the reader's user sees it. NotFound, also when he may not read it.
Result<ItemJson> readItem(const Reader &reader, const Collection &collection, const QString &id,
                          const View &view);

/// For a user who may write an item but not read it: what he sent, and where it is now.
Value blindItem(const Value &item, const Value &given);

/// Stale when an If-Match value is given and does not name the state that the item had before the unit began,
/// NotFound when there is no such item.
Status checkRevision(UnitOfWork &unit, const Collection &collection, const QString &id,
                     const std::optional<QByteArray> &wanted);

} // namespace backdesk
