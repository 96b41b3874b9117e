// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/ReferenceCheck.h"

#include <QCoreApplication>

namespace backdesk
{

struct ReferenceCheck::Link {
    ItemKey owner;
    const ReferenceField &field;
    ItemKey target;
};

namespace
{

QString placeOf(const std::pair<QString, QString> &key)
{
    return key.first + u'/' + key.second;
}

/// The list without what stands in it again.
void removeDuplicates(const ReferenceField &field, Value &item)
{
    QStringList ids = field.ids(item);
    ids.removeDuplicates();
    for (const QString &id : std::as_const(ids)) {
        field.remove(item, id);
        field.add(item, id);
    }
}

} // namespace

ReferenceCheck::ReferenceCheck(const Backoffice &backoffice, const Snapshot &snapshot, Teller tell,
                               Repairs *repairs)
    : m_backoffice(backoffice), m_snapshot(snapshot), m_tell(std::move(tell)), m_repairs(repairs)
{
}

const ReferenceField *ReferenceCheck::reverseOf(const ReferenceField &field) const
{
    const Collection *target = m_backoffice.collection(field.target.collection);
    if (!target || field.target.reverse.isEmpty())
        return nullptr;
    for (const ReferenceField &candidate : target->references()) {
        if (candidate.names == field.target.reverse)
            return &candidate;
    }
    return nullptr;
}

void ReferenceCheck::wrong(const Link &link, const Message &message)
{
    if (!m_repairs)
        m_tell({Finding::Kind::Wrong, placeOf(link.owner), link.field.selector(), message});
}

void ReferenceCheck::check(const Collection &collection, const ItemValue &item)
{
    const ItemKey owner(collection.name(), item->map().value(u"_id").text());
    for (const ReferenceField &field : collection.references())
        checkField(owner, field, *item);
}

void ReferenceCheck::checkField(const ItemKey &owner, const ReferenceField &field, const Value &item)
{
    QSet<QString> seen;
    bool isRepeated = false;
    for (const QString &id : field.ids(item)) {
        const Link link{owner, field, {field.target.collection, id}};
        const bool isAgain = seen.contains(id);
        if (!isAgain)
            checkLink(link);
        else if (field.hasStrategy) // a List of Ref may hold one twice, a RefsList is a set
            wrong(link, Message(QT_TRANSLATE_NOOP("core", "%1 stands in the list more than once."), {id}));
        isRepeated |= isAgain && field.hasStrategy;
        seen.insert(id);
    }
    if (isRepeated && m_repairs) {
        m_repairs->change(
            owner, [&field](Value &value) { removeDuplicates(field, value); },
            {Finding::Kind::Mended, placeOf(owner), field.selector(),
             Message(QT_TRANSLATE_NOOP("core", "What stood in the list twice stands in it once."))});
    }
}

void ReferenceCheck::checkLink(const Link &link)
{
    if (!m_snapshot.itemValue(link.target.first, link.target.second)) {
        removeLink(
            link, Message(QT_TRANSLATE_NOOP("core", "There is no item %1."), {placeOf(link.target)}),
            Message(QT_TRANSLATE_NOOP("core", "The reference to %1, which does not exist, was removed."),
                    {placeOf(link.target)}));
        return;
    }
    const ReferenceField *reverse = reverseOf(link.field);
    if (reverse && !lists(link.target, *reverse, link.owner.second))
        checkReverse(link, *reverse);
}

/// The target does not refer back.
void ReferenceCheck::checkReverse(const Link &link, const ReferenceField &reverse)
{
    if (reverse.isList) {
        if (reverse.isFilled)
            addReverse(link, reverse);
        return;
    }
    if (link.field.isList) { // the Ref decides
        removeLink(
            link,
            Message(QT_TRANSLATE_NOOP("core", "%1 is in the list but does not refer back by %2."),
                    {placeOf(link.target), reverse.selector()}),
            Message(QT_TRANSLATE_NOOP("core", "%1 was taken out of the list: it does not refer back by "
                                              "%2."),
                    {placeOf(link.target), reverse.selector()}));
        return;
    }
    wrong(link, Message(QT_TRANSLATE_NOOP("core", "%1 does not refer back by %2."),
                        {placeOf(link.target), reverse.selector()}));
    const bool isFree = reverse.ids(*m_snapshot.itemValue(link.target.first, link.target.second)).isEmpty();
    if (!m_repairs || !isFree)
        return;
    Claim &claim = m_claims[link.target][reverse.selector()];
    claim = {reverse.selector(), reverse.names, claim.owners + QStringList{link.owner.second},
             link.owner.first};
}

void ReferenceCheck::removeLink(const Link &link, const Message &why, const Message &mended)
{
    wrong(link, why);
    if (!m_repairs)
        return;
    m_repairs->change(link.owner, [&link](Value &value) { link.field.remove(value, link.target.second); },
                      {Finding::Kind::Mended, placeOf(link.owner), link.field.selector(), mended});
}

void ReferenceCheck::addReverse(const Link &link, const ReferenceField &reverse)
{
    wrong(link, Message(QT_TRANSLATE_NOOP("core", "%1 does not refer back by %2."),
                        {placeOf(link.target), reverse.selector()}));
    if (!m_repairs)
        return;
    m_repairs->change(link.target, [&](Value &value) { reverse.add(value, link.owner.second); },
                      {Finding::Kind::Mended, placeOf(link.target), reverse.selector(),
                       Message(QT_TRANSLATE_NOOP("core", "Refers back to %1 now."), {placeOf(link.owner)})});
}

void ReferenceCheck::finish()
{
    for (const auto &[target, claims] : m_claims) {
        for (const Claim &claim : claims) {
            if (claim.owners.size() != 1)
                continue;
            ReferenceField field;
            field.names = claim.names;
            m_repairs->change(target, [&](Value &value) { field.add(value, claim.owners.first()); },
                              {Finding::Kind::Mended, placeOf(target), claim.reverse,
                               Message(QT_TRANSLATE_NOOP("core", "Refers back to %1 now."),
                                       {claim.ownerCollection + u'/' + claim.owners.first()})});
        }
    }
    m_claims.clear();
}

/// Whether the field of the target holds the id. A list to which a hundred thousand items refer is looked at
/// as often.
bool ReferenceCheck::lists(const ItemKey &target, const ReferenceField &field, const QString &id)
{
    constexpr qsizetype shortList = 32;
    constexpr qsizetype mostListed = 2'000'000; // ids
    const QString name = placeOf(target) + field.selector();
    const auto known = m_lists.constFind(name);
    if (known != m_lists.constEnd())
        return known->contains(id);
    const QStringList ids = field.ids(*m_snapshot.itemValue(target.first, target.second));
    if (ids.size() <= shortList)
        return ids.contains(id);
    if (m_listed + ids.size() > mostListed) {
        m_lists.clear();
        m_listed = 0;
    }
    m_listed += ids.size();
    const auto kept = m_lists.insert(name, QSet<QString>(ids.begin(), ids.end()));
    return kept->contains(id);
}

} // namespace backdesk
