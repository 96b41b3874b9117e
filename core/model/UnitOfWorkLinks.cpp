// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a change asks of the items on the other side of its references.
#include "core/model/ItemErrors.h"
#include "core/model/UnitOfWork.h"
#include "core/schema/Settling.h"

#include <QCoreApplication>

#include <set>

namespace backdesk
{

namespace
{

/// Functions may make more of a change on the other side than the reference itself.
bool hasFunctions(const Collection &collection)
{
    return collection.hears(QStringLiteral("before_save")) ||
           collection.type()->has(Feature::Computed | Feature::DefaultFunction | Feature::Exists |
                                  Feature::OnChange | Feature::Rules);
}

/// The mistakes of the new state that the old one did not have already.
Errors newMistakes(const DictType &type, const Value &before, const Value &after, Environment &environment)
{
    Mistakes were;
    Mistakes are;
    const Subject old{type, before, environment};
    const Subject now{type, after, environment};
    type.check(before, ValuePath(), {were, &old});
    type.check(after, ValuePath(), {are, &now});
    Errors fresh;
    for (const Error &error : are.errors()) {
        const bool known = std::any_of(were.errors().begin(), were.errors().end(),
                                       [&](const Error &other) { return other.path == error.path; });
        if (!known)
            fresh.append(error);
    }
    return fresh;
}

} // namespace

Status UnitOfWork::finishLinked(ErrorKind kind)
{
    std::set<ItemKey> done;
    QList<ReferenceLinks::Linked> linked = m_links.takeLinked();
    while (!linked.isEmpty()) {
        for (const ReferenceLinks::Linked &each : std::as_const(linked)) {
            const Status held = checkLinked(each, kind);
            if (!held)
                return held;
        }
        for (const ReferenceLinks::Linked &each : std::as_const(linked)) {
            if (!done.insert(each.key).second)
                continue;
            const Status rested = resettle(each.key);
            if (!rested)
                return rested;
        }
        linked = m_links.takeLinked();
    }
    return Done{};
}

/// The user may change the item, and its field holds without what it lost: a required reference must not have
/// been emptied.
Status UnitOfWork::checkLinked(const ReferenceLinks::Linked &linked, ErrorKind kind)
{
    const Draft *other = m_drafts.unsettled(linked.key);
    if (!other)
        return Done{};
    if (other->base) {
        const Status permitted = permit(*other->collection, other->collection->permissions().modify,
                                        QStringLiteral("modify"), *other->base);
        if (!permitted)
            return permitted;
    }
    if (linked.isNoted)
        return Done{};
    Value value = other->value;
    for (const QString &name : linked.field.names)
        value = value.map().value(name);
    Mistakes mistakes;
    linked.field.type->check(value, ValuePath(), mistakes);
    if (mistakes.isEmpty()) {
        if (GrowingLinks::suits(linked.field) && !hasFunctions(*other->collection))
            m_drafts.watch(linked.key, linked.field);
        return Done{};
    }
    return Error{kind, linked.causePath,
                 Message(QT_TRANSLATE_NOOP("core", "“%1” in %2 cannot be without its field %3."),
                         {m_drafts.labelOf(linked.key), linked.key.first, linked.field.names.join(u'.')})};
}

/// While functions are at work, items may be in their hands.
ReferenceLinks::Adding UnitOfWork::adding() const
{
    return m_system > 0 ? ReferenceLinks::Adding::AtOnce : ReferenceLinks::Adding::WhenLookedAt;
}

/// Computes and checks an item on the other side again, and lets its handlers have their say.
Status UnitOfWork::resettle(const ItemKey &key)
{
    if (!hasFunctions(*m_backoffice.collection(key.first)))
        return Done{};
    Draft *draft = m_drafts.find(key);
    if (!draft)
        return Done{};
    const Collection &collection = *draft->collection;
    const Value before = draft->base ? *draft->base : collection.type()->initialValue();
    const Value linked = draft->value;
    Mistakes mistakes;
    Value value = Settling(*collection.type(), collection.name(), &collection.handlers(), m_environment)
                      .settled(linked, before, mistakes);
    const auto told = tell(collection, QStringLiteral("before_save"), value, before);
    if (!told)
        return told.errors();
    if (!(*told == value))
        value = collection.type()->decode(*told, value, ValuePath(), mistakes);
    if (!mistakes.isEmpty())
        return mistakes.errors();
    const Errors broken = newMistakes(*collection.type(), before, value, m_environment);
    if (m_environment.hasFailed())
        return m_environment.failure();
    if (!broken.isEmpty())
        return broken;
    draft->value = value;
    const Status followed = m_links.follow(key, linked, value, adding());
    if (!followed)
        return followed;
    const auto saved = tell(collection, QStringLiteral("saved"), value, before);
    if (!saved)
        return saved.errors();
    return Done{};
}

} // namespace backdesk
