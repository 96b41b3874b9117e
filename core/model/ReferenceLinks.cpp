// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ReferenceLinks.h"

#include "core/model/ItemErrors.h"

#include <QSet>

#include <algorithm>

namespace backdesk
{

namespace
{

const Value *at(const ReferenceField &field, const Value &item)
{
    const Value *value = &item;
    for (qsizetype i = 0; value && i < field.names.size(); ++i)
        value = value->asMap() ? value->asMap()->find(field.names[i]) : nullptr;
    return value;
}

/// Quick for lists that share their memory, as those do that nobody changed.
bool isSame(const ReferenceField &field, const Value &before, const Value &after)
{
    const Value *was = at(field, before);
    const Value *is = at(field, after);
    return was && is && *was == *is;
}

/// As ids().contains(), without copying.
bool holds(const ReferenceField &field, const Value &item, const QString &id)
{
    const Value *value = at(field, item);
    const ValueList *list = value ? value->asList() : nullptr;
    if (!list)
        return field.ids(item).contains(id);
    return std::any_of(list->begin(), list->end(), [&](const Value &entry) {
        const QString *text = entry.asText();
        return text && *text == id;
    });
}

} // namespace

Result<Filter> ReferenceLinks::holding(const ReferenceField &field, const QString &id,
                                       const DictType &type) const
{
    const QString contains = QStringLiteral("$contains");
    ValueMap conditions;
    conditions.set(field.names.join(u'.'), field.isList ? Value(ValueList{contains, id}) : Value(id));
    return Filter::fromValue(conditions, type, m_backoffice);
}

const ReferenceField *ReferenceLinks::reverseOf(const ReferenceField &field) const
{
    if (field.target.reverse.isEmpty())
        return nullptr;
    const Collection *target = m_backoffice.collection(field.target.collection);
    for (const ReferenceField &candidate : target->references()) {
        if (candidate.names == field.target.reverse)
            return &candidate;
    }
    return nullptr;
}

Status ReferenceLinks::follow(const ItemKey &key, const Value &before, const Value &after, Adding adding)
{
    const Collection *collection = m_backoffice.collection(key.first);
    for (const ReferenceField &field : collection->references()) {
        if (isSame(field, before, after))
            continue;
        const QStringList old = field.ids(before);
        const QStringList now = field.ids(after);
        const QSet<QString> were(old.begin(), old.end());
        const QSet<QString> are(now.begin(), now.end());
        for (qsizetype i = 0; i < now.size(); ++i) {
            if (were.contains(now[i]))
                continue;
            const ItemKey target(field.target.collection, now[i]);
            if (!m_drafts.unsettled(target))
                return noSuchTarget(field, i, now[i]);
            attach(field, key, target, target == key ? Adding::AtOnce : adding);
        }
        for (const QString &lost : old) {
            if (!are.contains(lost))
                detach(field, key.second, {field.target.collection, lost});
        }
    }
    return Done{};
}

/// Makes the target refer back to the owner, and frees it from the owner it had before.
void ReferenceLinks::attach(const ReferenceField &field, const ItemKey &owner, const ItemKey &target,
                            Adding adding)
{
    const ReferenceField *reverse = reverseOf(field);
    if (!reverse)
        return;
    if (adding == Adding::WhenLookedAt && m_drafts.isWatched(target, *reverse)) {
        if (!m_drafts.note(target, *reverse, owner.second))
            return;
        m_touch(target);
        m_linked.append({target, *reverse, field.selector(), true});
        return;
    }
    // A list that only gets links leaves alone what the others have noted.
    const bool grows = adding == Adding::WhenLookedAt && GrowingLinks::suits(*reverse);
    Draft *other = grows ? m_drafts.unsettled(target) : m_drafts.find(target);
    if (!reverse->isList) {
        const QString former = reverse->ids(other->value).value(0);
        if (former == owner.second)
            return;
        const ItemKey formerKey(owner.first, former);
        Draft *formerOwner = former.isEmpty() ? nullptr : m_drafts.find(formerKey);
        if (formerOwner && field.ids(formerOwner->value).contains(target.second)) {
            m_touch(formerKey);
            field.remove(formerOwner->value, target.second);
            m_linked.append({formerKey, field, field.selector()});
        }
    } else if (!reverse->isFilled || holds(*reverse, other->value, owner.second)) {
        return;
    }
    m_touch(target);
    reverse->add(other->value, owner.second);
    m_linked.append({target, *reverse, field.selector()});
}

/// Makes the target no longer refer back to the owner.
void ReferenceLinks::detach(const ReferenceField &field, const QString &owner, const ItemKey &target)
{
    const ReferenceField *reverse = reverseOf(field);
    Draft *other = reverse ? m_drafts.find(target) : nullptr;
    if (!other || !holds(*reverse, other->value, owner))
        return;
    m_touch(target);
    reverse->remove(other->value, owner);
    m_linked.append({target, *reverse, field.selector()});
}

void ReferenceLinks::detachAll(const ItemKey &key)
{
    const Draft *gone = m_drafts.known(key);
    const Value value = gone->value;
    for (const ReferenceField &field : gone->collection->references()) {
        for (const ItemKey &target : referred(key, field))
            detach(field, key.second, target);
    }
}

QList<ItemKey> ReferenceLinks::referred(const ItemKey &key, const ReferenceField &field) const
{
    QList<ItemKey> keys;
    const Draft *owner = m_drafts.known(key);
    const ReferenceField *reverse = reverseOf(field);
    if (field.isFilled || !reverse) {
        for (const QString &id : field.ids(owner->value))
            keys.append({field.target.collection, id});
        return keys;
    }
    const auto refersBack = [&](const Value &item) { return holds(*reverse, item, key.second); };
    for (const auto &[other, draft] : m_drafts.all()) {
        if (other.first == field.target.collection && !draft.deleted && refersBack(draft.value))
            keys.append(other);
    }
    ListRequest request;
    if (const auto filter = holding(*reverse, key.second, *m_backoffice.itemType(field.target.collection)))
        request.filter = *filter;
    request.accept = refersBack;
    for (const ItemValue &item : m_snapshot.list(field.target.collection, request).items) {
        const ItemKey other(field.target.collection, item->map().value(u"_id").text());
        if (!m_drafts.known(other))
            keys.append(other);
    }
    return keys;
}

QList<ReferenceLinks::Linked> ReferenceLinks::takeLinked()
{
    return std::exchange(m_linked, {});
}

} // namespace backdesk
