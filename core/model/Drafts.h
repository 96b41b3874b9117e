// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Backoffice.h"

#include <QList>

#include <map>
#include <optional>
#include <utility>
#include <vector>

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
    UnknownMembers unknown = {}; ///< of a new item that was there before
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
    void remove(const ItemKey &key);
    /// The storage's state must not be asked any more.
    void leaveSnapshot() { m_snapshot = nullptr; }

    const std::map<ItemKey, Draft> &all() const { return m_drafts; }

    // Parts that can be taken back alone, the last one begun first. A draft that is found within a part
    // counts as changed by it.
    void beginPart() { m_parts.emplace_back(); }
    /// Gives what the part may have changed.
    QList<ItemKey> keepPart();
    void takePartBack();

    /// What the storage has to write.
    QList<Write> writes() const;
    /// How an item is named to people.
    QString labelOf(const ItemKey &key) const;

private:
    /// How drafts were before a part; nothing: the unit had not seen them.
    using Earlier = std::map<ItemKey, std::optional<Draft>>;
    void remember(const ItemKey &key);

    const Backoffice &m_backoffice;
    const Snapshot *m_snapshot;
    std::map<ItemKey, Draft> m_drafts;
    std::vector<Earlier> m_parts;
};

} // namespace backdesk
