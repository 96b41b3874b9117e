// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting an item, with all that goes along.
#include "core/model/ItemErrors.h"
#include "core/model/UnitOfWork.h"

#include <QCoreApplication>

#include <set>

namespace backdesk
{

namespace
{

/// As people know the field: its title, else one made of its name.
QString titleOf(const ReferenceField &field)
{
    if (field.type && !field.type->options().title.isEmpty())
        return field.type->options().title;
    QString title = field.names.last();
    title.replace(u'_', u' ');
    return title.replace(0, 1, title.at(0).toUpper());
}

} // namespace

Status UnitOfWork::remove(const Collection &collection, const QString &id)
{
    const auto doomed = doom({collection.name(), id});
    if (!doomed)
        return doomed.errors();
    const Status empty = refuseUnlessEmpty(*doomed);
    if (!empty)
        return empty;
    // Gone before the links are taken off, so that what falls together does not have to be valid alone.
    for (const ItemKey &key : *doomed)
        m_drafts.remove(key);
    for (const ItemKey &key : *doomed)
        m_links.detachAll(key);
    const Status finished = finishLinked(ErrorKind::Conflict);
    if (!finished)
        return finished;
    for (const ItemKey &key : *doomed) {
        const Draft &gone = *m_drafts.known(key);
        const auto told = tell(*gone.collection, QStringLiteral("deleted"), gone.value, gone.value);
        if (!told)
            return told.errors();
    }
    return Done{};
}

/// The item and all that its deletion takes along, at any depth; whatever is met again is not followed again.
Result<QList<ItemKey>> UnitOfWork::doom(const ItemKey &start)
{
    const auto first = present(*m_backoffice.collection(start.first), start.second);
    if (!first)
        return first.errors();
    std::set<ItemKey> seen{start};
    QList<ItemKey> doomed{start};
    for (qsizetype next = 0; next < doomed.size(); ++next) {
        const ItemKey key = doomed[next];
        const Status asked = askToRemove(key);
        if (!asked)
            return asked.errors();
        const Draft *current = m_drafts.find(key);
        if (!current)
            continue; // a handler has deleted it meanwhile
        for (const ReferenceField &field : current->collection->references()) {
            if (!field.hasStrategy || field.onDelete != OnDelete::Delete)
                continue;
            for (const ItemKey &other : m_links.referred(key, field)) {
                if (m_drafts.find(other) && seen.insert(other).second)
                    doomed.append(other);
            }
        }
    }
    return doomed;
}

/// The user's right and the handlers of `before_delete`.
Status UnitOfWork::askToRemove(const ItemKey &key)
{
    const Draft *draft = m_drafts.find(key);
    if (!draft)
        return Done{};
    const Collection &collection = *draft->collection;
    const Value value = draft->value;
    const Status permitted =
        permit(collection, collection.permissions().remove, QStringLiteral("delete"), value);
    if (!permitted)
        return permitted;
    const auto told = tell(collection, QStringLiteral("before_delete"), value, value);
    if (!told)
        return told.errors();
    return Done{};
}

Status UnitOfWork::refuseUnlessEmpty(const QList<ItemKey> &doomed)
{
    const std::set<ItemKey> going(doomed.begin(), doomed.end());
    for (const ItemKey &key : doomed) {
        const Draft *current = m_drafts.find(key);
        if (!current)
            continue;
        for (const ReferenceField &field : current->collection->references()) {
            if (!field.hasStrategy || field.onDelete != OnDelete::MustBeEmpty)
                continue;
            for (const ItemKey &other : m_links.referred(key, field)) {
                if (going.count(other) > 0 || !m_drafts.find(other))
                    continue;
                return Error{ErrorKind::Conflict, field.selector(),
                             Message(QT_TRANSLATE_NOOP(
                                         "core", "“%1” cannot be deleted: its field %2 still holds “%3”."),
                                     {m_drafts.labelOf(key), titleOf(field), m_drafts.labelOf(other)})};
            }
        }
    }
    return Done{};
}

} // namespace backdesk
