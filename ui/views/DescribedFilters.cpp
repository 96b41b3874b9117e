// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/DescribedFilters.h"

#include "ui/meta/SecretFields.h"
#include "ui/views/BulkScript.h"

namespace backdesk::ui
{

namespace
{

const FilterField *named(const QList<FilterField> &fields, const QString &name)
{
    for (const FilterField &field : fields) {
        if (field.name == name)
            return &field;
    }
    return nullptr;
}

FilterField byComponent(const CollectionMeta &collection, const AdminField &described)
{
    const ConditionKey key = ConditionKey::fromKey(described.name);
    AdminField plain = described;
    plain.name = key.field;
    FilterField field;
    field.kind = FilterField::Kind::Component;
    field.name = described.name;
    field.meta = askedField(plain, collection);
    // Nothing need be asked for, and nothing is to be typed that no item could have.
    field.meta.required = false;
    field.meta.unique = false;
    field.meta.patterns.clear();
    field.meta.defaultValue = QJsonValue::Null;
    const FieldMeta *stored = findField(collection.fields, key.field);
    field.mayBeEmpty = stored && !stored->required && key.op.isEmpty();
    field.title = field.meta.title;
    field.about = described;
    return field;
}

} // namespace

QList<FilterField> describedFilters(const CollectionMeta &collection, const QList<AdminField> &filters)
{
    const QList<FilterField> generated = filterFields(collection);
    QList<FilterField> fields;
    for (const AdminField &described : filters) {
        const FieldMeta *stored = collection.field(ConditionKey::fromKey(described.name).field);
        if (stored && isSecret(*stored))
            continue;
        const bool usual =
            described.component.isEmpty() && !described.props.isGiven() && described.actions.isEmpty();
        const FilterField *known = usual ? named(generated, described.name) : nullptr;
        if (!known) {
            fields.append(byComponent(collection, described));
            continue;
        }
        FilterField field = *known;
        field.about = described;
        field.title = described.label.text(field.title);
        field.meta.description = described.help.text(field.meta.description);
        fields.append(field);
    }
    return fields;
}

} // namespace backdesk::ui
