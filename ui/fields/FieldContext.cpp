// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/FieldContext.h"

#include "ui/admin/Permissions.h"

namespace backdesk::ui
{

bool FieldContext::canCreate(const QString &wanted, const QString &reverse) const
{
    const CollectionMeta *target = app.collection(wanted);
    if (!create || !target || target->rights.create == Right::Denied)
        return false;
    const FieldMeta *back = reverse.isEmpty() ? nullptr : target->field(reverse.mid(2));
    // It would have to refer to an item that has no id yet.
    return !(itemId.isEmpty() && back && back->type == FieldMeta::Type::Ref && back->required);
}

bool FieldContext::canEdit(const QString &wanted) const
{
    const CollectionMeta *target = app.collection(wanted);
    return edit && target && target->rights.modify != Right::Denied;
}

bool FieldContext::canCreate(const FieldMeta &reference) const
{
    if (!canCreate(reference.collection, reference.reverse))
        return false;
    if (reference.hasOwnAdd)
        return true;
    const AdminViews *views = app.admin.viewsOf(reference.collection);
    if (views && (!views->hasAddView || views->add.forbids(QStringLiteral("add"))))
        return false;
    const QString view = Permissions::viewId(app.admin, reference.collection, QStringLiteral("addView"));
    return !permissions || permissions->allowed(view, QStringLiteral("add"));
}

bool FieldContext::canEdit(const FieldMeta &reference) const
{
    if (!canEdit(reference.collection))
        return false;
    if (reference.hasOwnEdit)
        return true;
    const AdminViews *views = app.admin.viewsOf(reference.collection);
    const QString view = Permissions::viewId(app.admin, reference.collection, QStringLiteral("changeView"));
    for (const QString &action : {QStringLiteral("get"), QStringLiteral("save")}) {
        const QJsonValue told =
            permissions ? permissions->delivered(view, action) : QJsonValue(QJsonValue::Undefined);
        if (told.isUndefined() ? views && views->change.forbids(action) : !told.toBool(true))
            return false;
    }
    return true;
}

} // namespace backdesk::ui
