// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Drafts.h"

#include <QList>

#include <functional>

namespace backdesk
{

/// Keeps both sides of references alike within a unit of work.
class ReferenceLinks
{
public:
    /// `touch` is called for every item of which a side is about to be changed.
    ReferenceLinks(const Backoffice &backoffice, Drafts &drafts, const Snapshot &snapshot,
                   std::function<void(const ItemKey &)> touch)
        : m_backoffice(backoffice), m_drafts(drafts), m_snapshot(snapshot), m_touch(std::move(touch))
    {
    }

    /// A change on the other side of a reference, whose own rules must still hold.
    struct Linked {
        ItemKey key;
        ReferenceField field;
        QString causePath;    ///< in the item whose change caused it
        bool isNoted = false; ///< only a link more in a list that holds
    };

    /// When the lists on other sides get their new links. Those whose owner is in somebody's hands must get
    /// them at once.
    enum class Adding { AtOnce, WhenLookedAt };

    /// Makes the other sides follow a change of this item. Invalid when it refers to what does not exist.
    Status follow(const ItemKey &key, const Value &before, const Value &after,
                  Adding adding = Adding::AtOnce);
    /// Takes a deleted item out of all that it refers to.
    void detachAll(const ItemKey &key);
    /// The items that a field of this item refers to. They are looked for where the field is not filled.
    QList<ItemKey> referred(const ItemKey &key, const ReferenceField &field) const;

    /// What was changed on other sides since the last call.
    QList<Linked> takeLinked();
    const QList<Linked> &linked() const { return m_linked; }
    /// Goes back to an earlier linked().
    void restore(const QList<Linked> &earlier) { m_linked = earlier; }

private:
    /// The items that refer to this one, so that the storage need not look at all of them.
    Result<Filter> holding(const ReferenceField &field, const QString &id, const DictType &type) const;
    const ReferenceField *reverseOf(const ReferenceField &field) const;
    void attach(const ReferenceField &field, const ItemKey &owner, const ItemKey &target, Adding adding);
    void detach(const ReferenceField &field, const QString &owner, const ItemKey &target);

    const Backoffice &m_backoffice;
    Drafts &m_drafts;
    const Snapshot &m_snapshot;
    std::function<void(const ItemKey &)> m_touch;
    QList<Linked> m_linked;
};

} // namespace backdesk
