// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/Patch.h"

#include "core/schema/ListType.h"
#include "core/schema/RefType.h"
#include "core/schema/Selector.h"

#include <QCoreApplication>

namespace backdesk
{

namespace
{

enum class PatchKind { Add, Remove, Replace, Test };

struct Operation {
    PatchKind kind = PatchKind::Test;
    Selector path;
    QString pathText;
    Value value;
};

Error malformed(const char *source, const QStringList &arguments = {})
{
    return {ErrorKind::Malformed, {}, Message(source, arguments)};
}

Error noSuchPath(const Operation &operation)
{
    return malformed(QT_TRANSLATE_NOOP("core", "There is nothing at %1."), {operation.pathText});
}

std::optional<PatchKind> kindNamed(const QString &name)
{
    if (name == QLatin1String("add"))
        return PatchKind::Add;
    if (name == QLatin1String("remove"))
        return PatchKind::Remove;
    if (name == QLatin1String("replace"))
        return PatchKind::Replace;
    if (name == QLatin1String("test"))
        return PatchKind::Test;
    return {};
}

Result<Operation> readOperation(const Value &json)
{
    const ValueMap *map = json.asMap();
    if (!map)
        return malformed(QT_TRANSLATE_NOOP("core", "A patch operation must be an object."));
    for (const auto &[name, value] : map->members()) {
        if (name != QLatin1String("op") && name != QLatin1String("path") && name != QLatin1String("value"))
            return malformed(QT_TRANSLATE_NOOP("core", "A patch operation has no member %1."), {name});
    }
    const QString name = map->value(u"op").text();
    const auto kind = kindNamed(name);
    if (!kind)
        return malformed(QT_TRANSLATE_NOOP("core", "The patch operation “%1” does not exist."), {name});
    if (*kind != PatchKind::Remove && !map->find(u"value"))
        return malformed(QT_TRANSLATE_NOOP("core", "The patch operation “%1” needs a value."), {name});
    const Value path = map->value(u"path");
    if (!path.asText())
        return malformed(QT_TRANSLATE_NOOP("core", "The patch operation “%1” needs a path."), {name});
    const auto selector = Selector::fromText(path.text());
    if (!selector)
        return selector.errors();
    return Operation{*kind, *selector, path.text(), map->value(u"value")};
}

/// `_id` and `_meta` are the server's.
bool belongsToServer(const Selector &path)
{
    if (path.isRoot())
        return false;
    const QString *member = std::get_if<QString>(&path.steps().first());
    return member && member->startsWith(u'_');
}

/// The type of a list's entries; nothing for other types.
const Type *elementType(const Type *type)
{
    if (const auto *list = dynamic_cast<const ListType *>(type))
        return &list->element();
    if (const auto *refs = dynamic_cast<const RefsListType *>(type))
        return &refs->element();
    return nullptr;
}

/// The operand as a value of the type, with errors told at the path of the operation.
Result<Value> decodeAt(const Type &type, const Operation &operation, const Value &present)
{
    Mistakes mistakes;
    Value value = type.decode(operation.value, present, ValuePath(), mistakes);
    if (mistakes.isEmpty())
        return value;
    Errors errors = mistakes.errors();
    for (Error &error : errors)
        error.path = operation.pathText + error.path.mid(1);
    return errors;
}

Status add(const Operation &operation, const Type &type, Value *target, Value &item)
{
    if (const Type *element = elementType(&type)) {
        const auto value = decodeAt(*element, operation, element->initialValue());
        if (!value)
            return value.errors();
        ValueList list = target->list();
        list.append(*value);
        *target = list;
        return Done{};
    }
    const qsizetype *index =
        operation.path.isRoot() ? nullptr : std::get_if<qsizetype>(&operation.path.steps().last());
    if (!index)
        return malformed(QT_TRANSLATE_NOOP("core", "Only a list can be added to, and %1 is none."),
                         {operation.pathText});
    const auto value = decodeAt(type, operation, type.initialValue());
    if (!value)
        return value.errors();
    ValueList &list = *operation.path.parent().find(item)->asList();
    list.insert(*index < 0 ? list.size() + *index : *index, *value);
    return Done{};
}

Status remove(const Operation &operation, const Type &type, Value *target, Value &item)
{
    const qsizetype *index = std::get_if<qsizetype>(&operation.path.steps().last());
    if (!index) {
        *target = type.initialValue();
        return Done{};
    }
    ValueList &list = *operation.path.parent().find(item)->asList();
    list.removeAt(*index < 0 ? list.size() + *index : *index);
    return Done{};
}

Status test(const Operation &operation, const Type &type, const Value &present)
{
    const auto value = decodeAt(type, operation, present);
    if (!value)
        return value.errors();
    if (*value == present)
        return Done{};
    return Error{ErrorKind::Conflict, operation.pathText,
                 Message(QT_TRANSLATE_NOOP("core", "Is not the value that was tested for"))};
}

Status replace(const Operation &operation, const Type &type, Value *target)
{
    const auto value = decodeAt(type, operation, *target);
    if (!value)
        return value.errors();
    *target = *value;
    return Done{};
}

Status applyOperation(const Operation &operation, Value &item, const DictType &itemType)
{
    if (belongsToServer(operation.path) && operation.kind != PatchKind::Test) {
        return Error{ErrorKind::Forbidden, operation.pathText,
                     Message(QT_TRANSLATE_NOOP("core", "Cannot be changed"))};
    }
    const Type *type = operation.path.typeWithin(itemType);
    Value *target = operation.path.find(item);
    if (!type || !target || operation.path.isRoot())
        return noSuchPath(operation);
    switch (operation.kind) {
    case PatchKind::Add:
        return add(operation, *type, target, item);
    case PatchKind::Remove:
        return remove(operation, *type, target, item);
    case PatchKind::Test:
        return test(operation, *type, *target);
    case PatchKind::Replace:
        break;
    }
    return replace(operation, *type, target);
}

} // namespace

Result<Value> applyPatch(const Value &patch, const Value &item, const DictType &type)
{
    const ValueList operations = patch.asList() ? *patch.asList() : ValueList{patch};
    Value result = item;
    for (const Value &json : operations) {
        const auto operation = readOperation(json);
        if (!operation)
            return operation.errors();
        const Status applied = applyOperation(*operation, result, type);
        if (!applied)
            return applied.errors();
    }
    return result;
}

} // namespace backdesk
