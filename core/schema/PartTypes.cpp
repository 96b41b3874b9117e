// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/PartTypes.h"

#include "core/schema/DictType.h"
#include "core/schema/InType.h"
#include "core/schema/RefType.h"
#include "core/schema/TupleType.h"

namespace backdesk
{

const Type &actualType(const Type &type, const Value &value)
{
    const Type *actual = &type;
    while (const auto *in = dynamic_cast<const InType *>(actual)) {
        const Type *alternative = in->alternativeOf(value);
        if (!alternative)
            break;
        actual = alternative;
    }
    return *actual;
}

const Type *memberType(const Type &type, const QString &name)
{
    const auto *dict = dynamic_cast<const DictType *>(&type);
    return dict ? dict->field(name) : nullptr;
}

const Type *elementType(const Type &type, qsizetype index)
{
    if (const auto *list = dynamic_cast<const ListType *>(&type))
        return &list->element();
    if (const auto *refs = dynamic_cast<const RefsListType *>(&type))
        return &refs->element();
    const auto *tuple = dynamic_cast<const TupleType *>(&type);
    if (!tuple)
        return nullptr;
    const qsizetype size = tuple->elements().size();
    const qsizetype at = index < 0 ? size + index : index;
    return at >= 0 && at < size ? tuple->elements()[at].get() : nullptr;
}

const Type *entryType(const Type &type)
{
    if (isTuple(type))
        return nullptr;
    const Type *element = elementType(type);
    return element ? element : &type;
}

bool isTuple(const Type &type)
{
    return dynamic_cast<const TupleType *>(&type) != nullptr;
}

bool hasParts(const Type &type)
{
    return isTuple(type) || dynamic_cast<const DictType *>(&type) || dynamic_cast<const ListType *>(&type) ||
           dynamic_cast<const InType *>(&type);
}

QString referredCollection(const Type &type)
{
    if (const auto *ref = dynamic_cast<const RefType *>(&type))
        return ref->target().collection;
    if (const auto *refs = dynamic_cast<const RefsListType *>(&type))
        return refs->target().collection;
    return {};
}

} // namespace backdesk
