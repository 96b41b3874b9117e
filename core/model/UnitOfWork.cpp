// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/UnitOfWork.h"

#include "core/schema/Patch.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

namespace backdesk
{

namespace
{

/// 63 random bits as decimal text, like the ids of the original.
QString newId()
{
    return QString::number(QRandomGenerator::global()->generate64() >> 1);
}

Error notFound(const Collection &collection, const QString &id)
{
    return {ErrorKind::NotFound,
            {},
            Message(QT_TRANSLATE_NOOP("core", "There is no item %1 in %2."), {id, collection.name()})};
}

/// The client's members without those that are the server's.
Value withoutServerFields(const Value &input)
{
    const ValueMap *map = input.asMap();
    if (!map)
        return input;
    ValueMap fields = *map;
    fields.remove(u"_id");
    fields.remove(u"_meta");
    return fields;
}

/// Sending back what was read is fine, changing it is not.
Status checkServerFields(const Value &input, const Value &present, const DictType &type)
{
    for (const QString &name : {QStringLiteral("_id"), QStringLiteral("_meta")}) {
        const Value *given = input.asMap() ? input.asMap()->find(name) : nullptr;
        if (!given)
            continue;
        Mistakes mistakes;
        const Value before = present.map().value(name);
        const Value after = type.field(name)->decode(*given, before, ValuePath(), mistakes);
        if (!mistakes.isEmpty() || !(after == before)) {
            return Error{ErrorKind::Forbidden, QLatin1String("$.") + name,
                         Message(QT_TRANSLATE_NOOP("core", "Cannot be changed"))};
        }
    }
    return Done{};
}

} // namespace

UnitOfWork::UnitOfWork(Backoffice &backoffice, CurrentUser user)
    : m_backoffice(backoffice),
      m_user(std::move(user)),
      m_writer(backoffice.m_writer),
      m_snapshot(backoffice.storage().snapshot())
{
    // Moments never repeat within one process, so that the order of creation is told by them alone.
    m_now = DateTime::now();
    if (m_now.microseconds() <= backoffice.m_lastMoment)
        m_now = DateTime(backoffice.m_lastMoment + 1, 0);
    backoffice.m_lastMoment = m_now.microseconds();
}

ReferenceField UnitOfWork::reverseOf(const ReferenceField &field) const
{
    const Collection *target = m_backoffice.collection(field.target.collection);
    for (const ReferenceField &candidate : target->references()) {
        if (candidate.names == field.target.reverse)
            return candidate;
    }
    return {};
}

UnitOfWork::Draft *UnitOfWork::draft(const QString &collection, const QString &id)
{
    const Key key(collection, id);
    const auto known = m_drafts.find(key);
    if (known != m_drafts.end())
        return known->second.deleted ? nullptr : &known->second;
    const ItemValue base = m_snapshot->itemValue(collection, id);
    if (!base)
        return nullptr;
    Draft fresh{m_backoffice.collection(collection), base, *base};
    return &m_drafts.emplace(key, std::move(fresh)).first->second;
}

Result<Value> UnitOfWork::item(const Collection &collection, const QString &id)
{
    const Draft *found = draft(collection.name(), id);
    if (!found)
        return notFound(collection, id);
    return found->value;
}

Result<Value> UnitOfWork::create(const Collection &collection, const Value &input)
{
    const Value initial = collection.type()->initialValue();
    Mistakes mistakes;
    Value value = collection.type()->decode(withoutServerFields(input), initial, ValuePath(), mistakes);
    collection.type()->check(value, ValuePath(), mistakes);
    if (!mistakes.isEmpty())
        return mistakes.errors();
    QString id = newId();
    while (m_snapshot->itemValue(collection.name(), id))
        id = newId();
    value.asMap()->set(QStringLiteral("_id"), id);
    stamp(value, true);
    m_drafts[{collection.name(), id}] = Draft{&collection, nullptr, value, false, true};
    const Status linked = link(collection, id, initial, value);
    if (!linked)
        return linked.errors();
    return draft(collection.name(), id)->value;
}

Result<Value> UnitOfWork::update(const Collection &collection, const QString &id, const Value &input)
{
    const auto present = item(collection, id);
    if (!present)
        return present;
    const Status kept = checkServerFields(input, *present, *collection.type());
    if (!kept)
        return kept.errors();
    Mistakes mistakes;
    const Value value =
        collection.type()->decode(withoutServerFields(input), *present, ValuePath(), mistakes);
    collection.type()->check(value, ValuePath(), mistakes);
    if (!mistakes.isEmpty())
        return mistakes.errors();
    return store(collection, id, value);
}

Result<Value> UnitOfWork::patch(const Collection &collection, const QString &id, const Value &patch)
{
    const auto present = item(collection, id);
    if (!present)
        return present;
    const auto value = applyPatch(patch, *present, *collection.type());
    if (!value)
        return value;
    Mistakes mistakes;
    collection.type()->check(*value, ValuePath(), mistakes);
    if (!mistakes.isEmpty())
        return mistakes.errors();
    return store(collection, id, *value);
}

Result<Value> UnitOfWork::store(const Collection &collection, const QString &id, Value value)
{
    Draft *own = draft(collection.name(), id);
    if (value == own->value)
        return value;
    const Value before = own->value;
    own->value = std::move(value);
    touch(*own);
    const Status linked = link(collection, id, before, own->value);
    if (!linked)
        return linked.errors();
    return own->value;
}

Status UnitOfWork::link(const Collection &collection, const QString &id, const Value &before,
                        const Value &after)
{
    for (const ReferenceField &field : collection.references()) {
        const QStringList old = field.ids(before);
        const QStringList now = field.ids(after);
        for (qsizetype i = 0; i < now.size(); ++i) {
            if (old.contains(now[i]))
                continue;
            if (!draft(field.target.collection, now[i])) {
                const QString place =
                    field.isList ? field.selector() + u'[' + QString::number(i) + u']' : field.selector();
                return Error{ErrorKind::Invalid, place,
                             Message(QT_TRANSLATE_NOOP("core", "There is no item %1 in %2."),
                                     {now[i], field.target.collection})};
            }
            attach(field, id, {field.target.collection, now[i]}, collection.name());
        }
        for (const QString &lost : old) {
            if (!now.contains(lost))
                detach(field, id, {field.target.collection, lost});
        }
    }
    return checkLinked(ErrorKind::Invalid);
}

/// Makes the target refer back to the owner, and frees it from the owner it had before.
void UnitOfWork::attach(const ReferenceField &field, const QString &owner, const Key &target,
                        const QString &ownerCollection)
{
    if (field.target.reverse.isEmpty())
        return;
    const ReferenceField reverse = reverseOf(field);
    Draft *other = draft(target.first, target.second);
    if (!reverse.isList) {
        const QString former = reverse.ids(other->value).value(0);
        if (former == owner)
            return;
        Draft *formerOwner = former.isEmpty() ? nullptr : draft(ownerCollection, former);
        if (formerOwner) {
            field.remove(formerOwner->value, target.second);
            touch(*formerOwner);
            m_linked.append({{ownerCollection, former}, field, field.selector()});
        }
    }
    reverse.add(other->value, owner);
    touch(*other);
    m_linked.append({target, reverse, field.selector()});
}

/// Makes the target no longer refer back to the owner.
void UnitOfWork::detach(const ReferenceField &field, const QString &owner, const Key &target)
{
    if (field.target.reverse.isEmpty())
        return;
    Draft *other = draft(target.first, target.second);
    if (!other)
        return;
    const ReferenceField reverse = reverseOf(field);
    if (!reverse.ids(other->value).contains(owner))
        return;
    reverse.remove(other->value, owner);
    touch(*other);
    m_linked.append({target, reverse, field.selector()});
}

/// The rules of the fields on the other side: a required reference must not have been emptied.
Status UnitOfWork::checkLinked(ErrorKind kind)
{
    for (const Linked &linked : std::as_const(m_linked)) {
        const Draft *other = draft(linked.key.first, linked.key.second);
        if (!other)
            continue;
        Value value = other->value;
        for (const QString &name : linked.field.names)
            value = value.map().value(name);
        Mistakes mistakes;
        linked.field.type->check(value, ValuePath(), mistakes);
        if (mistakes.isEmpty())
            continue;
        return Error{kind, linked.causePath,
                     Message(QT_TRANSLATE_NOOP("core", "“%1” in %2 cannot be without its field %3."),
                             {labelOf(linked.key), linked.key.first, linked.field.names.join(u'.')})};
    }
    return Done{};
}

Status UnitOfWork::remove(const Collection &collection, const QString &id)
{
    const Key start(collection.name(), id);
    if (!draft(start.first, start.second))
        return notFound(collection, id);
    QList<Key> doomed;
    const Status cascade = collectCascade(start, doomed);
    if (!cascade)
        return cascade;
    const Status empty = refuseUnlessEmpty(doomed);
    if (!empty)
        return empty;
    // Gone before the links are taken off, so that what falls together does not have to be valid alone.
    for (const Key &key : std::as_const(doomed))
        m_drafts.at(key).deleted = true;
    for (const Key &key : std::as_const(doomed)) {
        const Draft &gone = m_drafts.at(key);
        for (const ReferenceField &field : gone.collection->references()) {
            for (const QString &target : field.ids(gone.value))
                detach(field, key.second, {field.target.collection, target});
        }
    }
    return checkLinked(ErrorKind::Conflict);
}

/// The item and all that its deletion takes along, at any depth; whatever is met again is not followed again.
Status UnitOfWork::collectCascade(const Key &start, QList<Key> &doomed)
{
    QSet<Key> seen{start};
    doomed.append(start);
    for (qsizetype next = 0; next < doomed.size(); ++next) {
        const Key key = doomed[next];
        const Draft *current = draft(key.first, key.second);
        for (const ReferenceField &field : current->collection->references()) {
            if (!field.hasStrategy || field.onDelete != OnDelete::Delete)
                continue;
            for (const QString &target : field.ids(current->value)) {
                const Key other(field.target.collection, target);
                if (seen.contains(other) || !draft(other.first, other.second))
                    continue;
                seen.insert(other);
                doomed.append(other);
            }
        }
    }
    return Done{};
}

Status UnitOfWork::refuseUnlessEmpty(const QList<Key> &doomed)
{
    const QSet<Key> going(doomed.begin(), doomed.end());
    for (const Key &key : doomed) {
        const Draft *current = draft(key.first, key.second);
        for (const ReferenceField &field : current->collection->references()) {
            if (!field.hasStrategy || field.onDelete != OnDelete::MustBeEmpty)
                continue;
            for (const QString &target : field.ids(current->value)) {
                const Key other(field.target.collection, target);
                if (going.contains(other) || !draft(other.first, other.second))
                    continue;
                return Error{ErrorKind::Conflict, field.selector(),
                             Message(QT_TRANSLATE_NOOP(
                                         "core", "“%1” cannot be deleted: its field %2 still holds “%3”."),
                                     {labelOf(key), field.names.join(u'.'), labelOf(other)})};
            }
        }
    }
    return Done{};
}

Status UnitOfWork::commit()
{
    QList<Write> batch;
    QStringList touched;
    for (const auto &[key, draft] : m_drafts) {
        if (!draft.deleted && !draft.changed)
            continue;
        if (draft.deleted && !draft.base)
            continue; // made and deleted in the same unit
        batch.append(
            {key.first, key.second, draft.deleted ? std::nullopt : std::optional(draft.value), draft.base});
        if (!touched.contains(key.first))
            touched.append(key.first);
    }
    m_snapshot.reset(); // the storage waits for readers before it puts the batch in place
    if (batch.isEmpty())
        return Done{};
    const Status applied = m_backoffice.storage().apply(batch);
    m_writer.unlock();
    if (applied && m_backoffice.onChanged)
        m_backoffice.onChanged(touched);
    return applied;
}

QList<UnitOfWork::Change> UnitOfWork::changes() const
{
    QList<Change> list;
    for (const auto &[key, draft] : m_drafts) {
        if (draft.deleted || draft.changed)
            list.append({draft.collection, key.second, draft.value, draft.deleted});
    }
    return list;
}

void UnitOfWork::stamp(Value &item, bool created)
{
    ValueMap user;
    user.set(QStringLiteral("_id"), m_user.id);
    user.set(QStringLiteral("login"), m_user.login);
    Value *meta = item.asMap()->find(u"_meta");
    if (!meta->asMap())
        *meta = ValueMap();
    if (created) {
        meta->asMap()->set(QStringLiteral("ctime"), m_now);
        meta->asMap()->set(QStringLiteral("created_by"), user);
    }
    meta->asMap()->set(QStringLiteral("mtime"), m_now);
    meta->asMap()->set(QStringLiteral("modified_by"), user);
}

void UnitOfWork::touch(Draft &draft)
{
    if (draft.changed)
        return;
    draft.changed = true;
    stamp(draft.value, false);
}

QString UnitOfWork::labelOf(const Key &key)
{
    const auto known = m_drafts.find(key);
    const Collection *collection = m_backoffice.collection(key.first);
    return known == m_drafts.end() ? key.second : collection->labelOf(known->second.value);
}

} // namespace backdesk
