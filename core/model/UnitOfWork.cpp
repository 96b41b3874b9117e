// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/UnitOfWork.h"

#include "core/model/ItemErrors.h"
#include "core/model/ItemInput.h"
#include "core/model/StoredFiles.h"
#include "core/schema/EventDispatch.h"
#include "core/schema/FileType.h"
#include "core/schema/PartTypes.h"
#include "core/schema/Patch.h"
#include "core/schema/Settling.h"
#include "core/schema/Transform.h"
#include "core/schema/WriteRights.h"
#include "core/storage/ItemId.h"

#include <QCoreApplication>
#include <QScopedValueRollback>

#include <chrono>
#include <thread>

namespace backdesk
{

namespace
{

/// Handlers that change items whose handlers change items: more than this is taken for endless.
constexpr int deepest = 16;

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

/// The members of `after` that differ from `before`, at any depth of Dicts; other values are merged with
/// nothing and stay whole.
Value differing(const Type &type, const Value &before, const Value &after)
{
    const ValueMap *was = before.asMap();
    const ValueMap *is = after.asMap();
    if (!was || !is || !dynamic_cast<const DictType *>(&type) || dynamic_cast<const FileType *>(&type))
        return after;
    ValueMap given;
    for (const auto &[name, value] : is->members()) {
        const Value former = was->value(name);
        const Type *member = memberType(type, name);
        if (!(former == value))
            given.set(name, member ? differing(*member, former, value) : value);
    }
    return given;
}

UndoEntry undoOf(const QList<Write> &batch, const QStringList &files)
{
    UndoEntry entry;
    for (const Write &write : batch)
        entry.items.insert({{write.collection, write.id}, {write.base, write.value}});
    entry.files = files;
    return entry;
}

} // namespace

UnitOfWork::UnitOfWork(Backoffice &backoffice, CurrentUser user)
    : m_backoffice(backoffice),
      m_writer(backoffice.m_writer),
      m_snapshot(backoffice.storage().newest()),
      m_drafts(backoffice, *m_snapshot),
      m_links(backoffice, m_drafts, *m_snapshot, [this](const ItemKey &key) { touch(key); }),
      m_access(backoffice, *this),
      m_environment(backoffice.extended(std::move(user)), &m_access)
{
    m_now = nextMoment();
}

UnitOfWork::~UnitOfWork() = default;

/// Moments never repeat within one process, so that the order of creation is told by them alone.
DateTime UnitOfWork::nextMoment()
{
    const qint64 now = std::max(DateTime::now().microseconds(), m_backoffice.m_lastMoment + 1);
    m_backoffice.m_lastMoment = now;
    return DateTime(now, 0);
}

/// NotFound; Unavailable when the storage cannot tell.
Result<Draft *> UnitOfWork::present(const Collection &collection, const QString &id)
{
    if (Draft *found = m_drafts.find({collection.name(), id}))
        return found;
    const Status read = m_snapshot->status();
    if (!read)
        return read.errors();
    return noSuchItem(collection, id);
}

/// The item, when the user may change it.
Result<Draft *> UnitOfWork::modifiable(const Collection &collection, const QString &id)
{
    const auto found = present(collection, id);
    if (!found)
        return found;
    const Status permitted =
        permit(collection, collection.permissions().modify, QStringLiteral("modify"), (*found)->value);
    if (!permitted)
        return permitted.errors();
    return found;
}

Result<Value> UnitOfWork::item(const Collection &collection, const QString &id)
{
    const auto found = present(collection, id);
    if (!found)
        return found.errors();
    return (*found)->value;
}

Result<Value> UnitOfWork::storedItem(const Collection &collection, const QString &id)
{
    const auto found = present(collection, id);
    if (!found)
        return found.errors();
    return (*found)->base ? *(*found)->base : (*found)->value;
}

/// Whether the user may do this; handlers may do everything.
Status UnitOfWork::permit(const Collection &collection, const Condition &right, const QString &name,
                          const Value &item)
{
    if (m_system > 0)
        return Done{};
    const bool allowed = right.ask(name, {*collection.type(), item, m_environment}).value_or(true);
    if (m_environment.hasFailed())
        return m_environment.failure();
    if (!allowed)
        return notPermitted(collection, name);
    return Done{};
}

Result<Value> UnitOfWork::create(const Collection &collection, const Value &input, Origin origin)
{
    const Status permitted =
        permit(collection, collection.permissions().create, QStringLiteral("create"), {});
    if (!permitted)
        return permitted.errors();
    const DictType &type = *collection.type();
    const Value initial = type.initialValue();
    const Value given = withoutServerFields(input);
    Mistakes mistakes;
    Value value = decodeInput(collection, given, initial, m_environment, mistakes);
    const auto result = settled(collection, value, {}, origin == Origin::Client ? given : Value(), mistakes);
    if (!result)
        return result.errors();
    value = *result;
    const QString id = newId(collection, value);
    value.asMap()->set(QStringLiteral("_id"), id);
    m_backoffice.meta().stamp(value, m_environment.user(), nextMoment(), true);
    const ItemKey key(collection.name(), id);
    if (m_drafts.find(key) || !isSafeId(id))
        return idTaken(collection, id);
    m_drafts.add(key, Draft{&collection, nullptr, value, false, true});
    const Status linked = m_links.follow(key, initial, value, adding());
    if (!linked)
        return linked.errors();
    const Status finished = finishLinked(ErrorKind::Invalid);
    if (!finished)
        return finished.errors();
    const auto told = tell(collection, QStringLiteral("created"), m_drafts.find(key)->value, {});
    if (!told)
        return told.errors();
    return item(collection, id);
}

/// The new state at rest and checked. `given` is what a client sent, null for a program's change.
Result<Value> UnitOfWork::settled(const Collection &collection, const Value &value, const Value &before,
                                  const Value &given, const Mistakes &mistakes)
{
    const QScopedValueRollback system(m_system, m_system + 1);
    Findings findings{mistakes, {}};
    const Value result = settleAndCheck(collection, value, before, given, m_environment, findings);
    if (m_environment.hasFailed())
        return m_environment.failure();
    if (!findings.forbidden.isEmpty())
        return findings.forbidden;
    if (!findings.mistakes.isEmpty())
        return findings.mistakes.errors();
    return result;
}

Result<Value> UnitOfWork::update(const Collection &collection, const QString &id, const Value &input,
                                 Origin origin)
{
    const auto found = modifiable(collection, id);
    if (!found)
        return found.errors();
    Draft *present = *found;
    const bool client = origin == Origin::Client;
    if (client) {
        const Status kept = checkServerFields(input, present->value, *collection.type());
        if (!kept)
            return kept.errors();
    }
    const Value given = withoutServerFields(input);
    Mistakes mistakes;
    const Value value = decodeInput(collection, given, present->value, m_environment, mistakes);
    if (!mistakes.isEmpty() || m_environment.hasFailed())
        return settled(collection, value, present->value, given, mistakes);
    if (!client)
        return changeTo(*present, value, {});
    const Subject was{*collection.type(), present->value, m_environment};
    return changeTo(*present, unreadableKept(*collection.type(), present->value, value, was), given);
}

Result<Value> UnitOfWork::patch(const Collection &collection, const QString &id, const Value &patch)
{
    const auto found = modifiable(collection, id);
    if (!found)
        return found.errors();
    Draft *present = *found;
    const auto patched = applyPatch(patch, present->value, *collection.type(), &m_environment);
    if (!patched)
        return patched;
    Errors forbidden;
    const Subject was{*collection.type(), present->value, m_environment};
    checkUnreadable(*collection.type(), present->value, *patched, was, forbidden);
    if (m_environment.hasFailed())
        return m_environment.failure();
    if (!forbidden.isEmpty())
        return forbidden;
    Mistakes mistakes;
    const Value value = transformedChange(collection, present->value, *patched, mistakes);
    if (!mistakes.isEmpty() || m_environment.hasFailed())
        return settled(collection, value, present->value, {}, mistakes);
    return changeTo(*present, value, {});
}

/// A patched item with what differs put through the transform functions.
Value UnitOfWork::transformedChange(const Collection &collection, const Value &before, const Value &after,
                                    Mistakes &mistakes)
{
    const DictType &type = *collection.type();
    if (!type.has(Feature::Transform) || before == after)
        return after;
    const Subject o{type, after, m_environment};
    const Value given = differing(type, before, after);
    return type.decode(transformed(type, given, after, o), after, ValuePath(), mistakes);
}

/// Makes the item this: rights, computed fields, rules, `before_save`, references, `saved`.
Result<Value> UnitOfWork::changeTo(Draft &draft, const Value &wanted, const Value &given)
{
    if (m_depth >= deepest) {
        return Error{ErrorKind::Internal,
                     {},
                     Message(QT_TRANSLATE_NOOP("core", "Handlers of %1 change items without end."),
                             {draft.collection->name()})};
    }
    const QScopedValueRollback depth(m_depth, m_depth + 1);
    const Collection &collection = *draft.collection;
    const DictType &type = *collection.type();
    m_drafts.settle({collection.name(), draft.value.map().value(u"_id").text()});
    const Value before = draft.value;
    if (m_system == 0) {
        Errors forbidden;
        checkModified(type, before, wanted, {type, before, m_environment}, forbidden);
        if (m_environment.hasFailed())
            return m_environment.failure();
        if (!forbidden.isEmpty())
            return forbidden;
    }
    Mistakes mistakes;
    const auto rested = settled(collection, wanted, before, given, mistakes);
    if (!rested || *rested == before)
        return rested;
    const auto saving = beforeSave(collection, *rested, before);
    if (!saving)
        return saving;
    const QString id = before.map().value(u"_id").text();
    const ItemKey key(collection.name(), id);
    touch(key);
    const Value stamped = draft.value;
    draft.value = *saving;
    draft.value.asMap()->set(QStringLiteral("_meta"), stamped.map().value(u"_meta"));
    const Status linked = m_links.follow(key, before, draft.value, adding());
    if (!linked)
        return linked.errors();
    const Status finished = finishLinked(ErrorKind::Invalid);
    if (!finished)
        return finished.errors();
    m_drafts.settle(key);
    const auto told = tell(collection, QStringLiteral("saved"), draft.value, before);
    if (!told)
        return told;
    return item(collection, id);
}

/// The item as the handlers of `before_save` leave it.
Result<Value> UnitOfWork::beforeSave(const Collection &collection, const Value &item, const Value &before)
{
    const auto told = tell(collection, QStringLiteral("before_save"), item, before);
    if (!told || *told == item)
        return told;
    Mistakes mistakes;
    const Value value = collection.type()->decode(withoutServerFields(*told), item, ValuePath(), mistakes);
    return settled(collection, value, before, {}, mistakes);
}

/// Sends an event to the item's handlers and gives the item as they left it.
Result<Value> UnitOfWork::tell(const Collection &collection, const QString &name, const Value &item,
                               const Value &before)
{
    if (!collection.hears(name))
        return item;
    const QScopedValueRollback system(m_system, m_system + 1);
    Value after = item;
    Event event{name, QStringLiteral("$"), collection.name(), *collection.type(), after, before,
                {},   m_environment};
    if (!tellHandlers(event, collection.handlers()))
        return m_environment.failure();
    return after;
}

/// What a client gave for an action, as values of its parameters.
Result<Value> UnitOfWork::readParameters(const ActionOptions &action, const Value &given)
{
    const DictType &type = *action.parameters;
    Mistakes mistakes;
    const Value initial = type.initialValue();
    const Subject before{type, initial, m_environment};
    Value value = type.decode(transformed(type, given, initial, before), initial, ValuePath(), mistakes);
    if (!given.asMap())
        mistakes.unreadable({}, Message(QT_TRANSLATE_NOOP("core", "Must be an object")));
    if (mistakes.isEmpty()) {
        value = Settling(type, {}, nullptr, m_environment).settled(value, {}, mistakes);
        const Subject o{type, value, m_environment};
        type.check(value, ValuePath(), {mistakes, &o});
    }
    if (m_environment.hasFailed())
        return m_environment.failure();
    if (!mistakes.isEmpty())
        return mistakes.errors();
    return value;
}

Result<Value> UnitOfWork::act(const Collection &collection, const QString &name, const QString &id,
                              const Value &parameters)
{
    const ActionOptions *action = collection.action(name);
    if (!action)
        return noSuchAction(collection, name);
    const auto values = readParameters(*action, parameters);
    if (!values)
        return values;
    const auto present = item(collection, id);
    if (!present)
        return present;
    const Subject o{*collection.type(), *present, m_environment};
    const bool readable = collection.permissions().read.ask(QStringLiteral("read"), o).value_or(true);
    const bool seen = action->canSee.ask(QStringLiteral("see"), o).value_or(true);
    const bool allowed = action->canExecute.ask(QStringLiteral("execute"), o).value_or(true);
    if (m_environment.hasFailed())
        return m_environment.failure();
    if (!readable)
        return noSuchItem(collection, id);
    if (!seen)
        return noSuchAction(collection, name);
    if (!allowed)
        return notPermitted(collection, QStringLiteral("execute"));
    Value value = *present;
    ActionCall call{collection.name(), *collection.type(), value, m_environment};
    const QScopedValueRollback system(m_system, m_system + (action->trusted ? 1 : 0));
    const Value result = action->run(*values, call);
    if (m_environment.hasFailed())
        return m_environment.failure();
    return result;
}

Status UnitOfWork::commit(UndoEntry *undo)
{
    QList<Write> batch = m_drafts.writes();
    StoredFiles files(m_backoffice.storage().files());
    for (Write &write : batch) {
        const DictType &type = *m_backoffice.itemType(write.collection);
        const Status put = write.value ? files.put(type, *write.value) : Status(Done{});
        if (!put)
            return put;
        if (write.base)
            files.leave(type, *write.base, write.value.value_or(Value()));
    }
    m_drafts.leaveSnapshot();
    const Status read = m_snapshot->status();
    m_snapshot.reset();
    if (!read || batch.isEmpty())
        return read;
    // The next unit need not wait for the disk.
    const Status applied = m_backoffice.storage().apply(batch, [this] { m_writer.unlock(); });
    if (applied && undo)
        *undo = undoOf(batch, files.keepForUndo());
    else if (applied)
        files.keep();
    else if (applied.error().kind == ErrorKind::Unavailable)
        files.leaveAll(); // a connection may have been lost after the other side had written it
    return applied;
}

void UnitOfWork::letOthersWrite()
{
    m_writer.unlock();
    // Who waits for a mutex needs a moment to get it.
    std::this_thread::sleep_for(std::chrono::microseconds(500));
    m_writer.lock();
}

QList<UnitOfWork::Change> UnitOfWork::changes() const
{
    QList<Change> list;
    for (const auto &[key, draft] : m_drafts.all()) {
        if (draft.deleted || draft.changed)
            list.append({draft.collection, key.second, draft.value, draft.deleted});
    }
    return list;
}

QString UnitOfWork::newId(const Collection &collection, const Value &item)
{
    // A generator that keeps giving the same id is told by the storage.
    constexpr int tries = 20;
    QString id;
    for (int i = 0; i < tries; ++i) {
        id = m_backoffice.generateId(collection.name(), item);
        if (!m_drafts.known({collection.name(), id}) && !m_snapshot->itemValue(collection.name(), id))
            break;
    }
    return id;
}

void UnitOfWork::touch(const ItemKey &key)
{
    Draft *draft = m_drafts.unsettled(key);
    if (draft->changed)
        return;
    draft->changed = true;
    m_backoffice.meta().stamp(draft->value, m_environment.user(), m_now, false);
}

} // namespace backdesk
