// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/Patcher.h"

#include "core/schema/FreeDictType.h"
#include "core/schema/GivenNulls.h"
#include "core/schema/Guard.h"
#include "core/schema/JsonShape.h"
#include "core/schema/PartTypes.h"
#include "core/schema/View.h"

#include <QCoreApplication>

#include <algorithm>

namespace backdesk
{

namespace
{

constexpr qsizetype mostPlaces = 10000;
constexpr qsizetype mostWritten = 1000000; // values in all places together

Error malformed(const char *source, const QStringList &arguments = {})
{
    return {ErrorKind::Malformed, {}, Message(source, arguments)};
}

Error nothingAt(const Selector &path)
{
    return malformed(QT_TRANSLATE_NOOP("core", "There is nothing at %1."), {path.toText()});
}

Error notInTuple(const Selector &path)
{
    return malformed(QT_TRANSLATE_NOOP("core", "%1 has a fixed number of entries."), {path.toText()});
}

/// `_id` and `_meta` are the server's.
bool belongsToServer(const Selector &path)
{
    if (path.isRoot())
        return false;
    const QString *member = std::get_if<QString>(&path.steps().first());
    return member && member->startsWith(u'_');
}

Error forbidden(const Selector &path)
{
    return {ErrorKind::Forbidden, path.toText(), Message(QT_TRANSLATE_NOOP("core", "Cannot be changed"))};
}

/// The index that a path ends with.
std::optional<qsizetype> lastIndex(const Selector &path)
{
    const qsizetype *index = path.isRoot() ? nullptr : std::get_if<qsizetype>(&path.steps().last());
    return index ? std::optional(*index) : std::nullopt;
}

/// The path of the FreeDict that this is within; nothing when it is not within one.
std::optional<Selector> freeDictAround(const Selector &path, const Type &type, const Value &item)
{
    Selector around;
    for (const Selector::Step &step : path.steps()) {
        const Type *found = around.typeWithin(type, item);
        const Value *value = around.find(item);
        if (!found)
            return {};
        if (dynamic_cast<const FreeDictType *>(&actualType(*found, value ? *value : Value())))
            return around;
        around = around.child(step);
    }
    return {};
}

/// Whether one more can be put there: the end of a list, a new member of a map.
bool isNextTo(const Selector &path, const Value &item)
{
    const Value *parent = path.parent().find(item);
    const auto index = lastIndex(path);
    if (!parent)
        return false;
    if (!index)
        return parent->asMap();
    const qsizetype size = parent->list().size();
    const bool isEnd = *index == Selector::afterEnd || *index == size;
    return isEnd && (parent->asList() || parent->isNull());
}

} // namespace

bool Patcher::isSeen(const Selector &path) const
{
    if (!m_environment)
        return true;
    Guard guard;
    Selector upTo;
    for (const Selector::Step &step : path.steps()) {
        upTo = upTo.child(step);
        if (const Type *type = upTo.typeWithin(m_type, m_item))
            guard = guard.with(*type);
    }
    // What the patch itself wrote may make a field exist, but not readable.
    return guard.isReadable({m_type, m_before, *m_environment}) &&
           guard.exists({m_type, m_item, *m_environment});
}

Result<Patcher::Target> Patcher::target(const Selector &path, bool mayBeNew) const
{
    const Type *type = path.typeWithin(m_type, m_item);
    const bool isFree = !type && freeDictAround(path, m_type, m_item);
    const bool isThere = path.find(m_item) || (mayBeNew && isNextTo(path, m_item));
    if (path.isRoot() || (!type && !isFree) || !isThere || !isSeen(path))
        return nothingAt(path);
    return Target{path, type};
}

Result<QList<Patcher::Target>> Patcher::targets(const Selector &path) const
{
    QList<Target> targets;
    if (path.isSingular()) {
        const auto single = target(path, false);
        if (!single)
            return single.errors();
        return QList<Target>{*single};
    }
    for (const Selector &place : path.places(m_item, mostPlaces)) {
        const auto found = target(place, false);
        if (found)
            targets.append(*found);
    }
    if (targets.isEmpty())
        return nothingAt(path);
    return targets;
}

/// The value there as far as the user may see it.
std::optional<Value> Patcher::seenAt(const Target &target) const
{
    const Value *value = target.path.find(m_item);
    if (!value)
        return {};
    if (!m_environment || !target.type)
        return *value;
    return visiblePart(*value, *target.type, {m_type, m_before, *m_environment}, true);
}

Status Patcher::apply(const PatchOperation &operation)
{
    switch (operation.kind) {
    case PatchKind::Add:
        return add(operation, operation.value);
    case PatchKind::Move:
    case PatchKind::Copy:
        return transfer(operation);
    case PatchKind::Remove:
    case PatchKind::Replace:
    case PatchKind::Test:
        break;
    }
    return onEach(operation);
}

Status Patcher::onEach(const PatchOperation &operation)
{
    if (operation.kind != PatchKind::Test && belongsToServer(operation.path))
        return forbidden(operation.path);
    auto found = targets(operation.path);
    if (!found)
        return found.errors();
    if (found->size() * valueCount(operation.value, mostWritten) > mostWritten)
        return malformed(QT_TRANSLATE_NOOP("core", "The patch writes too much."));
    // From the end of a list, so that the other indexes stay true.
    std::stable_sort(found->begin(), found->end(), [](const Target &a, const Target &b) {
        return lastIndex(a.path).value_or(-1) > lastIndex(b.path).value_or(-1);
    });
    for (const Target &target : *found) {
        if (operation.kind != PatchKind::Test && belongsToServer(target.path))
            return forbidden(target.path);
        const Status done = operation.kind == PatchKind::Remove    ? remove(target)
                            : operation.kind == PatchKind::Replace ? replace(target, operation.value)
                                                                   : test(target, operation.value);
        if (!done)
            return done;
    }
    return Done{};
}

Status Patcher::transfer(const PatchOperation &operation)
{
    const bool isMove = operation.kind == PatchKind::Move;
    if (!operation.from.isSingular())
        return nothingAt(operation.from);
    if (isMove && belongsToServer(operation.from))
        return forbidden(operation.from);
    if (isMove && operation.path.isWithin(operation.from) && !operation.from.isWithin(operation.path))
        return malformed(QT_TRANSLATE_NOOP("core", "%1 cannot be moved into itself."),
                         {operation.from.toText()});
    const auto source = target(operation.from, false);
    if (!source)
        return source.errors();
    const auto seen = seenAt(*source);
    if (!seen)
        return nothingAt(operation.from);
    if (valueCount(*seen, mostWritten) >= mostWritten / 10)
        return malformed(QT_TRANSLATE_NOOP("core", "The patch writes too much."));
    if (isMove) {
        const Status removed = remove(*source);
        if (!removed)
            return removed;
    }
    return add(operation, jsonShape(*seen));
}

Status Patcher::add(const PatchOperation &operation, const Value &json)
{
    if (belongsToServer(operation.path))
        return forbidden(operation.path);
    if (!operation.path.isSingular())
        return nothingAt(operation.path);
    const auto found = target(operation.path, true);
    if (!found)
        return found.errors();
    const Value *value = found->path.find(m_item);
    const Type *type = found->type ? &actualType(*found->type, value ? *value : Value()) : nullptr;
    const bool isList = type ? elementType(*type) && !isTuple(*type) : value && value->asList();
    if (isList && value && !operation.isPointer)
        return addToList(*found, json);
    if (lastIndex(found->path))
        return insert(*found, json);
    if (operation.isPointer || !type)
        return replace(*found, json);
    return malformed(QT_TRANSLATE_NOOP("core", "Only a list can be added to, and %1 is none."),
                     {found->path.toText()});
}

Status Patcher::addToList(const Target &target, const Value &json)
{
    const Value *value = target.path.find(m_item);
    const qsizetype size = value->list().size();
    const Type *type = target.type ? elementType(actualType(*target.type, *value)) : nullptr;
    return insert({target.path.child(size), type}, json);
}

Status Patcher::insert(const Target &target, const Value &json)
{
    const Selector parentPath = target.path.parent();
    const Type *parentType = parentPath.typeWithin(m_type, m_item);
    const Value *parent = parentPath.find(m_item);
    if (parentType && isTuple(actualType(*parentType, *parent)))
        return notInTuple(parentPath);
    const auto value = given(target, json, target.type ? target.type->initialValue() : Value());
    if (!value)
        return value.errors();
    ValueList list = parent->list();
    const qsizetype index = *lastIndex(target.path);
    list.insert(index < 0 ? list.size() + index : std::min(index, list.size()), *value);
    return replace({parentPath, nullptr}, list);
}

Status Patcher::replace(const Target &target, const Value &json)
{
    const Value *present = target.path.find(m_item);
    const auto value = given(target, json, present ? *present : Value());
    if (!value)
        return value.errors();
    if (Value *place = target.path.find(m_item))
        *place = *value;
    else if (const QString *name = std::get_if<QString>(&target.path.steps().last()))
        target.path.parent().find(m_item)->asMap()->set(*name, *value);
    const auto around = freeDictAround(target.path, m_type, m_item);
    if (!around)
        return Done{};
    // The whole of it has rules, on depth for one.
    const Value whole = *around->find(m_item);
    if (valueCount(whole, mostWritten) >= mostWritten / 10)
        return malformed(QT_TRANSLATE_NOOP("core", "The patch writes too much."));
    const auto checked = decoded({*around, nullptr}, around->typeWithin(m_type, m_item), whole, whole);
    return checked ? Status(Done{}) : Status(checked.errors());
}

Status Patcher::remove(const Target &target)
{
    const Selector parentPath = target.path.parent();
    Value *parent = parentPath.find(m_item);
    if (const auto index = lastIndex(target.path)) {
        const Type *parentType = parentPath.typeWithin(m_type, m_item);
        if (parentType && isTuple(actualType(*parentType, *parent)))
            return notInTuple(parentPath);
        ValueList &list = *parent->asList();
        list.removeAt(*index < 0 ? list.size() + *index : *index);
    } else if (target.type) {
        *target.path.find(m_item) = target.type->initialValue();
    } else {
        parent->asMap()->remove(std::get<QString>(target.path.steps().last()));
    }
    return Done{};
}

Status Patcher::test(const Target &target, const Value &json) const
{
    const Error differs{ErrorKind::Conflict, target.path.toText(m_item),
                        Message(QT_TRANSLATE_NOOP("core", "Is not the value that was tested for"))};
    const Value present = seenAt(target).value_or(Value());
    if (json.isNull() || present.isNull())
        return json.isNull() && present.isNull() ? Status(Done{}) : Status(differs);
    const auto value = decoded(target, target.type, json, present);
    if (!value)
        return value.errors();
    // Members that are not seen are left out of one side and have initial values on the other.
    const bool isDict = target.type && json.asMap() && present.asMap();
    const auto whole = isDict ? decoded(target, target.type, ValueMap(), present) : Result<Value>(present);
    return whole && *value == *whole ? Status(Done{}) : Status(differs);
}

/// The operand as a value of the type, with errors told at the place.
Result<Value> Patcher::decoded(const Target &target, const Type *type, const Value &json,
                               const Value &present) const
{
    if (!type)
        return json;
    Mistakes mistakes;
    Value value = type->decode(json, present, ValuePath(), mistakes);
    if (mistakes.isEmpty())
        return value;
    return placed(target, mistakes);
}

/// What is to be written at the place, as a value of its type.
Result<Value> Patcher::given(const Target &target, const Value &json, const Value &present) const
{
    Mistakes mistakes;
    if (target.type)
        refuseNulls(*target.type, json, ValuePath(), mistakes);
    if (!mistakes.isEmpty())
        return placed(target, mistakes);
    return decoded(target, target.type, json, present);
}

/// The mistakes of a value as those of the place.
Errors Patcher::placed(const Target &target, const Mistakes &mistakes) const
{
    Errors errors = mistakes.errors();
    for (Error &error : errors)
        error.path = target.path.toText(m_item) + error.path.mid(1);
    return errors;
}

} // namespace backdesk
