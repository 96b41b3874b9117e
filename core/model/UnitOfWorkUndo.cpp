// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back what an earlier unit did.
#include "core/model/UnitOfWork.h"

#include <QCoreApplication>

namespace backdesk
{

Result<QList<UnitOfWork::Hindrance>> UnitOfWork::hindrances(const UndoEntry &entry)
{
    QList<Hindrance> list;
    for (const auto &[key, item] : entry.items) {
        const ItemValue present = m_snapshot->itemValue(key.first, key.second);
        if (!item.after && present)
            list.append({key, Hindrance::Kind::ThereAgain});
        else if (item.after && !present)
            list.append({key, Hindrance::Kind::Deleted});
        else if (item.after && !(*present == *item.after))
            list.append({key, Hindrance::Kind::Changed});
        else if (item.before && !areTargetsThere(key, item, entry))
            list.append({key, Hindrance::Kind::TargetGone});
        else if (!item.before && isReferredTo(key, entry))
            list.append({key, Hindrance::Kind::Used});
    }
    const Status read = m_snapshot->status();
    if (!read)
        return read.errors();
    return list;
}

/// Whether all is there that the item refers to again.
bool UnitOfWork::areTargetsThere(const ItemKey &key, const UndoEntry::Item &item,
                                 const UndoEntry &entry) const
{
    for (const ReferenceField &field : m_backoffice.collection(key.first)->references()) {
        const QStringList present = item.after ? field.ids(*item.after) : QStringList();
        for (const QString &id : field.ids(*item.before)) {
            const ItemKey target(field.target.collection, id);
            const auto taken = entry.items.find(target);
            const bool there = taken != entry.items.end()
                                   ? taken->second.before != nullptr
                                   : m_snapshot->itemValue(target.first, id) != nullptr;
            if (!there && !present.contains(id))
                return false;
        }
    }
    return true;
}

/// Whether something that stays refers to the item by a reference that the item does not show.
bool UnitOfWork::isReferredTo(const ItemKey &key, const UndoEntry &entry)
{
    if (!m_drafts.find(key))
        return false;
    for (const ReferenceField &field : m_backoffice.collection(key.first)->references()) {
        if (field.isFilled)
            continue;
        for (const ItemKey &other : m_links.referred(key, field)) {
            if (entry.items.find(other) == entry.items.end())
                return true;
        }
    }
    return false;
}

void UnitOfWork::takeBack(const UndoEntry &entry)
{
    for (const auto &[key, item] : entry.items) {
        Draft *present = m_drafts.find(key);
        if (!item.before) {
            m_drafts.remove(key);
        } else if (present) {
            present->value = *item.before;
            present->changed = true;
        } else {
            m_drafts.add(key, Draft{m_backoffice.collection(key.first), nullptr, *item.before, false, true,
                                    StoredItem::of(item.before).unknown});
        }
    }
}

} // namespace backdesk
