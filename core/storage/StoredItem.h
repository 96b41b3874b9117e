// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/UnknownMembers.h"
#include "core/value/Value.h"

#include <memory>

namespace backdesk
{

using ItemValue = std::shared_ptr<const Value>;

/// An item as a storage holds it: its value, and what only storages know of it. Every ItemValue that a
/// storage's snapshot gives is one of these.
struct StoredItem : Value {
    explicit StoredItem(Value value) : Value(std::move(value)) {}

    UnknownMembers unknown; ///< what the description does not know; written back with the item
    qint64 version = 0;     ///< of a storage that counts the states of an item

    /// `item` comes from a snapshot and is not nothing.
    static const StoredItem &of(const ItemValue &item) { return static_cast<const StoredItem &>(*item); }
};

} // namespace backdesk
