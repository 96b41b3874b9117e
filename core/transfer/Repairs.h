// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Backoffice.h"
#include "core/transfer/Finding.h"
#include "core/transfer/TransferProgress.h"

#include <map>
#include <utility>
#include <vector>

namespace backdesk
{

/// Changes that make stored items right again, collected first and written in the end. `_meta` stays as it
/// is: nobody has changed these items.
class Repairs
{
public:
    Repairs(const Backoffice &backoffice, const Snapshot &snapshot)
        : m_backoffice(backoffice), m_snapshot(snapshot)
    {
    }

    using ItemKey = std::pair<QString, QString>; ///< collection and id
    /// The item with what was mended so far; nothing when there is none.
    ItemValue present(const ItemKey &key) const;
    /// Changes the item, unless the changed one would break a rule that the present one does not. False
    /// then. `told` is what becomes a finding once it is written.
    bool change(const ItemKey &key, const std::function<void(Value &)> &change, const Finding &told);
    bool isEmpty() const { return m_drafts.empty(); }
    /// Writes everything in batches, and gives what was mended. Stale when somebody else has changed one of
    /// the items meanwhile; what the storage fails with; cancelledError().
    Result<QList<Finding>> apply(const TransferControl &control);

private:
    struct Draft {
        ItemValue base;
        ItemValue value;
        QList<Finding> told;
    };
    bool breaksNothing(const QString &collection, const Value &before, const Value &after) const;

    const Backoffice &m_backoffice;
    const Snapshot &m_snapshot;
    std::map<ItemKey, Draft> m_drafts;
};

} // namespace backdesk
