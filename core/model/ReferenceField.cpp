// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ReferenceField.h"

#include "core/schema/ListType.h"

namespace backdesk
{

namespace
{

void collect(const DictType &dict, const QStringList &names, QList<ReferenceField> &fields)
{
    for (const DictType::Field &field : dict.fields()) {
        const QStringList path = names + QStringList{field.name};
        const Type *type = field.type.get();
        if (const auto *nested = dynamic_cast<const DictType *>(type)) {
            collect(*nested, path, fields);
        } else if (const auto *ref = dynamic_cast<const RefType *>(type)) {
            fields.append({path, type, ref->target()});
        } else if (const auto *refs = dynamic_cast<const RefsListType *>(type)) {
            fields.append(
                {path, type, refs->target(), true, refs->onDelete(), true, refs->onFill() == OnFill::Fill});
        } else if (const auto *list = dynamic_cast<const ListType *>(type)) {
            if (const auto *element = dynamic_cast<const RefType *>(&list->element()))
                fields.append({path, type, element->target(), true});
        }
    }
}

/// The field's value, made on the way down where it is missing.
Value *place(Value &item, const QStringList &names)
{
    Value *value = &item;
    for (const QString &name : names) {
        if (!value->asMap())
            *value = ValueMap();
        if (!value->asMap()->find(name))
            value->asMap()->set(name, {});
        value = value->asMap()->find(name);
    }
    return value;
}

const Value *find(const Value &item, const QStringList &names)
{
    const Value *value = &item;
    for (const QString &name : names) {
        const ValueMap *map = value->asMap();
        value = map ? map->find(name) : nullptr;
        if (!value)
            return nullptr;
    }
    return value;
}

} // namespace

QList<ReferenceField> referenceFields(const DictType &type)
{
    QList<ReferenceField> fields;
    collect(type, {}, fields);
    return fields;
}

QString ReferenceField::selector() const
{
    return QLatin1String("$.") + names.join(u'.');
}

QStringList ReferenceField::ids(const Value &item) const
{
    const Value *value = find(item, names);
    if (!value || value->isNull())
        return {};
    if (!isList)
        return {value->text()};
    QStringList ids;
    for (const Value &entry : value->list()) {
        if (!entry.isNull())
            ids.append(entry.text());
    }
    return ids;
}

void ReferenceField::add(Value &item, const QString &id) const
{
    Value *value = place(item, names);
    if (!isList) {
        *value = id;
        return;
    }
    ValueList list = value->list();
    if (list.contains(Value(id)))
        return;
    list.append(id);
    *value = list;
}

void ReferenceField::append(Value &item, const QStringList &ids) const
{
    if (ids.isEmpty())
        return;
    Value *value = place(item, names);
    ValueList list = value->list();
    list.reserve(list.size() + ids.size());
    for (const QString &id : ids)
        list.append(id);
    *value = list;
}

void ReferenceField::remove(Value &item, const QString &id) const
{
    Value *value = place(item, names);
    if (!isList) {
        if (*value == Value(id))
            *value = {};
        return;
    }
    ValueList list = value->list();
    list.removeAll(Value(id));
    *value = list;
}

} // namespace backdesk
