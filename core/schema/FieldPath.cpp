// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/FieldPath.h"

#include "core/schema/DictType.h"
#include "core/schema/ListType.h"
#include "core/schema/RefType.h"

namespace backdesk
{

namespace
{

/// The elements' type as long as it is a list: names look through lists.
const Type *insideLists(const Type *type)
{
    while (const auto *list = dynamic_cast<const ListType *>(type))
        type = &list->element();
    return type;
}

QString referredCollection(const Type *type)
{
    if (const auto *ref = dynamic_cast<const RefType *>(type))
        return ref->target().collection;
    if (const auto *refs = dynamic_cast<const RefsListType *>(type))
        return refs->target().collection;
    return {};
}

} // namespace

std::optional<FieldPath> FieldPath::resolve(const QStringList &names, const DictType &item,
                                            const TypeSource &types)
{
    FieldPath path;
    path.m_type = &item;
    for (const QString &name : names) {
        const Type *within = insideLists(path.m_type);
        const QString collection = referredCollection(within);
        const DictType *dict =
            collection.isEmpty() ? dynamic_cast<const DictType *>(within) : types.itemType(collection);
        if (!dict)
            return {};
        path.m_type = dict->field(name);
        if (!path.m_type)
            return {};
        path.m_steps.append({name, collection});
    }
    if (path.m_steps.isEmpty())
        return {};
    return path;
}

bool FieldPath::any(const Value &item, const ItemSource &items, const Visitor &visitor) const
{
    return walk(item, 0, items, visitor);
}

Value FieldPath::first(const Value &item, const ItemSource &items) const
{
    Value found;
    any(item, items, [&found](const Value &value) {
        found = value;
        return true;
    });
    return found;
}

bool FieldPath::walk(const Value &value, qsizetype step, const ItemSource &items,
                     const Visitor &visitor) const
{
    if (step == m_steps.size())
        return visitor(value);
    if (const ValueList *list = value.asList()) {
        for (const Value &element : *list) {
            if (walk(element, step, items, visitor))
                return true;
        }
        return false;
    }
    const Step &next = m_steps[step];
    if (!next.collection.isEmpty()) {
        const auto referred = value.isNull() ? nullptr : items.itemValue(next.collection, value.text());
        const ValueMap *map = referred ? referred->asMap() : nullptr;
        const Value *member = map ? map->find(next.member) : nullptr;
        return member ? walk(*member, step + 1, items, visitor) : visitor({});
    }
    const ValueMap *map = value.asMap();
    const Value *member = map ? map->find(next.member) : nullptr;
    return member ? walk(*member, step + 1, items, visitor) : visitor({});
}

} // namespace backdesk
