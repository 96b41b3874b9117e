// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meta/SecretFields.h"

namespace backdesk::ui
{

namespace
{

constexpr QLatin1String Password("Password");

void mark(QList<FieldMeta> &fields, const QString &queryName)
{
    for (FieldMeta &field : fields) {
        if (field.queryName() == queryName)
            field.component = Password;
        else if (field.type == FieldMeta::Type::Dict)
            mark(field.members, queryName);
    }
}

void mark(AppMeta &app, const QString &collection, const AdminForm &form)
{
    for (CollectionMeta &each : app.collections) {
        if (each.name != collection)
            continue;
        for (const AdminFieldset &fieldset : form.fieldsets) {
            for (const AdminField &field : fieldset.fields) {
                if (field.component == Password)
                    mark(each.fields, field.key.isEmpty() ? field.name : field.key);
            }
        }
    }
}

QString collectionOf(const AppMeta &app, const AdminViews &views, const AdminTab &tab)
{
    if (!tab.collection.isEmpty())
        return tab.collection;
    const CollectionMeta *parent = app.collection(views.collection);
    const FieldMeta *field = parent ? parent->field(tab.field) : nullptr;
    return field ? field->collection : QString();
}

} // namespace

bool isSecret(const FieldMeta &field)
{
    return field.component == Password;
}

void markSecrets(AppMeta &app)
{
    for (const AdminViews &views : std::as_const(app.admin.views)) {
        mark(app, views.collection, views.add);
        mark(app, views.collection, views.change);
        for (const AdminTab &tab : views.change.tabs)
            mark(app, collectionOf(app, views, tab), tab);
    }
}

} // namespace backdesk::ui
