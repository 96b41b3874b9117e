// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Storage.h"

#include <QStringList>

#include <map>
#include <optional>
#include <utility>

namespace backdesk
{

/// What a change did to each item that it touched, enough to take it back.
struct UndoEntry {
    using ItemKey = std::pair<QString, QString>; ///< collection and id
    struct Item {
        ItemValue before;           ///< as a snapshot gave it; null: the change made the item
        std::optional<Value> after; ///< nothing: the change deleted it
    };

    std::map<ItemKey, Item> items;
    /// Contents that only states before the change refer to; whoever drops the entry removes them.
    QStringList files;

    bool isEmpty() const { return items.empty(); }
    /// Adds a change that came after this one, so that both are taken back as one.
    void append(UndoEntry later);
    /// About what it takes in memory.
    qint64 bytes() const;
};

} // namespace backdesk
