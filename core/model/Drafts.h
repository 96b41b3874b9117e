// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Backoffice.h"
#include "core/model/GrowingLinks.h"

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
    /// As find(), but without the links that were noted since somebody looked at the item.
    Draft *unsettled(const ItemKey &key);
    /// As known(), without the noted links too.
    const Draft *knownUnsettled(const ItemKey &key) const;
    /// Also one that the unit deleted.
    const Draft *known(const ItemKey &key) const;
    void add(const ItemKey &key, Draft draft);
    void remove(const ItemKey &key);
    /// The storage's state must not be asked any more.
    void leaveSnapshot() { m_snapshot = nullptr; }

    const std::map<ItemKey, Draft> &all() const;

    // Links that an item's list only gets when somebody looks at the item.
    /// From now on the list need not be asked; it holds as it is.
    void watch(const ItemKey &key, const ReferenceField &field);
    bool isWatched(const ItemKey &key, const ReferenceField &field) const;
    /// Notes a link for a list that is watched. False when the list holds it.
    bool note(const ItemKey &key, const ReferenceField &field, const QString &id);
    /// Puts the noted links in their place: for who holds a pointer to the draft.
    void settle(const ItemKey &key) const;

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
    const GrowingLinks *growing(const ItemKey &key, const ReferenceField &field) const;
    void settleAll() const;
    int depth() const { return int(m_parts.size()); }

    const Backoffice &m_backoffice;
    const Snapshot *m_snapshot;
    // What is noted is put in its place by whoever looks.
    mutable std::map<ItemKey, Draft> m_drafts;
    mutable std::vector<Earlier> m_parts;
    mutable std::map<ItemKey, std::vector<GrowingLinks>> m_growing;
};

} // namespace backdesk
