// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Backoffice.h"

#include <map>
#include <utility>

namespace backdesk
{

/// Names one item: its collection and `_id`.
using ItemKey = std::pair<QString, QString>;

/// One item as a unit of work sees it.
struct Draft {
    const Collection *collection = nullptr;
    ItemValue base; ///< as it is stored; null: it is new
    Value value;
    bool deleted = false;
    bool changed = false;
};

/// The items a unit of work has looked at or changed. Pointers to drafts stay valid as long as the unit.
class Drafts
{
public:
    Drafts(const Backoffice &backoffice, const Snapshot &snapshot)
        : m_backoffice(backoffice), m_snapshot(&snapshot)
    {
    }

    /// The item, read from the storage where the unit has not seen it yet; nothing when there is none.
    Draft *find(const ItemKey &key);
    /// Also one that the unit deleted.
    const Draft *known(const ItemKey &key) const;
    void add(const ItemKey &key, Draft draft);
    void remove(const ItemKey &key) { m_drafts[key].deleted = true; }
    /// The storage's state must not be asked any more.
    void leaveSnapshot() { m_snapshot = nullptr; }

    const std::map<ItemKey, Draft> &all() const { return m_drafts; }
    /// Goes back to an earlier all(). Drafts that stood there keep their place.
    void restore(const std::map<ItemKey, Draft> &earlier);
    /// What the storage has to write.
    QList<Write> writes() const;
    /// How an item is named to people.
    QString labelOf(const ItemKey &key) const;

private:
    const Backoffice &m_backoffice;
    const Snapshot *m_snapshot;
    std::map<ItemKey, Draft> m_drafts;
};

} // namespace backdesk
